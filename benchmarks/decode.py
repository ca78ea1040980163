"""From bytes to columns and lists: against the JSON parsers alone, and against what one writes by hand."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from itertools import cycle
from typing import Any

import orjson

from benchmarks import plain, samples
from benchmarks.harness import Case, Options, Sample, Table, in_turn, peak_of
from benchmarks.samples import Sample as Reply
from isolarcloud_runtime.decode import DecodePath, decode_reply
from isolarcloud_runtime.notes import Notes

SMALL, LARGE = 1_000_000, 10_000_000
VARIANTS = 3
"""Replies of the same size in turn, so that nothing is fast because it was seen just before."""
FASTER_THAN_DATACLASSES = 1.5
LEAST_TOLERANT_SPEED = 20.0  # MB/s


def measure(options: Options) -> Table:
    """Measure history and lists of plants, on the fast and the tolerant path."""
    table = Table("decode")
    sizes = (20_000, 200_000) if options.quick else (SMALL, LARGE)
    _history(table, sizes, options)
    _plants(table, sizes, options)
    _tolerant(table, sizes[0], options)
    return table


def _history(table: Table, sizes: tuple[int, int], options: Options) -> None:
    found: list[dict[str, list[Sample]]] = []
    for size in sizes:
        replies = [samples.history(size, seed=seed) for seed in range(VARIANTS)]
        shown = f"history of {size / 1e6:g} MB to columns"
        cases: dict[str, Case] = {
            "ours": _ours(replies),
            "orjson.loads": _on_bytes(orjson.loads, replies),
            "json.loads": _on_bytes(json.loads, replies),
        }
        rounds = in_turn(cases, options)
        table.compare(shown, rounds["ours"], "orjson.loads alone", rounds["orjson.loads"], goal=1.0)
        table.compare(shown, rounds["ours"], "json.loads alone", rounds["json.loads"])
        table.compare(
            f"  {shown}: memory",
            peak_of(_ours(replies)),
            "orjson.loads",
            peak_of(cases["orjson.loads"]),
            kind="peak",
        )
        found.append(rounds)
        gaps = [samples.history(size, seed=seed, nulls=0.01) for seed in range(VARIANTS)]
        rounds = in_turn({"ours": _ours(gaps), "orjson": _on_bytes(orjson.loads, gaps)}, options)
        table.compare(f"  {shown}, 1 % null", rounds["ours"], "orjson.loads alone", rounds["orjson"])
    table.growth("history", found[0]["ours"], found[1]["ours"])


def _plants(table: Table, sizes: tuple[int, int], options: Options) -> None:
    found: list[dict[str, list[Sample]]] = []
    for size in sizes:
        replies = [samples.plant_list(size, seed=seed) for seed in range(VARIANTS)]
        shown = f"list of plants of {size / 1e6:g} MB"
        rounds = in_turn(
            {
                "ours": _ours(replies),
                "typed": _on_bytes(plain.typed_plants, replies),
                "loose": _on_bytes(plain.loose_plants, replies),
                "orjson.loads": _on_bytes(orjson.loads, replies),
                "json.loads": _on_bytes(json.loads, replies),
            },
            options,
        )
        goal = 1 / FASTER_THAN_DATACLASSES
        table.compare(shown, rounds["ours"], "json.loads, typed dataclasses", rounds["typed"], goal=goal)
        table.compare(shown, rounds["ours"], "json.loads, untyped dataclasses", rounds["loose"], goal=goal)
        table.compare(shown, rounds["ours"], "json.loads alone", rounds["json.loads"])
        table.compare(shown, rounds["ours"], "orjson.loads alone", rounds["orjson.loads"])
        found.append(rounds)
    table.growth("list of plants", found[0]["ours"], found[1]["ours"])


def _tolerant(table: Table, size: int, options: Options) -> None:
    replies = {
        'list of plants, "--" twice in each row': [
            samples.plant_list(size, seed=seed, misfits=1.0) for seed in range(VARIANTS)
        ],
        "list of plants, two unreadable fields in each row": [
            samples.odd_plants(size, seed=seed) for seed in range(VARIANTS)
        ],
        'history, "--" in 5 % of the values': [
            samples.history(size, seed=seed, blanks=0.05) for seed in range(VARIANTS)
        ],
        "history, times in another form": [
            samples.history(size, seed=seed, form="%Y-%m-%d %H:%M:%S") for seed in range(VARIANTS)
        ],
        "history, nothing odd": [samples.history(size, seed=seed) for seed in range(VARIANTS)],
    }
    rounds = in_turn({name: _ours(group, "tolerant") for name, group in replies.items()}, options)
    for name, group in replies.items():
        seconds = sorted(sample.cpu for sample in rounds[name])[options.rounds // 2]
        speed = len(group[0].data) / seconds / 1e6
        table.amount(f"tolerant path: {name}", speed, "MB/s", goal=LEAST_TOLERANT_SPEED, at_least=True)


def _ours(replies: Sequence[Reply], path: DecodePath = "auto") -> Case:
    turn = cycle(replies)

    def decode() -> object:
        reply = next(turn)
        return decode_reply(reply.operation, reply.request, reply.data, notes=Notes(), decode_path=path)

    return decode


def _on_bytes(function: Callable[[bytes], Any], replies: Sequence[Reply]) -> Case:
    turn = cycle(replies)
    return lambda: function(next(turn).data)
