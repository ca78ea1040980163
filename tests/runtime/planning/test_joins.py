"""Windows and points put together again: nothing lost, nothing doubled."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise
from math import isnan
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.columns import Columns
from isolarcloud_runtime.planning.joins import Conflicts, Growing, beside, in_order, sliced, within

NAN = float("nan")
Row = tuple[float | None, str | None]
VALUES = st.one_of(st.none(), st.floats(-100, 100))
TEXTS = st.one_of(st.none(), st.sampled_from(["on", "off"]))
SERIES = st.dictionaries(st.integers(0, 60), st.tuples(VALUES, TEXTS))


def columns(rows: Sequence[tuple[int, Row]]) -> Columns:
    numbers = array("d", [NAN if row[0] is None else row[0] for _, row in rows])
    return Columns(array("q", [stamp for stamp, _ in rows]), {1: numbers, 2: [row[1] for _, row in rows]})


def rows(found: Columns | None) -> dict[int, Row]:
    if found is None:
        return {}
    assert list(found.stamps) == sorted(set(found.stamps))
    numbers, texts = found.columns[1], found.columns[2]
    plain = [None if isinstance(one, float) and isnan(one) else one for one in numbers]
    return dict(zip(found.stamps, zip(plain, texts, strict=True), strict=True))  # type: ignore[arg-type]


@given(series=SERIES, cuts=st.lists(st.integers(0, 60)), seed=st.randoms(), doubled=st.booleans())
def test_any_split_gives_the_same_rows(
    series: dict[int, Row], cuts: list[int], seed: Any, doubled: bool
) -> None:
    edges = sorted({0, 60, *cuts})
    conflicts = Conflicts()
    growing = Growing(conflicts)
    for start, end in pairwise(edges):
        window = [(stamp, row) for stamp, row in series.items() if start <= stamp <= end]
        window *= 2 if doubled else 1
        seed.shuffle(window)
        growing.add(within(in_order(columns(window), conflicts), start, end))
    assert rows(growing.columns) == series
    assert conflicts.count == 0


@given(batches=st.lists(st.tuples(SERIES, SERIES), max_size=5))
def test_of_two_values_the_later_one_wins_and_a_value_wins_over_a_gap(
    batches: list[tuple[dict[int, Row], dict[int, Row]]],
) -> None:
    wanted: dict[int, Row] = {}
    contradictions = 0
    conflicts = Conflicts()
    growing = Growing(conflicts)
    for parts in batches:
        merged: list[tuple[int, Row]] = [entry for part in parts for entry in part.items()]
        for stamp, new in merged:
            old = wanted.get(stamp, (None, None))
            contradictions += sum(
                a is not None and b is not None and a != b for a, b in zip(old, new, strict=True)
            )
            wanted[stamp] = (
                old[0] if new[0] is None else new[0],
                old[1] if new[1] is None else new[1],
            )
        # Rows of one reply that are out of order are settled among themselves first, so that the
        # count may differ there; what is kept does not.
        growing.add(in_order(columns(merged), conflicts))
    assert rows(growing.columns) == wanted
    assert (conflicts.count == 0) == (contradictions == 0)


@given(series=SERIES, other=SERIES)
def test_points_beside_each_other(series: dict[int, Row], other: dict[int, Row]) -> None:
    one = in_order(columns(list(series.items())), Conflicts())
    two = in_order(columns(list(other.items())), Conflicts())
    second = Columns(two.stamps, {3: two.columns[1], 4: two.columns[2]})
    joined = beside([one, second], [3, 1, 2])
    assert list(joined.columns) == [3, 1, 2, 4]
    assert list(joined.stamps) == sorted({*series, *other})
    assert rows(joined) == {stamp: series.get(stamp, (None, None)) for stamp in joined.stamps}
    again = Columns(joined.stamps, {1: joined.columns[3], 2: joined.columns[4]})
    assert rows(again) == {stamp: other.get(stamp, (None, None)) for stamp in joined.stamps}


def of(stamps: list[int], *columns_: Any) -> Columns:
    return Columns(array("q", stamps), dict(enumerate(columns_)))


def test_a_point_with_texts_in_one_window_and_nothing_in_the_other() -> None:
    for parts in (
        [of([1, 2], array("d", [NAN, NAN])), of([2, 3], ["on", None])],
        [of([1, 2], [None, "on"]), of([2, 3], array("d", [NAN, NAN]))],
    ):
        growing = Growing(Conflicts())
        for part in parts:
            growing.add(part)
        assert growing.columns == of([1, 2, 3], [None, "on", None])


def test_texts_among_numbers_are_gaps_however_they_come() -> None:
    growing = Growing(Conflicts())
    for part in (of([1], ["on"]), of([2], array("d", [2.0])), of([3], ["off"])):
        growing.add(part)
    assert growing.columns == of([1, 2, 3], array("d", [NAN, 2.0, NAN]))


def test_a_column_that_comes_later() -> None:
    growing = Growing(Conflicts())
    growing.add(of([1, 2], array("d", [1.0, 2.0])))
    growing.add(of([2, 3], array("d", [2.0, 3.0]), ["a", "b"]))
    assert growing.columns == of([1, 2, 3], array("d", [1.0, 2.0, 3.0]), [None, "a", "b"])


def test_replies_are_not_changed() -> None:
    first, second = of([1, 2], array("d", [1.0, NAN])), of([2, 3], array("d", [2.0, 3.0]))
    growing = Growing(Conflicts())
    growing.add(first)
    growing.add(second)
    assert first == of([1, 2], array("d", [1.0, NAN]))
    assert second == of([2, 3], array("d", [2.0, 3.0]))


def test_rows_outside() -> None:
    whole = of([1, 2, 3, 4], array("d", [1, 2, 3, 4]))
    assert within(whole, 1, 4) is whole
    assert within(whole, 2, 3) == of([2, 3], array("d", [2, 3]))
    assert len(within(whole, 7, 9)) == len(within(of([], array("d")), 1, 2)) == 0
    assert sliced(whole, 3) == of([4], array("d", [4]))
