"""What the generated package tells the runtime about the API.

These are plain, immutable records: the printed form of the spec. The generated package builds
them, the runtime interprets them, the sandbox enforces them. Nothing here has behaviour, and no
wire name, code, limit or path is written anywhere in the runtime: they all arrive through here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import msgspec


class Descriptor(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Base of all descriptors: immutable, keyword-only, compared by value."""


# --- request -----------------------------------------------------------------------------------

FieldKind = Literal[
    "integer",  # int
    "number",  # float
    "digits",  # number, its digits or a ControlChoice: sent as a text of digits
    "text",  # str
    "secret",  # str or Secret: sent in clear, shown nowhere
    "flag",  # bool, sent as on/off values
    "enum",  # member of an open enum, or its raw value
    "point",  # Point, int or "p24"
    "moment",  # aware datetime, sent as wall-clock time of the plant
    "instant",  # aware datetime, sent with its own offset
    "day",  # datetime.date, sent in the format that `format_by` selects
    "minutes",  # timedelta, sent as a whole number of minutes
    "object",  # nested structure: see `fields`
]


class RequestField(Descriptor, frozen=True):
    """One field of a request: how a Python value becomes JSON, and what the gateway allows."""

    name: str
    """Python name: the attribute of the request class."""
    wire: str
    """Name on the wire, exactly."""
    kind: FieldKind
    required: bool = False
    many: Literal["array", "comma"] | None = None
    """None: one value; "array": a JSON array; "comma": one string with commas."""
    as_text: bool = False
    """Numbers, flags and enums are sent as JSON strings."""
    prefix: str = ""
    """Put before each value on the wire (points: "p")."""
    least: int | None = None
    """Smallest value; for a text its shortest length."""
    most: int | None = None
    """Largest value; for a text its greatest length."""
    step: int | None = None
    """The value must be a multiple of this."""
    least_entries: int | None = None
    most_entries: int | None = None
    """Most entries of a list in one call: the limit that batches are cut by."""
    format: str | None = None
    """strftime format of a moment, instant or day; `%:z` is the offset of an instant, as +01:00."""
    format_by: tuple[str, Mapping[str, str]] | None = None
    """(name of another field, its value -> strftime format): the format of a `day`.

    The value of an enum is meant, not what `wire_values` sends for it.
    """
    on: str | int = "1"
    off: str | int = "0"
    """What a flag sends."""
    values: tuple[str | int, ...] = ()
    """The values the spec knows for an enum (an open set: others are sent as they are)."""
    closed: bool = False
    """Whether a value outside `values` is refused before the network."""
    wire_values: Mapping[str, str | int] = {}
    """Enum value (as text) -> what this field sends for it, where that is something else."""
    default: Any = None
    """Sent exactly so when the caller gives nothing and the gateway insists on the field."""
    fields: tuple[RequestField, ...] = ()
    """Members of an object."""


class Choice(Descriptor, frozen=True):
    """Fields of which at least one (`exclusive`: exactly one) has to be given."""

    fields: tuple[str, ...]
    exclusive: bool = False


# --- declared behaviour ------------------------------------------------------------------------


class Pagination(Descriptor, frozen=True):
    """How a list comes in pages. All names are Python names, except the counters'."""

    page: str
    size: str
    items: str
    total: str
    """Attribute of the reply that counts all items; it may be absent (None)."""
    largest_size: int
    first: int = 1
    default_size: int = 100
    """What is asked for where the caller names no size: ours, as far as `largest_size` allows."""
    identity: str | None = None
    """Attribute that tells an item from all others; with it, a range that is too long for one call is read
    window by window."""


class Span(Descriptor, frozen=True):
    """The longest window: one of the units is set."""

    minutes: int | None = None
    days: int | None = None
    months: int | None = None
    years: int | None = None
    calendar_months: int | None = None
    """How many months of the calendar a window may touch; 1: start and end lie in the same."""


class OneType(Descriptor, frozen=True):
    """Keys that have to be of one kind of device in one call, and how a key tells the kind."""

    field: str
    """Request field with the keys."""
    part: int
    """Which part of a key, between underscores and counted from 1, is the kind of device."""
    into: str | None = None
    """Request field that takes the kind, where there is one: it need not be given with the keys."""


