"""What a reply means: success, or which error, and what may be done about it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from .descriptors import OutcomeCode
from .errors import ApiError
from .open import Opened, is_success, looks_like
from .references import load

if TYPE_CHECKING:
    from .descriptors import ErrorInfo, Operation, Service
    from .notes import Notes
    from .redact import Redactor

Shown: TypeAlias = str | int | float
Retry = Literal["never", "later", "authorize", "clock", "nonce", "quota"]

UNAUTHORIZED = 401
NOT_FOUND = 404
SERVER_FAILED = 500
PASSING_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})
"""HTTP statuses of failures that tend to pass."""


MOST_SHOWN = 10
"""Entries of a list that an error carries."""
MOST_CODE = 40
MOST_SERIAL = 64
"""Characters of a code and of a serial number that an error carries."""


class Verdict(NamedTuple):
    """An error, and which remedy may be tried before it is raised."""

    error: ApiError
    retry: Retry


class Judge:
    """Turns replies of one service into errors of its categories."""

    def __init__(self, service: Service, redactor: Redactor, notes: Notes) -> None:
        """Take the codes and categories, what cleans foreign texts, and where unknown codes are counted."""
        self.service = service
        self._redactor = redactor
        self._notes = notes
        self.regions = ""
        """A sentence that names the caller's region and the others."""

    def reply(self, operation: Operation, opened: Opened, now: float) -> Verdict | None:
        """Return None for a success, else the error; `now` (wall time) reads dates in headers."""
        service = self.service
        if is_success(opened):
            return None
        info: ErrorInfo | None = None
        name = ""
        code = opened.code
        if code is not None and not opened.succeeded:
            info = service.codes.get(operation.codes.get(code, code))
            if info is not None and info.category not in service.categories:
                info = None  # it means success elsewhere, and has no error class
            if info is None and not (opened.status >= 400 and code == str(opened.status)):
                self._notes.count("unknown_code", operation.name, self._redactor.hide(code)[:20])
        if info is None and opened.error is not None and opened.error in service.token_errors:
            info = self._token_problem()
        if info is not None:
            category: str | None = info.category
            retry: Retry = info.retry
            hint, name = self._hint(info), info.name
        else:
            category = self._category_of(opened.status) if opened.status >= 400 else None
            retry = _retry_of(opened.status)
            hint = self._hint_of(opened.status)
        after = retry_after(opened.headers, now)
        error = self._class_of(category)(
            self._message(info, opened),
            code=self._code(opened),
            code_name=name,
            hint=hint,
            operation=operation,
            serial=self.serial(opened),
            raw=opened.body,
            http_status=opened.status if opened.status >= 400 else None,
            retryable=retry == "later",
            retry_after=after,
        )
        return Verdict(error, retry)

    def serial(self, opened: Opened) -> str | None:
        """Return the gateway's number of a request, in a form that may be shown."""
        return self._redactor.hide(opened.serial)[:MOST_SERIAL] if opened.serial else None

    def outcome(self, operation: Operation, reply: Any, serial: str | None) -> ApiError | None:
        """Read the endpoint's own result code; None: a success, or something the caller reads.

        A code that the spec does not know is counted, and passes where the call changes nothing. Where it
        may have changed something, nobody may take it for done.
        """
        declared = operation.outcome
        if declared is None:
            return None
        value = getattr(reply, declared.field, None)
        if value is None:
            return None
        code = _code_text(getattr(value, "value", value))
        meaning = declared.codes.get(code)
        if meaning is None:
            shown = self._redactor.clean(code)[:20]
            self._notes.count("unknown_code", operation.name, f"{declared.field} {shown}")
            if operation.idempotent:
                return None
            meaning = OutcomeCode(
                code=shown,
                meaning=f"The gateway answered with the unknown code {shown} in {declared.field}.",
                hint="Find out what became of the call before it is made again.",
            )
        elif meaning.ok or meaning.category is None:
            return None
        detail = {
            name: self._shown(getattr(reply, name, None)) for name in (declared.field, *declared.detail)
        }
        return self._class_of(meaning.category)(
            meaning.meaning,
            code=meaning.code,
            code_name=_member_name(value),
            hint=self._hint(meaning),
            operation=operation,
            serial=self._redactor.hide(serial)[:MOST_SERIAL] if serial else None,
            detail={name: shown for name, shown in detail.items() if shown is not None},
        )

    def not_authorized(self, message: str, hint: str, operation: Operation | None = None) -> ApiError:
        """An error of the category that means "authorise (again)"."""
        info = self._token_problem()
        category = info.category if info is not None else self._category_of(UNAUTHORIZED)
        return self._class_of(category)(message, hint=hint, operation=operation)

    def quota_spent(
        self, message: str, hint: str, operation: Operation, seconds: float, resets_at: datetime
    ) -> ApiError:
        """An error of the category that means "no calls left", before the gateway says so."""
        codes = self.service.codes.values()
        category = next((info.category for info in codes if info.retry == "quota"), None)
        error = self._class_of(category)(
            message, hint=hint, operation=operation, retry_after=round(seconds, 3)
        )
        error.resets_at = resets_at
        error.attempts = 0
        return error

    def not_found(self, message: str, operation: Operation) -> ApiError:
        """An error of the category that means "there is no such thing"."""
        return self._class_of(self._category_of(NOT_FOUND))(message, operation=operation)

    def _hint(self, info: ErrorInfo | OutcomeCode) -> str:
        """Return what the spec advises, with the names of the regions where another one may know better."""
        return " ".join(filter(None, (info.hint, self.regions if "region" in info.concerns else "")))

    def _token_problem(self) -> ErrorInfo | None:
        return next((info for info in self.service.codes.values() if info.retry == "authorize"), None)

    def _category_of(self, status: int) -> str | None:
        categories = self.service.http_categories
        if status >= SERVER_FAILED:
            return categories.get(status, categories.get(SERVER_FAILED))
        return categories.get(status)

    def _class_of(self, category: str | None) -> type[ApiError]:
        reference = self.service.categories.get(category) if category is not None else None
        if reference is None:
            return ApiError
        found: type[ApiError] = load(reference)
        return found

    def _code(self, opened: Opened) -> str | None:
        code = opened.code
        if code is None or opened.succeeded:
            code = opened.error
        return self._redactor.clean(code)[:MOST_CODE] if code is not None else None

    def _shown(self, value: Any) -> Shown | list[Shown] | None:
        """A plain value or a list of such, cleaned; whatever hides itself (a `Secret`) stays hidden."""
        if not isinstance(value, list | tuple):
            return self._plain(value)
        entries = (self._plain(entry) for entry in value[: MOST_SHOWN + 1])
        shown = [entry for entry in entries if entry is not None]
        return [*shown[:MOST_SHOWN], "..."] if len(shown) > MOST_SHOWN else shown or None

    def _plain(self, value: Any) -> Shown | None:
        value = getattr(value, "value", value)
        if isinstance(value, datetime):
            return value.isoformat(" ")
        if isinstance(value, str):
            return self._redactor.clean(value) or None
        return value if isinstance(value, (int, float)) else None

    def _hint_of(self, status: int) -> str:
        hints = self.service.http_hints
        if status >= SERVER_FAILED:
            return hints.get(status, hints.get(SERVER_FAILED, ""))
        return hints.get(status, "")

    def _message(self, info: ErrorInfo | None, opened: Opened) -> str:
        said = self._redactor.clean(opened.message)
        if info is not None:
            return f'{info.message} The gateway says "{said}".' if said else info.message
        if said:
            return f'The gateway refused the call; it says "{said}".'
        if opened.code is None and opened.error is None and opened.status >= 400:
            return f"Instead of a reply came HTTP status {opened.status} with {looks_like(opened.body)}."
        return "The gateway refused the call."


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that a response asks to wait (a number or a date), or None."""
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(value).timestamp() - now
        except (ValueError, OverflowError):
            return None
    return max(0.0, seconds) if math.isfinite(seconds) else None


def _code_text(value: Any) -> str:
    """Return a code as the spec writes it: 9.0, which some systems send, is 9."""
    return str(int(value) if isinstance(value, float) and value.is_integer() else value)


def _member_name(value: Any) -> str:
    """Return the name of an enumeration's member that the spec knows."""
    return value.name if isinstance(value, Enum) and getattr(value, "is_known", True) else ""


def _retry_of(status: int) -> Retry:
    if status == UNAUTHORIZED:
        return "authorize"
    return "later" if status in PASSING_STATUSES else "never"
