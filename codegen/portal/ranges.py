"""Reads what a control parameter may be set to out of the portal's prose.

The prose comes in some ten manners (`The value range is 700 to 1000, which indicates 70% to 100%`,
`Data Range: (0.000-0.200] Hz`, `PV Inverter range: minimum ..., maximum ...`). They share their words, so the
text is cut into tokens and read from left to right: a word such as `indicates` or `50Hz grid` changes
what the following numbers mean.
"""

from __future__ import annotations

import re

from codegen.portal.facts import Value
from codegen.portal.valuesets import read_values

_NUMBER = r"(?:\d{1,4}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)"
_UNIT = r"(?:%(?:/min)?|Hz|MW|kW|W|V|s(?![a-z]))"
_TOKENS = re.compile(
    rf"""
      (?P<shown>\bwhich\ indicates\b)
    | (?P<usual>\bdefault\ range\b)
    | (?P<point>\bpoint\ id:?\s*(?P<point_id>\d+))
    | (?P<later_default>(?P<value_before>{_NUMBER})\ by\ default\b)
    | (?P<default>\bdefaults?\ (?:to\ |as\ |is\ )?(?P<value_after>-?{_NUMBER}|[A-Z]\w*))
    | (?P<mode>\bin\ the\ (?P<mode_name>[\w ]+?)\ mode\ of\b)
    | (?P<less>\b(?P<left>[\w .-]+)\(\w+\)\ <\ (?P<right>[\w .-]+))
    | (?P<enabled>\(\s*(?P<switch>[\w .-]+?)\ must\ be\ enabled\b)
    | (?P<only>\bonly\ when\ (?P<other>[\w .-]+?)\ is\ set\ to\b)
    | (?P<group>\b(?P<group_name>\w+\ inverter)\ range:)
    | (?P<region>\b(?P<non>non-)?north(?:\ |-)american\b)
    | (?P<grid>\b(?P<frequency>\d\d)\ ?Hz(?=\W*(?:grid|power|non|north|national)))
    | (?P<bound>\b(?P<end>minimum|maximum)\b(?!\ \w+\ power))
    | (?P<times>(?P<factor>{_NUMBER})\ times|\*\s*(?P<star>{_NUMBER}))
    | (?P<rated>\brated(?:\ grid)?\ (?P<quantity>voltage|power)\b)
    | (?P<range>(?P<open>[\[(])?(?P<low>-?{_NUMBER})\ ?(?P<low_unit>{_UNIT})?\ ?(?:\bto\b|~|-)\ ?
         (?P<high>-?{_NUMBER})\ ?(?P<close>[\])])?\ ?(?P<high_unit>{_UNIT})?)
    | (?P<half>(?P<from>-?{_NUMBER})\ ?(?:\bto\b|~)\ ?(?=[A-Z(r]))
    | (?P<offset>(?:(?<=times)|(?<=voltage)|(?<=\)))\s*(?P<sign>[+-])\s*(?P<amount>{_NUMBER})(?:\ ?V\b)?)
    | (?P<number>(?<![\w.])-?{_NUMBER}(?!\w))
    """,
    re.VERBOSE | re.IGNORECASE,
)

RANGE_VALUES = frozenset(
    {
        *("minimum", "maximum", "minimum@", "maximum@", "exclusive_minimum", "unit", "scale", "default"),
        *("real_minimum", "choices.", "limit_point", "logger_mode", "less_than", "depends_on"),
    }
)
"""Names of all values that a range can give; one that ends with a mark stands for all that begin so."""


def read_range(text: str) -> dict[str, Value]:
    """Read limits, unit, scale, default, choices and conditions; a key without a value is left out."""
    text = " ".join(text.split())
    values: dict[str, Value] = {}
    choices = read_values(text)
    if choices:
        values |= {f"choices.{code}": label for code, label in choices.labels.items()}
    reader = _Reader(values, choices.labels if choices else {})
    for token in _TOKENS.finditer(text):
        reader.take(token)
    reader.finish()
    return values


