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
    "AuthenticationError",
    "BadReply",
    "ClockError",
    "ConfigurationError",
    "ConnectFailed",
    "ConnectionBroken",
    "DecryptionFailed",
    "DeviceError",
    "EncryptionError",
    "ErrorCode",
    "ErrorInfo",
    "ISolarCloudError",
    "InvalidArgument",
    "InvalidRequestError",
    "MissingData",
    "NotFoundError",
    "PermissionDeniedError",
    "ProtocolError",
    "QuotaError",
    "RateLimitError",
    "ReplyTooLarge",
    "ServerError",
    "TaskError",
    "TimedOut",
    "TokenStoreError",
    "TransportError",
]


class AuthenticationError(ApiError):
    """The gateway does not accept the keys or the token.

    Check them; a token that has run out is renewed by itself.
    """

    category = "authentication"
    default_hint = "Check appkey, access key and region, then authorise or log in again."


class PermissionDeniedError(ApiError):
    """Keys and token are good, but the application, the account or the address may not do this.

    Only a change on the portal or by the owner helps.
    """

    category = "permission"
    default_hint = "A new login does not help: what the application, the account or the address may do is changed on the portal or by the owner."


class QuotaError(ApiError):
    """The application has used up its calls for the hour, the day or the month.

    Wait for the next period or ask for more.
    """

    category = "quota"
    default_hint = "Wait for the next period or ask Sungrow for a larger quota; ask for more points and plants in one call."


class RateLimitError(ApiError):
    """Too many calls or logins in a short time.

    Slow down and try again later.
    """

    category = "rate"
    default_hint = "Wait, then call more slowly."


class ClockError(ApiError):
    """The time in the request is too far from the gateway's.

    The SDK corrects it once by itself; after that, set the machine's clock.
    """

    category = "clock"
    default_hint = "Set this machine's clock."


class EncryptionError(ApiError):
    """The gateway cannot read an encrypted request, or demands one.

    Check the RSA public key and whether the application is set to encrypted calls.
    """

    category = "encryption"
    default_hint = "Check the RSA public key, and whether the application is set to encrypted calls."


class InvalidRequestError(ApiError):
    """A field is missing or has a value that the gateway refuses.

    The message mostly names it.
    """

    category = "invalid_request"
    default_hint = "Read the gateway's message: it mostly names the field."


class NotFoundError(ApiError):
    """The path, plant, device or account does not exist, or not in this region."""

    category = "not_found"
    default_hint = "Check the id or path, and the region."


class DeviceError(ApiError):
    """The device is offline, does not support this or refused it."""

    category = "device"
    default_hint = "Look at the device in iSolarCloud: it has to be online and support this."


class TaskError(ApiError):
    """A task on a device failed or ran out of time."""

    category = "task"
    default_hint = "Read the values back before the task is sent again."


class ServerError(ApiError):
    """Something failed inside the gateway.

    Reading again later often helps.
    """

    category = "server"
    default_hint = "Try again in a minute. If it stays, send Sungrow's support the request serial number."


