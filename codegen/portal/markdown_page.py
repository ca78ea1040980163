"""Reads a page that was saved as Markdown."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.token import Token

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


def read_markdown(file: str, text: str) -> Document:
    """Read Markdown with tables; blocks keep their line in the file."""
    return _Reader(file, text).read()


class _Reader:
    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.source = text.splitlines()
        self.tokens = MarkdownIt("commonmark").enable("table").parse(text)
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.damage: list[Damage] = []

    def read(self) -> Document:
        position = 0
        while position < len(self.tokens):
            position = self._block(position)
        self._last_line()
        return Document(self.file, "markdown", tuple(self.blocks), tuple(self.damage), tuple(self.links))

    def _block(self, position: int) -> int:
        token = self.tokens[position]
        line = _line(token)
        if token.type == "heading_open":
            text, _ = self._inline(self.tokens[position + 1], line)
            self.blocks.append(Heading(fold(text), int(token.tag[1:]), line))
            return position + 3
        if token.type == "table_open":
            return self._table(position)
        if token.type == "inline":
            text, links = self._inline(token, line)
            if folded := fold_lines(text):
                self.blocks.append(Paragraph(folded, line, links))
        elif token.type == "fence":
            self.blocks.append(Code(token.content, line))
            self._check_fence(token)
        elif token.type == "code_block":
            # The portal indents plain paragraphs by four spaces, which Markdown takes for code.
            self.blocks.append(Paragraph(fold_lines(token.content), line))
        return position + 1

    def _inline(self, token: Token, line: int) -> tuple[str, tuple[Link, ...]]:
        """Return the text without marks and images, and the links in it."""
        parts: list[str] = []
        links: list[Link] = []
        target: str | None = None
        begin = 0
        for child in token.children or ():
            if child.type in {"text", "code_inline"}:
                parts.append(child.content)
            elif child.type in {"softbreak", "hardbreak"}:
                parts.append("\n")
                line += 1
            elif child.type == "html_inline" and child.content.lower().startswith("<br"):
                parts.append("\n")
            elif child.type == "link_open":
                target, begin = str(child.attrGet("href") or ""), len(parts)
            elif child.type == "link_close" and target is not None:
                links.append(Link(fold("".join(parts[begin:])), target, line))
                target = None
        self.links += links
        return "".join(parts), tuple(links)

    def _table(self, position: int) -> int:
        line = _line(self.tokens[position])
        rows: list[Row] = []
        cells: list[str] = []
        row_line = line
        width = 0
        while self.tokens[position].type != "table_close":
            token = self.tokens[position]
            if token.type == "tr_open":
                cells, row_line = [], _line(token)
            elif token.type == "inline":
                text, _ = self._inline(token, row_line)
                cells.append(fold_lines(text))
            elif token.type == "tr_close":
                width = width or len(cells)
                rows.append(self._row(cells, width, row_line))
            position += 1
        self.blocks.append(Table(tuple(rows), line))
        return position + 1

    def _row(self, cells: list[str], width: int, line: int) -> Row:
        """Markdown pads short rows and cuts long ones in silence; the source tells how long they were."""
        written = _cells_written(self.source[line - 1])
        return Row(tuple(cells[:written]), line, width - written)

    def _check_fence(self, token: Token) -> None:
        last = self.source[token.map[1] - 1].strip() if token.map else ""
        closed = last.startswith(token.markup) and not last.strip(token.markup[0])
        if not closed or (token.map and token.map[1] - token.map[0] < 2):
            self.damage.append(
                Damage(_line(token), "a block of code is not closed: the end of the page is missing")
            )

    def _last_line(self) -> None:
        last = next(
            (number for number in range(len(self.source), 0, -1) if self.source[number - 1].strip()), 0
        )
        if not last or not self.tokens:
            return
        text = self.source[last - 1].strip()
        # A row that is cut in the middle has no closing bar, where all other rows have one.
        if text.startswith("|") and (not text.endswith("|") or text.endswith("\\|") or len(text) == 1):
            self.damage.append(
                Damage(last, "the last row of a table is cut off: the end of the page is missing")
            )


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1


def _cells_written(line: str) -> int:
    bars = line.strip().replace("\\|", "")
    return len(bars.removeprefix("|").removesuffix("|").split("|"))
