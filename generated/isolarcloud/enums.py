# Generated from spec/ by `make generate`; do not edit.
"""Sets of values."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import ClassVar

from isolarcloud_runtime.enums import OpenIntEnum, OpenTextEnum


class AlarmLevel(OpenIntEnum):
    """Weight of an alarm; 1 is the gravest.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Major",
        2: "Minor",
        3: "Level 3",
        4: "Level 4",
    }

    MAJOR = 1
    """Major."""
    MINOR = 2
    """Minor."""
    LEVEL_3 = 3
    """Level 3."""
    LEVEL_4 = 4
    """Level 4."""


class AlarmSelection(OpenIntEnum):
    """Which alarms a query is about.

    The numbers are not those of a single alarm's status.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        8: "Not closed",
        9: "Closed",
        999: "Closed or not",
    }

    OPEN = 8
    """Not closed."""
    CLOSED = 9
    """Closed. Of one calendar month."""
    ALL = 999
    """Closed or not. Of one calendar month."""


class AlarmStatus(OpenIntEnum):
    """How far the handling of an alarm is.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Unconfirmed",
        2: "Pending",
        3: "Processing",
        4: "Resolved",
        9: "Closed",
    }

    UNCONFIRMED = 1
    """Unconfirmed."""
    PENDING = 2
    """Pending."""
    PROCESSING = 3
    """Processing."""
    RESOLVED = 4
    """Resolved."""
    CLOSED = 9
    """Closed."""


class AlarmType(OpenIntEnum):
    """What kind of entry of the alarm list it is.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Fault",
        2: "Alarm",
        3: "Notice",
        4: "Suggestion",
    }

    FAULT = 1
    """Fault."""
    ALARM = 2
    """Alarm."""
    NOTICE = 3
    """Notice."""
    SUGGESTION = 4
    """Suggestion."""


class ChargerCurrentType(OpenTextEnum):
    """Which kind of current a charger gives.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "AC": "Alternating current",
        "DC": "Direct current",
    }

    AC = "AC"
    """Alternating current."""
    DC = "DC"
    """Direct current."""


class ChargingOrderStatus(OpenTextEnum):
    """State of a charging order.

    An open set: a value that is not listed stays usable.

    The page uses this one value in its example and lists no others.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "Closed": "Closed",
    }

    CLOSED = "Closed"
    """Closed."""


class ChargingPlugStatus(OpenTextEnum):
    """What a connector of a charger is doing.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "FREE": "Idle",
        "BOOKED": "Booked",
        "BMS_STARTING": "Preparing",
        "CHARGING": "Charging",
        "SUSPENDED_EV": "Suspended by the vehicle",
        "SUSPENDED_EVSE": "Suspended by the charger",
        "PARK": "Completed",
        "MAINTAIN": "Under maintenance",
        "FAULT": "Fault",
    }

    FREE = "FREE"
    """Idle."""
    BOOKED = "BOOKED"
    """Booked."""
    BMS_STARTING = "BMS_STARTING"
    """Preparing."""
    CHARGING = "CHARGING"
    """Charging."""
    SUSPENDED_BY_VEHICLE = "SUSPENDED_EV"
    """Suspended by the vehicle."""
    SUSPENDED_BY_CHARGER = "SUSPENDED_EVSE"
    """Suspended by the charger."""
    COMPLETED = "PARK"
    """Completed."""
    UNDER_MAINTENANCE = "MAINTAIN"
    """Under maintenance."""
    FAULT = "FAULT"
    """Fault."""


class ChargingStationStatus(OpenTextEnum):
    """State of a charging station.

    An open set: a value that is not listed stays usable.

    The pages use this one value in their examples and list no others.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "WORKING": "Working",
    }

    WORKING = "WORKING"
    """Working."""


class ChargingStatus(OpenIntEnum):
    """What a charger is doing (point 33716).

    An open set: a value that is not listed stays usable.

    Source: "Common Charger Measuring Points".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Idle (not plugged in)",
        2: "Standby (plugged in)",
        3: "Charging",
        4: "Charging paused (station)",
        5: "Charging paused (vehicle)",
        6: "Charging completed",
        7: "Reserved",
        8: "Disabled",
        9: "Fault",
    }

    IDLE = 1
    """Idle (not plugged in)."""
    STANDBY = 2
    """Standby (plugged in)."""
    CHARGING = 3
    """Charging."""
    PAUSED_BY_STATION = 4
    """Charging paused (station)."""
    PAUSED_BY_VEHICLE = 5
    """Charging paused (vehicle)."""
    COMPLETED = 6
    """Charging completed."""
    RESERVED = 7
    """Reserved."""
    DISABLED = 8
    """Disabled."""
    FAULT = 9
    """Fault."""


