"""Facts of the guide pages: headers, public parameters, envelope, hosts, languages, links, endpoints."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from codegen.portal.catalogues import page_name, read_columns
from codegen.portal.document import Document, Row
from codegen.portal.facts import Fact, Place, Reading, Trouble, Value
from codegen.portal.tables import Recognised

_HOST = re.compile(r"(?P<region>[A-Z][\w ]*): ?(?P<address>https://[\w.-]+)/?")
_LANGUAGE = re.compile(r"(?P<title>[A-Z][A-Za-z ]*?) ?: ?(?P<code>_[a-z]{2}_[A-Z]{2})\b")
_PATH = re.compile(r"(?<![\w/.])/(?:openapi|eco)(?:/[A-Za-z]\w*)+")
_YES = {
    "y": True,
    "yes": True,
    "true": True,
    "是": True,
    "n": False,
    "no": False,
    "false": False,
    "否": False,
}
_NAMES = {
    "header": "content-type x-access-key x-random-secret-key authorization sys_code",
    "public_parameter": "appkey lang api_key_param timestamp nonce",
    "envelope_parameter": "req_serial_num result_code result_msg result_data",
}
_KIND_BY_NAME = {name: kind for kind, names in _NAMES.items() for name in names.split()}


def family_of(document: Document) -> str:
    """Which family of endpoints a guide is about, by what it mentions; empty if it is about all."""
    words = "\n".join(text for text, _ in document.lines())
    cells = {cell for table in document.tables for row in table.rows for cell in row.cells[:1]}
    if "/eco/v1/" in words:
        return "charging"
    if "/openapi/login" in words or "sys_code" in cells:
        return "user"
    return "platform" if any(cell.lower() in _KIND_BY_NAME for cell in cells) else ""


def read_parameters(document: Document, found: Recognised, reading: Reading) -> None:
    """Add the facts of a table of headers, public parameters or output parameters."""
    family = family_of(document)
    names = [(found.cell(row, "wire") or "").lower() for row in found.rows]
    kinds = [_KIND_BY_NAME[name] for name in names if name in _KIND_BY_NAME]
    place = Place(document.file, found.header.line)
    if not kinds or not family:
        what = "a table of parameters that are none of a header, a body or an envelope that is known"
        reading.troubles.append(Trouble(place, what, tuple(names)))
        return
    kind = max(set(kinds), key=kinds.count)
    scope = (kind, family)
    reading.scopes[scope] = place
    reading.facts += read_columns(document, found, scope)
    for row in found.rows:
        wire = found.cell(row, "wire")
        what = found.too_wide(row)
        if not what and not wire:
            what = f"a row of the table of {kind.replace('_', ' ')}s has no name: {' | '.join(row.cells)}"
        if what or not wire:
            reading.troubles.append(Trouble(Place(document.file, row.line), what, row.cells, scope))
            continue
        reading.facts.append(_parameter(document, found, row, (family, wire), scope))
        if wire == "lang":
            _read_languages(document, found.cell(row, "message") or "", row.line, reading)


def _parameter(
    document: Document, found: Recognised, row: Row, key: tuple[str, str], scope: tuple[str, str]
) -> Fact:
    values: dict[str, Value] = {}
    if (kind := found.cell(row, "type")) is not None:
        values["type"] = kind.lower()
    if (length := found.cell(row, "length")) is not None:
        values["longest"] = int(length) if length.isdecimal() else length or None
    if (required := found.cell(row, "required")) is not None:
        values["required"] = _YES.get(required.lower(), required)
    prose = {"message": found.cell(row, "message") or ""}
    unread = frozenset("longest" if role == "length" else role for role in found.lost_columns)
    text = f"|{'|'.join(row.cells)}|"
    return Fact(
        scope[0],
        key,
        values,
        Place(document.file, row.line),
        scope,
        text,
        unread,
        page_name(document),
        prose,
        cut=frozenset("longest" if role == "length" else role for role in found.cut_columns(row)),
    )


def _read_languages(document: Document, text: str, line: int, reading: Reading) -> None:
    reading.scopes[("language",)] = Place(document.file, line)
    for match in _LANGUAGE.finditer(text):
        title = match["title"].strip()
        reading.facts.append(
            Fact(
                "language",
                (title,),
                {"code": match["code"]},
                Place(document.file, line),
                ("language",),
                f"{title}: {match['code']}",
                page=page_name(document),
            )
        )


def read_prose(document: Document, reading: Reading) -> None:
    """Add hosts and the endpoints that the text names."""
    family = family_of(document)
    role = "charging_gateway" if family == "charging" else "gateway"
    for text, line in document.lines():
        place = Place(document.file, line)
        if match := _HOST.fullmatch(text):
            scope = ("host", role)
            reading.scopes[scope] = place
            values: dict[str, Value] = {"address": match["address"].rstrip("/")}
            reading.facts.append(
                Fact("host", (role, match["region"]), values, place, scope, text, page=page_name(document))
            )
        for path in _PATH.findall(text):
            unread = frozenset({"title", "method", "longest.", "most.", "cadence_seconds"})
            reading.facts.append(Fact("endpoint", (path,), {}, place, (), text, unread, page_name(document)))


def read_links(document: Document, reading: Reading) -> None:
    """Add the links to other pages; only the page that lists them all can tell that one is gone."""
    found = [(link, where) for link in document.links if (where := link_index(link.target))]
    listed = sum(where[0] == "md" for _, where in found) > _LISTED
    for link, (kind, index) in found:
        place = Place(document.file, link.line)
        scope = ("link", kind)
        if listed and kind == "md":
            reading.scopes.setdefault(scope, place)
        prose = {"name": link_name(link.text)}
        key = (kind, str(index))
        reading.facts.append(
            Fact("link", key, {}, place, scope, link.text, page=page_name(document), prose=prose)
        )


def link_index(target: str) -> tuple[str, int] | None:
    """Kind (md: document, api: endpoint) and index of a link into the portal."""
    parts = urlsplit(urlsplit(target).fragment)
    index = parse_qs(parts.query).get("link_index", [""])[0]
    return (parts.path.rpartition("/")[2], int(index)) if index.isdecimal() else None


def link_name(title: str) -> str:
    """Name of a page as links and titles have in common: its number, or its words without the usual ones."""
    words = re.findall(r"[a-z0-9]+", title.lower().replace("micro-inverter", "microinverter"))
    if words[:1] == ["appendix"] and len(words) > 1:
        return f"appendix-{words[1]}"
    return "-".join(sorted(word.removesuffix("s") for word in words if word not in _COMMON))


_LISTED = 5
"""A page with more links than this is a list of the pages."""
_COMMON = {"common", "measuring", "points", "point", "of", "device", "the"}
