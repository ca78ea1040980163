"""Reads a page that was saved from the browser as HTML, whole or as the fragment with the text."""

from __future__ import annotations

from collections.abc import Iterator

from justhtml import Element, JustHTML, Text, stream

from codegen.portal.document import (
    Block,
    Code,
    Damage,
    Document,
    Heading,
    Link,
    Paragraph,
    Row,
    Table,
    fold,
    fold_lines,
)

_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_TEXT_BLOCKS = {"p", "li", "dt", "dd", "blockquote", "figcaption", "caption"}
_UNSEEN = {"script", "style", "template", "noscript", "svg", "img", "head", "button", "input", "select"}
_CONTAINERS = {
    "html",
    "body",
    "div",
    "main",
    "section",
    "article",
    "ul",
    "ol",
    "table",
    "thead",
    "tbody",
    "pre",
}
_CUT_CODES = {"eof-in-tag", "eof-in-comment", "eof-in-script-html-comment-like-text"}


def read_html(file: str, text: str) -> Document:
    """Read HTML; blocks keep the line of their first tag."""
    # Nothing is shown to anybody, so nothing needs to be sanitised, and sanitising would lose lines.
    page = JustHTML(text, sanitize=False, collect_errors=True, track_node_locations=True)
    reader = _Reader()
    reader.walk(_content(page))
    damage = [
        Damage(error.line or 1, "a tag is cut in the middle: the end of the page is missing")
        for error in page.errors
        if error.code in _CUT_CODES
    ]
    damage += _unclosed(text) if not damage else ()
    return Document(file, "html", tuple(reader.blocks), tuple(damage + reader.damage), tuple(reader.links))


def _content(page: JustHTML) -> Element:
    """The portal keeps the text of a page in one element; around it are menus that repeat the headings."""
    for selector in (".markdown-body", "main", "article", "body"):
        for element in page.query(selector):
            if isinstance(element, Element):
                return element
    root = page.root.children
    return next(element for element in root or () if isinstance(element, Element))


def _unclosed(text: str) -> Iterator[Damage]:
    """A parser closes what is open at the end without a word; a browser never saves a page like that."""
    waiting: list[str] = []
    for event, data in stream(text):
        if event == "start" and data[0] in _CONTAINERS:
            waiting.append(data[0])
        elif event == "end" and data in waiting:
            while waiting.pop() != data:
                pass
    if waiting:
        last = len(text.splitlines())
        yield Damage(last, f"<{waiting[0]}> is not closed: the end of the page is missing")


class _Reader:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.damage: list[Damage] = []

    def walk(self, element: Element) -> None:
        """Collect the blocks of an element; text that stands in no block becomes a paragraph."""
        loose: list[Element | Text] = []
        for child in element.children:
            if isinstance(child, Element) and self._is_block(child):
                self._paragraph(loose, element)
                loose = []
                self._block(child)
            elif isinstance(child, Element | Text):
                loose.append(child)
        self._paragraph(loose, element)

    def _is_block(self, element: Element) -> bool:
        return element.name in _HEADINGS | _TEXT_BLOCKS | _CONTAINERS or any(
            self._is_block(child) for child in element.children if isinstance(child, Element)
        )

    def _block(self, element: Element) -> None:
        line = element.origin_line or 1
        if element.name in _UNSEEN:
            return
        if element.name in _HEADINGS:
            text, _ = self._text([element])
            self.blocks.append(Heading(fold(text), int(element.name[1]), line))
        elif element.name == "table":
            self.blocks.append(self._table(element))
        elif element.name == "pre":
            self.blocks.append(Code(element.to_text(separator="", strip=False), line))
        else:
            self.walk(element)

    def _paragraph(self, nodes: list[Element | Text], around: Element) -> None:
        text, links = self._text(nodes)
        if folded := fold_lines(text):
            line = next((node.origin_line for node in nodes if node.origin_line), around.origin_line) or 1
            self.blocks.append(Paragraph(folded, line, links))

    def _text(self, nodes: list[Element | Text]) -> tuple[str, tuple[Link, ...]]:
        begin = len(self.links)
        text = "".join(self._piece(node) for node in nodes)
        return text, tuple(self.links[begin:])

    def _piece(self, node: Element | Text) -> str:
        if isinstance(node, Text):
            # A line break in the source is a space on the screen; only <br> breaks a line.
            return (node.data or "").replace("\n", " ")
        if node.name in _UNSEEN:
            return ""
        if node.name == "br":
            return "\n"
        inner = "".join(self._piece(child) for child in node.children if isinstance(child, Element | Text))
        if node.name == "a":
            self.links.append(Link(fold(inner), node.attrs.get("href") or "", node.origin_line or 1))
        return f"\n{inner}\n" if node.name in _TEXT_BLOCKS | {"div"} else inner

    def _table(self, element: Element) -> Table:
        grid: list[Row] = []
        merged: dict[int, tuple[int, str]] = {}
        width = 0
        for row in element.query("tr"):
            if not isinstance(row, Element):
                continue
            line = row.origin_line or 1
            cells = self._cells(row, merged)
            width = width or len(cells)
            grid.append(Row(tuple(cells), line, width - len(cells)))
        return Table(tuple(grid), element.origin_line or 1)

    def _cells(self, row: Element, merged: dict[int, tuple[int, str]]) -> list[str]:
        """One row of the grid; `merged` has, for each column, what reaches down from above and how far."""
        cells: list[str] = []
        for cell in row.children:
            if not isinstance(cell, Element) or cell.name not in {"td", "th"}:
                continue
            self._fill(cells, merged)
            text = fold_lines(self._text([cell])[0])
            rows, columns = _span(cell, "rowspan"), _span(cell, "colspan")
            for _ in range(columns):
                if rows > 1:
                    merged[len(cells)] = (rows - 1, text)
                cells.append(text)
        self._fill(cells, merged)
        return cells

    @staticmethod
    def _fill(cells: list[str], merged: dict[int, tuple[int, str]]) -> None:
        while (column := len(cells)) in merged:
            left, text = merged.pop(column)
            if left > 1:
                merged[column] = (left - 1, text)
            cells.append(text)


def _span(cell: Element, name: str) -> int:
    """Read a span as browsers do: the digits in front count. The portal writes rowspan="1}"."""
    digits = ""
    for character in (cell.attrs.get(name) or "").strip():
        if not character.isdecimal():
            break
        digits += character
    return min(max(int(digits or 1), 1), 1000)