class Batch(Descriptor, frozen=True):
    """How a query that is too large for one call is cut into several."""

    fields: tuple[str, ...]
    """List fields that may be cut at their `most_entries`; each combination of parts is one call."""
    one_type: OneType | None = None
    descending: str | None = None
    """Request field (a flag) that turns the order of rows round."""


class Window(Descriptor, frozen=True):
    """Start and end of a query over time, both inclusive, and the longest span in one call."""

    start: str
    end: str
    longest: Span | None = None
    longest_by: tuple[str, Mapping[str, Span | None]] | None = None
    """(name of another field, its value as in `format_by` -> span), where the span depends on it.

    A span of None: no limit with this value; a value that is not there: `longest`.
    """
    zone_ids: str | None = None
    """Request field with the plant ids (or device keys that begin with one) whose zone applies."""


class OutcomeCode(Descriptor, frozen=True):
    """One value of an endpoint's own result code."""

    code: str
    meaning: str
    ok: bool = False
    category: str | None = None
    """Category of the error that is raised; None with `ok` false: the caller reads the code."""
    hint: str = ""
    concerns: tuple[Literal["keys", "region", "encryption", "permission"], ...] = ()
    """What of a caller's setup the code speaks about."""


class Outcome(Descriptor, frozen=True):
    """The endpoint's own result code inside its data: level three of "is it OK?"."""

    field: str
    """Attribute of the reply."""
    codes: Mapping[str, OutcomeCode]
    detail: tuple[str, ...] = ()
    """Attributes of the reply worth carrying on the error (never secret): plain values or lists of them."""


# --- reply -------------------------------------------------------------------------------------


class RowsShape(Descriptor, frozen=True):
    """A list of rows that carry point values as `p<id>` keys beside fixed keys."""

    rows: str
    """Attribute of the reply with the rows."""
    prefix: str
    """What the key of a point value begins with."""
    nested: str | None = None
    """Wire key inside each row that may hold the real row; a flat row is accepted as well."""
    values: str = "values"
    """Attribute of a row that collects the point values."""
    points: str = "points"
    """Request field with the points asked for."""


class MinuteShape(Descriptor, frozen=True):
    """Members named by id, each a list of rows with a time and `p<id>` keys; others beside them."""

    series: str
    """Attribute of the reply that collects the members: id -> `Columns`."""
    key: Literal["integer", "text"]
    keys: str
    """Request field with the ids asked for."""
    points: str
    """Request field with the points asked for."""
    time: str
    """Wire key of a row's time."""
    time_format: str
    prefix: str


class StatisticsShape(Descriptor, frozen=True):
    """Members named by id, each with `p<id>` members: lists of rows of a time and data-type keys."""

    series: str
    key: Literal["integer", "text"]
    keys: str
    points: str
    kinds: str
    """Request field with the data types asked for: their wire values are keys of a row."""
    time: str
    prefix: str


class Reply(Descriptor, frozen=True):
    """What stands in the envelope's data."""

    model: str
    """Where the class is: "module:Class", imported when first needed."""
    many: bool = False
    """The data is a list of the class."""
    wrapped_in: tuple[str, ...] = ()
    """Wire keys of an object around that list, where the gateway may wrap it."""
    shape: RowsShape | MinuteShape | StatisticsShape | None = None
    also_at_root: bool = False
    """The fields may stand beside the envelope's keys instead of inside the data."""
    bare: bool = False
    """There may be no envelope at all: a bare value is read as the class's only field."""
    aliases: Mapping[str, tuple[str, ...]] = {}
    """Attribute of the class -> other wire names that the gateway uses for the same field."""


class UsualStatistic(Descriptor, frozen=True):
    """The statistic that says most about points of one kind."""

    kind: str
    """Kind of the points."""
    by_period: Mapping[str, str]
    """Value of the period -> the data type, as its wire value."""
    resets: tuple[str, ...] = ()
    """When such counters start again from zero; empty: whenever they do."""


class StatisticKinds(Descriptor, frozen=True):
    """What the data types of statistics mean."""

    names: Mapping[str, str]
    """Wire value of a data type -> its name."""
    period: str = ""
    """Request field that says what each row sums up."""
    usual: tuple[UsualStatistic, ...] = ()
    """What is asked for where the caller names no data type."""


