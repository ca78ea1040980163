"""Lists in pages over more time than one call may cover: window after window, each page by page."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING, Any

from ..effects import Flow
from .splits import Question

if TYPE_CHECKING:
    from ..descriptors import Operation
    from ..flow import Caller
    from ..zones import Zones


def requests_flow(
    zones: Zones, caller: Caller, operation: Operation, request: Any, zone: tzinfo | str | None
) -> Flow[list[Any]]:
    """Return the request of each window, in the order of time.

    Args:
        zones: Knows the plants' zones, or asks for them.
        caller: Makes the calls.
        operation: An operation with pages and a window.
        request: Its request, over any time.
        zone: Zone of the request's times; None: the plants' own.

    Raises:
        InvalidArgument: The gateway would not accept the request, cut or not.
        MissingData: The gateway does not tell the zone of a plant.
    """
    question = Question(operation, request)
    known = yield from zones.of_request(caller, operation, request, zone, checked=True)
    groups = question.groups({"": known})
    return [question.request_of(part) for part in question.parts(groups, 1)]
