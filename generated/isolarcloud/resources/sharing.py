# Generated from spec/ by `make generate`; do not edit.
"""Plants shared with other accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from isolarcloud._operations.user import (
    CANCEL_PS_SHARING,
    RELEASE_PS_SHARING,
    SHARE_MY_PS,
    SHARE_POWER_STATION_BY_SN_AND_NMI,
    SHARE_PS_BY_SN,
)
from isolarcloud.requests.user import (
    CancelPsSharingRequest,
    ReleasePsSharingRequest,
    ShareMyPsRequest,
    SharePowerStationBySnAndNmiRequest,
    SharePsBySnRequest,
)
from isolarcloud_runtime.redact import conceal
from isolarcloud_runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from isolarcloud.enums import SharePermission
    from isolarcloud.models.sharing import NmiSharing, PlantPartnerChange, PlantSharing, PlantSharingRelease
    from isolarcloud.requests.user import SharePowerStationBySnAndNmiPairs
    from isolarcloud_runtime.secret import Secret


class Sharing(SyncResource):
    """Plants shared with other accounts."""

    def add_partner(
        self,
        plant_ids: Sequence[int],
        email: str | Secret | None = None,
        *,
        permission: SharePermission | int,
    ) -> PlantPartnerChange:
        """Makes a user a partner of plants.

        All plants at once. The user is named by e-mail address.

        The page speaks of account, e-mail address and mobile number, of which one may be sent, and
        documents the field of the e-mail address only.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/shareMyPs. Source: "Endpoint pages of the developer portal, collected as an
        OpenAPI document".

        Args:
            plant_ids: Own plants, each once. Limit: at least 1 entry. No page names a most.
            email: E-mail address of the user. Limit: at least 1 characters.
            permission: What the user may do.

        Returns:
            Result of adding a partner to plants, or of removing one.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        email = conceal(email)
        return cast(
            "PlantPartnerChange",
            self._client.call(
                SHARE_MY_PS,
                ShareMyPsRequest(
                    plant_ids=plant_ids, email=email, permission=permission, channel_partner=True
                ),
            ),
        )

    def leave(self, plant_ids: Sequence[int]) -> PlantSharingRelease:
        """Gives up access to plants of others.

        Either the owner takes access back from an account, or the account that has access gives it up.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/releasePsSharing. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_ids: Plants whose sharing ends. Limit: at least 1 entry. No page names a most.

        Returns:
            Result of ending the sharing of plants.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantSharingRelease",
            self._client.call(
                RELEASE_PS_SHARING,
                ReleasePsSharingRequest(plant_ids=plant_ids, side=2, receiver_account=None),
            ),
        )

    def release(
        self, plant_ids: Sequence[int], receiver_account: str | Secret | None = None
    ) -> PlantSharingRelease:
        """Takes access to own plants back from an account.

        Either the owner takes access back from an account, or the account that has access gives it up.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/releasePsSharing. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_ids: Plants whose sharing ends. Limit: at least 1 entry. No page names a most.
            receiver_account: Account that loses access: needed when the owner ends the sharing. Limit: at
                least 1 characters.

        Returns:
            Result of ending the sharing of plants.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        receiver_account = conceal(receiver_account)
        return cast(
            "PlantSharingRelease",
            self._client.call(
                RELEASE_PS_SHARING,
                ReleasePsSharingRequest(plant_ids=plant_ids, side=1, receiver_account=receiver_account),
            ),
        )

    def remove_partner(
        self,
        plant_ids: Sequence[int],
        email: str | Secret | None = None,
        *,
        permission: SharePermission | int,
        phone: str | Secret | None = None,
        user_id: int | None = None,
    ) -> PlantPartnerChange:
        """Removes a partner from plants.

        All plants at once. The user is named by e-mail address or mobile number.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/cancelPsSharing. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            plant_ids: Own plants that the user loses. Limit: at least 1 entry. No page names a most.
            email: E-mail address of the user. Limit: at least 1 characters.
            permission: Permission that the user had.
            phone: Mobile number of the user. Limit: at least 1 characters.
            user_id: Id of the user. Unverified. In the example of the page only.

        Returns:
            Result of adding a partner to plants, or of removing one.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        email = conceal(email)
        phone = conceal(phone)
        return cast(
            "PlantPartnerChange",
            self._client.call(
                CANCEL_PS_SHARING,
                CancelPsSharingRequest(
                    plant_ids=plant_ids,
                    email=email,
                    phone=phone,
                    user_id=user_id,
                    permission=permission,
                    channel_partner=True,
                ),
            ),
        )

    def share(
        self,
        serial_number: str,
        *,
        receiver_account: str | Secret,
        owner_account: str | Secret,
        permission: SharePermission | int | None = None,
    ) -> PlantSharing:
        """Shares the plant of a device with another account.

        The plant is the one that the device with this serial number belongs to.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/sharePsBySN. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            serial_number: Serial number of a device of the plant. Limit: at least 1 characters.
            receiver_account: Account that gets access to the plant. Limit: at least 1 characters.
            owner_account: Account that owns the plant. Limit: at least 1 characters.
            permission: What the receiver may do; manage when left out.

        Returns:
            Result of sharing a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        receiver_account = conceal(receiver_account)
        owner_account = conceal(owner_account)
        return cast(
            "PlantSharing",
            self._client.call(
                SHARE_PS_BY_SN,
                SharePsBySnRequest(
                    serial_number=serial_number,
                    receiver_account=receiver_account,
                    owner_account=owner_account,
                    permission=permission,
                ),
            ),
        )

    def share_by_nmi(self, pairs: Sequence[SharePowerStationBySnAndNmiPairs]) -> NmiSharing:
        """Makes the caller a partner of plants by inverter and connection point.

        Australia only, where each connection point has a National Metering Identifier (NMI). Owner and
        installer are told by e-mail. Pairs that are refused are named apart and do not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/sharePowerStationBySnAndNmi. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            pairs: Inverters with their connection points. Limit: 1 to 50 entries.

        Returns:
            Which plants are shared now, and which pairs were refused.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "NmiSharing",
            self._client.call(
                SHARE_POWER_STATION_BY_SN_AND_NMI, SharePowerStationBySnAndNmiRequest(pairs=pairs)
            ),
        )


class AsyncSharing(AsyncResource):
    """Plants shared with other accounts."""

    async def add_partner(
        self,
        plant_ids: Sequence[int],
        email: str | Secret | None = None,
        *,
        permission: SharePermission | int,
    ) -> PlantPartnerChange:
        """Makes a user a partner of plants.

        All plants at once. The user is named by e-mail address.

        The page speaks of account, e-mail address and mobile number, of which one may be sent, and
        documents the field of the e-mail address only.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/shareMyPs. Source: "Endpoint pages of the developer portal, collected as an
        OpenAPI document".

        Args:
            plant_ids: Own plants, each once. Limit: at least 1 entry. No page names a most.
            email: E-mail address of the user. Limit: at least 1 characters.
            permission: What the user may do.

        Returns:
            Result of adding a partner to plants, or of removing one.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        email = conceal(email)
        return cast(
            "PlantPartnerChange",
            await self._client.call(
                SHARE_MY_PS,
                ShareMyPsRequest(
                    plant_ids=plant_ids, email=email, permission=permission, channel_partner=True
                ),
            ),
        )

    async def leave(self, plant_ids: Sequence[int]) -> PlantSharingRelease:
        """Gives up access to plants of others.

        Either the owner takes access back from an account, or the account that has access gives it up.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/releasePsSharing. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_ids: Plants whose sharing ends. Limit: at least 1 entry. No page names a most.

        Returns:
            Result of ending the sharing of plants.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "PlantSharingRelease",
            await self._client.call(
                RELEASE_PS_SHARING,
                ReleasePsSharingRequest(plant_ids=plant_ids, side=2, receiver_account=None),
            ),
        )

    async def release(
        self, plant_ids: Sequence[int], receiver_account: str | Secret | None = None
    ) -> PlantSharingRelease:
        """Takes access to own plants back from an account.

        Either the owner takes access back from an account, or the account that has access gives it up.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/releasePsSharing. Source: "Endpoint pages of the developer portal,
        collected as an OpenAPI document".

        Args:
            plant_ids: Plants whose sharing ends. Limit: at least 1 entry. No page names a most.
            receiver_account: Account that loses access: needed when the owner ends the sharing. Limit: at
                least 1 characters.

        Returns:
            Result of ending the sharing of plants.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        receiver_account = conceal(receiver_account)
        return cast(
            "PlantSharingRelease",
            await self._client.call(
                RELEASE_PS_SHARING,
                ReleasePsSharingRequest(plant_ids=plant_ids, side=1, receiver_account=receiver_account),
            ),
        )

    async def remove_partner(
        self,
        plant_ids: Sequence[int],
        email: str | Secret | None = None,
        *,
        permission: SharePermission | int,
        phone: str | Secret | None = None,
        user_id: int | None = None,
    ) -> PlantPartnerChange:
        """Removes a partner from plants.

        All plants at once. The user is named by e-mail address or mobile number.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/cancelPsSharing. Source: "Endpoint pages of the developer portal, collected
        as an OpenAPI document".

        Args:
            plant_ids: Own plants that the user loses. Limit: at least 1 entry. No page names a most.
            email: E-mail address of the user. Limit: at least 1 characters.
            permission: Permission that the user had.
            phone: Mobile number of the user. Limit: at least 1 characters.
            user_id: Id of the user. Unverified. In the example of the page only.

        Returns:
            Result of adding a partner to plants, or of removing one.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        email = conceal(email)
        phone = conceal(phone)
        return cast(
            "PlantPartnerChange",
            await self._client.call(
                CANCEL_PS_SHARING,
                CancelPsSharingRequest(
                    plant_ids=plant_ids,
                    email=email,
                    phone=phone,
                    user_id=user_id,
                    permission=permission,
                    channel_partner=True,
                ),
            ),
        )

    async def share(
        self,
        serial_number: str,
        *,
        receiver_account: str | Secret,
        owner_account: str | Secret,
        permission: SharePermission | int | None = None,
    ) -> PlantSharing:
        """Shares the plant of a device with another account.

        The plant is the one that the device with this serial number belongs to.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/sharePsBySN. Source: "Endpoint pages of the developer portal, collected as
        an OpenAPI document".

        Args:
            serial_number: Serial number of a device of the plant. Limit: at least 1 characters.
            receiver_account: Account that gets access to the plant. Limit: at least 1 characters.
            owner_account: Account that owns the plant. Limit: at least 1 characters.
            permission: What the receiver may do; manage when left out.

        Returns:
            Result of sharing a plant.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        receiver_account = conceal(receiver_account)
        owner_account = conceal(owner_account)
        return cast(
            "PlantSharing",
            await self._client.call(
                SHARE_PS_BY_SN,
                SharePsBySnRequest(
                    serial_number=serial_number,
                    receiver_account=receiver_account,
                    owner_account=owner_account,
                    permission=permission,
                ),
            ),
        )

    async def share_by_nmi(self, pairs: Sequence[SharePowerStationBySnAndNmiPairs]) -> NmiSharing:
        """Makes the caller a partner of plants by inverter and connection point.

        Australia only, where each connection point has a National Metering Identifier (NMI). Owner and
        installer are told by e-mail. Pairs that are refused are named apart and do not make the call fail.

        Never repeated by itself: asking twice may do harm.

        Endpoint: POST /openapi/sharePowerStationBySnAndNmi. Source: "Endpoint pages of the developer
        portal, collected as an OpenAPI document".

        Args:
            pairs: Inverters with their connection points. Limit: 1 to 50 entries.

        Returns:
            Which plants are shared now, and which pairs were refused.

        Raises:
            InvalidArgument: An argument is missing, or beyond what the gateway allows.
            TransportError: The request or its reply got lost on the way.
            ProtocolError: The reply cannot be read.
            ApiError: The gateway refused; the class tells the category of the code.
        """
        return cast(
            "NmiSharing",
            await self._client.call(
                SHARE_POWER_STATION_BY_SN_AND_NMI, SharePowerStationBySnAndNmiRequest(pairs=pairs)
            ),
        )
