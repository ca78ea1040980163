"""Running the generator: against importing its tools alone."""

from __future__ import annotations

import tempfile
from functools import partial

from benchmarks.harness import Options, Sample, Table, in_turn
from benchmarks.processes import run

MOST_SECONDS = 10.0
TOOLS = "import datamodel_code_generator, jinja2, jsonschema, msgspec, yaml"


def measure(options: Options) -> Table:
    """Measure the whole generator in a process of its own."""
    table = Table("generation")
    with tempfile.TemporaryDirectory() as folder:
        rounds = in_turn(
            {
                "generate": partial(_sample, "-m", "codegen", "generate", "--out", folder),
                "tools": partial(_sample, "-c", TOOLS),
            },
            options,
            warm_up=False,
        )
    shown = "python -m codegen generate"
    table.compare(shown, rounds["generate"], "importing its tools", rounds["tools"])
    seconds = sorted(sample.cpu for sample in rounds["generate"])[len(rounds["generate"]) // 2]
    table.amount(shown, seconds, "s CPU", goal=MOST_SECONDS)
    return table


def _sample(*arguments: str) -> Sample:
    return run(arguments).sample
