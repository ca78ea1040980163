"""How many calls an application may make and has made."""

from __future__ import annotations

from isolarcloud._operations import user
from isolarcloud.models import HourlyCallLimit, HourlyCallsLeft
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.rows import reply_model, row


@HANDLERS.register(user.GET_OPEN_API_CALL_INFO)
def call_quota(context: Context, _: Arguments) -> Answer:
    """Return limits and counts of the current day, this call included."""
    assert context.application is not None
    usage = context.world.usage
    used = usage.used(context.application, context.now)
    most = usage.calls_per_hour
    return Answer(
        row(
            reply_model(context.operation),
            calls_per_day=str(usage.calls_per_day),
            calls_today=str(used.today),
            calls_this_hour=str(used.this_hour),
            hourly_limits=[
                row(HourlyCallLimit, hour=str(hour), calls=most) for hour in range(len(used.by_hour))
            ],
            hourly_calls_left=[
                row(HourlyCallsLeft, hour=f"{hour:02}", calls=str(max(0, most - calls)))
                for hour, calls in enumerate(used.by_hour)
            ],
        )
    )
