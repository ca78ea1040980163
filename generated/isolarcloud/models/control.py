# Generated from spec/ by `make generate`; do not edit.
"""Replies: control."""

from __future__ import annotations

from datetime import datetime

from msgspec import field

from isolarcloud.enums import (
    DeviceDispatchResult,
    ParameterCheckResult,
    ParameterCommandStatus,
    ParameterDispatchResult,
    ParameterSettingSource,
    ParameterTaskStatus,
    ReadOnlyDispatchResult,
)
from isolarcloud_runtime.model import Model, Number
from isolarcloud_runtime.secret import Secret
from isolarcloud_runtime.times import LocalTime


class ParameterCheckDevice(Model, frozen=True, kw_only=True):
    """Whether parameters of one device can be set or read.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    device_uuid: int | None = field(name="uuid", default=None)
    """Id of the device."""
    result: ParameterCheckResult | None = field(name="check_result", default=None)
    """Whether it can be done."""
    message: str | None = field(name="check_msg", default=None)
    """The result in words, in the language of the call."""


class ParameterCheck(Model, frozen=True, kw_only=True):
    """Whether parameters can be set or read.

    The overall result may be good although one device has another.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    result: ParameterCheckResult | None = field(name="check_result", default=None)
    """Result of all devices together. A sample passes as a whole although one of its devices does not
    exist.
    """
    devices: list[ParameterCheckDevice] | None = field(name="dev_result_list", default=None)
    """Result of each device: the one to go by."""


class DeviceDispatch(Model, frozen=True, kw_only=True):
    """Whether one device was sent the task.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    device_uuid: int | None = field(name="uuid", default=None)
    """Id of the device."""
    result: DeviceDispatchResult | None = field(name="code", default=None)
    """Whether the task was sent to this device."""
    message: str | None = field(name="msg", default=None)
    """The result in words, in the language of the call."""
    task_id: int | None = None
    """Task to ask for the outcome; a device that refused has none."""
    task_name: str | None = None
    """Name of the task."""


class ParameterDispatch(Model, frozen=True, kw_only=True):
    """What became of a parameter task on its way out.

    Each device that took it has a task of its own.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    result: ParameterDispatchResult = field(name="check_result")
    """Result as a whole."""
    devices: list[DeviceDispatch] | None = field(name="dev_result_list", default=None)
    """Result of each device. Look at all of them; the whole may succeed without some. Empty after a repeated
    operation.
    """
    no_negative_values_device_uuids: list[int] | None = field(
        name="not_support_negative_num_uuids", default=None
    )
    """Devices that cannot be set to negative values with the software they have."""


class ParameterResult(Model, frozen=True, kw_only=True):
    """One parameter of a task, as far as it is.

    Some rows carry no more than code and value read.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    code: int | None = field(name="param_code", default=None)
    """Code of the parameter (`control_parameters`); most recorded rows have none, only a point."""
    status: ParameterCommandStatus | None = field(name="command_status", default=None)
    """How the command for this parameter ended."""
    point_id: int | None = None
    """Measuring point behind the parameter."""
    name: str | None = field(name="point_name", default=None)
    """Name of the parameter, in the language of the call."""
    set_value: str | None = None
    """Value that was to be set."""
    value: str | None = field(name="return_value", default=None)
    """Value read from the device, in the unit of `unit`: it is scaled for people, other than what is sent to
    set it. A limit that was set by sending 1060 came back as 10.6 with the unit kW.
    """
    precision: Number | None = field(name="set_precision", default=None)
    """Smallest step of the value read."""
    unit: str | None = None
    """Unit of the value read."""
    choice_labels: str | None = field(name="set_val_name", default=None)
    """Names of the values that can be chosen, with bars between them, for example `Enable|Disable`."""
    choice_values: str | None = field(name="set_val_name_val", default=None)
    """The values for those names, in the same order, for example `170|85`. They differ from device to device;
    a wrong one is ignored without a word.
    """
    created_at: LocalTime | None = field(name="create_time", default=None)
    """When the command was made."""
    created_at_with_zone: datetime | None = field(name="create_time_zone", default=None)
    """The same with its offset; it may be absent."""
    updated_at: LocalTime | None = field(name="update_time", default=None)
    """When its status last changed."""
    updated_at_with_zone: datetime | None = field(name="update_time_zone", default=None)
    """The same with its offset; it may be absent."""


class ParameterTask(Model, frozen=True, kw_only=True):
    """A parameter task on one device.

    A task that is done may hold parameters that failed.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    id: int | None = field(name="task_id", default=None)
    """Id of the task."""
    name: str | None = field(name="task_name", default=None)
    """Name that it was given."""
    status: ParameterTaskStatus | None = field(name="command_status", default=None)
    """How far the task as a whole is."""
    parameters: list[ParameterResult] | None = field(name="param_list", default=None)
    """What came of each parameter; absent while the task runs."""
    created_at: LocalTime | None = field(name="create_time", default=None)
    """When the task was made. No page says on whose clock; a recorded one was an hour behind the local time
    in the name of its task.
    """
    created_at_with_zone: datetime | None = field(name="create_time_zone", default=None)
    """The same in the time zone of the user, with its offset; it may be absent."""
    finished_at: LocalTime | None = field(name="over_time", default=None)
    """When it was finished; nothing while it runs."""
    finished_at_with_zone: datetime | None = field(name="over_time_zone", default=None)
    """The same in the time zone of the user, with its offset; it may be absent."""


