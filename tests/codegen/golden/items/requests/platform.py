# Generated from spec/ by `make generate`; do not edit.
"""Requests: what the operations are asked with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isolarcloud_runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence


class GetDollsRequest(Request, frozen=True, kw_only=True):
    """Dolls by their ids."""

    doll_ids: Sequence[int] | None = None
    """Dolls to read. Limit: at most 20 entries."""
    dressed: bool | None = None
    """Only dressed ones."""