class Operation(Descriptor, frozen=True):
    """One endpoint, one to one."""

    name: str
    family: str
    method: Literal["GET", "POST"]
    path: str
    title: str
    reply: Reply
    idempotent: bool
    request_model: str | None = None
    """Where the request class is: "module:Class"."""
    request: tuple[RequestField, ...] = ()
    choices: tuple[Choice, ...] = ()
    authorized: bool = True
    """Whether the call carries a token."""
    sealed: bool = True
    """Whether ciphertext mode encrypts it."""
    pagination: Pagination | None = None
    window: Window | None = None
    batch: Batch | None = None
    outcome: Outcome | None = None
    statistics: StatisticKinds | None = None
    cadence_seconds: int | None = None
    codes: Mapping[str, str] = {}
    """Envelope codes that mean something else on this endpoint: code -> key in `Service.codes`."""
    also_sent: Mapping[str, str] = {}
    """Keys of the body that repeat another value of it: key -> place of that value, with dots."""
    status: str = "documented"
    source: str = ""
    """Title and address of the portal page."""


# --- the service -------------------------------------------------------------------------------


class ErrorInfo(Descriptor, frozen=True):
    """One gateway code."""

    code: str
    name: str
    category: str
    retry: Literal["never", "later", "authorize", "clock", "nonce", "quota"]
    message: str
    hint: str
    status: str
    source: str
    wire_name: str = ""
    """What the gateway writes beside the code; empty where no page tells."""
    texts: Mapping[str, str] = {}
    """Other words seen with the code, by what they are about; `{names}` change (the sandbox uses them)."""
    concerns: tuple[Literal["keys", "region", "encryption", "permission"], ...] = ()
    """What of a caller's setup the code speaks about."""


class Envelope(Descriptor, frozen=True):
    """The keys around a reply."""

    code: str
    message: str
    data: str
    serial: str
    success: tuple[str, ...]
    """Codes that mean success; empty where `ok` tells."""
    error: str
    """Key of an OAuth-style error, which may come without a code."""
    error_description: str
    http_status: str
    """Where a framework's error, which has no code, repeats the HTTP status."""
    ok: str | None = None
    """Key of a flag that tells success; its presence tells that a reply has this envelope."""


class Replay(Descriptor, frozen=True):
    """The fields that make a request unrepeatable."""

    nonce: str
    timestamp: str
    nonce_length: int
    container: str | None = None
    """Object of the body that holds them; None: they stand in the body itself."""
    always: bool = False
    """Sent in plaintext mode as well."""


class Cipher(Descriptor, frozen=True):
    """Ciphertext mode: AES for the body, RSA for the AES key, in the form the gateway demands."""

    key_header: str
    key_length: int
    key_prefix: str
    """What each fresh key begins with (may be empty)."""
    public_key_bits: int | None = None
    """Length of the gateway's own RSA keys; None: not known."""


class Family(Descriptor, frozen=True):
    """Endpoints that share hosts, envelope and the way a caller is identified."""

    name: str
    gateway: Literal["gateway", "charging_gateway"]
    envelope: Envelope
    replay: Replay
    """What makes a call unrepeatable (unless `always`: in ciphertext mode only)."""
    headers: Mapping[str, str]
    """Sent as they are with every call."""
    access_key_header: str
    appkey_field: str
    language_field: str
    token_header: str | None = None
    token_prefix: str = ""
    token_field: str | None = None
    """Body field that carries the token (a family may use header and field together)."""
    body_field: str | None = None
    """Object of the body that holds the endpoint's own fields; None: they stand in the body."""
    cipher_replay: Replay | None = None
    """A second form of `replay` that ciphertext mode adds; nonce and time are the same in both."""
    other_envelope: Envelope | None = None
    """Envelope of replies without the key `Envelope.ok`: what a gate before the service answers in."""


class Consent(Descriptor, frozen=True):
    """The page where an owner authorises an application."""

    url: str
    """With `{web}`, `{state}` (empty or "?state=..."), `{cloud_id}`, `{app_id}`, `{redirect_uri}`."""
    state_parameter: str
    code_parameter: str
    error_parameter: str
    """What comes back instead of a code when the owner declines."""


class ApplicationNumber(Descriptor, frozen=True):
    """What the number of an application looks like."""

    pattern: str
    shape: str
    """The pattern in words."""


