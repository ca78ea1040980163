"""Print the fault table, measured: `python -m tests.faults.table [fault ...]`, as Markdown.

`seconds` are those spent on the wire, `waits` those between attempts, which are not really waited for.
The peak memory is that of a process of its own which makes all four calls while the fault lasts; the
sandbox is in another one.
"""

from __future__ import annotations

import logging
import sys

from isolarcloud_tools.sandbox import running_sandbox
from tests.faults.expected import TABLE, expected
from tests.faults.memory import measured
from tests.faults.scenes import CALLS, SLOW_FAULTS, CallKind, Ending, Scene, Stage

HEAD = (
    "| fault | strikes | call | outcome | attempts | acted | waits s | seconds sync / async | peak MiB |\n"
    "| --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |"
)


def main(faults: list[str]) -> int:
    logging.disable()
    wrong = 0
    print(HEAD)
    with running_sandbox(seed=1) as box:
        stage = Stage(box)
        for fault in faults or TABLE:
            peak = max(
                measured(box, fault, asynchronous=choice, **SLOW_FAULTS.get(fault, {})).mebibytes
                for choice in (False, True)
            )
            for lasting in (False, True):
                for call in CALLS:
                    endings = [stage.play(Scene(fault, call, lasting, choice)) for choice in (False, True)]
                    line, right = told(fault, lasting, endings, call, peak)
                    wrong += not right
                    print(line, flush=True)
    print(f"\n{wrong} rows differ from what is expected.")
    return 1 if wrong else 0


def told(fault: str, lasting: bool, endings: list[Ending], call: CallKind, peak: float) -> tuple[str, bool]:
    """Return a line of the table, and whether it is as expected."""
    right = expected(fault, call, lasting)
    facts = {(ending.outcome, ending.attempts, ending.acted) for ending in endings}
    fine = facts == {(right.outcome, right.attempts, right.acted if call == "setting" else 0)}
    outcome = " / ".join(dict.fromkeys(ending.outcome for ending in endings)) + ("" if fine else " (!)")
    one, other = endings
    cells = (
        fault,
        "lasting" if lasting else "once",
        call,
        outcome,
        "/".join(dict.fromkeys(str(ending.attempts) for ending in endings)),
        str(max(ending.acted for ending in endings)) if call == "setting" else "-",
        f"{max(ending.waited for ending in endings):.1f}",
        f"{one.seconds:.2f} / {other.seconds:.2f}",
        f"{peak:.0f}",
    )
    return f"| {' | '.join(cells)} |", fine


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
