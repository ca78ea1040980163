"""What a bug report needs to know of a client, and nothing that it must not tell.

Versions, settings, states and counts; never a key, token, account, id, name, address or path.
"""

from __future__ import annotations

import math
import platform
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib import metadata
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .auth import OAuth
from .errors import ISolarCloudError
from .shown import once_whole
from .store_file import FileStore
from .tokens import MemoryStore

if TYPE_CHECKING:
    from .client_base import ClientBase
    from .failures import FailureLog
    from .login import AccountLogin
    from .redact import Redactor
    from .tokens import Token

DISTRIBUTION = "isolarcloud"
LIBRARIES = (
    "msgspec",
    "requests",
    "urllib3",
    "aiohttp",
    "pycryptodome",
    "keyring",
    "redis",
    "pyarrow",
    "pandas",
    "polars",
    "duckdb",
)
"""Libraries whose versions matter; only those that are installed are told."""


class Diagnostics:
    """State of a client, made to be pasted into a bug report: `print(client.diagnostics())`."""

    def __init__(self, facts: Mapping[str, Any]) -> None:
        """Take plain JSON values by name."""
        self._facts = dict(facts)

    def to_dict(self) -> dict[str, Any]:
        """Return everything as values that `json.dumps` takes."""
        return dict(self._facts)

    @once_whole
    def __str__(self) -> str:
        return "\n".join(_lines(self._facts))

    def __repr__(self) -> str:
        return str(self)


def diagnose(client: ClientBase) -> Diagnostics:
    """Look at a client; nothing is sent, and no store outside of this machine is asked."""
    caller, identity = client._caller, client._identity
    service, clock = caller.service, caller.clock
    facts: dict[str, Any] = {
        "versions": versions(service.spec_version),
        "client": {
            "class": type(client).__name__,
            "family": service.family.name,
            "region": client.region.name,
            "gateway": urlsplit(identity.base_url).netloc,
            "mode": "plaintext"
            if identity.public_key is None
            else f"ciphertext, RSA key of {identity.public_key.bits} bits",
            "language": identity.language,
            "timeout": identity.timeout._asdict(),
            "largest_reply_bytes": identity.most_bytes,
            "retry": _plain(getattr(caller, "_retry", None)),
            "open": client._open,
        },
        "authorisation": _authorisation(client._auth, clock.wall()),
        "clock": {"offset_milliseconds": clock.offset_milliseconds},
        "drift": dict(client._notes.totals()),
        "errors": _errors(client._failures),
    }
    quota = getattr(client, "quota", None)
    if quota is not None:
        facts["quota"] = _plain(quota)
    return Diagnostics(_cleaned(facts, caller.redactor))


def versions(spec_version: str) -> dict[str, Any]:
    """Return the versions of everything that has a part in a call."""
    libraries = {name: version for name in LIBRARIES if (version := _version(name)) is not None}
    return {
        DISTRIBUTION: _version(DISTRIBUTION) or "not installed",
        "spec": spec_version or None,
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "platform": f"{platform.system()} {platform.release()} {platform.machine()}",
        "bits": 64 if sys.maxsize > 2**32 else 32,
        "libraries": libraries,
    }


def _errors(failures: FailureLog) -> dict[str, Any]:
    """Return counts of errors, and the last ones."""
    return {
        "counts": failures.counts(),
        "last": [
            {
                "time": datetime.fromtimestamp(failure.time, UTC).isoformat(timespec="seconds"),
                **{name: value for name, value in failure._asdict().items() if name != "time" and value},
            }
            for failure in failures.last()
        ],
    }


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _authorisation(auth: OAuth | AccountLogin, now: float) -> dict[str, Any]:
    return _oauth(auth, now) if isinstance(auth, OAuth) else _login(auth, now)


def _oauth(auth: OAuth, now: float) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "kind": "OAuth",
        "store": type(auth.store).__name__,
        "scope": auth.token_scope_mode or "the gateway's default",
    }
    try:
        token = _token_at_hand(auth)
    except ISolarCloudError as error:
        return facts | {"token": f"the store cannot be read: {type(error).__name__}"}
    if token is None:
        return facts | {"token": "none"}
    plants = token.authorized_plant_ids
    return facts | {
        "token": "expired" if token.is_expired(now) else "present",
        "expires_in_seconds": None if token.expires_at is None else round(token.expires_at - now),
        "can_be_refreshed": token.refresh_token is not None,
        "authorized_plants": None if plants is None else len(plants),
    }


def _token_at_hand(auth: OAuth) -> Token | None:
    """Return the token in use, or that of a store on this machine; no network is asked."""
    if auth._token is not None:
        return auth._token
    return auth.store.load() if isinstance(auth.store, (FileStore, MemoryStore)) else None


def _login(auth: AccountLogin, now: float) -> dict[str, Any]:
    facts: dict[str, Any] = {"kind": "account login", "token": "none"}
    if auth._token is not None:
        facts["token"] = "present"  # noqa: S105 -- that there is one
        facts["expires_in_seconds"] = round(auth._good_until - now)
    if auth._refusal is not None:
        refusal = auth._refusal
        facts["refused"] = f"{type(refusal).__name__} {refusal.code or ''} {refusal.code_name}".strip()
        facts["refusal_detail"] = {
            name: value for name, value in refusal.detail.items() if isinstance(value, (int, float))
        }
    return facts


def _plain(record: Any) -> Any:
    """Return a settings object as plain values; what is neither plain nor a record of such is left out."""
    if record is None or isinstance(record, (bool, int, float, str)):
        return "any number" if record == math.inf else record
    if isinstance(record, datetime):
        return record.isoformat(timespec="seconds")
    kinds = ("_fields", "__struct_fields__", "__dataclass_fields__")
    names = next((names for kind in kinds if (names := getattr(record, kind, None))), None)
    if names is None:
        return type(record).__name__
    return {name: _plain(getattr(record, name)) for name in names if not name.startswith("_")}


def _cleaned(value: Any, redactor: Redactor) -> Any:
    """Take known secrets out of every text, in case one came in on a way that nobody thought of."""
    if isinstance(value, str):
        return redactor.hide(value)
    if isinstance(value, Mapping):
        return {redactor.hide(str(name)): _cleaned(entry, redactor) for name, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_cleaned(entry, redactor) for entry in value]
    return value


def _lines(facts: Mapping[str, Any], indent: str = "") -> list[str]:
    lines: list[str] = []
    for name, value in facts.items():
        label = f"{indent}{name.replace('_', ' ') if name.islower() else name}:"
        if isinstance(value, Mapping):
            lines += [label, *_lines(value, indent + "  ")] if value else [f"{label} none"]
        elif isinstance(value, list):
            lines.append(label if value else f"{label} none")
            lines += [f"{indent}  - {_flat(entry)}" for entry in value]
        else:
            lines.append(f"{label} {_flat(value)}")
    return lines


def _flat(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_flat(entry)}" for name, entry in value.items())
    if value is None:
        return "not known"
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
