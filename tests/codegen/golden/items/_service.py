# Generated from spec/ by `make generate`; do not edit.
"""Everything the runtime has to know about each family."""

from __future__ import annotations

from isolarcloud._operations import platform, service
from isolarcloud.errors import CATEGORIES, CODES
from isolarcloud_runtime.descriptors import Cipher, Envelope, Family, Quota, Replay, Service

PLATFORM = Service(
    family=Family(
        name="platform",
        gateway="gateway",
        envelope=Envelope(
            code="result_code",
            message="result_msg",
            data="result_data",
            serial="req_serial_num",
            success=("1",),
            error="error",
            error_description="error_description",
            http_status="status",
        ),
        replay=Replay(nonce="nonce", timestamp="timestamp", nonce_length=32, container="api_key_param"),
        headers={"Content-Type": "application/json"},
        access_key_header="x-access-key",
        appkey_field="appkey",
        language_field="lang",
    ),
    codes=CODES,
    categories=CATEGORIES,
    token_errors=("invalid_token",),
    http_categories={404: "not_found"},
    missing_code="009",
    invalid_code="010",
    cipher=Cipher(key_header="x-random-secret-key", key_length=16, key_prefix=""),
    clock=service.TIMESTAMP,
    languages=("_en_US",),
    spec_version="2026.1.0",
)
