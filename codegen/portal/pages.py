"""Opens saved pages, recognises by their content what they are, and collects their facts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from codegen.portal.catalogues import page_name, read_catalogue
from codegen.portal.document import Code, Document, Table
from codegen.portal.facts import Place, Reading, Trouble
from codegen.portal.guides import family_of, read_links, read_parameters, read_prose
from codegen.portal.html_page import read_html
from codegen.portal.markdown_page import read_markdown
from codegen.portal.openapi import read_dump
from codegen.portal.tables import Recognised, recognise

_ENDINGS = {".html": "html", ".htm": "html", ".md": "markdown", ".markdown": "markdown", ".json": "json"}
_KIND_BY_TABLE = {
    "device_type": "device types",
    "error_code": "error codes",
    "fault": "fault codes",
    "point": "measuring points",
    "control_parameter": "control parameters",
    "parameter": "getting started",
}
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_pages(paths: Iterable[Path]) -> Reading:
    """Read files and folders; what cannot be read is among the troubles."""
    reading = Reading()
    given = list(paths)
    files = list(_files(given, reading))
    for path, shown in files:
        _read_file(path, shown, reading)
    if not files and not reading.troubles:
        shown = ", ".join(map(str, given))
        reading.troubles.append(Trouble(Place(shown, 0), "no .html, .md or .json file is there", fatal=True))
    return reading


def _files(paths: list[Path], reading: Reading) -> Iterator[tuple[Path, str]]:
    for path in paths:
        if path.is_dir():
            for file in sorted(path.rglob("*")):
                if file.is_file() and file.suffix.lower() in _ENDINGS:
                    yield file, str(file)
        elif path.is_file():
            yield path, str(path)
        else:
            reading.troubles.append(Trouble(Place(str(path), 0), "there is no such file", fatal=True))


def _read_file(path: Path, shown: str, reading: Reading) -> None:
    try:
        text = _decode(path.read_bytes())
    except (UnicodeDecodeError, OSError) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or str(error)
        what = f"cannot be read as text ({reason}): save it again as UTF-8"
        reading.troubles.append(Trouble(Place(shown, 1), what, fatal=True))
        reading.pages.append((shown, "unreadable"))
        return
    if not text.strip():
        reading.troubles.append(Trouble(Place(shown, 1), "is empty", fatal=True))
        reading.pages.append((shown, "empty"))
        return
    if "\N{REPLACEMENT CHARACTER}" in text:
        line = text[: text.index("\N{REPLACEMENT CHARACTER}")].count("\n") + 1
        what = "characters were lost when it was saved: save it again as UTF-8"
        reading.troubles.append(Trouble(Place(shown, line), what, fatal=True))
    reading.pages.append((shown, read_text(shown, text, reading)))


def _decode(content: bytes) -> str:
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "utf-8")
    return content.decode(encoding)


def read_text(shown: str, text: str, reading: Reading) -> str:
    """Read a page and return its kind."""
    form = _format(shown, text)
    if form == "json":
        return _read_json(shown, text, reading)
    if form == "html":
        return read_document(read_html(shown, text), reading)
    reading.ends[shown] = len(text.rstrip().splitlines())
    return read_document(read_markdown(shown, text), reading)


def _format(shown: str, text: str) -> str:
    """The first character tells more than the name: browsers save pages under any name."""
    start = text.lstrip()[:1]
    if start in {"{", "["}:
        return "json"
    return "html" if start == "<" else _ENDINGS.get(Path(shown).suffix.lower(), "markdown")


def _read_json(shown: str, text: str, reading: Reading) -> str:
    try:
        data: Any = json.loads(text)
    except json.JSONDecodeError as error:
        cut = error.pos >= len(text.rstrip()) - 1 or "Unterminated" in error.msg
        what = "the end is missing: it was saved half" if cut else f"is not JSON: {error.msg}"
        reading.troubles.append(Trouble(Place(shown, error.lineno), what, fatal=True))
        return "unreadable"
    if isinstance(data, dict) and ("openapi" in data or "swagger" in data):
        read_dump(shown, text, data, reading)
        return "endpoint dump"
    if isinstance(data, list) and all(isinstance(entry, dict) and "title" in entry for entry in data):
        return "list of documents"  # titles and document ids: the ids change with each edition, so no facts
    reading.troubles.append(
        Trouble(Place(shown, 1), "JSON, but neither an OpenAPI document nor a list of pages")
    )
    return "unknown"


def read_document(document: Document, reading: Reading) -> str:
    """Collect the facts of a page in HTML or Markdown and return its kind."""
    before = len(reading.facts)
    reading.titles[document.file] = (page_name(document), family_of(document))
    incomplete = any("missing" in damage.what for damage in document.damage)
    if incomplete:
        document = _without_cut_row(document)
    tables = [(table, recognise(table)) for table in document.tables]
    for damage in document.damage:
        fatal = "missing" in damage.what
        reading.troubles.append(Trouble(Place(document.file, damage.line), damage.what, fatal=fatal))
    scopes = dict(reading.scopes)
    for table, found in tables:
        if found is None:
            first = next((row for row in table.rows if not row.empty), None)
            words = first.cells if first else ()
            what = f"a table with unknown columns: {' | '.join(words)}"
            reading.troubles.append(Trouble(Place(document.file, table.line), what, words))
        elif found.layout.kind == "parameter":
            read_parameters(document, found, reading)
        else:
            read_catalogue(document, table, found, reading)
    read_prose(document, reading)
    read_links(document, reading)
    if incomplete:  # what is not there may have been cut off, so nothing on this page can be gone
        reading.scopes = scopes
    kind = _kind(document, [found for _, found in tables if found])
    if kind == "unknown" and len(reading.facts) == before:
        what = "no fact was found: neither a table, a list of hosts nor an endpoint that is known"
        reading.troubles.append(Trouble(Place(document.file, 1), what))
    return kind


def _without_cut_row(document: Document) -> Document:
    """The row in which a page was cut off may have lost cells, or the end of one."""
    last = document.blocks[-1] if document.blocks else None
    if not isinstance(last, Table):
        return document
    return replace(document, blocks=(*document.blocks[:-1], replace(last, rows=last.rows[:-1])))


def _kind(document: Document, tables: list[Recognised]) -> str:
    for found in tables:
        return _KIND_BY_TABLE[found.layout.kind]
    words = "\n".join(text for text, _ in document.lines())
    code = sum(len(block.text) for block in document.blocks if isinstance(block, Code))
    if "/datasubscribe/" in words:
        return "live data guide"
    if re.search(r"/openapi/\w+", words) and code:
        return "quick start"
    if code > len(words):
        return "code example"
    return "call help" if re.search(r"^[A-Z]\w+: ?https://", words, re.MULTILINE) else "unknown"
