"""What one would write by hand: `json.loads`, then a dataclass for each plant, with the same types."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from isolarcloud.enums import ConstructionStatus, GridConnectionType, PlantFaultStatus, PlantStatus, PlantType


@dataclass(frozen=True, slots=True)
class Plant:
    """A plant, typed as the SDK types it."""

    id: int
    name: str | None
    type: PlantType | None
    status: PlantStatus | None
    online: bool | None
    fault_status: PlantFaultStatus | None
    construction_status: ConstructionStatus | None
    grid_connection_type: GridConnectionType | None
    grid_connected: bool | None
    grid_connected_at: datetime | None
    installed_at: datetime | None
    time_zone: str | None
    location: str | None
    latitude: float | None
    longitude: float | None
    description: str | None
    updated_at: datetime | None


@dataclass(slots=True)
class LoosePlant:
    """A plant whose values are whatever stood in the JSON."""

    ps_id: Any
    ps_name: Any = None
    ps_type: Any = None
    valid_flag: Any = None
    online_status: Any = None
    ps_fault_status: Any = None
    build_status: Any = None
    connect_type: Any = None
    grid_connection_status: Any = None
    grid_connection_time: Any = None
    install_date: Any = None
    ps_current_time_zone: Any = None
    ps_location: Any = None
    latitude: Any = None
    longitude: Any = None
    description: Any = None
    update_time: Any = None


def typed_plants(data: bytes) -> list[Plant]:
    """Decode a list of plants with all values converted."""
    return [
        Plant(
            id=int(row["ps_id"]),
            name=row.get("ps_name"),
            type=_maybe(lambda value: PlantType(int(value)), row.get("ps_type")),
            status=_maybe(PlantStatus, row.get("valid_flag")),
            online=_maybe(bool, row.get("online_status")),
            fault_status=_maybe(PlantFaultStatus, row.get("ps_fault_status")),
            construction_status=_maybe(ConstructionStatus, row.get("build_status")),
            grid_connection_type=_maybe(GridConnectionType, row.get("connect_type")),
            grid_connected=_maybe(bool, row.get("grid_connection_status")),
            grid_connected_at=_maybe(_packed_time, row.get("grid_connection_time")),
            installed_at=_maybe(datetime.fromisoformat, row.get("install_date")),
            time_zone=row.get("ps_current_time_zone"),
            location=row.get("ps_location"),
            latitude=_maybe(float, row.get("latitude")),
            longitude=_maybe(float, row.get("longitude")),
            description=row.get("description"),
            updated_at=_maybe(datetime.fromisoformat, row.get("update_time")),
        )
        for row in json.loads(data)["pageList"]
    ]


def loose_plants(data: bytes) -> list[LoosePlant]:
    """Decode a list of plants with no value converted."""
    return [LoosePlant(**row) for row in json.loads(data)["pageList"]]


def _maybe(convert: Callable[[Any], Any], value: Any) -> Any:
    return None if value is None else convert(value)


def _packed_time(value: Any) -> datetime:
    text = str(value)
    return datetime.fromisoformat(f"{text[:8]}T{text[8:]}")  # several times as fast as strptime