class ReadOnlyParameter(Model, frozen=True, kw_only=True):
    """A parameter that can be read but not set.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    code: int = field(name="param_code")
    """Code to ask for it by."""
    name: str | None = field(name="param_name", default=None)
    """Name, in the language of the call."""


class ReadOnlyDispatch(Model, frozen=True, kw_only=True):
    """Whether the reading was started on one device.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    device_uuid: int | None = field(name="uuid", default=None)
    """Id of the device."""
    result: ReadOnlyDispatchResult | None = field(name="code", default=None)
    """Whether it was started."""
    task_id: int | None = None
    """Task to ask for the values; a device that refused has none."""


class ReadOnlyValue(Model, frozen=True, kw_only=True):
    """One read-only parameter of one device.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    code: int | None = field(name="param_code", default=None)
    """Code of the parameter."""
    status: ParameterCommandStatus | None = field(name="command_status", default=None)
    """How far the reading is."""
    value: str | None = field(name="return_value", default=None)
    """Value read; nothing before it has succeeded."""
    unit: str | None = None
    """Unit of the value."""
    point_id: int | None = None
    """Measuring point behind the parameter."""
    modbus_address: str | None = None
    """Address of the device on its bus."""
    plant_id: int | None = field(name="ps_id", default=None)
    """Id of the plant. On the page of the platform family only; a sample of the user family has it too."""
    task_id: int | None = None
    """Id of the task. On the page of the platform family only; a sample of the user family has it too."""


class ReadOnlyResult(Model, frozen=True, kw_only=True):
    """What came of the reading of read-only parameters on one device.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    task_id: int
    """Id of the task."""
    device_uuid: int | None = field(name="uuid", default=None)
    """Id of the device."""
    result: str | None = field(name="code", default=None)
    """Result for this task. No page lists the values. On the page of the platform family only; a sample of
    the user family has it too.
    """
    values: list[ReadOnlyValue] | None = field(name="task_detail_list", default=None)
    """The parameters that were asked for."""


class ParameterSettingRecord(Model, frozen=True, kw_only=True):
    """One parameter that a task set or read in the past.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    code: int | None = field(name="paramCode", default=None)
    """Code of the parameter (`control_parameters`)."""
    device_uuid: int | None = field(name="deviceUuid", default=None)
    """Id of the device."""
    plant_id: int | None = field(name="psId", default=None)
    """Id of the plant."""
    task_name: str | None = field(name="taskName", default=None)
    """Name of the task."""
    status: ParameterCommandStatus | None = field(name="commandStatus", default=None)
    """How the command for this parameter ended."""
    set_value: str | None = field(name="setValue", default=None)
    """Value that was to be set."""
    value: str | None = field(name="returnValue", default=None)
    """Value that the device gave back, in the unit of `unit`."""
    precision: Number | None = field(name="setPrecision", default=None)
    """Smallest step of the value."""
    unit: str | None = None
    """Unit of the value."""
    read_only: bool | None = field(name="isReadOnly", default=None)
    """Whether it was a read-only parameter."""
    source: ParameterSettingSource | None = field(name="taskSource", default=None)
    """Where the task came from."""
    remark: str | None = None
    """Remark on the task."""
    user_name: Secret | None = field(name="userName", default=None)
    """Who made the task."""
    user_english_name: Secret | None = field(name="userEnglishName", default=None)
    """The same, in Latin letters."""
    created_at: LocalTime | None = field(name="createTime", default=None)
    """When the command was made."""
    updated_at: LocalTime | None = field(name="updateTime", default=None)
    """When its status last changed."""


class ParameterSettingHistory(Model, frozen=True, kw_only=True):
    """Parameters that were set or read in the past.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    records: list[ParameterSettingRecord] = field(name="data")
    """One entry for each parameter of each task and device."""