class ConstructionStatus(OpenIntEnum):
    """How far the construction of a plant is.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        0: "Not started",
        1: "Under construction",
        2: "Connected to the grid",
        3: "Planned",
        4: "Not connected to the grid",
    }

    NOT_STARTED = 0
    """Not started."""
    UNDER_CONSTRUCTION = 1
    """Under construction."""
    CONNECTED = 2
    """Connected to the grid."""
    PLANNED = 3
    """Planned."""
    NOT_CONNECTED = 4
    """Not connected to the grid."""


class DeviceDispatchResult(OpenTextEnum):
    """Whether a parameter task was sent to one device.

    Texts, because one of them is no number.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "0": "Check failed",
        "1": "Sent out",
        "2": "A parameter stands twice",
        "3": "Too many parameters",
        "4": "A code or value is empty",
        "5": "No such device",
        "6": "No parameter template",
        "6-1": "Parameter not supported",
        "7": "Device offline",
        "14": "Downlink closed",
    }

    CHECK_FAILED = "0"
    """Check failed."""
    DISPATCHED = "1"
    """Sent out."""
    DUPLICATE_PARAMETER = "2"
    """A parameter stands twice."""
    TOO_MANY_PARAMETERS = "3"
    """Too many parameters."""
    EMPTY_PARAMETER = "4"
    """A code or value is empty."""
    DEVICE_NOT_FOUND = "5"
    """No such device."""
    NO_TEMPLATE = "6"
    """No parameter template."""
    PARAMETER_UNSUPPORTED = "6-1"
    """Parameter not supported. The model lacks the parameter, or the account may not set it."""
    DEVICE_OFFLINE = "7"
    """Device offline."""
    DOWNLINK_CLOSED = "14"
    """Downlink closed. The communication device takes no commands. Unverified. Only a copy of the Chinese
    page has it.
    """


