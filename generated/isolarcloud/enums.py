# Generated from spec/ by `make generate`; do not edit.
"""Sets of values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from isolarcloud_runtime.enums import OpenIntEnum, OpenTextEnum


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
    """AC Power Distribution Cabinet. Corrected: the portal says otherwise."""
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
    """The inverter is successfully connected to the grid and operating normally. Corrected: the portal says
    otherwise.
    """
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


class Period(OpenTextEnum):
    """Length of time that each row of statistics sums up.

    An open set: a value that is not listed stays usable.

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
    }

    FAULT = 1
    """Fault."""
    ALARM = 2
    """Alarm."""
    NORMAL = 3
    """Normal."""


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
    """Connecting. Corrected: the portal says otherwise."""


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
