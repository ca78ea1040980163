"""How long a window over time may be."""

from __future__ import annotations

import calendar
from datetime import datetime, timedelta
from typing import Any

from isolarcloud_runtime.descriptors import Span


def fits(start: Any, end: Any, longest: Span) -> bool:
    """Return whether a window with both ends included is no longer than a span.

    Days, months and years of a calendar count both ends: the first to the hundredth are 100 days.
    """
    touched = (end.year - start.year) * 12 + end.month - start.month + 1
    if longest.calendar_months is not None:
        return bool(touched <= longest.calendar_months)
    if isinstance(start, datetime):
        months = start.month - 1 + (longest.months or 0) + 12 * (longest.years or 0)
        year, month = start.year + months // 12, months % 12 + 1
        day = min(start.day, calendar.monthrange(year, month)[1])
        latest = start.replace(year=year, month=month, day=day)
        return bool(end <= latest + timedelta(days=longest.days or 0, minutes=longest.minutes or 0))
    counts = (
        (longest.days, (end - start).days + 1),
        (longest.months, touched),
        (longest.years, end.year - start.year + 1),
    )
    return all(most is None or count <= most for most, count in counts)