class DeviceFaultStatus(OpenIntEnum):
    """Whether a device has faults or alarms.

    The numbers differ from those of plants.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Fault",
        2: "Alarm",
        4: "Normal",
    }

    FAULT = 1
    """Fault."""
    ALARM = 2
    """Alarm."""
    NORMAL = 4
    """Normal."""


class DeviceType(OpenIntEnum):
    """Kinds of devices that a plant is made of.

    An open set: a value that is not listed stays usable.

    Source: "Appendix 1: Device Type Dictionary Definitions",
    https://developer-api.isolarcloud.com/#/document/md?link_index=225.
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Inverter",
        2: "Container",
        3: "Grid-Connection Point",
        4: "Combiner Box",
        5: "Meteo Station",
        6: "Transformer",
        7: "Meter",
        8: "UPS",
        9: "Data Logger",
        10: "String",
        11: "Plant",
        12: "Circuit Protection",
        13: "Splitting Device",
        14: "Energy Storage System",
        15: "Sampling Device",
        16: "EMU",
        17: "Unit",
        18: "Temperature and Humidity Sensor",
        19: "Intelligent Power Distribution Cabinet",
        20: "Display Device",
        21: "AC Power Distribution Cabinet",
        22: "Communication Module",
        23: "System-BMS",
        24: "Array-BMS",
        25: "DC-DC",
        26: "Energy Management System",
        27: "Tracking System",
        28: "Wind Energy Converter",
        29: "SVG",
        30: "PT Cabinet",
        31: "Bus Protection",
        32: "Cleaning Device",
        33: "Direct Current Cabinet",
        34: "Public Measurement and Control",
        37: "PCS",
        41: "Optimizer",
        43: "Battery",
        44: "Battery Cluster Management Unit",
        45: "Local Controller",
        51: "Charger",
        52: "Battery System Controller",
        55: "Microinverter",
        63: "Diesel Generator",
    }

    INVERTER = 1
    """Inverter."""
    CONTAINER = 2
    """Container."""
    GRID_CONNECTION_POINT = 3
    """Grid-Connection Point."""
    COMBINER_BOX = 4
    """Combiner Box."""
    METEO_STATION = 5
    """Meteo Station."""
    TRANSFORMER = 6
    """Transformer."""
    METER = 7
    """Meter."""
    UPS = 8
    """UPS."""
    DATA_LOGGER = 9
    """Data Logger. Logger1000 and its kin."""
    STRING = 10
    """String."""
    PLANT = 11
    """Plant. The plant itself as a device; its key is <plant id>_11_0_0."""
    CIRCUIT_PROTECTION = 12
    """Circuit Protection."""
    SPLITTING_DEVICE = 13
    """Splitting Device. The Chinese name means a device that separates the plant from the grid."""
    ENERGY_STORAGE_SYSTEM = 14
    """Energy Storage System. The Chinese name means energy storage inverter: a hybrid inverter with its
    battery port.
    """
    SAMPLING_DEVICE = 15
    """Sampling Device. The Chinese name means data acquisition device."""
    EMU = 16
    """EMU."""
    UNIT = 17
    """Unit."""
    TEMPERATURE_HUMIDITY_SENSOR = 18
    """Temperature and Humidity Sensor."""
    INTELLIGENT_POWER_DISTRIBUTION_CABINET = 19
    """Intelligent Power Distribution Cabinet."""
    DISPLAY_DEVICE = 20
    """Display Device."""
    AC_POWER_DISTRIBUTION_CABINET = 21
    """AC Power Distribution Cabinet."""
    COMMUNICATION_MODULE = 22
    """Communication Module."""
    SYSTEM_BMS = 23
    """System-BMS."""
    ARRAY_BMS = 24
    """Array-BMS."""
    DC_DC = 25
    """DC-DC."""
    ENERGY_MANAGEMENT_SYSTEM = 26
    """Energy Management System."""
    TRACKING_SYSTEM = 27
    """Tracking System."""
    WIND_ENERGY_CONVERTER = 28
    """Wind Energy Converter."""
    SVG = 29
    """SVG."""
    PT_CABINET = 30
    """PT Cabinet."""
    BUS_PROTECTION = 31
    """Bus Protection."""
    CLEANING_DEVICE = 32
    """Cleaning Device. The Chinese name means cleaning robot."""
    DIRECT_CURRENT_CABINET = 33
    """Direct Current Cabinet."""
    PUBLIC_MEASUREMENT_AND_CONTROL = 34
    """Public Measurement and Control. The Chinese name means common measurement and control unit."""
    PCS = 37
    """PCS."""
    OPTIMIZER = 41
    """Optimizer."""
    BATTERY = 43
    """Battery."""
    BATTERY_CLUSTER_MANAGEMENT_UNIT = 44
    """Battery Cluster Management Unit."""
    LOCAL_CONTROLLER = 45
    """Local Controller."""
    CHARGER = 51
    """Charger."""
    BATTERY_SYSTEM_CONTROLLER = 52
    """Battery System Controller."""
    MICROINVERTER = 55
    """Microinverter."""
    DIESEL_GENERATOR = 63
    """Diesel Generator."""


