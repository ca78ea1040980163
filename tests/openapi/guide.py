"""Makes requests about what exists in a sandbox: random ids hardly ever meet a plant, a device or a task."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from codegen.model import Api
from isolarcloud._service import PLATFORM
from isolarcloud_runtime.descriptors import Operation, RequestField
from tests.openapi.prober import Prober, all_operations, service_of, wire_name

Draw = Callable[[st.SearchStrategy[Any]], Any]


class Guide:
    """Knows the fleet behind a sandbox, and what other calls told."""

    def __init__(self, prober: Prober, api: Api) -> None:
        self._prober = prober
        self._box = prober.box
        self._points = {
            kind: [point.id for point in group.points]
            for group in api.point_groups
            for kind in group.device_types
        }
        self._operations = all_operations()
        self._seen: list[dict[str, Any]] = []
        """Objects met in replies that name something to ask for."""

    def _remember(self, value: Any) -> None:
        """Keep the objects of a reply that later requests can ask for."""
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            self._remember(inner)
        if isinstance(value, dict) and any(value.get(key) for key in _NAMED_BY.values()):
            self._seen.append(value)

    def scout(self, operation: Operation) -> None:
        """Make what an operation asks for: tasks of parameters, and whatever lists have to tell."""
        names = {field.name for field in operation.request}
        fleet = self._box.sandbox.fleet
        uuids = [device.uuid for plant in fleet.plants_of(fleet.owners[0]) for device in plant.devices]
        for path in _SCOUTS.get(operation.family, ()) if names & set(_NAMED_BY) else ():
            own: list[dict[str, Any]] = [{}]
            if path.endswith("paramSetting"):
                asked = {"set_type": 2, "task_name": "Read", "expire_second": 120}
                values = [{"param_code": 10001, "set_value": ""}]
                own = [{**asked, "uuid": str(uuid), "param_list": values} for uuid in uuids]
            elif path.endswith("readOnlyParamSet"):
                own = [{"param_list": [10000], "uuid_list": uuids}]
            elif path.endswith("getChargerList"):
                own = [{"stationId": str(one["stationId"])} for one in list(self._seen) if "stationId" in one]
            elif path.startswith("/eco"):
                own = [{"curPage": 1, "size": "50"}]
            for fields in own:
                self._remember(self._prober.call(self._operations[path], fields))

    def fields(self, operation: Operation, draw: Draw) -> dict[str, Any]:
        """Return own fields that name what exists, as far as it is known."""
        known = dict(self._known(operation, draw))
        chosen: dict[str, Any] = {}
        for field in operation.request:
            if field.name in known:
                chosen[field.wire] = self._encoded(field, known[field.name], known)
        for choice in operation.choices:
            wires = [field.wire for field in operation.request if field.name in choice.fields]
            if choice.exclusive:
                kept = draw(st.sampled_from(wires))
                chosen = {wire: value for wire, value in chosen.items() if wire not in wires or wire == kept}
        return chosen

    def _known(self, operation: Operation, draw: Draw) -> Iterator[tuple[str, Any]]:
        fleet = self._box.sandbox.fleet
        plants = fleet.plants_of(fleet.owners[0])
        plant = draw(st.sampled_from(plants))
        optimizers = "mlpe" in operation.path.lower()
        devices = list(plant.optimizers if optimizers and plant.optimizers else plant.devices)
        first = draw(st.sampled_from(devices))
        same = [device for device in devices if device.type == first.type]
        several = draw(st.lists(st.sampled_from(same), min_size=1, max_size=3, unique=True))
        yield from {
            "plant_id": plant.id,
            "plant_ids": [
                each.id for each in draw(st.lists(st.sampled_from(plants), min_size=1, max_size=3))
            ],
            "device_key": first.key,
            "device_keys": [device.key for device in several],
            "device_uuid": first.uuid,
            "device_uuids": [device.uuid for device in several],
            "device_type": int(first.type),
        }.items()
        serials = [device.serial_number for device in several if device.serial_number]
        if serials:
            yield "serial_numbers", serials
        single = [serial for serial in (first.logger_serial_number, *serials) if serial]
        if single:
            yield "serial_number", draw(st.sampled_from(single))
        points = self._points.get(int(first.type)) or self._points[11]
        if "PowerStation" in operation.path:
            points = self._points[11]
        yield "points", draw(st.lists(st.sampled_from(points), min_size=1, max_size=5, unique=True))
        yield from self._times(operation, plant.local(self._box.sandbox.clock()), draw)
        yield "page", 1
        yield from self._remembered(operation, draw)
        yield from self._secrets(operation)

    def _times(self, operation: Operation, now: datetime, draw: Draw) -> Iterator[tuple[str, Any]]:
        kinds = {field.name: field.kind for field in operation.request}
        if kinds.get("start") == "day":
            start = now.date() - timedelta(days=draw(st.integers(1, 40)))
            yield from {"start": start, "end": min(start + timedelta(days=3), now.date())}.items()
        elif kinds.get("start") == "instant":
            start = now.astimezone(UTC) - timedelta(minutes=draw(st.integers(26, 50)))
            yield from {"start": start, "end": start + timedelta(minutes=25)}.items()
        elif "start" in kinds:
            start = (now - timedelta(minutes=draw(st.integers(30, 3000)))).replace(tzinfo=None)
            yield from {"start": start, "end": start + timedelta(minutes=25)}.items()
        if "period" in kinds:
            field = next(field for field in operation.request if field.name == "period")
            yield "period", draw(st.sampled_from(field.values))

    def _secrets(self, operation: Operation) -> Iterator[tuple[str, Any]]:
        oauth, login = PLATFORM.oauth, service_of(operation).login
        assert oauth is not None
        if login is not None and operation == login.operation:
            yield from self._prober.account(service_of(operation))
        elif operation == oauth.exchange:
            fields = {field.wire: field.name for field in operation.request}
            yield from ((fields[wire], value) for wire, value in self._prober.exchange().items())
        elif operation == oauth.refresh:
            tokens = self._prober.data(oauth.exchange, self._prober.exchange())
            yield oauth.refresh_token_argument, tokens[wire_name(oauth.exchange, oauth.refresh_token)]

    def _remembered(self, operation: Operation, draw: Draw) -> Iterator[tuple[str, Any]]:
        """Yield the names of one thing that replies told of, in full if there is such a thing."""
        wanted = {_NAMED_BY[field.name] for field in operation.request if field.name in _NAMED_BY}
        things = [thing for thing in self._seen if wanted <= {key for key in thing if thing[key]}]
        if things or self._seen:
            thing = draw(st.sampled_from(things or self._seen))
            for name, key in _NAMED_BY.items():
                if thing.get(key) not in (None, "", "--"):
                    yield name, [thing[key]] if name.endswith("s") else thing[key]

    def _encoded(self, field: RequestField, value: Any, others: Mapping[str, Any]) -> Any:
        if field.many is None:
            return self._single(field, value, others)
        entries = [self._single(field, entry, others) for entry in value]
        return ",".join(map(str, entries)) if field.many == "comma" else entries

    def _single(self, field: RequestField, value: Any, others: Mapping[str, Any]) -> Any:
        if field.kind == "point":
            return f"{field.prefix}{value}"
        if field.kind == "instant":
            return value.isoformat(timespec="seconds")
        if isinstance(value, date):
            pattern = field.format
            if field.format_by is not None:
                pattern = field.format_by[1][str(others[field.format_by[0]])]
            return value.strftime(pattern or "%Y-%m-%d")
        if str(value) in field.wire_values:
            return field.wire_values[str(value)]
        return str(value) if field.as_text or field.kind in ("text", "secret") else value


_NAMED_BY: Mapping[str, str] = {
    "task_id": "task_id",
    "task_ids": "task_id",
    "device_uuid": "uuid",
    "station_id": "stationId",
    "order_id": "orderId",
    "code": "orderCode",
    "serial_number": "sn",
    "charger_serial_number": "sn",
}
"""Python names of request fields, and under which names replies give their values."""

_SCOUTS: Mapping[str, tuple[str, ...]] = {
    "platform": ("/openapi/platform/paramSetting", "/openapi/platform/readOnlyParamSet"),
    "user": ("/openapi/paramSetting", "/openapi/readOnlyParamSet"),
    "charging": ("/eco/v1/getStationList", "/eco/v1/getChargerList", "/eco/v1/getOrderList"),
}
"""What is called before operations that ask for something that other calls make or list."""
