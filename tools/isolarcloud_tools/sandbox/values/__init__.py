"""What each device measures: a pure function of the device, the point and the time."""

from isolarcloud_tools.sandbox.values.read import Statistic, Values

__all__ = ["Statistic", "Values"]