class EnergyStorageInverterStatus(OpenIntEnum):
    """What an energy storage inverter is doing (point 13146).

    An open set: a value that is not listed stays usable.

    Where two values mean the same (1 and 32768, for instance), the name of the lower one ends in its
    number.

    Source: "Common Energy Storage Inverter Measuring Points",
    https://developer-api.isolarcloud.com/#/document/md?link_index=236.
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        0: "Grid-connected operation",
        1024: "Operation in maintenance mode",
        2048: "Forced mode operation",
        4096: "Off-grid",
        8192: "Open loop",
        16384: "Operation in energy dispatch mode",
        16385: "Operation in emergency charging mode",
        4369: "Uninitialized",
        32768: "Shut down",
        4864: "Awaiting startup",
        5376: "Emergency stop",
        5120: "Standby",
        4608: "Initial standby",
        5632: "Starting up",
        37120: "Running with alarm",
        33024: "Derated running",
        33280: "Dispatched running",
        21760: "Shut down due to faults",
        5888: "AFCI self-test",
        1: "Shut down",
        2: "Awaiting startup",
        4: "Emergency stop",
        8: "Standby",
        16: "Initial standby",
        32: "Starting up",
        64: "The inverter is successfully connected to the grid and operating normally",
        128: "Derated running",
        256: "Operation fault",
        512: "Update failed",
        9472: "LCD and DSP communication fault",
        9473: "Restarting",
        16435: "Low insulation resistance",
        16439: "Insulation board anomaly",
        20992: "Shutting down",
        33792: "Running under anti-PID condition",
        6400: "Security mode",
        65: "Off-grid DC charging",
        20: "Microgrid operation",
    }

    GRID_CONNECTED = 0
    """Grid-connected operation."""
    MAINTENANCE_MODE = 1024
    """Operation in maintenance mode."""
    FORCED_MODE = 2048
    """Forced mode operation."""
    OFF_GRID = 4096
    """Off-grid."""
    OPEN_LOOP = 8192
    """Open loop."""
    ENERGY_DISPATCH_MODE = 16384
    """Operation in energy dispatch mode."""
    EMERGENCY_CHARGING_MODE = 16385
    """Operation in emergency charging mode."""
    UNINITIALIZED = 4369
    """Uninitialized."""
    SHUT_DOWN = 32768
    """Shut down."""
    AWAITING_STARTUP = 4864
    """Awaiting startup."""
    EMERGENCY_STOP = 5376
    """Emergency stop."""
    STANDBY = 5120
    """Standby."""
    INITIAL_STANDBY = 4608
    """Initial standby."""
    STARTING_UP = 5632
    """Starting up."""
    RUNNING_WITH_ALARM = 37120
    """Running with alarm."""
    DERATED_RUNNING = 33024
    """Derated running."""
    DISPATCHED_RUNNING = 33280
    """Dispatched running."""
    SHUT_DOWN_BY_FAULT = 21760
    """Shut down due to faults."""
    AFCI_SELF_TEST = 5888
    """AFCI self-test."""
    SHUT_DOWN_1 = 1
    """Shut down."""
    AWAITING_STARTUP_2 = 2
    """Awaiting startup."""
    EMERGENCY_STOP_4 = 4
    """Emergency stop."""
    STANDBY_8 = 8
    """Standby."""
    INITIAL_STANDBY_16 = 16
    """Initial standby."""
    STARTING_UP_32 = 32
    """Starting up."""
    RUNNING_NORMALLY = 64
    """The inverter is successfully connected to the grid and operating normally."""
    DERATED_RUNNING_128 = 128
    """Derated running."""
    OPERATION_FAULT = 256
    """Operation fault."""
    UPDATE_FAILED = 512
    """Update failed."""
    LCD_DSP_COMMUNICATION_FAULT = 9472
    """LCD and DSP communication fault."""
    RESTARTING = 9473
    """Restarting."""
    LOW_INSULATION_RESISTANCE = 16435
    """Low insulation resistance."""
    INSULATION_BOARD_ANOMALY = 16439
    """Insulation board anomaly."""
    SHUTTING_DOWN = 20992
    """Shutting down."""
    ANTI_PID_RUNNING = 33792
    """Running under anti-PID condition."""
    SECURITY_MODE = 6400
    """Security mode."""
    OFF_GRID_DC_CHARGING = 65
    """Off-grid DC charging."""
    MICROGRID = 20
    """Microgrid operation."""


class GridConnectionType(OpenIntEnum):
    """What a plant does with its energy.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Feeds everything into the grid",
        2: "Own use, feeds the surplus in",
        3: "Own use, feeds nothing in",
        4: "Off grid",
    }

    FULL_FEED_IN = 1
    """Feeds everything into the grid."""
    SURPLUS_FEED_IN = 2
    """Own use, feeds the surplus in."""
    ZERO_FEED_IN = 3
    """Own use, feeds nothing in."""
    OFF_GRID = 4
    """Off grid."""


