"""Writes docs/errors.md: every code with its meaning, what the SDK does and what a user does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.docs import certainty, joined, sentence
from codegen.entries import ErrorCode
from codegen.model import Api
from codegen.render import ROOT_ERRORS
from isolarcloud_runtime import errors as runtime
from isolarcloud_runtime.decide import PASSING_STATUSES
from isolarcloud_runtime.descriptors import Operation, Outcome

INTRODUCTION = """\
<!-- Generated from spec/ by `make generate`; do not edit. -->
# Errors

Every error is an `ISolarCloudError`. Its `code` and `code_name` stand in the tables below, `hint` tells what
to do, `serial` is what Sungrow's support asks for, `retryable` and `retry_after` tell whether and when the
same call may succeed. `isolarcloud errors E900` explains a code on the command line; `isolarcloud doctor`
looks for the cause, and `client.diagnostics()` is made to be pasted into a bug report.

"Reads" are calls that change nothing. A call that changes something is sent again by itself only where the
request provably never left, or the gateway refused it before acting.
"""

REACTIONS = {
    "never": "Raises at once.",
    "later": "Repeats reads some times, with growing waits; then raises.",
    "authorize": "Renews the token once (refresh, or one login) and sends the call again; then raises.",
    "clock": "Asks for the gateway's time once, keeps the difference and sends the call again; then raises.",
    "nonce": "Sends the call again once with a new nonce; then raises.",
    "quota": "Raises at once, and refuses further calls until the period ends.",
}
"""What the SDK does about each kind of retry."""

NOT_OK = "You read it."
"""What the SDK does about an outcome that is no success and has no error class."""


def errors_page(api: Api) -> str:
    """Return the page as Markdown; the same spec gives the same text."""
    classes = {category.name: category.class_name or "" for category in api.categories}
    blocks = [
        INTRODUCTION,
        "## Codes that any endpoint may give",
        *_by_category(api),
        "## Codes of single endpoints",
        "The same numbers mean other things elsewhere.",
        *_own_codes(api, classes),
        "## Codes inside a successful reply",
        "The envelope says success; a field of the data says what became of the call.",
        *_outcomes(api, classes),
        "## HTTP statuses without a reply",
        f"Something before the gateway answered, often with a web page. Reads are repeated on {_passing()}.",
        *_statuses(api, classes),
        "## Errors without a code",
        *_roots(),
    ]
    return "\n\n".join(block.strip() for block in blocks) + "\n"


def _passing() -> str:
    *others, last = map(str, sorted(PASSING_STATUSES))
    return f"{', '.join(others)} and {last}"


def _by_category(api: Api) -> Iterator[str]:
    for category in api.categories:
        codes = [code for code in api.errors if code.endpoint is None and code.info.category == category.name]
        if codes and category.class_name:
            yield f"### {category.class_name}"
            yield category.description
            yield _code_table(codes)


def _code_table(codes: Iterable[ErrorCode]) -> str:
    return _table(
        ("Code", "Meaning", "What the SDK does", "What you do"),
        (
            (
                f"`{code.info.code}` {code.info.name}",
                joined([code.info.message, certainty(code.fact)]),
                REACTIONS[code.info.retry],
                code.info.hint,
            )
            for code in codes
        ),
    )


def _own_codes(api: Api, classes: dict[str, str]) -> Iterator[str]:
    for endpoint in sorted({code.endpoint for code in api.errors if code.endpoint}):
        yield f"### `{endpoint}`"
        yield _table(
            ("Code", "Error", "Meaning", "What you do"),
            (
                (
                    f"`{code.info.code}` {code.info.name}",
                    classes.get(code.info.category) or "none",
                    joined([code.info.message, certainty(code.fact)]),
                    code.info.hint or "Nothing.",
                )
                for code in api.errors
                if code.endpoint == endpoint
            ),
        )


def _outcomes(api: Api, classes: dict[str, str]) -> Iterator[str]:
    """Write each set of outcomes once: twins of two families share it."""
    groups: list[tuple[Outcome, list[Operation]]] = []
    for endpoint in api.endpoints:
        outcome = endpoint.operation.outcome
        if outcome is None:
            continue
        same = next((group for group in groups if group[0] == outcome), None)
        if same is None:
            groups.append((outcome, [endpoint.operation]))
        else:
            same[1].append(endpoint.operation)
    for outcome, operations in groups:
        paths = ", ".join(f"`{operation.path}`" for operation in operations)
        yield f"Field `{outcome.field}` of {paths}:"
        yield _table(
            ("Code", "Error", "Meaning", "What you do"),
            (
                (
                    f"`{code.code}`",
                    "none" if code.ok else classes.get(code.category or "") or NOT_OK,
                    sentence(code.meaning),
                    code.hint or "",
                )
                for code in outcome.codes.values()
            ),
        )


def _statuses(api: Api, classes: dict[str, str]) -> Iterator[str]:
    service = api.families[0].service
    yield _table(
        ("Status", "Error", "What you do"),
        (
            (str(status), classes.get(category) or "ApiError", service.http_hints.get(status, ""))
            for status, category in service.http_categories.items()
        ),
    )


def _roots() -> Iterator[str]:
    yield _table(
        ("Error", "Meaning", "What you do"),
        (
            (name, (kind.__doc__ or "").partition("\n")[0], kind.default_hint)
            for name in ROOT_ERRORS
            if (kind := getattr(runtime, name)).default_hint
        ),
    )


def _table(titles: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [titles, tuple("---" for _ in titles), *rows]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
