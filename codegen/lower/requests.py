"""Request fields: what the runtime sends, and what people and type checkers see."""

from __future__ import annotations

from typing import Any

from codegen import names
from codegen.load import SpecFile
from codegen.lower.provenance import Provenance
from codegen.lower.types import field_name
from codegen.model import Argument, Enum
from codegen.problems import Path
from isolarcloud_runtime import descriptors

_ANNOTATIONS = {
    "integer": "int",
    "number": "float",
    "digits": "int | float | str | ControlChoice",
    "text": "str",
    "secret": "str | Secret",
    "flag": "bool",
    "point": "PointLike",
    "moment": "datetime",
    "instant": "datetime",
    "day": "date",
    "minutes": "timedelta",
}


class RequestLowering:
    """Lowers the request of one endpoint."""

    def __init__(self, file: SpecFile, prefix: str, enums: dict[str, Enum], provenance: Provenance) -> None:
        self.file = file
        self.prefix = prefix
        self.enums = enums
        self.provenance = provenance

    def arguments(self) -> tuple[Argument, ...]:
        """Return the arguments of the endpoint, as the spec orders them."""
        return self._arguments(self.file.data["request"], ("request",), self.prefix)

    def _arguments(self, fields: list[dict[str, Any]], path: Path, prefix: str) -> tuple[Argument, ...]:
        return tuple(self._argument(data, (*path, index), prefix) for index, data in enumerate(fields))

    def _argument(self, data: dict[str, Any], path: Path, prefix: str) -> Argument:
        name = field_name(data)
        many = data["type"] == "list"
        core = data["items"] if many else data
        kind: str = core["type"]
        class_name = f"{prefix}{names.camel(name)}" if kind == "object" else None
        inner = (*path, "items", "fields") if many else (*path, "fields")
        members = self._arguments(core.get("fields", []), inner, class_name or prefix)
        limits = data.get("limits", {})
        limits_path: Path = (*path, "limits") if limits else path
        field = descriptors.RequestField(
            name=name,
            wire=data["wire"],
            kind=kind,  # type: ignore[arg-type]
            required=data.get("required", False),
            many=data.get("encoding", "array") if many else None,
            as_text=_as_text(data, core),
            prefix=core.get("prefix", ""),
            least=limits.get("least"),
            most=limits.get("most"),
            step=limits.get("step"),
            least_entries=limits.get("least_entries"),
            most_entries=limits.get("most_entries"),
            format=data.get("format"),
            format_by=_format_by(data),
            **_switch(data, core),
            values=self._values(core),
            closed=self._closed(core),
            wire_values=dict(core.get("wire_values", {})),
            default=data.get("default"),
            fields=tuple(member.field for member in members),
        )
        return Argument(
            field=field,
            annotation=self._annotation(core, class_name, many=many),
            description=data["description"],
            limits=_limits_in_words(field),
            fact=self.provenance.fact(self.file, path),
            limits_fact=self.provenance.fact(self.file, limits_path),
            members=members,
            members_class=class_name,
        )

    def _values(self, core: dict[str, Any]) -> tuple[str | int, ...]:
        enum = self.enums.get(core.get("enum", ""))
        return tuple(value.value for value in enum.values) if enum else ()

    def _closed(self, core: dict[str, Any]) -> bool:
        enum = self.enums.get(core.get("enum", ""))
        return bool(core.get("closed", enum is not None and not enum.open))

    def _annotation(self, core: dict[str, Any], class_name: str | None, *, many: bool) -> str:
        kind = core["type"]
        if kind == "enum":
            one = f"{core['enum']} | {'int' if self.enums[core['enum']].is_integer else 'str'}"
        else:
            one = class_name or _ANNOTATIONS[kind]
        return f"Sequence[{one}]" if many else one


def _as_text(data: dict[str, Any], core: dict[str, Any]) -> bool:
    return bool(data.get("as_text") or core.get("as_text"))


def _switch(data: dict[str, Any], core: dict[str, Any]) -> dict[str, Any]:
    """Return what a flag sends; numbers unless the spec wants texts."""
    if core["type"] != "flag":
        return {}
    on, off = ("1", "0") if _as_text(data, core) else (1, 0)
    return {"on": data.get("on", on), "off": data.get("off", off)}


def _format_by(data: dict[str, Any]) -> tuple[str, dict[str, str]] | None:
    by = data.get("format_by")
    return (by["field"], dict(by["formats"])) if by else None


def _limits_in_words(field: descriptors.RequestField) -> tuple[str, ...]:
    words: list[str] = []
    if field.most_entries is not None and field.least_entries:
        words.append(f"{field.least_entries} to {field.most_entries} entries")
    elif field.most_entries is not None:
        words.append(f"at most {field.most_entries} {'entry' if field.most_entries == 1 else 'entries'}")
    elif field.least_entries is not None:
        words.append(f"at least {field.least_entries} {'entry' if field.least_entries == 1 else 'entries'}")
    unit = {"minutes": " minutes", "text": " characters", "secret": " characters"}.get(field.kind, "")
    if field.least is not None and field.most is not None:
        words.append(f"{field.least} to {field.most}{unit}")
    elif field.least is not None:
        words.append(f"at least {field.least}{unit}")
    elif field.most is not None:
        words.append(f"at most {field.most}{unit}")
    if field.step is not None and field.step != 1:
        words.append(f"a multiple of {field.step}{unit}")
    return tuple(words)