class InverterStatus(OpenIntEnum):
    """What an inverter is doing (point 29).

    An open set: a value that is not listed stays usable.

    Where two values mean the same (1 and 32768, for instance), the name of the lower one ends in its
    number.

    Source: "Common Inverter Measuring Points",
    https://developer-api.isolarcloud.com/#/document/md?link_index=245.
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        0: "Grid-connected operation",
        1024: "Operation in maintenance mode",
        2048: "Forced mode operation",
        4096: "Off-grid operation",
        8192: "Open loop",
        16384: "Operation in energy dispatch mode",
        16385: "Operation in energy dispatch mode",
        4369: "Uninitialized",
        32768: "Shut down",
        4864: "Awaiting startup",
        5376: "Emergency stop",
        5120: "Standby",
        4608: "Initial standby",
        5632: "Starting up",
        37120: "Running with alarm",
        33024: "Derated running",
        33280: "Dispatched running",
        21760: "Shut down due to faults",
        5888: "AFCI self-test",
        1: "Shut down",
        2: "Awaiting startup",
        4: "Emergency stop",
        8: "Standby",
        16: "Initial standby",
        32: "Starting up",
        64: "The inverter is successfully connected to the grid and operating normally",
        128: "Derated running",
        256: "Operation fault",
        512: "Update failed",
        9472: "LCD and DSP communication fault",
        9473: "Restarting",
        16435: "Low insulation resistance",
        16439: "Insulation board anomaly",
        20992: "Shutting down",
        33792: "Running under anti-PID condition",
        6400: "Security mode",
        65: "Off-grid charging",
        6144: "Smart plant building status",
        20: "Microgrid operation",
    }

    GRID_CONNECTED = 0
    """Grid-connected operation."""
    MAINTENANCE_MODE = 1024
    """Operation in maintenance mode."""
    FORCED_MODE = 2048
    """Forced mode operation."""
    OFF_GRID = 4096
    """Off-grid operation."""
    OPEN_LOOP = 8192
    """Open loop."""
    ENERGY_DISPATCH_MODE = 16384
    """Operation in energy dispatch mode."""
    ENERGY_DISPATCH_MODE_16385 = 16385
    """Operation in energy dispatch mode. 16384 has the same name here; the energy storage inverter calls
    16385 emergency charging mode.
    """
    UNINITIALIZED = 4369
    """Uninitialized."""
    SHUT_DOWN = 32768
    """Shut down."""
    AWAITING_STARTUP = 4864
    """Awaiting startup."""
    EMERGENCY_STOP = 5376
    """Emergency stop."""
    STANDBY = 5120
    """Standby."""
    INITIAL_STANDBY = 4608
    """Initial standby."""
    STARTING_UP = 5632
    """Starting up."""
    RUNNING_WITH_ALARM = 37120
    """Running with alarm."""
    DERATED_RUNNING = 33024
    """Derated running."""
    DISPATCHED_RUNNING = 33280
    """Dispatched running."""
    SHUT_DOWN_BY_FAULT = 21760
    """Shut down due to faults."""
    AFCI_SELF_TEST = 5888
    """AFCI self-test."""
    SHUT_DOWN_1 = 1
    """Shut down."""
    AWAITING_STARTUP_2 = 2
    """Awaiting startup."""
    EMERGENCY_STOP_4 = 4
    """Emergency stop."""
    STANDBY_8 = 8
    """Standby."""
    INITIAL_STANDBY_16 = 16
    """Initial standby."""
    STARTING_UP_32 = 32
    """Starting up."""
    RUNNING_NORMALLY = 64
    """The inverter is successfully connected to the grid and operating normally."""
    DERATED_RUNNING_128 = 128
    """Derated running."""
    OPERATION_FAULT = 256
    """Operation fault."""
    UPDATE_FAILED = 512
    """Update failed."""
    LCD_DSP_COMMUNICATION_FAULT = 9472
    """LCD and DSP communication fault."""
    RESTARTING = 9473
    """Restarting."""
    LOW_INSULATION_RESISTANCE = 16435
    """Low insulation resistance."""
    INSULATION_BOARD_ANOMALY = 16439
    """Insulation board anomaly."""
    SHUTTING_DOWN = 20992
    """Shutting down."""
    ANTI_PID_RUNNING = 33792
    """Running under anti-PID condition."""
    SECURITY_MODE = 6400
    """Security mode."""
    OFF_GRID_CHARGING = 65
    """Off-grid charging."""
    SMART_PLANT_BUILDING = 6144
    """Smart plant building status."""
    MICROGRID = 20
    """Microgrid operation."""


class LiveDataRefusalReason(OpenIntEnum):
    """Why live data of a device are not to be had.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        0: "Not an inverter or unknown",
        1: "Not a device of the user",
        2: "No live data on this device",
        3: "Device offline",
        14: "Downlink closed",
    }

    NO_INVERTER = 0
    """Not an inverter or unknown."""
    NOT_OWN = 1
    """Not a device of the user."""
    UNSUPPORTED = 2
    """No live data on this device."""
    OFFLINE = 3
    """Device offline."""
    DOWNLINK_CLOSED = 14
    """Downlink closed. The communication device takes no commands. Unverified. Only a copy of the Chinese
    page has it; not for the history.
    """


