"""Points that are words: versions, serial numbers, places of cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from isolarcloud import DeviceType
from isolarcloud.points import bsc_device, cmu_device, communications_module, lc_device, pcs_device
from isolarcloud_runtime.points import Point
from isolarcloud_tools.sandbox import chance
from isolarcloud_tools.sandbox.fleet import Device

Text = Callable[[Device], str]
TextTable = Mapping[Point, Text]


def _serial_number(device: Device) -> str:
    assert device.serial_number is not None
    return device.serial_number


def _version(part: str) -> Text:
    return lambda device: f"{device.model_code}_{part}_V{chance.whole(1, 4, device.model_code, part):02}"


def _place(what: str) -> Text:
    """Return where in a battery the cell with the highest or lowest value is: module and cell."""

    def text(device: Device) -> str:
        return f"{chance.whole(1, 12, device.key, what)}~{chance.whole(1, 52, device.key, what, 'cell')}"

    return text


TEXTS: Mapping[DeviceType, TextTable] = {
    DeviceType.BATTERY_CLUSTER_MANAGEMENT_UNIT: {cmu_device.SOFTWARE_VERSION: _version("CMU")},
    DeviceType.BATTERY_SYSTEM_CONTROLLER: {
        bsc_device.MAXIMUM_CELL_VOLTAGE_POSITION: _place("highest voltage"),
        bsc_device.MINIMUM_CELL_VOLTAGE_POSITION: _place("lowest voltage"),
        bsc_device.MAXIMUM_CELL_TEMPERATURE_POSITION: _place("highest temperature"),
        bsc_device.MINIMUM_CELL_TEMPERATURE_POSITION: _place("lowest temperature"),
    },
    DeviceType.LOCAL_CONTROLLER: {
        lc_device.SOFTWARE_VERSION: _version("LC"),
        lc_device.DEVICE_SERIAL_NUMBER: _serial_number,
    },
    DeviceType.PCS: {
        pcs_device.DEVICE_SERIAL_NUMBER: _serial_number,
        pcs_device.DSP_VERSION: _version("DSP"),
        pcs_device.CPLD_VERSION: _version("CPLD"),
    },
    DeviceType.COMMUNICATION_MODULE: {
        communications_module.CARD_ID: lambda device: f"8999{chance.whole(10**11, 10**12 - 1, device.key)}",
    },
}
