"""What calling every operation needs to know of the sandbox, and what proves that a reply is one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from isolarcloud import (
    AlarmSelection,
    ChargingOrderStatus,
    Client,
    DeviceType,
    NmiRefusalReason,
    OpenPointType,
    ParameterCheckResult,
    ParameterCommandStatus,
    ParameterTaskKind,
    Period,
    SharePermission,
    SharingReleaseSide,
    Statistic,
    control_parameters,
    points,
    zone,
)
from isolarcloud_tools.sandbox import RunningSandbox
from isolarcloud_tools.sandbox.sharing import Share, nmi

READABLE = [parameter.code for parameter in control_parameters.find("", "hybrid-inverter")]
POWER = points.plant.PLANT_POWER
DAY = points.plant.DAILY_YIELD
INVERTER = [points.inverter.TOTAL_ACTIVE_POWER, points.inverter.DAILY_YIELD]
PANEL = [points.optimizer.OUTPUT_POWER, points.optimizer.TOTAL_YIELD]
YESTERDAY = date.today() - timedelta(days=1)
MORNING = datetime(YESTERDAY.year, YESTERDAY.month, YESTERDAY.day, 9, tzinfo=UTC)


class World:
    """What the calls need to know of the sandbox's fleet: two plants of the first owner."""

    def __init__(self, box: RunningSandbox) -> None:
        fleet = box.sandbox.fleet
        self.box = box
        self.owner, self.other = fleet.owners[0], fleet.owners[3]
        self.house, self.boat = fleet.plants_of(self.owner)[:2]
        self.zone = zone(self.boat.zone)
        self.inverter = device_of(self.boat, DeviceType.INVERTER)
        self.storage = device_of(self.house, DeviceType.ENERGY_STORAGE_SYSTEM)
        self.dongle = device_of(self.house, DeviceType.COMMUNICATION_MODULE)
        self.panels = [optimizer.key for optimizer in self.boat.optimizers]
        park = box.sandbox.charging.park
        self.station = park.stations[0]
        now = self.station.local(box.sandbox.clock())
        orders = box.sandbox.charging.orders.newest_first(self.station, self.station.first_day, now)
        self.order = next(order for order in orders if order.stopped <= now)
        self.codes = count()
        self.task_id: str | int | None = None
        self.reading_id: int | None = None

    def dispatch(self, cloud: Client) -> None:
        """Start the tasks whose results are asked for."""
        self.task_id = cloud.api.param_setting(**self.new_task()).devices[0].task_id
        reading = cloud.api.read_only_param_set(codes=[10000], device_uuids=[self.storage.uuid])
        self.reading_id = reading[0].task_id

    def new_task(self) -> dict[str, Any]:
        """A task that was not sent before: the gateway refuses the same one a moment later."""
        code = READABLE[next(self.codes) % len(READABLE)]
        return {
            "kind": ParameterTaskKind.READ,
            "device_uuids": [self.storage.uuid],
            "task_name": "Read back",
            "expire_seconds": 60,
            "parameters": [{"code": code}],
        }

    def share(self, share: Share | None) -> None:
        """Bring the sharing of the house into the state that a call needs."""
        sharing = self.box.sandbox.sharing
        sharing.end(self.house, self.other)
        if share is not None:
            sharing.share(self.house, self.other, share)

    def prepare(self, operation: str) -> None:
        """Do what has to be true before a call."""
        if operation == "cancel_ps_sharing":
            self.share(Share(SharePermission.VIEW, partner=True))
        elif operation == "release_ps_sharing":
            self.share(Share(SharePermission.VIEW, partner=False))
        elif operation.startswith("share_"):
            self.share(None)

    def arguments(self, family: str, operation: str) -> dict[str, Any]:
        if operation == "param_setting":
            return self.new_task()
        plants: dict[str, Any] = {"plant_ids": [self.boat.id], "points": [POWER, DAY]}
        devices: dict[str, Any] = {"device_keys": [self.inverter.key], "points": INVERTER}
        panels: dict[str, Any] = {"device_keys": self.panels, "points": PANEL}
        start = MORNING.replace(tzinfo=self.zone)
        window = {"start": start, "end": start + timedelta(hours=2), "every": timedelta(minutes=15)}
        days = {
            "start": YESTERDAY - timedelta(days=9),
            "end": YESTERDAY,
            "period": Period.DAY,
            "kinds": [Statistic.PEAK, Statistic.MEAN],
        }
        shared: dict[str, dict[str, Any]] = {
            "timestamp": {},
            "get_open_point_info": {
                "device_type": DeviceType.INVERTER,
                "kind": OpenPointType.TELEMETRY,
                "page": 1,
                "size": 5,
            },
            "get_device_real_time_data": devices | {"device_type": DeviceType.INVERTER},
            "get_device_point_minute_data_list": devices | window,
            "get_mlpe_device_list": {"plant_id": self.boat.id},
            "get_mlpe_real_time_data": panels,
            "get_mlpe_minute_data_list": panels | window,
            "get_mlpe_day_month_year_data_list": panels | days,
            **self.control(),
        }
        own: dict[str, dict[str, Any]] = {
            "platform": {
                "query_power_station_list": {"page": 1, "size": 2},
                "get_power_station_detail": {"plant_ids": [self.boat.id], "with_remarks": True},
                "get_device_list_by_ps_id": {"plant_id": self.boat.id, "with_firmware": True},
                "get_power_station_real_time_data": plants | {"with_point_dictionary": True},
                "get_power_station_point_minute_data_list": plants | window,
                "get_power_station_point_day_month_year_data_list": plants | days,
                "get_device_point_day_month_year_data_list": devices | days,
            },
            "user": {
                "get_power_station_list": {"page": 1, "size": 2},
                "get_power_station_detail": {
                    "serial_number": self.dongle.serial_number,
                    "with_remarks": True,
                },
                "get_batch_ps_detail": {"plant_ids": [self.house.id], "with_remarks": True},
                "get_device_list": {"plant_id": self.house.id, "with_firmware": True},
                "get_device_list_by_user": {"page": 1, "size": 5},
                "get_communication_dev_info_by_dev_sn": {"serial_number": self.storage.serial_number},
                "get_device_string_info": {"device_keys": [self.inverter.key]},
                "get_dev_property_point_value": {
                    "device_keys": [self.storage.key],
                    "points": [18290],
                    "device_type": DeviceType.ENERGY_STORAGE_SYSTEM,
                    "plant_id": self.house.id,
                },
                "get_pv_inverter_real_time_data": {"device_keys": [self.inverter.key]},
                "get_device_points_day_month_year_data_list": devices | days,
                "get_open_api_call_info": {},
                **self.sharing(),
            },
        }
        own["charging"] = self.charging()
        return {**shared, **own[family]}[operation]

    def charging(self) -> dict[str, dict[str, Any]]:
        return {
            "get_station_list": {"page": 1, "size": 100},
            "get_station_info": {"station_id": self.station.id},
            "get_charger_list": {"station_id": self.station.id},
            "get_charger_info": {"serial_number": self.station.chargers[0].serial_number},
            "get_order_list": {"station_id": self.station.id, "page": 1, "size": 5},
            "get_order_info": {"code": self.order.code},
            "get_order_curve_data": {"code": self.order.code},
        }

    def control(self) -> dict[str, dict[str, Any]]:
        now = datetime.now(self.zone)
        uuids = [self.storage.uuid]
        serial_numbers = [self.storage.serial_number]
        return {
            "param_setting_check": {"kind": ParameterTaskKind.WRITE, "device_uuids": uuids},
            "get_param_setting_task": {"task_id": self.task_id, "device_uuid": self.storage.uuid},
            "read_only_param_set": {"codes": [10000], "device_uuids": uuids},
            "get_read_only_result": {"task_ids": [self.reading_id]},
            "get_read_only_param_definition": {},
            "get_device_setting_record_list": {
                "codes": READABLE,
                "device_uuids": uuids,
                "statuses": list(ParameterCommandStatus),
                "start": now - timedelta(days=1),
                "end": now + timedelta(minutes=5),
                "time_zone": self.zone,
            },
            "get_fault_alarm_info": {"status": AlarmSelection.ALL, "size": 5},
            "datasubscribe_get_config": {},
            "datasubscribe_start": {"serial_numbers": serial_numbers, "interval_seconds": 60},
            "datasubscribe_stop": {"serial_numbers": serial_numbers},
            "datasubscribe_get_his_data": {
                "serial_numbers": serial_numbers,
                "start": now - timedelta(minutes=30),
                "end": now,
            },
        }

    def sharing(self) -> dict[str, dict[str, Any]]:
        partner = {
            "plant_ids": [self.house.id],
            "email": self.other.account,
            "permission": SharePermission.VIEW,
            "channel_partner": True,
        }
        return {
            "share_my_ps": partner,
            "cancel_ps_sharing": partner,
            "share_ps_by_sn": {
                "serial_number": self.storage.serial_number,
                "receiver_account": self.other.account,
                "owner_account": self.owner.account,
            },
            "release_ps_sharing": {
                "plant_ids": [self.house.id],
                "side": SharingReleaseSide.OWNER,
                "receiver_account": self.other.account,
            },
            "share_power_station_by_sn_and_nmi": {
                "pairs": [{"serial_number": self.storage.serial_number, "nmi": nmi(self.house)}]
            },
        }