class MicroinverterStatus(OpenIntEnum):
    """What a microinverter is doing (point 51301).

    An open set: a value that is not listed stays usable.

    Source: "Common Microinverter Measuring Points",
    https://developer-api.isolarcloud.com/#/document/md?link_index=238.
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        21760: "Shut Down due to Faults",
        0: "On-grid Operation",
        1024: "Maintenance Mode Operation",
        2048: "forced mode operation",
        4096: "Backup Operation",
        8192: "Open loop",
        4608: "Initial Standby",
        32768: "Shutdown",
        5120: "Standby",
        5632: "Starting Up",
        33024: "Derating Running",
        33280: "Dispatch Running",
        4369: "Initial Status",
        4864: "Press to Shut Down",
        37120: "Warn Run",
    }

    SHUT_DOWN_BY_FAULT = 21760
    """Shut Down due to Faults."""
    ON_GRID = 0
    """On-grid Operation."""
    MAINTENANCE_MODE = 1024
    """Maintenance Mode Operation."""
    FORCED_MODE = 2048
    """forced mode operation."""
    BACKUP = 4096
    """Backup Operation."""
    OPEN_LOOP = 8192
    """Open loop."""
    INITIAL_STANDBY = 4608
    """Initial Standby."""
    SHUT_DOWN = 32768
    """Shutdown."""
    STANDBY = 5120
    """Standby."""
    STARTING_UP = 5632
    """Starting Up."""
    DERATED_RUNNING = 33024
    """Derating Running."""
    DISPATCHED_RUNNING = 33280
    """Dispatch Running."""
    INITIAL_STATUS = 4369
    """Initial Status."""
    PRESS_TO_SHUT_DOWN = 4864
    """Press to Shut Down."""
    RUNNING_WITH_WARNING = 37120
    """Warn Run."""


class MqttProtocol(OpenIntEnum):
    """How live data can be fetched from the MQTT server.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "TCP",
        2: "WebSocket",
        3: "WebSocket and TCP",
    }

    TCP = 1
    """TCP."""
    WEBSOCKET = 2
    """WebSocket."""
    BOTH = 3
    """WebSocket and TCP."""


class NmiRefusalReason(OpenIntEnum):
    """Why a pair of serial number and NMI did not give access to a plant.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        0: "Serial number or NMI is empty",
        1: "Serial number or NMI stands twice",
        2: "Serial number and NMI belong to different plants",
        3: "The user has the plant already",
        4: "The NMI has fewer than 10 characters",
    }

    EMPTY = 0
    """Serial number or NMI is empty."""
    REPEATED = 1
    """Serial number or NMI stands twice."""
    DIFFERENT_PLANTS = 2
    """Serial number and NMI belong to different plants."""
    ALREADY_SHARED = 3
    """The user has the plant already."""
    NMI_TOO_SHORT = 4
    """The NMI has fewer than 10 characters."""


class OpenPointType(OpenIntEnum):
    """What a measuring point tells.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Signal",
        2: "Telemetry",
        5: "Property",
    }

    SIGNAL = 1
    """Signal. A state, such as on and off."""
    TELEMETRY = 2
    """Telemetry. A measured value."""
    PROPERTY = 5
    """Property. A fixed property of the device, such as its rated power; getDevPropertyPointValue reads
    it.
    """