class ErrorCode(OpenTextEnum):
    """Result codes of the gateway; a code of a single endpoint has the endpoint's name in front.

    An open set: a value that is not listed stays usable.
    """

    SUCCESS = "1"
    """The call succeeded."""
    INTERNAL_ERROR = "-1"
    """Something failed inside the gateway. Try again in a minute. If it stays, send Sungrow's support the
    request serial number. The message may be any text instead of `error`.
    """
    UNKNOWN_EXCEPTION = "000"
    """Something failed inside the gateway, and it cannot say what. Try again in a minute. If one request
    always fails, compare its ids and points with what the account can see.
    """
    APPKEY_MISSING = "001"
    """The request carried no appkey. Pass the Appkey from the application's page on the portal; check that
    the setting it comes from is not empty.
    """
    TOKEN_MISSING = "002"
    """The gateway found no token in the request. Authorise or log in first. If that is done, the endpoint
    belongs to the other family: /openapi/platform takes OAuth tokens, the rest of /openapi takes tokens of an
    account login.
    """
    SYSTEM_CODE_MISSING = "003"
    """The header sys_code is missing. Endpoints for account logins need the header sys_code: 901. The SDK
    sends it; a proxy on the way may have removed it.
    """
    APPKEY_INVALID = "E00000"
    """The gateway does not know this appkey. Check the Appkey, and that the region is the one the application
    was created in. A new application is known only some minutes after its approval.
    """
    SERVICE_EXPIRED = "E00001"
    """The application's API service has run out. Renew the application on the developer portal."""
    PARAMETER_DECRYPTION_FAILED = "E00002"
    """The gateway could not decrypt the request. Check that the RSA public key is the one on the
    application's page and belongs to this region.
    """
    TOKEN_INVALID = "E00003"
    """The token is invalid or has run out. The SDK renews it once by itself. If the error stays: an OAuth
    owner has to authorise again, an account may have been logged in by another program; give each program an
    account of its own.
    """
    MONTHLY_QUOTA_REACHED = "E998"
    """The application has used up its calls for this month. Wait for the next month or ask Sungrow for a
    larger quota. Ask for more points and plants in one call instead of many calls. Appendix 2 words E998 and
    E999 alike; their names tell month and hour apart.
    """
    HOURLY_QUOTA_REACHED = "E999"
    """The application has used up its calls for this hour. Wait for the next hour and call less often: values
    change every five minutes only. Appendix 2 words E998 and E999 alike; their names tell month and hour
    apart.
    """
    PARAMETER_MISSING = "009"
    """A required field is missing. Read the gateway's message: it mostly names the field. Often it is one of
    two, such as device keys or serial numbers.
    """
    PARAMETER_INVALID = "010"
    """A field has a value that the gateway refuses. Read the gateway's message: it mostly names the field.
    Usual causes: too many points or ids in one call, too long a time window, a time in the wrong format, a
    language without the leading underscore. The token is not the cause; a new login does not help.
    """
    SQL_EXCEPTION = "011"
    """The gateway's database failed. Try again in a minute. If one request always fails, shorten its window
    or its lists.
    """
    UNAUTHORIZED_ACCESS = "E900"
    """This application may not call this endpoint. A new login does not help. Check in this order: the family
    (an application with OAuth calls /openapi/platform, one without it the rest of /openapi), whether the
    endpoint is granted to the application on the portal, the region, and whether the application takes
    encrypted calls only (then pass the RSA public key).
    """
    CALL_TOO_FREQUENT = "E901"
    """Calls come too fast. Wait, then call more slowly; two calls at a time are safe."""
    IP_CHANGES_TOO_OFTEN = "E903"
    """The caller's IP address changes too often. Call from one fixed address: switch off rotating proxies and
    VPNs, then wait before the next try.
    """
    NOT_ENCRYPTED = "E902"
    """The application takes encrypted calls only. Pass the RSA public key from the application's page on the
    portal (rsa_public_key).
    """
    RANDOM_SECRET_KEY_MISSING = "E904"
    """The header with the encrypted AES key is missing. A proxy on the way may remove unknown headers; let
    x-random-secret-key through.
    """
    AES_DECRYPTION_FAILED = "E905"
    """The gateway could not decrypt the body. Something may change the body on the way, or the RSA public key
    belongs to another application.
    """
    RSA_DECRYPTION_FAILED = "E906"
    """The gateway could not decrypt the AES key. Check that the RSA public key is the one on the
    application's page and belongs to this region.
    """
    AES_KEY_LENGTH_INVALID = "E907"
    """The AES key does not have 16 characters. The SDK makes keys of 16 characters; report this as a fault of
    the SDK.
    """
    API_KEY_PARAM_MISSING = "E908"
    """The body lacks api_key_param with nonce and timestamp. Pass the RSA public key (rsa_public_key), so
    that calls are encrypted and carry it.
    """
    NONCE_INVALID = "E909"
    """The nonce is not made of 32 letters and digits. The SDK makes such nonces; report this as a fault of
    the SDK. The portal writes 32-bit where it means 32 characters.
    """
    NONCE_REPEATED = "E910"
    """The gateway has seen this nonce before. Each request needs a nonce of its own. The SDK makes a new one
    for each try; a proxy or cache may be repeating requests.
    """
    ACCESS_KEY_MISSING = "E911"
    """The header x-access-key is missing. Pass the Secret Key from the application's page on the portal
    (access_key), and let proxies pass the header.
    """
    ACCESS_KEY_INVALID = "E912"
    """The gateway does not know this access key. Copy the Secret Key from the application's page on the
    portal again (access_key); it is not the Appkey.
    """
    REQUEST_EXPIRED = "E913"
    """The time in the request is too far from the gateway's. The SDK asks for the gateway's time and tries
    once more by itself. If the error stays, set this machine's clock.
    """
    KEYS_MISMATCHED = "E914"
    """Appkey and access key belong to different applications. Copy both from the page of one application on
    the portal.
    """
    LOGIN_TOO_FREQUENT = "E916"
    """Too many logins in a short time. Stop logging in and wait. A token lasts for hours: keep it and let all
    parts of a program share one client. Wrong passwords lock the account.
    """
    IP_ADDRESS_NOT_ALLOWED = "E918"
    """The caller's IP address is not on the application's list of allowed addresses. Add the address to the
    list on the portal, or call from one that is on it.
    """
    USER_NOT_ALLOWED = "E919"
    """The account is not on the application's list of allowed users. Add the account to the list on the
    portal.
    """
    SYSTEM_NOT_FOUND = "E994"
    """The system behind this request does not exist. Check the path and the region, and that the endpoint
    belongs to this client's family.
    """
    REQUEST_TOO_LARGE = "E995"
    """The request is larger than the gateway takes. Send fewer ids or points in one call."""
    ENDPOINT_NOT_FOUND = "E996"
    """The gateway has no endpoint at this path. Check the path, letter by letter, and the family:
    /openapi/platform and /openapi offer different endpoints.
    """
    REPLY_CONVERSION_FAILED = "E997"
    """The gateway could not read the answer of the system behind it. Try again in a minute. If it stays, send
    Sungrow's support the request serial number.
    """
    UNEXPLAINED_201 = "201"
    """The gateway gave code 201, whose meaning is not known. Send Sungrow's support the request serial
    number. Field-reported: on no portal page. Seen without a message, on the API of the vendor's own app.
    """
    REQUIRED_HEADER_MISSING = "E917"
    """A required header is missing. Let proxies on the way pass all headers. Unverified. One public client
    lists the code; nobody has shown such a reply.
    """
    TOKEN_ISSUED = "token.1"
    """The gateway issued the tokens. Only from /openapi/apiManage/token."""
    AUTHORIZATION_CODE_INVALID = "token.2"
    """The authorization code is wrong, used up or too old. A code works once. Send the owner through the
    consent page again and exchange the new code at once. Only from /openapi/apiManage/token.
    """
    AUTHORIZATION_REFUSED = "token.3"
    """The application may not exchange this code. Check that the application was created with OAuth 2.0 and
    approved, and that the owner authorised this very application in this region. Only from
    /openapi/apiManage/token.
    """
    CLIENT_INVALID = "token.4"
    """The gateway does not accept the application's keys. Check appkey, access key and region: all three from
    the application whose App ID stood in the consent link. Only from /openapi/apiManage/token.
    """
    REDIRECT_URI_MISMATCH = "token.5"
    """The redirect address is not the registered one. redirect_uri must equal the Redirect URL on the
    application's page to the letter: scheme, port, path and closing slash. The code is spent; send the owner
    through the consent page again. Only from /openapi/apiManage/token.
    """
    GRANT_TYPE_UNSUPPORTED = "token.6"
    """The grant type is not supported. Only authorization_code is. The SDK sends it; report this as a fault
    of the SDK. Only from /openapi/apiManage/token.
    """


