"""No planted secret may come out of anything that a test can see.

Planted are all credentials that the tests' sandboxes and fakes know, registered as they are made. After
every test they are looked for in all log records, in what was printed, in warnings, and in the texts and
tracebacks of our errors: of those that `pytest.raises` caught, that ended a flow, or that ended the test.
Locals of our own frames are part of a traceback: error trackers send them along.
"""

from __future__ import annotations

import inspect
import logging
import sys
import traceback
import warnings
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import pytest

from isolarcloud_runtime import drive, drive_async
from isolarcloud_runtime.errors import ISolarCloudError

ROOT = Path(__file__).resolve().parent.parent
OURS = tuple(str(ROOT / folder) for folder in ("runtime", "generated", "tools/isolarcloud_tools/cli"))
MARKER = "prints_secrets"
"""Marks tests of what prints the sandbox's own keys on purpose: printed text is not looked at."""

SHORTEST = 6
MOST_FRESH = 400
"""How many secrets that were made on the way (tokens, codes) are remembered; the oldest go first."""
MOST_EXAMINED = 200
"""Errors of one test that are looked at with their tracebacks; of further ones only the texts are."""
MOST_RECORDS = 20_000
"""Different log lines of one test that are kept."""


class Planted:
    """The secrets, and what was found of them."""

    def __init__(self) -> None:
        self._fixed: set[str] = set()
        self._fresh: OrderedDict[str, None] = OrderedDict()
        self.leaks: list[str] = []
        self.examined = 0

    def plant(self, *secrets: str | None) -> None:
        """Register secrets that are known as long as the process lives."""
        self._fixed.update(secret for secret in secrets if _is_telling(secret))

    def grow(self, *secrets: str | None) -> None:
        """Register secrets that are made on the way."""
        for secret in secrets:
            if _is_telling(secret):
                self._fresh[secret] = None
                self._fresh.move_to_end(secret)
        while len(self._fresh) > MOST_FRESH:
            self._fresh.popitem(last=False)

    def found_in(self, text: str) -> str | None:
        """Return a secret that stands in a text."""
        for secret in (*self._fixed, *self._fresh):
            if secret in text:
                return secret
        return None

    def check_all(self, texts: Iterable[tuple[str, str]]) -> None:
        """Note which of many texts hold a secret; mostly one look at all of them is enough."""
        texts = list(texts)
        if self.found_in("\n".join(text for _, text in texts)) is not None:
            for where, text in texts:
                self.check(where, text)

    def check(self, where: str, text: str) -> None:
        """Note it when a text holds a secret."""
        secret = self.found_in(text)
        if secret is not None:
            place = text.index(secret)
            around = text[max(0, place - 60) : place + len(secret) + 20].replace(secret, "<SECRET>")
            self.leaks.append(f"{where}: ...{around}...")

    def check_error(self, error: BaseException, where: str = "error") -> None:
        """Look at an error of ours, at what it was raised from, and at the locals of our frames."""
        self.examined += 1
        thorough = self.examined <= MOST_EXAMINED
        texts: list[tuple[str, str]] = []
        for one in _chain(error):
            if not isinstance(one, ISolarCloudError) and one is error:
                return
            name = f"{where} {type(one).__name__}"
            texts += [
                (f"{name}, str", str(one)),
                (f"{name}, repr", repr(one)),
                (f"{name}, attributes", repr(vars(one))),
                (f"{name}, notes", " ".join(getattr(one, "__notes__", ()))),
            ]
            if thorough:
                texts.append((f"{name}, traceback", "".join(traceback.format_exception(one, chain=False))))
                texts += [
                    (f"{name}, locals of {frame.f_code.co_qualname}", _locals(frame))
                    for frame in _frames(one.__traceback__)
                ]
        self.check_all(texts)


PLANTED = Planted()


LOCALS_OF_GENERATORS_CRASH = (3, 13) <= sys.version_info < (3, 14)
"""Reading the locals of a frame that outlived its generator ends the interpreter there."""
OF_A_GENERATOR = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR


