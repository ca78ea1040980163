"""The one place that keeps secrets out of texts.

Texts that others wrote (the gateway's messages, above all) go through a `Redactor` before they may
stand in an error, a log line or a report. It takes out the secrets it knows, in every form that they
come back in, and whatever looks like one: tokens, e-mail addresses, phone numbers.
"""

from __future__ import annotations

import base64
import json
import re
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeAlias
from urllib.parse import quote, quote_plus

from .forks import tell_of_forks
from .secret import Secret
from .secrets_in import secrets_in
from .shown import once_whole

HIDDEN = "***"
MOST_CHARACTERS = 300
SHORTEST_SECRET = 4
"""Shorter secrets are hidden where they stand alone only: elsewhere words would be torn apart."""
SHORTEST_BASE64 = 6
"""Shorter pieces of Base64 might be anything."""
MOST_LEARNED = 64
"""How many secrets that were met on the way are remembered; the oldest are forgotten first."""
MOST_TOKENS = 64
"""The same for those that the client itself uses."""


class _Pattern:
    """A regular expression, compiled when it is first used (`re` keeps it): most clients clean no text."""

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern, self._flags = pattern, flags

    def sub(self, replacement: str, text: str) -> str:
        return re.compile(self._pattern, self._flags).sub(replacement, text)


UNPRINTABLE = _Pattern(r"[\x00-\x1f\x7f\u2028\u2029]+")

# Patterns look at a text that strangers chose: each run of letters is tried from its beginning only, or
# the time would grow with the square of its length.
E_MAIL = _Pattern(r"(?<![\w.+-])[\w.+-]++(?:(?:@|%40|\\u0040|&#64;)[\w-]++\.[\w.+-]++)+", re.IGNORECASE)
PHONE = _Pattern(
    r"""(?<![\w.:/-])(?:
        (?:\+|%2B)\d[\d ()./-]{5,20}\d          # +49 151 23456789
      | 00\d{1,3}[ -]\d[\d ()./-]{4,18}\d       # 0049 151 23456789
      | \(?0\d{1,4}\)?[ /-]\d{2,5}[\d -]{2,9}\d # 0151 2345678, (02) 9876 5432
      | 0\d{8,10}                               # 0412345678
      | 1[3-9]\d{9}                             # 13812345678
      | 1[3-9]\d(?:\*{4}|[ -]\d{4}[ -])\d{4}    # 138****5678, 138 1234 5678
      | \(?\d{3}\)?[ -]\d{3}[ -]\d{4}           # (555) 123-4567
    )(?![\w%]|[.-]\d)""",
    re.VERBOSE | re.IGNORECASE,
)
LOOKS_LIKE_A_TOKEN = _Pattern(
    r"""(?<![\w-])(?:
        [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
      | (?:\d{1,20}_)?[0-9a-f]{32,}
      | eyJ[\w-]{10,}(?:\.[\w-]+)*
    )(?![\w-])""",
    re.VERBOSE | re.IGNORECASE,
)
NAMED_VALUE = _Pattern(
    r"""((?<![\w-])(?:[\w-]*(?:token|passw(?:or)?d|pwd|secret|appkey|app_key|access[_-]?key|api[_-]?key))
        \W{0,3}[:=]\s*["']? | \b(?:bearer|basic)\s+ | \bauthorization\W{0,3}[:=]\s*["']?(?:\w+\s+)?)
        ([^\s"',;&}\]\\<>]{6,})""",
    re.VERBOSE | re.IGNORECASE,
)

_Secrets: TypeAlias = "OrderedDict[str, tuple[str, ...] | None]"
"""Secrets in the order in which they were met last, with the forms that they may come back in."""

_LOWER = str.maketrans({upper: upper.lower() for upper in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})
"""Lower-cases ASCII only, so that places in a text stay where they are."""


class Private(dict[str, Any]):
    """A dictionary with secrets in it: its `repr` shows the names, so that no traceback shows more."""

    def __repr__(self) -> str:
        return f"<private: {', '.join(self)}>"


def conceal(value: Any) -> Any:
    """Return a text as a `Secret`; anything else, a mistake among them, as it is.

    Called first where a text may be secret, so that no traceback with locals shows it.
    """
    return Secret(value) if isinstance(value, str) else value