class ParameterCheckResult(OpenTextEnum):
    """Whether parameters can be set or read, of one device or of all that were asked about.

    The numbers differ from those of a dispatch.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "0": "Not possible",
        "1": "Possible",
        "5": "No such device",
        "6": "Device offline",
    }

    REFUSED = "0"
    """Not possible."""
    PASSED = "1"
    """Possible."""
    DEVICE_NOT_FOUND = "5"
    """No such device."""
    DEVICE_OFFLINE = "6"
    """Device offline."""


class ParameterCommandStatus(OpenIntEnum):
    """How far the command for one parameter of one device is.

    The numbers differ from those of the task around it.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Pending execution",
        2: "Executing",
        4: "Success",
        5: "Failure",
        6: "Timeout",
        9: "Cancelled",
    }

    PENDING = 1
    """Pending execution."""
    EXECUTING = 2
    """Executing."""
    SUCCEEDED = 4
    """Success. The device acknowledged it, which is not to say that it acts on it."""
    FAILED = 5
    """Failure."""
    TIMED_OUT = 6
    """Timeout."""
    CANCELLED = 9
    """Cancelled. On the pages of read-only parameters and of the history, not on those of parameter tasks."""


class ParameterDispatchResult(OpenTextEnum):
    """Whether a parameter task was sent out at all.

    Single devices may have refused it nevertheless, and being sent is not being done.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "0": "Check failed",
        "1": "Sent out",
        "2": "A parameter stands twice",
        "3": "Too many parameters",
        "4": "A code or value is empty",
        "5": "No such device",
        "6": "No parameter template",
        "7": "Device offline",
        "8": "Expiry out of range",
        "9": "Repeated operation",
        "11": "Only one device can be read at a time",
        "12": "Negative values not supported",
    }

    CHECK_FAILED = "0"
    """Check failed."""
    DISPATCHED = "1"
    """Sent out."""
    DUPLICATE_PARAMETER = "2"
    """A parameter stands twice."""
    TOO_MANY_PARAMETERS = "3"
    """Too many parameters."""
    EMPTY_PARAMETER = "4"
    """A code or value is empty."""
    DEVICE_NOT_FOUND = "5"
    """No such device."""
    NO_TEMPLATE = "6"
    """No parameter template."""
    DEVICE_OFFLINE = "7"
    """Device offline."""
    EXPIRY_OUT_OF_RANGE = "8"
    """Expiry out of range."""
    REPEATED = "9"
    """Repeated operation."""
    ONE_DEVICE_ONLY = "11"
    """Only one device can be read at a time."""
    NEGATIVE_VALUE_UNSUPPORTED = "12"
    """Negative values not supported."""


class ParameterSettingSource(OpenIntEnum):
    """Where a parameter task came from.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "A page of the web application",
        2: "Open API",
    }

    WEB = 1
    """A page of the web application."""
    API = 2
    """Open API."""


class ParameterTaskKind(IntEnum):
    """What a task does with the parameters of a device.

    These are all the values.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        0: "Set parameters",
        2: "Read parameters back",
    }

    WRITE = 0
    """Set parameters."""
    READ = 2
    """Read parameters back. From one device at a time."""


class ParameterTaskStatus(OpenIntEnum):
    """How far a parameter task is.

    The numbers differ from those of the parameters in it, and a task that is done may hold parameters that
    failed.

    An open set: a value that is not listed stays usable.

    Clients take any other value for a failure of the whole task.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        2: "In progress",
        8: "Completed",
    }

    RUNNING = 2
    """In progress."""
    DONE = 8
    """Completed. Nothing more will happen; each parameter tells how it ended."""


class Period(OpenTextEnum):
    """Length of time that each row of statistics sums up.

    An open set: a value that is not listed stays usable.

    These are the words of the platform family; the user family and all calls for optimizers send 1, 2 and
    3 in their place.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "day": "Day",
        "month": "Month",
        "year": "Year",
    }

    DAY = "day"
    """Day."""
    MONTH = "month"
    """Month."""
    YEAR = "year"
    """Year."""


class PlantFaultStatus(OpenIntEnum):
    """Whether a plant has faults or alarms.

    The numbers differ from those of devices.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Fault",
        2: "Alarm",
        3: "Normal",
        4: "Normal",
    }

    FAULT = 1
    """Fault."""
    ALARM = 2
    """Alarm."""
    NORMAL = 3
    """Normal."""
    NORMAL_IN_DETAILS = 4
    """Normal. The same as NORMAL: only the page about the details of several plants (user family) has this
    number, and no reply with it is known.
    """


