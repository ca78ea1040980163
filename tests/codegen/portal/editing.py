"""Reads the pages of this folder, changes them as a portal would, and writes them in either format."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from codegen.portal.compare import compare
from codegen.portal.document import Block, Code, Document, Heading, Paragraph, Table
from codegen.portal.facts import Reading, SpecFact
from codegen.portal.findings import Comparison
from codegen.portal.html_page import read_html
from codegen.portal.markdown_page import read_markdown
from codegen.portal.pages import read_document, read_pages
from codegen.portal.saved_half import PageCounts
from codegen.portal.spec_facts import page_counts, source_pages, spec_facts
from codegen.portal.spec_files import load_files

HERE = Path(__file__).parent
PAGES = HERE / "pages"
SPEC = HERE / "spec"

Cells = tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """A page that can be changed and written again."""

    name: str
    blocks: tuple[Block, ...]
    grids: tuple[tuple[Cells, ...], ...]
    """The tables; the row with the names of the columns comes first."""
    merged: frozenset[tuple[int, int, int]] = frozenset()
    """Cells (table, row, column) that reach down over the cell below, in HTML."""

    def with_grid(self, table: int, rows: list[Cells]) -> Page:
        """Replace a table."""
        grids = list(self.grids)
        grids[table] = tuple(rows)
        return replace(self, grids=tuple(grids))


@cache
def page(name: str) -> Page:
    """Read a page."""
    text = (PAGES / name).read_text(encoding="utf-8")
    document = read_html(name, text) if name.endswith(".html") else read_markdown(name, text)
    grids = tuple(tuple(row.cells for row in table.rows if not row.empty) for table in document.tables)
    return Page(name, document.blocks, grids)


def as_markdown(changed: Page) -> str:
    """Write a page as Markdown."""
    tables = iter(changed.grids)
    return "\n\n".join(_markdown_block(block, tables) for block in changed.blocks) + "\n"


def _markdown_block(block: Block, tables: Iterator[tuple[Cells, ...]]) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {_escape(block.text)}"
    if isinstance(block, Code):
        return f"```\n{block.text}```"
    if isinstance(block, Paragraph):
        links = {link.text: link.target for link in block.links}
        return "\n\n".join(
            f"[{_escape(line)}]({links[line]})" if line in links else _escape(line)
            for line in block.text.splitlines()
        )
    rows = next(tables)
    head, *body = [
        "| " + " | ".join(_escape(cell).replace("\n", "<br>") for cell in row) + " |" for row in rows
    ]
    return "\n".join([head, "|" + " --- |" * len(rows[0]), *body])


def _escape(text: str) -> str:
    for mark in "\\`*_|#[]<":
        text = text.replace(mark, f"\\{mark}")
    return text.replace("\\<", "&lt;")


def as_html(changed: Page) -> str:
    """Write a page as the browser saves it, the portal's own mistakes included."""
    number = -1
    parts: list[str] = []
    for block in changed.blocks:
        if isinstance(block, Table):
            number += 1
            parts.append(_html_table(changed, number))
        elif isinstance(block, Heading):
            parts.append(f"<h{block.level}>{html.escape(block.text)}</h{block.level}>")
        elif isinstance(block, Code):
            parts.append(f"<pre><code>{html.escape(block.text)}</code></pre>")
        else:
            links = {link.text: link.target for link in block.links}
            for line in block.text.splitlines():
                text = html.escape(line)
                inner = f'<a href="{html.escape(links[line])}">{text}</a>' if line in links else text
                parts.append(f"<p>{inner}</p>")
    return f'<div><div class="markdown-body">{"".join(parts)}</div><div class="menu">menu</div></div>\n'


def _html_table(changed: Page, number: int) -> str:
    rows: list[str] = []
    for index, row in enumerate(changed.grids[number]):
        cells: list[str] = []
        for column, cell in enumerate(row):
            if (number, index - 1, column) in changed.merged:
                continue  # the cell above reaches down to here
            span = "2" if (number, index, column) in changed.merged else "1}"
            text = html.escape(cell).replace("\n", "<br>")
            cells.append(f'<td rowspan="{span}" class="rowspan-td"><font>{text}</font></td>')
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table><tbody>{''.join(rows)}</tbody></table>"


def reading_of(changed: Page, form: str) -> Reading:
    """Write a page, read it again and collect its facts."""
    reading = Reading()
    read: Document = (
        read_html("page.html", as_html(changed))
        if form == "html"
        else read_markdown("page.md", as_markdown(changed))
    )
    read_document(read, reading)
    return reading


@cache
def _spec() -> tuple[tuple[SpecFact, ...], dict[str, str], PageCounts]:
    files = load_files(SPEC)
    assert not files.problems
    return tuple(spec_facts(files)), source_pages(files), page_counts(files)


def compared(reading: Reading) -> Comparison:
    """Compare with the spec of this folder."""
    facts, sources, counts = _spec()
    return compare(reading, facts, sources, counts)


def all_pages() -> Reading:
    """Read the whole folder."""
    return read_pages([PAGES])


Told = tuple[str, str, tuple[str, ...], str]


def told(comparison: Comparison) -> list[Told]:
    """The findings that somebody has to act upon, as plain values."""
    return [
        (finding.change.value, finding.fact.kind, finding.fact.key, finding.name)
        for finding in comparison.drift
    ]