class Redactor:
    """Knows the secrets of one client and removes them from foreign texts. Safe to share by threads."""

    def __init__(self) -> None:
        """Start with no secrets."""
        self.after_fork()
        tell_of_forks(self)
        # The forms of a secret are worked out when a text is cleaned: most are met and never looked for.
        self._own: _Secrets = OrderedDict()
        self._learned: _Secrets = OrderedDict()
        self._forms: tuple[str, ...] | None = ()
        self._longest = 0

    def after_fork(self) -> None:
        """Forget that another thread of the parent may hold the lock."""
        self._lock = threading.Lock()

    def add(self, secret: str | Secret | None) -> None:
        """Remember a secret of the client's own."""
        text = secret.reveal() if isinstance(secret, Secret) else secret
        if isinstance(text, str):  # another kind is a mistake told elsewhere
            self._remember(self._own, (text,), MOST_TOKENS)

    def learn(self, value: object) -> None:
        """Remember the secrets in a request or a reply, as far as types and names tell which they are.

        Args:
            value: An object of a model, a list of them, or plain JSON values.
        """
        texts = tuple(islice(secrets_in(value), MOST_LEARNED))
        if texts:
            self._remember(self._learned, texts, MOST_LEARNED)

    def clean(self, text: str) -> str:
        """Return a foreign text on one line, shortened, without secrets or what looks like one.

        E-mail addresses, phone numbers and tokens that nobody has registered go as well.
        """
        text = self._without_secrets(text, MOST_CHARACTERS * 10)
        text = NAMED_VALUE.sub(rf"\1{HIDDEN}", text)
        text = LOOKS_LIKE_A_TOKEN.sub(HIDDEN, E_MAIL.sub(HIDDEN, text))
        return _one_line(PHONE.sub(HIDDEN, text), MOST_CHARACTERS)

    def hide(self, text: str, most: int = MOST_CHARACTERS) -> str:
        """Return a text on one line, shortened, without the secrets that are known.

        For texts whose digits matter: serial numbers, codes, paths, our own reports.
        """
        return _one_line(self._without_secrets(text, most * 10), most)

    def _remember(self, where: _Secrets, texts: Iterable[str], most: int) -> None:
        with self._lock:
            for text in texts:
                if text in where:
                    where.move_to_end(text)
                elif text.strip():
                    where[text] = None
                    self._forms = None
            while len(where) > most:
                where.popitem(last=False)

    def _known(self) -> tuple[str, ...]:
        with self._lock:
            if self._forms is None:
                found: set[str] = set()
                for where in (self._own, self._learned):
                    for text, known in where.items():
                        forms = known or tuple(_forms_of(text))
                        where[text] = forms
                        found.update(forms)
                self._forms = tuple(sorted(found, key=len, reverse=True))
                self._longest = max(map(len, found), default=0)
            return self._forms

    def _without_secrets(self, text: str, most: int) -> str:
        """Hide the known secrets in the first characters of a text; none is cut in two unseen."""
        forms = self._known()
        # A secret that begins before the cut is looked at whole.
        seen = text[: most + self._longest]
        lower = seen.translate(_LOWER)
        spans = sorted(span for form in forms if len(form) <= len(lower) for span in _places(lower, form))
        pieces: list[str] = []
        done = 0
        for start, end in spans:
            if start >= most:
                break
            if start >= done:
                pieces += [seen[done:start], HIDDEN]
            done = max(done, end)
        pieces.append(seen[done:most] if done < most else "")
        return "".join(pieces)

    @once_whole
    def __repr__(self) -> str:
        return f"<redactor of {len(self._own) + len(self._learned)} secrets>"


def _one_line(text: str, most: int) -> str:
    text = UNPRINTABLE.sub(" ", text).strip()
    return text if len(text) <= most else text[:most] + "..."


def _places(lower: str, form: str) -> Iterator[tuple[int, int]]:
    """Yield where a form stands in a text; a short one only where it is a word of its own."""
    start = lower.find(form)
    while start >= 0:
        end = start + len(form)
        if len(form) >= SHORTEST_SECRET or not (
            lower[start - 1 : start].isalnum() or lower[end : end + 1].isalnum()
        ):
            yield start, end
        start = lower.find(form, start + 1)


def _forms_of(secret: str) -> Iterator[str]:
    """Yield, in lower case, the forms in which a secret may stand in a text."""
    import html  # its table of entities takes longer to load than all of this module

    raw = secret.encode("utf-8", "surrogatepass")
    forms = {
        secret,
        secret.strip(),
        quote(secret, safe="", errors="replace"),
        quote(secret, errors="replace"),
        quote_plus(secret, errors="replace"),
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        repr(secret)[1:-1],
        html.escape(secret),
    }
    if len(secret) >= SHORTEST_SECRET:
        forms |= {raw.hex(), raw.hex(" "), raw.hex(":"), *_base64_forms(raw)}
    for form in forms:
        if form:
            yield form.translate(_LOWER)


def _base64_forms(raw: bytes) -> Iterator[str]:
    """Yield the Base64 of a secret alone, and what all texts have in common that hold it further on."""
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + raw).decode("ascii").rstrip("=")
        whole = (before + len(raw)) * 8 // 6  # letters that the bytes fill
        first = -(-before * 8 // 6)  # letters that the bytes before have a part in
        common = encoded[first:whole] if before else encoded[:whole]
        for form in {common, encoded} if before == 0 else {common}:
            if len(form) >= SHORTEST_BASE64 or before == 0:
                yield form
                yield form.translate(str.maketrans("+/", "-_"))