def device_of(plant: Any, kind: DeviceType) -> Any:
    return next(device for device in plant.devices if device.type == kind)


def has_rows(reply: Any) -> object:
    return any(value is not None for value in reply.rows[0].values.values())


def has_nine_samples(reply: Any) -> bool:
    return len(next(iter(reply.series.values()))) == 9


# What proves that a reply is more than an empty shell.
PROOFS: dict[str, Callable[[Any], object]] = {
    "query_power_station_list": lambda reply: reply.plants[0].name,
    "platform/get_power_station_detail": lambda reply: reply.plants[0].time_zone,
    "user/get_power_station_detail": lambda reply: reply.time_zone,
    "get_batch_ps_detail": lambda reply: reply.plants[0].time_zone,
    "get_device_list_by_ps_id": lambda reply: reply.devices[0].key,
    "get_device_list": lambda reply: reply.devices[0].key,
    "get_device_list_by_user": lambda reply: len(reply.devices) == 5,
    "get_communication_dev_info_by_dev_sn": lambda reply: reply.serial_number,
    "get_device_string_info": lambda reply: reply.devices[0].strings[0].configured,
    "get_dev_property_point_value": lambda reply: reply.values[0].value,
    "get_open_point_info": lambda reply: len(reply.points) == 5,
    "get_power_station_real_time_data": has_rows,
    "get_device_real_time_data": has_rows,
    "get_pv_inverter_real_time_data": has_rows,
    "get_mlpe_real_time_data": has_rows,
    "get_power_station_point_minute_data_list": has_nine_samples,
    "get_device_point_minute_data_list": has_nine_samples,
    "get_mlpe_minute_data_list": has_nine_samples,
    "get_power_station_point_day_month_year_data_list": lambda reply: len(reply.series) == 1,
    "get_device_point_day_month_year_data_list": lambda reply: len(reply.series) == 1,
    "get_device_points_day_month_year_data_list": lambda reply: len(reply.series) == 1,
    "get_mlpe_day_month_year_data_list": lambda reply: len(reply.series) == 10,
    "get_mlpe_device_list": lambda reply: len(reply.optimizers) == 10,
    "get_power_station_list": lambda reply: reply.plants[0].name,
    "get_open_api_call_info": lambda reply: len(reply.hourly_limits) == 24,
    "timestamp": lambda reply: reply,
    "param_setting_check": lambda reply: reply.devices[0].result == ParameterCheckResult.PASSED,
    "param_setting": lambda reply: reply.devices[0].task_id,
    "get_param_setting_task": lambda reply: reply.name and reply.status,
    "read_only_param_set": lambda reply: reply[0].result,
    "get_read_only_result": lambda reply: reply[0].values[0].status,
    "get_read_only_param_definition": lambda reply: reply[0].code and reply[0].name,
    "get_device_setting_record_list": lambda reply: reply.records[0].code,
    "get_fault_alarm_info": lambda reply: reply.total is not None,
    "datasubscribe_get_config": lambda reply: reply.public_key.reveal(),
    "datasubscribe_start": lambda reply: reply.started[0].topic,
    "datasubscribe_stop": lambda reply: reply.stopped[0].serial_number,
    "datasubscribe_get_his_data": lambda reply: reply.devices[0].serial_number,
    "get_station_list": lambda reply: reply.total == len(reply.stations) == 4,
    "get_station_info": lambda reply: [station.name for station in reply] == ["Market Square"],
    "get_charger_list": lambda reply: reply[0].serial_number,
    "get_charger_info": lambda reply: [plug.number for plug in reply.plugs] == [1, 2],
    "get_order_list": lambda reply: len(reply.orders) == 5 < reply.total,
    "get_order_info": lambda reply: reply.status is ChargingOrderStatus.CLOSED and len(reply.steps) >= 3,
    "get_order_curve_data": lambda reply: reply.samples[-1].time,
    "share_ps_by_sn": lambda reply: reply.code == "1",
    "release_ps_sharing": lambda reply: reply.code == "1",
    "share_my_ps": lambda reply: reply.code == "1",
    "cancel_ps_sharing": lambda reply: reply.code == "1",
    # The pair is of the owner's own plant; that it works for another account is shown elsewhere.
    "share_power_station_by_sn_and_nmi": lambda reply: (
        reply.refused[0].reason == NmiRefusalReason.ALREADY_SHARED
    ),
}