class PlantSharedBy(OpenIntEnum):
    """Who shared a plant with the account.

    An open set: a value that is not listed stays usable.

    Any other value means that the plant is not a shared one.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Its owner",
        2: "Its installer",
    }

    OWNER = 1
    """Its owner."""
    INSTALLER = 2
    """Its installer."""


class PlantStatus(OpenIntEnum):
    """Whether a plant is in use.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Normal",
        2: "Disabled",
        3: "Connecting",
    }

    NORMAL = 1
    """Normal."""
    DISABLED = 2
    """Disabled."""
    CONNECTING = 3
    """Connecting."""


class PlantType(OpenIntEnum):
    """What kind of plant it is.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Utility plant",
        3: "Distributed PV plant",
        4: "Residential PV plant",
        5: "Residential energy storage plant",
        6: "Village plant",
        7: "Distributed energy storage plant",
        8: "Poverty alleviation plant",
        9: "Wind power plant",
        10: "Utility energy storage plant",
        12: "C&I energy storage plant",
    }

    UTILITY = 1
    """Utility plant."""
    DISTRIBUTED_PV = 3
    """Distributed PV plant."""
    RESIDENTIAL_PV = 4
    """Residential PV plant."""
    RESIDENTIAL_STORAGE = 5
    """Residential energy storage plant."""
    VILLAGE = 6
    """Village plant."""
    DISTRIBUTED_STORAGE = 7
    """Distributed energy storage plant."""
    POVERTY_ALLEVIATION = 8
    """Poverty alleviation plant."""
    WIND = 9
    """Wind power plant."""
    UTILITY_STORAGE = 10
    """Utility energy storage plant. Only the page of the user family's list has it."""
    COMMERCIAL_STORAGE = 12
    """C&I energy storage plant."""


class ReadOnlyDispatchResult(OpenTextEnum):
    """Whether the reading of read-only parameters was started on a device.

    The numbers differ from those of other tasks.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "1": "Started",
        "2": "Device offline or unknown",
        "3": "Already started",
        "4": "The device does not have the parameter",
        "5": "The communication device cannot read such parameters",
        "14": "Downlink closed",
    }

    DISPATCHED = "1"
    """Started."""
    DEVICE_UNAVAILABLE = "2"
    """Device offline or unknown."""
    ALREADY_DISPATCHED = "3"
    """Already started."""
    PARAMETER_UNSUPPORTED = "4"
    """The device does not have the parameter."""
    COMMUNICATION_DEVICE_UNSUPPORTED = "5"
    """The communication device cannot read such parameters."""
    DOWNLINK_CLOSED = "14"
    """Downlink closed. The communication device takes no commands. Unverified. Only a copy of the Chinese
    page has it.
    """


class SharePermission(OpenIntEnum):
    """What somebody may do with a plant that is shared with them.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Browse",
        2: "Manage",
    }

    VIEW = 1
    """Browse."""
    MANAGE = 2
    """Manage."""


class ShareType(OpenIntEnum):
    """Whose plant it is.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        0: "Own plant",
        1: "Shared, may be viewed",
        2: "Shared, may be managed",
    }

    OWN = 0
    """Own plant."""
    SHARED_VIEW = 1
    """Shared, may be viewed."""
    SHARED_MANAGE = 2
    """Shared, may be managed."""


class SharingReleaseSide(IntEnum):
    """Who ends the sharing of a plant.

    These are all the values.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "The owner takes it back",
        2: "The receiver gives it up",
    }

    OWNER = 1
    """The owner takes it back."""
    RECEIVER = 2
    """The receiver gives it up."""


class Statistic(OpenIntEnum):
    """How the values of a period become one.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[int, str]] = {
        1: "Mean",
        2: "Peak",
        3: "Trough",
        4: "Total",
    }

    MEAN = 1
    """Mean."""
    PEAK = 2
    """Peak. Also the total of a day, for points that count."""
    TROUGH = 3
    """Trough."""
    TOTAL = 4
    """Total. Only of months and years."""


class TokenScope(OpenTextEnum):
    """Which plants a token shows.

    An open set: a value that is not listed stays usable.

    Source: "Endpoint pages of the developer portal, collected as an OpenAPI document".
    """

    __labels__: ClassVar[Mapping[str, str]] = {
        "global": "Every owner",
        "authorization_bound": "This owner",
    }

    GLOBAL = "global"
    """Every owner. The plants of all owners who authorised the application. The gateway's default."""
    AUTHORIZATION_BOUND = "authorization_bound"
    """This owner. Only the plants of the authorization that the code belongs to."""
