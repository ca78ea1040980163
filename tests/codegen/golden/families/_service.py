# Generated from spec/ by `make generate`; do not edit.
"""Everything the runtime has to know about each family."""

from __future__ import annotations

from isolarcloud._operations import charging, oauth, platform, service, user
from isolarcloud.errors import CATEGORIES, CODES
from isolarcloud_runtime.descriptors import (
    Cipher,
    Consent,
    Envelope,
    Family,
    LoginScheme,
    OAuthScheme,
    Quota,
    Replay,
    Service,
    ZoneLookup,
)

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
        ),
        replay=Replay(nonce="nonce", timestamp="timestamp", nonce_length=32, container="api_key_param"),
        headers={"Content-Type": "application/json"},
        access_key_header="x-access-key",
        appkey_field="appkey",
        language_field="lang",
        token_header="Authorization",
        token_prefix="Bearer ",
    ),
    codes=CODES,
    categories=CATEGORIES,
    token_errors=("invalid_token",),
    http_categories={404: "not_found"},
    missing_code="009",
    invalid_code="010",
    cipher=Cipher(key_header="x-random-secret-key", key_length=16, key_prefix=""),
    clock=service.TIMESTAMP,
    oauth=OAuthScheme(
        consent=Consent(
            url="{web}/{state}#/app?cloudId={cloud_id}&applicationId={app_id}&redirectUrl={redirect_uri}",
            state_parameter="state",
            code_parameter="code",
        ),
        exchange=oauth.TOKEN,
        refresh=oauth.REFRESH_TOKEN,
        grant_type="authorization_code",
        scope_modes=("global",),
        access_token_seconds=100,
        refresh_token_days=30,
    ),
    zones=ZoneLookup(
        operation=platform.TOY_HOUSES, ids="house_ids", items="houses", id="id", zone="time_zone"
    ),
    quota=Quota(calls_per_hour=100, parallel=3, refusals={"009": "day"}),
    languages=("_en_US",),
    spec_version="2026.1.0",
)

USER = Service(
    family=Family(
        name="user",
        gateway="gateway",
        envelope=Envelope(
            code="result_code",
            message="result_msg",
            data="result_data",
            serial="req_serial_num",
            success=("1",),
        ),
        replay=Replay(nonce="nonce", timestamp="timestamp", nonce_length=32, container="api_key_param"),
        headers={"Content-Type": "application/json", "sys_code": "901"},
        access_key_header="x-access-key",
        appkey_field="appkey",
        language_field="lang",
        token_header="token",
        token_field="token",
    ),
    codes=CODES,
    categories=CATEGORIES,
    token_errors=("invalid_token",),
    http_categories={404: "not_found"},
    missing_code="009",
    invalid_code="010",
    cipher=Cipher(key_header="x-random-secret-key", key_length=16, key_prefix=""),
    clock=service.TIMESTAMP,
    login=LoginScheme(operation=user.LOGIN, account="account", password="password", token="token", hours=24),
    quota=Quota(calls_per_hour=100, parallel=3, refusals={"009": "day"}),
    languages=("_en_US",),
    spec_version="2026.1.0",
)

CHARGING = Service(
    family=Family(
        name="charging",
        gateway="charging_gateway",
        envelope=Envelope(
            code="status", message="message", data="data", serial="serial", success=(), ok="ok"
        ),
        replay=Replay(nonce="noce", timestamp="timestamp", nonce_length=32, always=True),
        headers={"Content-Type": "application/json"},
        access_key_header="x-access-key",
        appkey_field="appkey",
        language_field="lang",
        token_field="token",
        body_field="data",
        cipher_replay=Replay(
            nonce="nonce", timestamp="timestamp", nonce_length=32, container="api_key_param"
        ),
        other_envelope=Envelope(
            code="result_code",
            message="result_msg",
            data="result_data",
            serial="req_serial_num",
            success=("1",),
        ),
    ),
    codes=CODES,
    categories=CATEGORIES,
    token_errors=("invalid_token",),
    http_categories={404: "not_found"},
    missing_code="009",
    invalid_code="010",
    cipher=Cipher(key_header="x-random-secret-key", key_length=16, key_prefix=""),
    clock=service.TIMESTAMP,
    login=LoginScheme(
        operation=charging.AUTH, account="account", password="password", token="token", hours=24
    ),
    quota=Quota(calls_per_hour=100, parallel=3, refusals={"009": "day"}),
    languages=("_en_US",),
    spec_version="2026.1.0",
)
