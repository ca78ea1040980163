"""A month of 5-minute data of ten plants and twenty points: against a bare loop of the same calls."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from benchmarks.gateway import Gateway, running_gateway
from benchmarks.harness import Options, Sample, Table, in_turn
from benchmarks.processes import Outcome, run
from benchmarks.worker import WAYS, Task
from isolarcloud_runtime.points import Point

DAYS, PLANTS, POINTS, PARALLEL = 30, 10, 20, 10
LATENCY = 0.1
PATH = "/openapi/platform/getPowerStationPointMinuteDataList"
OVER_BARE, OVER_LATENCY, OVER_MEMORY = 1.2, 1.1, 1.0
OURS = ("Client", "AsyncClient")
BARE, UNKEPT = "bare loop", "bare loop, nothing kept"


def measure(options: Options) -> Table:
    """Measure time, processor time and memory, without latency and with 100 ms a call; count what came."""
    table = Table("backfill")
    days = 1 if options.quick else DAYS
    with running_gateway() as gateway:
        task = _task(gateway, days)
        told: dict[str, list[Any]] = {}
        calls: dict[str, int] = {}

        def case(way: str) -> Sample:
            gateway.calls()
            outcome = _run(way, task)
            calls[way] = len(gateway.calls())
            told.setdefault(way, []).append(outcome.said)
            return _sample(outcome)

        gateway.set_remembering(False)
        ways = (*OURS, BARE)
        rounds = in_turn({way: partial(case, way) for way in ways}, options, warm_up=False)
        for way in OURS:
            _compare_time(table, f"{way}: time on the sandbox", rounds, way, OVER_BARE)
        gateway.set_remembering(True)
        rounds = in_turn({way: partial(case, way) for way in WAYS}, options, warm_up=False)
        _against_the_bare_loop(table, rounds)
        _whole(table, told, calls, task)
        if not options.quick:
            short = task._replace(**_tenth(task))
            cases = {way: partial(_measured, way, short) for way in OURS}
            once = in_turn(cases, options, warm_up=False)
            for way in OURS:
                table.growth(f"{way}", once[way], rounds[way])
        _with_latency(table, gateway, task, options)
    return table


def _compare_time(
    table: Table, shown: str, rounds: dict[str, list[Sample]], way: str, goal: float | None
) -> None:
    table.compare(shown, rounds[way], BARE, rounds[BARE], kind="wall", goal=goal)


def _against_the_bare_loop(table: Table, rounds: dict[str, list[Sample]]) -> None:
    for way in OURS:
        _compare_time(table, f"{way}: time, where replies cost the gateway nothing", rounds, way, None)
        table.compare(f"{way}: processor time", rounds[way], BARE, rounds[BARE])
        table.compare(f"{way}: peak memory", rounds[way], BARE, rounds[BARE], kind="peak", goal=OVER_MEMORY)
        table.compare(f"{way}: peak memory", rounds[way], UNKEPT, rounds[UNKEPT], kind="peak")


def _whole(table: Table, told: dict[str, list[Any]], calls: dict[str, int], task: Task) -> None:
    bare = told[BARE][-1]
    for way in OURS:
        found = told[way][-1]
        table.amount(f"{way}: calls", calls[way], "", goal=fewest_calls(task))
        table.amount(f"{way}: rows", found["rows"], "", goal=expected_rows(task), at_least=True)
        table.amount(f"{way}: doubled rows", found["doubled"], "", goal=0)
        table.amount(f"{way}: lost rows", found["lost"], "", goal=0)
        same = found["values"] == bare["values"] and found["sum"] == bare["sum"]
        table.amount(f"{way}: values other than the bare loop's", 0 if same else 1, "", goal=0)


def _with_latency(table: Table, gateway: Gateway, task: Task, options: Options) -> None:
    latency = 0.01 if options.quick else LATENCY
    gateway.set_latency(latency)
    ways = OURS if options.quick else (*OURS, BARE)
    rounds = in_turn({way: partial(_measured, way, task) for way in ways}, options, warm_up=False)
    gateway.set_latency(0.0)
    ideal = -(-len(task.calls) // PARALLEL) * latency
    for way in ways:
        table.compare(
            f"{way}: time with {latency * 1000:.0f} ms a call",
            rounds[way],
            f"{len(task.calls)} / {PARALLEL} side by side",
            [Sample(ideal, ideal)] * len(rounds[way]),
            kind="wall",
            goal=None if way == BARE else OVER_LATENCY,
        )


def _task(gateway: Gateway, days: int) -> Task:
    """Return the last whole days, in the plants' wall-clock times: then no call asks for their zones."""
    plants = gateway.told["plants"][:PLANTS]
    points = _points()
    end = datetime.combine(datetime.now().date() - timedelta(days=2), time(23, 55))
    start = end - timedelta(days=days) + timedelta(minutes=5)
    task = Task(gateway.told, plants, points, start.isoformat(), end.isoformat(), PARALLEL, PATH, [])
    return task._replace(calls=_calls(gateway, task))


def _calls(gateway: Gateway, task: Task) -> list[dict[str, Any]]:
    """Return the bodies that the SDK sends; after that the gateway knows all replies."""
    gateway.calls()
    _run("Client", task)
    return gateway.calls()


def _tenth(task: Task) -> dict[str, Any]:
    """Return a tenth of the task: the first days."""
    start, end = datetime.fromisoformat(task.start), datetime.fromisoformat(task.end)
    tenth = (end + timedelta(minutes=5) - start) / 10
    return {"end": (start + tenth - timedelta(minutes=5)).isoformat()}


def fewest_calls(task: Task) -> int:
    """Return how many windows of three hours the range has: plants and points fit into one call."""
    return -(-_steps(task) // 36)


def expected_rows(task: Task) -> int:
    """Return how many samples there are: one every five minutes for each plant."""
    return _steps(task) * len(task.plants)


def _steps(task: Task) -> int:
    length = datetime.fromisoformat(task.end) - datetime.fromisoformat(task.start)
    return length // timedelta(minutes=5) + 1


def _points() -> list[int]:
    from isolarcloud.points import plant

    numbers = [point.id for point in vars(plant).values() if isinstance(point, Point)]
    return numbers[:POINTS]


def _run(way: str, task: Task) -> Outcome:
    return run(["-m", "benchmarks.worker", way], given=task._asdict())


def _measured(way: str, task: Task) -> Sample:
    return _sample(_run(way, task))


def _sample(outcome: Outcome) -> Sample:
    return Sample(outcome.said["cpu"], outcome.said["wall"], outcome.said["peak"])