def _is_telling(secret: str | None) -> bool:
    """Whether finding a text means anything: short or monotonous ones stand everywhere."""
    return secret is not None and len(secret) >= SHORTEST and len(set(secret)) >= 4


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and all that hangs on it, suppressed contexts too: debuggers show them."""
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting += [one.__cause__, one.__context__]


def _frames(trace: TracebackType | None) -> Iterator[FrameType]:
    while trace is not None:
        code = trace.tb_frame.f_code
        crashes = LOCALS_OF_GENERATORS_CRASH and code.co_flags & OF_A_GENERATOR
        if code.co_filename.startswith(OURS) and not crashes:
            yield trace.tb_frame
        trace = trace.tb_next


def _locals(frame: FrameType) -> str:
    shown: list[str] = []
    for name, value in frame.f_locals.items():
        try:
            shown.append(f"{name}={value!r}"[:20_000])
        except Exception:  # an object half made has no repr yet
            shown.append(f"{name}=?")
    return ", ".join(shown)


# --- where secrets are made ------------------------------------------------------------------------


def _after(owner: Any, name: str, notice: Callable[..., None]) -> None:
    """Call a function with the arguments and the result of a method, whenever that returns."""
    original = getattr(owner, name)
    if getattr(original, "watched", False):
        return

    @wraps(original)
    def watched(*arguments: Any, **options: Any) -> Any:
        result = original(*arguments, **options)
        notice(result, *arguments)
        return result

    watched.watched = True  # type: ignore[attr-defined]
    setattr(owner, name, watched)


def _sandbox_made(_: None, box: Any, *__: Any) -> None:
    for application in box.applications:
        PLANTED.plant(application.appkey, application.access_key)
    for holder in (*box.fleet.owners, *box.charging.park.operators):
        PLANTED.plant(holder.account, holder.password)


def _token_issued(tokens: Any, *_: Any) -> None:
    PLANTED.grow(tokens.access, tokens.refresh)


def _code_issued(code: str, *_: Any) -> None:
    PLANTED.grow(code)


def _logged_in(login: Any, *_: Any) -> None:
    PLANTED.grow(login.token)


def watch_sandbox() -> None:
    """Register what sandboxes make; nothing is done before somebody has imported them."""
    modules = "isolarcloud_tools.sandbox"
    if f"{modules}.box" in sys.modules:
        _after(sys.modules[f"{modules}.box"].Sandbox, "__init__", _sandbox_made)
        identity = sys.modules[f"{modules}.identity"].Identity
        _after(identity, "_issue", _token_issued)
        _after(identity, "consent", _code_issued)
        _after(sys.modules[f"{modules}.logins"].Logins, "login", _logged_in)


# --- where they might come out ---------------------------------------------------------------------


class Ears(logging.Handler):
    """Keeps the different texts of all records that reach the root, with their tracebacks."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: dict[str, str] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record as text."""
        if len(self.texts) >= MOST_RECORDS:
            return
        try:
            text = record.getMessage()
            if record.exc_info:
                text += logging.Formatter().formatException(record.exc_info)
        except Exception as error:
            text = f"{record.msg!r} {record.args!r} ({type(error).__name__})"
        extra = {name: value for name, value in vars(record).items() if name not in _USUAL}
        self.texts.setdefault(f"{text} {extra}" if extra else text, record.name)


_USUAL = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


def _watch_drivers() -> None:
    run, run_async = drive.Driver.run, drive_async.AsyncDriver.run

    def watched(self: Any, flow: Any) -> Any:
        try:
            return run(self, flow)
        except ISolarCloudError as error:
            PLANTED.check_error(error, "flow's")
            raise

    async def watched_async(self: Any, flow: Any) -> Any:
        try:
            return await run_async(self, flow)
        except ISolarCloudError as error:
            PLANTED.check_error(error, "flow's")
            raise

    drive.Driver.run = watched  # type: ignore[method-assign]
    drive_async.AsyncDriver.run = watched_async  # type: ignore[method-assign]


def _watch_raises() -> None:
    kind = pytest.RaisesExc
    leave = kind.__exit__

    def watched(
        self: Any,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> bool:
        if exc_val is not None:
            PLANTED.check_error(exc_val, "caught")
        return leave(self, exc_type, exc_val, exc_tb)

    kind.__exit__ = watched  # type: ignore[method-assign]


def _watch_warnings() -> None:
    make = warnings.WarningMessage.__init__

    def watched(self: Any, message: Any, *arguments: Any, **options: Any) -> None:
        PLANTED.check("warning", str(message))
        make(self, message, *arguments, **options)

    warnings.WarningMessage.__init__ = watched  # type: ignore[method-assign]


printed: list[str] = []
"""What a test has read of its own captured output."""


def _watch_captures() -> None:
    read = pytest.CaptureFixture.readouterr

    def watched(self: Any) -> Any:
        result = read(self)
        printed.extend(map(str, result))
        return result

    pytest.CaptureFixture.readouterr = watched  # type: ignore[method-assign]


def _watch_click() -> None:
    testing = sys.modules.get("click.testing")
    if testing is not None:
        _after(testing.CliRunner, "invoke", lambda result, *_: printed.append(result.output))


def install() -> None:
    """Put watchers where errors, warnings and printed texts pass."""
    _watch_drivers()
    _watch_raises()
    _watch_warnings()
    _watch_captures()


def sections_of(item: pytest.Item) -> Iterable[str]:
    """What a test has printed and nobody has read."""
    return (text for _, kind, text in item._report_sections if kind in ("stdout", "stderr"))


def listening(item: pytest.Item) -> Iterator[None]:
    """Listen while a test runs; fail it if a secret came out."""
    watch_sandbox()
    _watch_click()
    PLANTED.leaks, PLANTED.examined = [], 0
    printed.clear()
    ears, root = Ears(), logging.getLogger()
    level = root.level
    root.addHandler(ears)
    root.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        root.removeHandler(ears)
        root.setLevel(level)
    PLANTED.check_all((f"log record of {name}", text) for text, name in ears.texts.items())
    if item.get_closest_marker(MARKER) is None:
        PLANTED.check_all(("printed", text) for text in (*printed, *sections_of(item)))
    if PLANTED.leaks:
        leaks = "\n".join(dict.fromkeys(PLANTED.leaks))
        pytest.fail(f"A planted secret came out:\n{leaks}", pytrace=False)