class OAuthScheme(Descriptor, frozen=True):
    """OAuth 2 as the gateway does it. Field names are Python names of the operations' classes."""

    app_id: ApplicationNumber
    consent: Consent
    exchange: Operation
    refresh: Operation
    grant_type: str
    """Value sent with an exchange."""
    scope_modes: tuple[str, ...]
    access_token_seconds: int
    refresh_token_days: int
    grant_type_argument: str
    code_argument: str
    redirect_uri_argument: str
    scope_mode_argument: str
    """Request fields of the exchange."""
    refresh_token_argument: str
    """Request field of the refresh."""
    access_token: str
    refresh_token: str
    expires_in: str
    authorized_plant_ids: str
    """Attributes of both replies."""


class LoginScheme(Descriptor, frozen=True):
    """Account login."""

    operation: Operation
    account: str
    password: str
    token: str
    hours: int
    attempts: int | None = None
    """How many wrong passwords in a row lock the account; None: not known (the sandbox uses it)."""


class ZoneLookup(Descriptor, frozen=True):
    """Which call tells a plant's time zone."""

    operation: Operation
    ids: str
    items: str
    id: str
    zone: str


class KeyFormat(Descriptor, frozen=True):
    """What a key of the application looks like. One of another form may be right all the same."""

    name: str
    """Argument of the clients that takes it."""
    length: int
    pattern: str
    shape: str
    """The pattern in words."""
    label: str
    """What the portal calls it."""


class Probe(Descriptor, frozen=True):
    """A call that changes nothing and shows whether keys and token are accepted."""

    operation: Operation
    arguments: Mapping[str, int | str] = {}


class QuotaReport(Descriptor, frozen=True):
    """Which call tells how many calls an application may make and has made. Names are Python names."""

    operation: Operation
    calls_this_hour: str | None = None
    calls_today: str | None = None
    calls_this_month: str | None = None
    calls_per_hour: str | None = None
    calls_per_day: str | None = None
    calls_per_month: str | None = None
    """Attributes of the reply with what was counted, and with the limits."""
    hourly_limits: str | None = None
    """Attribute with a list of limits, one for each hour of the day, in place of `calls_per_hour`."""
    hourly_limit: str | None = None
    """Attribute of an entry of that list: the limit."""


class Quota(Descriptor, frozen=True):
    """How many calls an application may make, where neither user nor gateway say otherwise."""

    calls_per_hour: int | None = None
    calls_per_day: int | None = None
    calls_per_month: int | None = None
    parallel: int | None = None
    """How many calls may be in flight."""
    sample_calls_per_hour: int | None = None
    """What a sample of the report shows as the limit of an hour (the sandbox uses it)."""
    refusals: Mapping[str, Literal["hour", "day", "month"]] = {}
    """Code of the gateway -> the period that it calls used up."""
    report: QuotaReport | None = None


class Service(Descriptor, frozen=True):
    """Everything the runtime has to know about one family's API."""

    family: Family
    codes: Mapping[str, ErrorInfo]
    categories: Mapping[str, str]
    """Category -> "module:Class" of the error class."""
    token_errors: tuple[str, ...]
    """OAuth-style `error` values that mean the token is not valid (any more)."""
    http_categories: Mapping[int, str]
    """HTTP status -> category, where a reply has no envelope."""
    missing_code: str
    """Code the gateway gives for a missing field (the sandbox uses it)."""
    invalid_code: str
    """Code the gateway gives for a value out of bounds (the sandbox uses it)."""
    cipher: Cipher
    clock: Operation
    """The call that tells the gateway's time; its reply has one field with milliseconds."""
    oauth: OAuthScheme | None = None
    login: LoginScheme | None = None
    zones: ZoneLookup | None = None
    quota: Quota = Quota()
    languages: tuple[str, ...] = ()
    """Codes of the languages that the spec knows."""
    default_language: str | None = None
    """Language of a client that names none; without any the gateway writes Chinese."""
    documentation: str = ""
    http_hints: Mapping[int, str] = {}
    """HTTP status -> what to do about it, where a reply has no envelope."""
    clock_tolerance_seconds: int | None = None
    """How far a caller's clock may be off before calls are refused; None: not known."""
    keys: tuple[KeyFormat, ...] = ()
    probe: Probe | None = None
    spec_version: str = ""
    token_error_text: str = ""
    """What the gateway writes beside one of `token_errors`; empty: not known (the sandbox uses it)."""
