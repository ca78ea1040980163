# Generated from spec/ by `make generate`; do not edit.
"""Errors: a class for each category, and what the gateway's codes mean."""

from __future__ import annotations

from isolarcloud_runtime.descriptors import ErrorInfo
from isolarcloud_runtime.enums import OpenTextEnum
from isolarcloud_runtime.errors import (
    ApiError,
    BadReply,
    ConfigurationError,
    ConnectFailed,
    ConnectionBroken,
    DecryptionFailed,
    InvalidArgument,
    ISolarCloudError,
    MissingData,
    ProtocolError,
    ReplyTooLarge,
    TimedOut,
    TokenStoreError,
    TransportError,
)

__all__ = [
    "CATEGORIES",
    "CODES",
    "ApiError",
    "BadReply",
    "ConfigurationError",
    "ConnectFailed",
    "ConnectionBroken",
    "DecryptionFailed",
    "ErrorCode",
    "ErrorInfo",
    "ISolarCloudError",
    "InvalidArgument",
    "InvalidRequestError",
    "MissingData",
    "NotFoundError",
    "ProtocolError",
    "ReplyTooLarge",
    "TimedOut",
    "TokenStoreError",
    "TransportError",
]


class InvalidRequestError(ApiError):
    """A field is wrong."""

    category = "invalid_request"


class NotFoundError(ApiError):
    """There is no such thing."""

    category = "not_found"


class ErrorCode(OpenTextEnum):
    """Result codes of the gateway; a code of a single endpoint has the endpoint's name in front.

    An open set: a value that is not listed stays usable.
    """

    SUCCESS = "1"
    """It worked."""
    FIELD_MISSING = "009"
    """A field is missing. Add it."""
    VALUE_INVALID = "010"
    """A value is wrong. Mend it."""


CATEGORIES: dict[str, str] = {
    "invalid_request": "isolarcloud.errors:InvalidRequestError",
    "not_found": "isolarcloud.errors:NotFoundError",
}
"""Category of a code -> where its class is."""

CODES: dict[str, ErrorInfo] = {
    "1": ErrorInfo(
        code="1",
        name="SUCCESS",
        category="success",
        retry="never",
        message="It worked.",
        hint="",
        status="documented",
        source='"The page", https://portal.example.com/#/document/md?link_index=7',
    ),
    "009": ErrorInfo(
        code="009",
        name="FIELD_MISSING",
        category="invalid_request",
        retry="never",
        message="A field is missing.",
        hint="Add it.",
        status="documented",
        source='"The page", https://portal.example.com/#/document/md?link_index=7',
    ),
    "010": ErrorInfo(
        code="010",
        name="VALUE_INVALID",
        category="invalid_request",
        retry="never",
        message="A value is wrong.",
        hint="Mend it.",
        status="documented",
        source='"The page", https://portal.example.com/#/document/md?link_index=7',
    ),
}
"""What each code means, by its value in `ErrorCode`."""
