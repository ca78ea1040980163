"""Measuring: cases in turn, medians, ratios round by round, on a machine that does other things as well."""

from __future__ import annotations

import gc
import statistics
import time
import tracemalloc
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Case = Callable[[], object]
Kind = Literal["cpu", "wall", "peak"]

LEAST_SECONDS = 0.02
"""A case shorter than this is repeated within each round, so that the clock's steps do not matter."""


class Sample(NamedTuple):
    """One round of one case: seconds, and bytes where memory was measured."""

    cpu: float
    wall: float
    peak: float = 0.0


@dataclass(frozen=True)
class Options:
    """How much is measured."""

    rounds: int = 5
    """Times that each case runs."""
    quick: bool = False
    """Tiny sizes, only to see that everything still works: the figures mean nothing."""


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    topic: str
    name: str
    value: str
    against: str = ""
    ratio: float | None = None
    goal: float | None = None
    """What the ratio (or, without one, `amount`) has to reach; None: only shown."""
    at_least: bool = False
    """The goal is a lower limit."""
    amount: float | None = None

    @property
    def reached(self) -> bool | None:
        """Whether the goal is reached; None: there is none."""
        found = self.ratio if self.ratio is not None else self.amount
        if self.goal is None or found is None:
            return None
        return found >= self.goal if self.at_least else found <= self.goal


@dataclass
class Table:
    """The lines of a topic."""

    topic: str
    rows: list[Row] = field(default_factory=list)

    def compare(
        self,
        name: str,
        measured: list[Sample],
        against: str,
        baseline: list[Sample],
        *,
        kind: Kind = "cpu",
        goal: float | None = None,
        less: list[Sample] | None = None,
    ) -> None:
        """Add the ratio to a baseline.

        Args:
            name: What was measured.
            measured: Its rounds.
            against: What it is compared with.
            baseline: The rounds of that.
            kind: CPU time, wall time, or peak memory.
            goal: Largest ratio that is good.
            less: Rounds of what both have in common (starting an interpreter), to be subtracted.
        """
        own, other = _values(measured, kind, less), _values(baseline, kind, less)
        self.rows.append(
            Row(
                self.topic,
                name,
                _shown(statistics.median(own), kind),
                f"{against}: {_shown(statistics.median(other), kind)}",
                ratio_of(own, other),
                goal,
            )
        )

    def amount(
        self,
        name: str,
        value: float,
        unit: str,
        *,
        goal: float | None = None,
        at_least: bool = False,
        against: str = "",
    ) -> None:
        """Add a figure without a baseline."""
        shown = f"{value:,.0f}" if value == round(value) else f"{value:,.1f}"
        self.rows.append(
            Row(
                self.topic,
                name,
                f"{shown} {unit}".strip(),
                against,
                goal=goal,
                at_least=at_least,
                amount=value,
            )
        )

    def growth(self, name: str, small: list[Sample], large: list[Sample], *, kind: Kind = "cpu") -> None:
        """Add how much more ten times the work costs."""
        own, other = _values(large, kind, None), _values(small, kind, None)
        self.rows.append(
            Row(
                self.topic,
                f"  {name}, ten times the work",
                _shown(statistics.median(own), kind),
                f"once: {_shown(statistics.median(other), kind)}",
                ratio_of(own, other),
            )
        )

    def skip(self, name: str, why: str) -> None:
        """Add a line for what could not be measured."""
        self.rows.append(Row(self.topic, name, "skipped", why))


def ratio_of(own: list[float], other: list[float]) -> float:
    """Return the median of the ratios of each round: what slows one case of a round slows the other too."""
    pairs = zip(own, other, strict=True)
    return statistics.median(one / two if two > 0 else float("inf") for one, two in pairs)


def in_turn(cases: Mapping[str, Case], options: Options, *, warm_up: bool = True) -> dict[str, list[Sample]]:
    """Run each case once a round, every round beginning with another one.

    A case that measures itself (in a process of its own) returns a `Sample`; such ones may go without
    a first run that does not count.
    """
    repeats = {name: _repeats(case, options) if warm_up else 1 for name, case in cases.items()}
    names = list(cases)
    samples: dict[str, list[Sample]] = {name: [] for name in names}
    for turn in range(options.rounds):
        shift = turn % len(names)
        for name in names[shift:] + names[:shift]:
            samples[name].append(_timed(cases[name], repeats[name]))
    return samples


def peak_of(case: Case) -> list[Sample]:
    """Return the largest amount of memory that a case has at one time, beyond what there was before."""
    case()
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        kept = case()
        peak = tracemalloc.get_traced_memory()[1]
        del kept
    finally:
        tracemalloc.stop()
    return [Sample(0.0, 0.0, float(peak - before))]


def _repeats(case: Case, options: Options) -> int:
    if isinstance(case(), Sample) or options.quick:
        return 1
    spent = _timed(case, 1).wall
    return max(1, round(LEAST_SECONDS / max(spent, 1e-7)))


def _timed(case: Case, repeats: int) -> Sample:
    gc.collect()
    cpu, wall = time.process_time(), time.perf_counter()
    for _ in range(repeats):
        result = case()
        if isinstance(result, Sample):
            return result
    return Sample((time.process_time() - cpu) / repeats, (time.perf_counter() - wall) / repeats)


def _values(samples: list[Sample], kind: Kind, less: list[Sample] | None) -> list[float]:
    common = statistics.median(getattr(sample, kind) for sample in less) if less else 0.0
    return [getattr(sample, kind) - common for sample in samples]


def _shown(value: float, kind: Kind) -> str:
    if kind == "peak":
        return f"{value / 1e6:,.1f} MB"
    if abs(value) < 1e-3:
        return f"{value * 1e6:,.0f} µs"
    return f"{value * 1e3:,.2f} ms" if abs(value) < 1 else f"{value:,.2f} s"
