"""Changes that a portal makes to its tables, each with what the reader must say about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from tests.codegen.portal.editing import Cells, Page, Told, page

Draw = Callable[[st.SearchStrategy[int]], int]


@dataclass(frozen=True)
class Column:
    """Where a table of the test pages is, and what its facts are called."""

    file: str
    table: int
    kind: str
    group: str = ""
    key: int = 0
    """Column with the code."""
    label: int | None = 1
    optional: tuple[tuple[int, str], ...] = ()
    """Columns that the table may lose, with their roles."""
    html_only: bool = False

    @property
    def rows(self) -> tuple[Cells, ...]:
        """Rows below the names of the columns."""
        return page(self.file).grids[self.table][1:]

    def fact_key(self, row: Cells) -> tuple[str, ...]:
        """Key of the fact of a row."""
        if self.kind == "control_parameter":
            groups = sorted("-".join(part.lower().split()) for part in row[1].split("&"))
            return (row[0], "+".join(groups))
        return (self.group, row[self.key]) if self.group else (row[self.key],)

    @property
    def scope(self) -> tuple[str, ...]:
        """Scope of the facts."""
        return (self.kind, self.group) if self.group else (self.kind,)


TABLES = (
    Column("device-types.md", 0, "device_type", label=2, optional=((1, "label_zh"),)),
    Column("error-codes.md", 0, "error_code", key=2, label=0, optional=((1, "message"),)),
    Column("fault-codes.md", 0, "fault", "pump", label=2),
    Column("fault-codes.md", 1, "fault", "lamp", label=2),
    Column("pump-points.md", 0, "point", "pump", optional=((2, "unit"),)),
    Column("lamp-points.html", 0, "point", "lamp", optional=((2, "unit"),)),
    Column("parameters.md", 0, "control_parameter", label=2, optional=((3, "range"),)),
    Column("start.md", 0, "header", "platform", label=None, optional=((2, "length"), (4, "required"))),
    Column(
        "start.md", 1, "public_parameter", "platform", label=None, optional=((2, "length"), (4, "required"))
    ),
    Column("start.md", 2, "envelope_parameter", "platform", label=None, optional=((2, "length"),)),
)

CORRECTED = {("device_type", "5"), ("point", "303"), ("header", "Authorization")}
"""Facts with corrections; changing what is corrected has tests of its own."""


@dataclass(frozen=True)
class Mutation:
    """A changed page and what has to be said about it."""

    page: Page
    findings: tuple[Told, ...] = ()
    troubles: int = 0


def _changed(where: Column, index: int, column: int, text: str) -> Page:
    rows = list(page(where.file).grids[where.table])
    row = list(rows[index + 1])
    row[column] = text
    rows[index + 1] = tuple(row)
    return page(where.file).with_grid(where.table, rows)


def _pick(draw: Draw, where: Column) -> int:
    return draw(st.integers(0, len(where.rows) - 1))


def row_removed(draw: Draw, where: Column) -> Mutation:
    """A row is gone."""
    index = _pick(draw, where)
    rows = list(page(where.file).grids[where.table])
    key = where.fact_key(rows.pop(index + 1))
    return Mutation(page(where.file).with_grid(where.table, rows), (("gone", where.kind, key, ""),))


def row_added(draw: Draw, where: Column) -> Mutation:
    """A row is new."""
    rows = list(page(where.file).grids[where.table])
    added = list(rows[1])
    added[where.key] = "brand-new" if where.label is None else "4711"
    if where.label is not None:
        added[where.label] = "Something Else"
    rows.insert(draw(st.integers(1, len(rows))), tuple(added))
    key = where.fact_key(tuple(added))
    return Mutation(page(where.file).with_grid(where.table, rows), (("new", where.kind, key, ""),))


def rows_reordered(draw: Draw, where: Column) -> Mutation:
    """The same rows in another order."""
    head, *rows = page(where.file).grids[where.table]
    turn = draw(st.integers(0, len(rows) - 1))
    return Mutation(page(where.file).with_grid(where.table, [head, *rows[turn:], *rows[:turn]]))


def code_changed(draw: Draw, where: Column) -> Mutation:
    """A thing has another code, and everything else is as before."""
    index = _pick(draw, where)
    row = where.rows[index]
    if where.kind in {"header", "public_parameter", "envelope_parameter"}:
        return rows_reordered(draw, where)  # names are what these are
    if (where.kind, row[where.key]) in CORRECTED:
        return row_removed(draw, where)
    changed = _changed(where, index, where.key, "4712")
    key = where.fact_key(changed.grids[where.table][index + 1])
    return Mutation(changed, (("changed", where.kind, key, "key"),))


def label_changed(draw: Draw, where: Column) -> Mutation:
    """A thing has another name; a correction of the name does not cover that."""
    index = _pick(draw, where)
    row = where.rows[index]
    if where.label is None or "," in row[where.label] or ":" in row[where.label]:
        return rows_reordered(draw, where)
    name = "wire_name" if where.kind == "error_code" else "label"
    changed = _changed(where, index, where.label, "Something Else")
    return Mutation(changed, (("changed", where.kind, where.fact_key(row), name),))


def capitals_changed(draw: Draw, where: Column) -> Mutation:
    """Capitals and spaces are wording."""
    index = _pick(draw, where)
    row = where.rows[index]
    if where.label is None or where.kind == "error_code" or (where.kind, row[where.key]) in CORRECTED:
        return rows_reordered(draw, where)
    text = row[where.label]
    return Mutation(_changed(where, index, where.label, f"  {text.upper()} " if "\n" not in text else text))


def column_added(draw: Draw, where: Column) -> Mutation:
    """A column that nobody knows."""
    rows = page(where.file).grids[where.table]
    at = draw(st.integers(0, len(rows[0])))
    grown = [(*row[:at], "Remark" if not index else "so", *row[at:]) for index, row in enumerate(rows)]
    if any(len(row) <= at for row in rows):  # a short row has no cell there
        grown = [
            (*row, *([""] * (len(rows[0]) - len(row))), "Remark" if not i else "so")
            for i, row in enumerate(rows)
        ]
    key = (*where.scope, "remark")
    return Mutation(page(where.file).with_grid(where.table, grown), (("new", "column", key, ""),))


def column_lost(draw: Draw, where: Column) -> Mutation:
    """A column is gone; what it said is not reported row by row."""
    if not where.optional:
        return rows_reordered(draw, where)
    at, role = where.optional[draw(st.integers(0, len(where.optional) - 1))]
    rows = [(*row[:at], *row[at + 1 :]) for row in page(where.file).grids[where.table]]
    return Mutation(
        page(where.file).with_grid(where.table, rows), (("gone", "column", (*where.scope, role), ""),)
    )


def code_missing(draw: Draw, where: Column) -> Mutation:
    """A cell is missing and the others moved up: named, and not called gone as well."""
    index = _pick(draw, where)
    return Mutation(_changed(where, index, where.key, ""), (), 1)


def unit_changed(draw: Draw, where: Column) -> Mutation:
    """A point has another unit."""
    index = _pick(draw, where)
    row = where.rows[index]
    if where.kind != "point" or len(row) < 3 or len(row[2]) > 10 or "," in row[1] or ":" in row[1]:
        return rows_reordered(draw, where)
    return Mutation(
        _changed(where, index, 2, "furlong"), (("changed", "point", where.fact_key(row), "unit"),)
    )


def unit_missing(draw: Draw, where: Column) -> Mutation:
    """A row has lost its last cell."""
    index = _pick(draw, where)
    row = where.rows[index]
    if where.kind != "point" or len(row) < 3 or not row[2] or len(row[2]) > 10:
        return rows_reordered(draw, where)
    rows = list(page(where.file).grids[where.table])
    rows[index + 1] = row[:2]
    told = (("changed", "point", where.fact_key(row), "row"),)
    return Mutation(page(where.file).with_grid(where.table, rows), told)


def first_cell_missing(draw: Draw, where: Column) -> Mutation:
    """The code is gone and the other cells moved up: the row is named once, whatever it seems to say now."""
    index = _pick(draw, where)
    rows = list(page(where.file).grids[where.table])
    row = rows[index + 1]
    if len(row) < len(rows[0]) or (where.kind == "fault" and row[1].isdecimal()):
        return rows_reordered(draw, where)  # what moves up looks like another code
    rows[index + 1] = row[1:]
    changed = page(where.file).with_grid(where.table, rows)
    if where.label is not None:
        return Mutation(changed, (), 1)
    key = where.fact_key(rows[index + 1])
    return Mutation(changed, (("changed", where.kind, key, "row"),))


def cell_too_many(draw: Draw, where: Column) -> Mutation:
    """A row has a cell more than its table has columns: nobody can tell which."""
    index = _pick(draw, where)
    rows = list(page(where.file).grids[where.table])
    row = rows[index + 1]
    at = draw(st.integers(0, len(row)))
    padded = (*row, *([""] * (len(rows[0]) - len(row))))
    rows[index + 1] = (*padded[:at], "so", *padded[at:])
    return Mutation(page(where.file).with_grid(where.table, rows), (), 1)


def cells_merged(draw: Draw, where: Column) -> Mutation:
    """The unit of a point reaches down over the next one, which had another: its unit is what changed."""
    index = draw(st.integers(0, len(where.rows) - 2))
    row, below = where.rows[index], where.rows[index + 1]
    if where.kind != "point" or len(row) < 3 or len(below) < 3 or max(len(row[2]), len(below[2])) > 10:
        return rows_reordered(draw, where)
    merged = frozenset({(where.table, index + 1, 2)})
    told = (("changed", "point", where.fact_key(below), "unit"),) if row[2] != below[2] else ()
    rows = list(page(where.file).grids[where.table])
    rows[index + 2] = (*below[:2], row[2])  # what the reader of Markdown sees
    return Mutation(replace(page(where.file).with_grid(where.table, rows), merged=merged), told)


def required_flipped(draw: Draw, where: Column) -> Mutation:
    """A header or parameter is required now, or no longer."""
    index = _pick(draw, where)
    row = where.rows[index]
    if where.label is not None or len(row) < 5 or (where.kind, row[0]) in CORRECTED:
        return rows_reordered(draw, where)
    text = {"Y": "N", "N": "Y"}[row[4]]
    return Mutation(
        _changed(where, index, 4, text), (("changed", where.kind, where.fact_key(row), "required"),)
    )


def description_changed(draw: Draw, where: Column) -> Mutation:
    """Sentences are wording."""
    column = {"error_code": 1, "header": 3, "envelope_parameter": 3}.get(where.kind)
    if column is None:
        return rows_reordered(draw, where)
    return Mutation(_changed(where, _pick(draw, where), column, "Other words for the same thing"))


MUTATIONS = (
    row_removed,
    row_added,
    rows_reordered,
    code_changed,
    label_changed,
    capitals_changed,
    column_added,
    column_lost,
    code_missing,
    unit_changed,
    unit_missing,
    first_cell_missing,
    cell_too_many,
    cells_merged,
    required_flipped,
    description_changed,
)