class _Reader:
    def __init__(self, values: dict[str, Value], choices: dict[str, str]) -> None:
        self.values = values
        self.choices = choices
        self.manner = ""
        """`shown`: real quantities follow; `usual`: the range of a device that has no limit of its own."""
        self.selector: dict[str, str] = {}
        self.end = ""
        self.relative: dict[str, str] = {}
        self.shown: tuple[float, float] | None = None

    def take(self, token: re.Match[str]) -> None:
        """Read one token; its name is the name of the group that matched."""
        kind = token.lastgroup or ""
        name = next((key for key in _KINDS if token[key] is not None), kind)
        if name in {"shown", "usual"}:
            self.manner = name
            return
        handler = getattr(self, f"_{name}", None)
        if handler:
            handler(token)

    def finish(self) -> None:
        """Work out the scale and write down the last bound."""
        self._close_bound()
        if self.shown:
            self.values["real_minimum"] = _plain(self.shown[0])
        if self.shown and isinstance(high := self.values.get("maximum"), int | float) and high:
            scale = _plain(self.shown[1] / high)
            self.values["scale"] = None if scale == 1 else scale

    def _point(self, token: re.Match[str]) -> None:
        self.values["limit_point"] = int(token["point_id"])

    def _later_default(self, token: re.Match[str]) -> None:
        self.values["default"] = _number(token["value_before"])

    def _default(self, token: re.Match[str]) -> None:
        word = token["value_after"]
        codes = {label.lower(): code for code, label in self.choices.items()}
        if word.lower() in codes:
            self.values["default"] = _number(codes[word.lower()])
        elif word.lstrip("-")[0].isdigit():
            self.values["default"] = _number(word)

    def _mode(self, token: re.Match[str]) -> None:
        self.values["logger_mode"] = "_".join(token["mode_name"].lower().split())

    def _less(self, token: re.Match[str]) -> None:
        self.values["less_than"] = token["right"].strip().lower()

    def _enabled(self, token: re.Match[str]) -> None:
        self.values["depends_on"] = (token["switch"].strip().lower(),)

    def _only(self, token: re.Match[str]) -> None:
        self.values["depends_on"] = (token["other"].strip().lower(),)

    def _group(self, token: re.Match[str]) -> None:
        self._close_bound()
        self.selector = {"group": "-".join(token["group_name"].lower().split())}

    def _grid(self, token: re.Match[str]) -> None:
        self._close_bound(keep_end=True)
        self.selector["grid"] = token["frequency"]
        self.selector.pop("region", None)

    def _region(self, token: re.Match[str]) -> None:
        self.selector["region"] = "elsewhere" if token["non"] else "north-america"

    def _bound(self, token: re.Match[str]) -> None:
        self._close_bound()
        self.end = token["end"].lower()
        self.selector.pop("grid", None)
        self.selector.pop("region", None)

    def _times(self, token: re.Match[str]) -> None:
        self.relative["factor"] = token["factor"] or token["star"]

    def _rated(self, token: re.Match[str]) -> None:
        if self.end:
            self.relative["of"] = token["quantity"].lower()
        elif "minimum" in self.values:
            self.values.setdefault("maximum", f"rated {token['quantity'].lower()}")

    def _offset(self, token: re.Match[str]) -> None:
        if self.relative:
            self.relative["offset"] = token["sign"] + token["amount"]

    def _number(self, token: re.Match[str]) -> None:
        if self.end and not self.relative and not self.choices:
            self._say(self.end, _number(token["number"]))

    def _half(self, token: re.Match[str]) -> None:
        self._say("minimum", _number(token["from"]))

    def _range(self, token: re.Match[str]) -> None:
        low, high = _number(token["low"]), _number(token["high"])
        if unit := token["high_unit"] or token["low_unit"]:
            self.values.setdefault("unit", unit)
        if self.manner == "shown":
            self.shown = (low, high)
            return
        if self.manner == "usual":
            self.values.setdefault("minimum", low)
            self.values.setdefault("maximum", high)
            return
        self._say("minimum", low)
        self._say("maximum", high)
        if token["open"] == "(":
            self.values["exclusive_minimum"] = True

    def _say(self, end: str, value: Value) -> None:
        where = "+".join(self.selector[key] for key in ("group", "grid", "region") if key in self.selector)
        self.values.setdefault(f"{end}@{where}" if where else end, value)

    def _close_bound(self, *, keep_end: bool = False) -> None:
        """A bound that is relative to something is complete only when the next one begins."""
        if self.end and self.relative:
            parts = [self.relative.get("of", "voltage"), f"*{_number(self.relative.get('factor', '1'))}"]
            if "offset" in self.relative:
                parts.append(self.relative["offset"])
            self._say(self.end, "rated " + "".join(parts))
        self.relative = {}
        if not keep_end:
            self.end = ""


_KINDS = [
    "shown",
    "usual",
    "point",
    "later_default",
    "default",
    "mode",
    "less",
    "enabled",
    "only",
    "group",
    "region",
    "grid",
    "bound",
    "times",
    "rated",
    "range",
    "half",
    "offset",
    "number",
]


def _number(text: str) -> int | float:
    return _plain(float(text.replace(",", "")))


def _plain(number: float) -> int | float:
    rounded = round(number, 9)
    return int(rounded) if rounded == int(rounded) else rounded
