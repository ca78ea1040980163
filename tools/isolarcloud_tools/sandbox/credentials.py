"""What a client of the sandbox needs."""

from __future__ import annotations

from typing import NamedTuple


class Credentials(NamedTuple):
    """What a client of the sandbox needs; as made up as everything else here."""

    appkey: str
    access_key: str
    app_id: int
    redirect_uri: str
    account: str
    password: str
    rsa_public_key: str | None
    """None: the sandbox speaks plaintext only."""
    charging_account: str
    charging_password: str
    """The account for charging stations, which is not that of the other families."""

    def environment(self, url: str) -> dict[str, str]:
        """Return the variables that the clients' `from_env()` reads."""
        names = {
            "ISOLARCLOUD_REGION": url,
            "ISOLARCLOUD_APPKEY": self.appkey,
            "ISOLARCLOUD_ACCESS_KEY": self.access_key,
            "ISOLARCLOUD_APP_ID": str(self.app_id),
            "ISOLARCLOUD_REDIRECT_URI": self.redirect_uri,
            "ISOLARCLOUD_ACCOUNT": self.account,
            "ISOLARCLOUD_PASSWORD": self.password,
        }
        if self.rsa_public_key:
            names["ISOLARCLOUD_RSA_PUBLIC_KEY"] = self.rsa_public_key
        return names
