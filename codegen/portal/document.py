"""What a saved page holds, whatever format it was saved in: blocks of text and tables.

The HTML and the Markdown reader both produce this, so that everything above them is written once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

# The portal writes Chinese punctuation and ASCII punctuation for the same thing, even in one table.
# Compatibility normalisation (NFKC) would fold these too, but it turns m² into m2.
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_OTHER = {
    0x3000: " ",
    0x3001: ",",
    0x3002: ".",
    0x00A0: " ",
    0x2018: "'",
    0x2019: "'",
    0x201C: '"',
    0x201D: '"',
}
_INVISIBLE = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD), None)
_FOLDS: dict[int, int | str | None] = {**_FULL_WIDTH, **_OTHER, **_INVISIBLE}


def fold(text: str) -> str:
    """Write text in one way: ASCII punctuation, single spaces, nothing invisible."""
    return " ".join(text.translate(_FOLDS).split())


def fold_lines(text: str) -> str:
    """Fold each line by itself; a line break inside a cell separates the items of a list."""
    return "\n".join(line for line in (fold(part) for part in text.splitlines()) if line)


@dataclass(frozen=True)
class Link:
    """A link and the words it stands under."""

    text: str
    target: str
    line: int


@dataclass(frozen=True)
class Heading:
    """A heading."""

    text: str
    level: int
    line: int


@dataclass(frozen=True)
class Paragraph:
    """A paragraph or an item of a list."""

    text: str
    line: int
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Code:
    """A block of code."""

    text: str
    line: int


@dataclass(frozen=True)
class Row:
    """One row of a table; merged cells stand in every column and row that they cover."""

    cells: tuple[str, ...]
    line: int
    missing: int = 0
    """How many cells the row has less than the first row, negative if more; `cells` is not padded."""

    @property
    def empty(self) -> bool:
        """Whether nothing stands in any cell."""
        return not any(self.cells)


@dataclass(frozen=True)
class Table:
    """A table as a grid; the row with the names of the columns is one of the rows."""

    rows: tuple[Row, ...]
    line: int


Block = Heading | Paragraph | Code | Table


@dataclass(frozen=True)
class Damage:
    """Something that shows that the file is not what the browser displayed."""

    line: int
    what: str


@dataclass(frozen=True)
class Document:
    """One saved page."""

    file: str
    """The file as people were given it."""
    format: str
    """html, markdown or openapi."""
    blocks: tuple[Block, ...]
    damage: tuple[Damage, ...] = ()
    links: tuple[Link, ...] = field(default=(), repr=False)
    """All links, those of headings and cells too."""

    @property
    def tables(self) -> tuple[Table, ...]:
        """All tables, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Table))

    def lines(self) -> Iterator[tuple[str, int]]:
        """All text outside tables and code, line by line, with its place."""
        for block in self.blocks:
            if isinstance(block, Heading | Paragraph):
                for part in block.text.splitlines():
                    yield part, block.line

    @property
    def title(self) -> str:
        """The first heading; without one, the first short text: a saved selection may lack its heading."""
        for block in self.blocks:
            if isinstance(block, Heading) and block.text:
                return block.text
        return next((text for text, _ in self.lines() if len(text) < 100), "")
