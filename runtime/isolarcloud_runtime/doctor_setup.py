"""What the doctor checks before it looks at the network: settings, and the form of keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .auth import OAuth
from .errors import ConfigurationError
from .findings import Finding
from .login import AccountLogin
from .quota import Limits
from .regions import Place, find_place
from .secret import Secret
from .settings import PREFIX, checked_key, language_from

if TYPE_CHECKING:
    from .crypto import PublicKey
    from .descriptors import KeyFormat, Service
    from .redact import Redactor
    from .regions import RegionBase

SETTINGS = {
    "region": "REGION",
    "appkey": "APPKEY",
    "access_key": "ACCESS_KEY",
    "rsa_public_key": "RSA_PUBLIC_KEY",
    "app_id": "APP_ID",
    "redirect_uri": "REDIRECT_URI",
    "store": "TOKEN_STORE",
    "account": "ACCOUNT",
    "password": "PASSWORD",
}
"""Settings that the doctor looks at, and the variables of the environment that hold them."""
OF_OAUTH = ("app_id", "redirect_uri")
OF_LOGIN = ("account", "password")
HIDDEN = ("appkey", "access_key", "account", "password")
PORTAL = "Copy it from the application's page on the developer portal"


class Setup:
    """The settings of a client that may not even be possible, and what is made of them."""

    def __init__(
        self,
        service: Service,
        regions: type[RegionBase] | None,
        given: Mapping[str, Any],
        environment: Mapping[str, str],
        redactor: Redactor,
    ) -> None:
        """Take what was given, and what stands in the environment where nothing was."""
        self.service = service
        self.regions = regions
        self.values: dict[str, Secret] = {}
        """Settings as texts, hidden: this object stands in tracebacks."""
        self.auth: OAuth | AccountLogin | None = given.get("auth")
        self.region: Any = given.get("region")
        self.place: Place | None = None
        self.public_key: PublicKey | None = None
        self.oauth: OAuth | None = self.auth if isinstance(self.auth, OAuth) else None
        for name, variable in SETTINGS.items():
            value = given.get(name)
            if value is None:
                value = environment.get(PREFIX + variable, "").strip() or None
            if isinstance(value, (str, int)) and not isinstance(value, bool):
                value = Secret(str(value))
            if isinstance(value, Secret) and value:
                self.values[name] = value
        if self.region is None and "region" in self.values:
            self.region = self.values["region"].reveal()
        self.language: object = (
            given.get("language") or environment.get(PREFIX + "LANGUAGE", "").strip() or None
        )
        self.limits = environment.get(PREFIX + "LIMITS", "").strip()
        self.store: Any = given.get("store") or self.text("store")
        for name in HIDDEN:
            redactor.add(self.values.get(name))

    def text(self, name: str) -> str | None:
        """Return a setting in clear; None: there is none."""
        value = self.values.get(name)
        return value.reveal() if value is not None else None

    def account_login(self) -> AccountLogin:
        """Return the account login: the caller's own object, or one for all checks."""
        if not isinstance(self.auth, AccountLogin):
            self.auth = AccountLogin(self.values["account"], self.values["password"])
        return self.auth

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to examine."""
        return self.region is None and not self.values

    # --- checks ---------------------------------------------------------------------------------

    def configuration(self) -> Finding:
        """Check that everything is there."""
        needed = ["appkey", "access_key"]
        if self.auth is None:
            needed += OF_OAUTH if self.service.oauth is not None else OF_LOGIN
        missing = [PREFIX + SETTINGS[name] for name in needed if name not in self.values]
        if self.region is None:
            missing.insert(0, PREFIX + SETTINGS["region"])
        if missing:
            return Finding(
                "configuration",
                "failed",
                f"Not set: {', '.join(missing)}.",
                "Set these environment variables, or pass the values; keys stand on the application's page "
                "on the developer portal.",
                {"missing": missing},
            )
        wrong = list(self._wrong_settings())
        if wrong:
            return Finding(
                "configuration",
                "failed",
                " ".join(f"{name}: {error.message}" for name, error in wrong),
                wrong[0][1].hint,
                {"wrong": [name for name, _ in wrong]},
            )
        if self.service.oauth is not None and self.auth is None and not self.store:
            return Finding(
                "configuration",
                "warning",
                f"All that is needed is set, but not {PREFIX}TOKEN_STORE.",
                "Without it tokens are gone when the program ends, and the owner has to authorise again: "
                f"set {PREFIX}TOKEN_STORE to the path of a file.",
            )
        return Finding("configuration", "ok", "All that is needed is set.")

    def _wrong_settings(self) -> Iterator[tuple[str, ConfigurationError]]:
        """Yield what is not needed, but set to something that no client takes."""
        try:
            language_from(self.language, self.service)
        except ConfigurationError as error:
            yield f"{PREFIX}LANGUAGE", error
        try:
            Limits.from_text(self.limits)
        except ConfigurationError as error:
            yield f"{PREFIX}LIMITS", error

    def keys(self) -> Finding:
        """Check the form of the application's keys, and that none stands in another's place."""
        wrong = list(self._wrong_keys())
        if wrong:
            return Finding("keys", "failed", " ".join(message for message, _ in wrong), wrong[0][1])
        odd = [known for known in self.service.keys if not self._fits(known)]
        if odd:
            return Finding(
                "keys",
                "warning",
                " ".join(
                    f"{known.name} is not {known.shape} (it has {self._length(known)} characters)."
                    for known in odd
                ),
                f"Keys usually are. {PORTAL} again: {', '.join(known.label for known in odd)}.",
            )
        return Finding("keys", "ok", "appkey and access_key have the usual form.")

    def _fits(self, known: KeyFormat) -> bool:
        return re.fullmatch(known.pattern, self.text(known.name) or "") is not None

    def _length(self, known: KeyFormat) -> int:
        return len(self.text(known.name) or "")

    def _wrong_keys(self) -> Iterator[tuple[str, str]]:
        for known in self.service.keys:
            text = self.text(known.name)
            try:
                checked_key(known.name, text)
            except ConfigurationError as error:
                yield error.message, error.hint
                continue
            assert text is not None
            if self.text("app_id") == text:
                yield (
                    f"{known.name} and app_id are the same.",
                    "app_id is the short number in the address of the application's page; the keys are long.",
                )
            elif text.isdigit() and len(text) < known.length // 2:
                yield (
                    f"{known.name} is a short number, as an app_id is.",
                    f"{PORTAL}: {known.label}.",
                )
            elif self._is_swapped(known, text):
                yield (
                    f"{known.name} has the form of another key.",
                    "appkey and access_key seem to be swapped.",
                )
        appkey, access_key = self.text("appkey"), self.text("access_key")
        if appkey is not None and appkey == access_key:
            yield (
                "appkey and access_key are the same.",
                f"{PORTAL}: {' and '.join(known.label for known in self.service.keys)} are two texts.",
            )

    def _is_swapped(self, known: KeyFormat, text: str) -> bool:
        """Whether a key fits the other's pattern only, and the other does not fit its own."""
        return not self._fits(known) and any(
            re.fullmatch(other.pattern, text) is not None and not self._fits(other)
            for other in self.service.keys
            if other is not known
        )

    def application(self) -> Finding:
        """Check what the application or the account is known by."""
        if self.service.oauth is None:
            if isinstance(self.auth, AccountLogin) or all(self.text(name) for name in OF_LOGIN):
                return Finding("application", "ok", "Account and password are given.")
            return Finding("application", "failed", "Account or password is missing.")
        if self.oauth is None:
            app_id, redirect_uri = (self.text(name) for name in OF_OAUTH)
            if app_id is not None and app_id == self.text("appkey"):
                return Finding(
                    "application",
                    "failed",
                    "app_id is the appkey.",
                    "app_id is the short number in the address of the application's page on the developer "
                    "portal.",
                )
            if app_id is None or redirect_uri is None:
                return Finding("application", "failed", "app_id or redirect_uri is missing.")
            try:
                self.oauth = OAuth(app_id, redirect_uri, store=self.store)
                self.oauth.check_app_id(self.service.oauth)
            except ConfigurationError as error:
                return Finding("application", "failed", error.message, error.hint)
        return Finding("application", "ok", "app_id is a number and redirect_uri an address.")

    def rsa_key(self) -> Finding:
        """Check that the RSA public key can be read."""
        text = self.text("rsa_public_key")
        if text is None:
            return Finding("rsa_key", "skipped", "None is given: calls go in plaintext, inside TLS.")
        from .crypto import PublicKey

        try:
            self.public_key = PublicKey(text)
        except ConfigurationError as error:
            return Finding("rsa_key", "failed", error.message, error.hint)
        bits, usual = self.public_key.bits, self.service.cipher.public_key_bits
        if usual is not None and bits != usual:
            return Finding(
                "rsa_key",
                "warning",
                f"The RSA public key has {bits} bits; the gateway's own have {usual}.",
                f"{PORTAL} again.",
                {"bits": bits},
            )
        return Finding("rsa_key", "ok", f"The RSA public key has {bits} bits.", facts={"bits": bits})

    def find_region(self) -> Finding:
        """Check that the region leads to an address."""
        if self.region is None:
            known = ", ".join(self.regions.__members__) if self.regions is not None else ""
            return Finding(
                "region",
                "failed",
                "No region is given.",
                f"Set {PREFIX}REGION to the region of the account{f' ({known})' if known else ''}.",
            )
        try:
            self.place = find_place(self.region, self.service, self.regions)
        except ConfigurationError as error:
            return Finding("region", "failed", error.message, error.hint)
        info = self.place.info
        if info.status == "unverified":
            return Finding("region", "ok", f"An address of your own: {self.place.base_url}")
        sure = "" if info.status == "documented" else f" ({info.status})"
        return Finding("region", "ok", f"{info.title}: {self.place.base_url}{sure}")
