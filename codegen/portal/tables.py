"""Recognises tables by the names of their columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.portal.document import Row, Table


@dataclass(frozen=True)
class Layout:
    """Columns of one kind of table: role -> the names that the portal has used for it."""

    kind: str
    columns: Mapping[str, frozenset[str]]
    required: frozenset[str]
    """Roles without which it is not this kind of table."""


@dataclass(frozen=True)
class Recognised:
    """A table whose columns have roles."""

    layout: Layout
    roles: tuple[str, ...]
    """Role of each column; a column without one has its name after a `?`."""
    rows: tuple[Row, ...]
    """Rows below the names of the columns."""
    header: Row

    def cell(self, row: Row, role: str) -> str | None:
        """Text of a cell; None where the table has no such column or the row no such cell."""
        if role not in self.roles:
            return None
        column = self.roles.index(role)
        return row.cells[column] if column < len(row.cells) else None

    def cut_columns(self, row: Row) -> tuple[str, ...]:
        """Roles of the last columns, where a row has fewer cells than the others."""
        return self.roles[len(row.cells) :] if row.missing > 0 else ()

    def too_wide(self, row: Row) -> str:
        """What is wrong with a row that has more cells than its table has columns; empty if it has not."""
        if row.missing >= 0:
            return ""
        width = len(self.roles)
        return f"a row of {width - row.missing} cells in a table of {width} columns: {' | '.join(row.cells)}"

    @property
    def new_columns(self) -> tuple[str, ...]:
        """Names of columns that the layout does not know."""
        return tuple(role[1:] for role in self.roles if role.startswith("?"))

    @property
    def lost_columns(self) -> tuple[str, ...]:
        """Roles that this table has no column for."""
        return tuple(role for role in self.layout.columns if role not in self.roles)


def _layout(kind: str, needed: str, /, **columns: str) -> Layout:
    names = {role: frozenset(text.split("|")) for role, text in columns.items()}
    return Layout(kind, names, frozenset(needed.split()))


LAYOUTS = (
    _layout(
        "device_type",
        "code label",
        code="device type|device type code",
        label_zh="device type name (cn)",
        label="device type name (en)|device type name",
    ),
    _layout(
        "error_code",
        "wire_name code",
        wire_name="error code name",
        message="type|description",
        code="error code",
    ),
    _layout(
        "fault",
        "code id label",
        code="error code|fault code",
        id="error id|fault id",
        label="error name|fault name",
    ),
    _layout(
        "point",
        "id label",
        id="measuring point id|point id",
        label="measuring point name|measuring point|point name",
        unit="unit",
    ),
    _layout(
        "control_parameter",
        "code label",
        code="param code|parameter code",
        device_groups="device type|applicable device",
        label="parameter|parameter name",
        range="set value or range description|range description|value range",
    ),
    _layout(
        "parameter",
        "wire type",
        wire="parameter name|name|parameter|field",
        type="type|data type",
        length="length",
        message="description",
        required="required|mandatory",
    ),
)


def recognise(table: Table) -> Recognised | None:
    """Find the row with the names of the columns and the layout that they fit; None if there is none."""
    for index, row in enumerate(table.rows[:3]):
        if row.empty:  # the portal puts an empty head above some tables
            continue
        for layout in LAYOUTS:
            roles = _roles(row, layout)
            if layout.required <= set(roles):
                return Recognised(layout, roles, table.rows[index + 1 :], row)
        return None
    return None


_PARAMETER_KINDS = ("header", "public_parameter", "envelope_parameter")


def expected_columns(kind: str) -> tuple[str, ...]:
    """Roles of the columns that tables of a kind of fact have had so far."""
    name = "parameter" if kind in _PARAMETER_KINDS else kind
    roles = next((tuple(layout.columns) for layout in LAYOUTS if layout.kind == name), ())
    return tuple(role for role in roles if (kind, role) != ("envelope_parameter", "required"))


def _roles(row: Row, layout: Layout) -> tuple[str, ...]:
    roles: list[str] = []
    for cell in row.cells:
        name = " ".join(cell.lower().replace("_", " ").strip(" ?*:.").split())
        role = next((role for role, names in layout.columns.items() if name in names), None)
        roles.append(role if role and role not in roles else f"?{cell}")
    return tuple(roles)