CATEGORIES: dict[str, str] = {
    "authentication": "isolarcloud.errors:AuthenticationError",
    "permission": "isolarcloud.errors:PermissionDeniedError",
    "quota": "isolarcloud.errors:QuotaError",
    "rate": "isolarcloud.errors:RateLimitError",
    "clock": "isolarcloud.errors:ClockError",
    "encryption": "isolarcloud.errors:EncryptionError",
    "invalid_request": "isolarcloud.errors:InvalidRequestError",
    "not_found": "isolarcloud.errors:NotFoundError",
    "device": "isolarcloud.errors:DeviceError",
    "task": "isolarcloud.errors:TaskError",
    "server": "isolarcloud.errors:ServerError",
}
"""Category of a code -> where its class is."""

CODES: dict[str, ErrorInfo] = {
    "1": ErrorInfo(
        code="1",
        name="SUCCESS",
        category="success",
        retry="never",
        message="The call succeeded.",
        hint="",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="success",
    ),
    "-1": ErrorInfo(
        code="-1",
        name="INTERNAL_ERROR",
        category="server",
        retry="later",
        message="Something failed inside the gateway.",
        hint="Try again in a minute. If it stays, send Sungrow's support the request serial number.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="error",
    ),
    "000": ErrorInfo(
        code="000",
        name="UNKNOWN_EXCEPTION",
        category="server",
        retry="later",
        message="Something failed inside the gateway, and it cannot say what.",
        hint="Try again in a minute. If one request always fails, compare its ids and points with what the account can see.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_unknown_exception",
    ),
    "001": ErrorInfo(
        code="001",
        name="APPKEY_MISSING",
        category="invalid_request",
        retry="never",
        message="The request carried no appkey.",
        hint="Pass the Appkey from the application's page on the portal; check that the setting it comes from is not empty.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_missing_parameter:appkey",
        concerns=("keys",),
    ),
    "002": ErrorInfo(
        code="002",
        name="TOKEN_MISSING",
        category="authentication",
        retry="never",
        message="The gateway found no token in the request.",
        hint="Authorise or log in first. If that is done, the endpoint belongs to the other family: /openapi/platform takes OAuth tokens, the rest of /openapi takes tokens of an account login.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_missing_parameter:token",
    ),
    "003": ErrorInfo(
        code="003",
        name="SYSTEM_CODE_MISSING",
        category="invalid_request",
        retry="never",
        message="The header sys_code is missing.",
        hint="Endpoints for account logins need the header sys_code: 901. The SDK sends it; a proxy on the way may have removed it.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_missing_parameter:sys_code",
    ),
    "E00000": ErrorInfo(
        code="E00000",
        name="APPKEY_INVALID",
        category="authentication",
        retry="never",
        message="The gateway does not know this appkey.",
        hint="Check the Appkey, and that the region is the one the application was created in. A new application is known only some minutes after its approval.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_invalid_appkey",
        concerns=("keys", "region"),
    ),
    "E00001": ErrorInfo(
        code="E00001",
        name="SERVICE_EXPIRED",
        category="permission",
        retry="never",
        message="The application's API service has run out.",
        hint="Renew the application on the developer portal.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_api_service_has_expired",
        concerns=("permission",),
    ),
    "E00002": ErrorInfo(
        code="E00002",
        name="PARAMETER_DECRYPTION_FAILED",
        category="encryption",
        retry="never",
        message="The gateway could not decrypt the request.",
        hint="Check that the RSA public key is the one on the application's page and belongs to this region.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_parameter_decrypt_error",
        concerns=("encryption",),
    ),
    "E00003": ErrorInfo(
        code="E00003",
        name="TOKEN_INVALID",
        category="authentication",
        retry="authorize",
        message="The token is invalid or has run out.",
        hint="The SDK renews it once by itself. If the error stays: an OAuth owner has to authorise again, an account may have been logged in by another program; give each program an account of its own.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_token_login_invalid",
    ),
    "E998": ErrorInfo(
        code="E998",
        name="MONTHLY_QUOTA_REACHED",
        category="quota",
        retry="quota",
        message="The application has used up its calls for this month.",
        hint="Wait for the next month or ask Sungrow for a larger quota. Ask for more points and plants in one call instead of many calls.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_month_call_api_times_upper_limit",
    ),
    "E999": ErrorInfo(
        code="E999",
        name="HOURLY_QUOTA_REACHED",
        category="quota",
        retry="quota",
        message="The application has used up its calls for this hour.",
        hint="Wait for the next hour and call less often: values change every five minutes only.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_hour_call_api_times_upper_limit",
    ),
    "009": ErrorInfo(
        code="009",
        name="PARAMETER_MISSING",
        category="invalid_request",
        retry="never",
        message="A required field is missing.",
        hint="Read the gateway's message: it mostly names the field. Often it is one of two, such as device keys or serial numbers.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_missing_parameter",
        texts={"one_of": "Parameters {fields} cannot be empty at the same time!"},
    ),
    "010": ErrorInfo(
        code="010",
        name="PARAMETER_INVALID",
        category="invalid_request",
        retry="never",
        message="A field has a value that the gateway refuses.",
        hint="Read the gateway's message: it mostly names the field. Usual causes: too many points or ids in one call, too long a time window, a time in the wrong format, a language without the leading underscore. The token is not the cause; a new login does not help.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_parameter_value_invalid",
        texts={
            "value": "er_parameter_value_invalid:{field}",
            "size": "Parameters {field} size is over {most}",
            "length": "Parameter:{field} length must be {length} !",
            "span": "query time interval exceeds the maximum limit",
        },
    ),
    "011": ErrorInfo(
        code="011",
        name="SQL_EXCEPTION",
        category="server",
        retry="later",
        message="The gateway's database failed.",
        hint="Try again in a minute. If one request always fails, shorten its window or its lists.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="er_sql_exception",
    ),
    "E900": ErrorInfo(
        code="E900",
        name="UNAUTHORIZED_ACCESS",
        category="permission",
        retry="never",
        message="This application may not call this endpoint.",
        hint="A new login does not help. Check in this order: the family (an application with OAuth calls /openapi/platform, one without it the rest of /openapi), whether the endpoint is granted to the application on the portal, the region, and whether the application takes encrypted calls only (then pass the RSA public key).",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Unauthorized access",
        concerns=("permission", "region"),
    ),
    "E901": ErrorInfo(
        code="E901",
        name="CALL_TOO_FREQUENT",
        category="rate",
        retry="later",
        message="Calls come too fast.",
        hint="Wait, then call more slowly; two calls at a time are safe.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Call too frequently",
    ),
    "E903": ErrorInfo(
        code="E903",
        name="IP_CHANGES_TOO_OFTEN",
        category="rate",
        retry="never",
        message="The caller's IP address changes too often.",
        hint="Call from one fixed address: switch off rotating proxies and VPNs, then wait before the next try.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Abnormal network environment",
    ),
    "E902": ErrorInfo(
        code="E902",
        name="NOT_ENCRYPTED",
        category="encryption",
        retry="never",
        message="The application takes encrypted calls only.",
        hint="Pass the RSA public key from the application's page on the portal (rsa_public_key).",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Request is not encrypted",
        concerns=("encryption",),
    ),
    "E904": ErrorInfo(
        code="E904",
        name="RANDOM_SECRET_KEY_MISSING",
        category="encryption",
        retry="never",
        message="The header with the encrypted AES key is missing.",
        hint="A proxy on the way may remove unknown headers; let x-random-secret-key through.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Missing parameter in request header: x-random-secret-key",
        concerns=("encryption",),
    ),
    "E905": ErrorInfo(
        code="E905",
        name="AES_DECRYPTION_FAILED",
        category="encryption",
        retry="never",
        message="The gateway could not decrypt the body.",
        hint="Something may change the body on the way, or the RSA public key belongs to another application.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="AES decryption exception",
        concerns=("encryption",),
    ),
    "E906": ErrorInfo(
        code="E906",
        name="RSA_DECRYPTION_FAILED",
        category="encryption",
        retry="never",
        message="The gateway could not decrypt the AES key.",
        hint="Check that the RSA public key is the one on the application's page and belongs to this region.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="RSA decryption exception",
        concerns=("encryption",),
    ),
    "E907": ErrorInfo(
        code="E907",
        name="AES_KEY_LENGTH_INVALID",
        category="encryption",
        retry="never",
        message="The AES key does not have 16 characters.",
        hint="The SDK makes keys of 16 characters; report this as a fault of the SDK.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="AES random secret key length must be 16",
        concerns=("encryption",),
    ),
    "E908": ErrorInfo(
        code="E908",
        name="API_KEY_PARAM_MISSING",
        category="encryption",
        retry="never",
        message="The body lacks api_key_param with nonce and timestamp.",
        hint="Pass the RSA public key (rsa_public_key), so that calls are encrypted and carry it.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Missing key parameter: api_key_param",
        concerns=("encryption",),
    ),
    "E909": ErrorInfo(
        code="E909",
        name="NONCE_INVALID",
        category="encryption",
        retry="never",
        message="The nonce is not made of 32 letters and digits.",
        hint="The SDK makes such nonces; report this as a fault of the SDK.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Invalid parameter format: nonce [32-bit string of numbers and letters]",
        concerns=("encryption",),
    ),
    "E910": ErrorInfo(
        code="E910",
        name="NONCE_REPEATED",
        category="encryption",
        retry="nonce",
        message="The gateway has seen this nonce before.",
        hint="Each request needs a nonce of its own. The SDK makes a new one for each try; a proxy or cache may be repeating requests.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Repeated request",
    ),
    "E911": ErrorInfo(
        code="E911",
        name="ACCESS_KEY_MISSING",
        category="authentication",
        retry="never",
        message="The header x-access-key is missing.",
        hint="Pass the Secret Key from the application's page on the portal (access_key), and let proxies pass the header.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Missing parameter in request header: x-access-key",
        concerns=("keys",),
    ),
    "E912": ErrorInfo(
        code="E912",
        name="ACCESS_KEY_INVALID",
        category="authentication",
        retry="never",
        message="The gateway does not know this access key.",
        hint="Copy the Secret Key from the application's page on the portal again (access_key); it is not the Appkey.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Illegal x-access-key",
        concerns=("keys",),
    ),
    "E913": ErrorInfo(
        code="E913",
        name="REQUEST_EXPIRED",
        category="clock",
        retry="clock",
        message="The time in the request is too far from the gateway's.",
        hint="The SDK asks for the gateway's time and tries once more by itself. If the error stays, set this machine's clock.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Expired request",
    ),
    "E914": ErrorInfo(
        code="E914",
        name="KEYS_MISMATCHED",
        category="authentication",
        retry="never",
        message="Appkey and access key belong to different applications.",
        hint="Copy both from the page of one application on the portal.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Mismatched appkey and x-access-key",
        concerns=("keys",),
    ),
    "E916": ErrorInfo(
        code="E916",
        name="LOGIN_TOO_FREQUENT",
        category="rate",
        retry="never",
        message="Too many logins in a short time.",
        hint="Stop logging in and wait. A token lasts for hours: keep it and let all parts of a program share one client. Wrong passwords lock the account.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Login too frequently",
    ),
    "E918": ErrorInfo(
        code="E918",
        name="IP_ADDRESS_NOT_ALLOWED",
        category="permission",
        retry="never",
        message="The caller's IP address is not on the application's list of allowed addresses.",
        hint="Add the address to the list on the portal, or call from one that is on it.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Permit Denied By White IP Address",
        concerns=("permission",),
    ),
    "E919": ErrorInfo(
        code="E919",
        name="USER_NOT_ALLOWED",
        category="permission",
        retry="never",
        message="The account is not on the application's list of allowed users.",
        hint="Add the account to the list on the portal.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="Permit Denied By White List User",
        concerns=("permission",),
    ),
    "E994": ErrorInfo(
        code="E994",
        name="SYSTEM_NOT_FOUND",
        category="not_found",
        retry="never",
        message="The system behind this request does not exist.",
        hint="Check the path and the region, and that the endpoint belongs to this client's family.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="system not found",
    ),
    "E995": ErrorInfo(
        code="E995",
        name="REQUEST_TOO_LARGE",
        category="invalid_request",
        retry="never",
        message="The request is larger than the gateway takes.",
        hint="Send fewer ids or points in one call.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="request body too large",
    ),
    "E996": ErrorInfo(
        code="E996",
        name="ENDPOINT_NOT_FOUND",
        category="not_found",
        retry="never",
        message="The gateway has no endpoint at this path.",
        hint="Check the path, letter by letter, and the family: /openapi/platform and /openapi offer different endpoints.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="api not found",
    ),
    "E997": ErrorInfo(
        code="E997",
        name="REPLY_CONVERSION_FAILED",
        category="server",
        retry="later",
        message="The gateway could not read the answer of the system behind it.",
        hint="Try again in a minute. If it stays, send Sungrow's support the request serial number.",
        status="documented",
        source='"Appendix 2: API Error Code Definitions", https://developer-api.isolarcloud.com/#/document/md?link_index=224',
        wire_name="transform business response data occur error",
    ),
    "201": ErrorInfo(
        code="201",
        name="UNEXPLAINED_201",
        category="server",
        retry="never",
        message="The gateway gave code 201, whose meaning is not known.",
        hint="Send Sungrow's support the request serial number.",
        status="field-reported",
        source='"Replies recorded in public and requests that working public clients send"',
    ),
    "E917": ErrorInfo(
        code="E917",
        name="REQUIRED_HEADER_MISSING",
        category="invalid_request",
        retry="never",
        message="A required header is missing.",
        hint="Let proxies on the way pass all headers.",
        status="unverified",
        source='"Replies recorded in public and requests that working public clients send"',
    ),
    "token.1": ErrorInfo(
        code="1",
        name="TOKEN_ISSUED",
        category="success",
        retry="never",
        message="The gateway issued the tokens.",
        hint="",
        status="documented",
        source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
    ),
    "token.2": ErrorInfo(
        code="2",
        name="AUTHORIZATION_CODE_INVALID",
        category="authentication",
        retry="never",
        message="The authorization code is wrong, used up or too old.",
        hint="A code works once. Send the owner through the consent page again and exchange the new code at once.",
        status="documented",
        source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
    ),
    "token.3": ErrorInfo(
        code="3",
        name="AUTHORIZATION_REFUSED",
        category="permission",
        retry="never",
        message="The application may not exchange this code.",
        hint="Check that the application was created with OAuth 2.0 and approved, and that the owner authorised this very application in this region.",
        status="documented",
        source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
        concerns=("permission", "region"),
    ),
    "token.4": ErrorInfo(
        code="4",
        name="CLIENT_INVALID",
        category="authentication",
        retry="never",
        message="The gateway does not accept the application's keys.",
        hint="Check appkey, access key and region: all three from the application whose App ID stood in the consent link.",
        status="documented",
        source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
        concerns=("keys", "region"),
    ),
    "token.5": ErrorInfo(
        code="5",
        name="REDIRECT_URI_MISMATCH",
        category="invalid_request",
        retry="never",
        message="The redirect address is not the registered one.",
        hint="redirect_uri must equal the Redirect URL on the application's page to the letter: scheme, port, path and closing slash. The code is spent; send the owner through the consent page again.",
        status="documented",
        source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
        wire_name="Redirect URI mismatch.",
        texts={"error": "invalid_grant"},
    ),
    "token.6": ErrorInfo(
        code="6",
        name="GRANT_TYPE_UNSUPPORTED",
        category="invalid_request",
        retry="never",
        message="The grant type is not supported.",
        hint="Only authorization_code is. The SDK sends it; report this as a fault of the SDK.",
        status="documented",
        source='"Endpoint pages of the developer portal, collected as an OpenAPI document"',
    ),
}
"""What each code means, by its value in `ErrorCode`."""
