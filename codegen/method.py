"""A method that users call, as it is printed.

A method is one statement: it builds the typed request and names the operation and the runtime's
helper. Synchronous and asynchronous methods are printed from the same record.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from codegen import docs
from codegen.model import Endpoint


@dataclass(frozen=True)
class Parameter:
    """One parameter of a method."""

    name: str
    annotation: str
    description: str
    default: str | None = None
    positional: bool = False

    @property
    def source(self) -> str:
        """The parameter as it stands in the signature."""
        return f"{self.name}: {self.annotation}" + ("" if self.default is None else f" = {self.default}")


@dataclass(frozen=True)
class Method:
    """One method of a resource or of `api`."""

    name: str
    summary: str
    endpoint: Endpoint
    parameters: tuple[Parameter, ...]
    fields: tuple[tuple[str, str], ...]
    """Request fields and the expressions they are set to."""
    helper: str
    """What of the runtime is called, from `self` on."""
    extra: tuple[str, ...]
    """Arguments after operation and request."""
    returns: str
    """Annotation of the result of the synchronous method."""
    returns_text: str
    is_lazy: bool = False
    """Whether nothing is sent before the result is iterated over: such a method is not awaited."""
    is_cut: bool = False
    """Whether a query that is too large for one call is cut into several."""

    @property
    def signature(self) -> str:
        """The parameters with the star in its place."""
        positional = [parameter.source for parameter in self.parameters if parameter.positional]
        keyword = [parameter.source for parameter in self.parameters if not parameter.positional]
        return ", ".join(["self", *positional, *(["*", *keyword] if keyword else [])])

    @property
    def call(self) -> str:
        """The call that the method is made of."""
        request = ", ".join(f"{name}={expression}" for name, expression in self.fields)
        arguments = [self.endpoint.constant, f"{self.endpoint.request_class}({request})", *self.extra]
        return f"self.{self.helper}({', '.join(arguments)})"

    @property
    def secrets(self) -> list[str]:
        """The arguments that hold a secret text: no traceback with locals shall show them."""
        kinds = {argument.name: argument.field for argument in self.endpoint.arguments}
        given = (parameter.name for parameter in self.parameters if parameter.name in kinds)
        return [name for name in given if kinds[name].kind == "secret" and not kinds[name].many]

    @property
    def source(self) -> str:
        """All that runs in the method, for working out imports."""
        return " ".join([*(f"conceal({name})" for name in self.secrets), self.call])

    @property
    def returns_list(self) -> bool:
        """Whether the result is a list, whose name a method may hide."""
        return self.returns.startswith("list[")

    @property
    def is_untyped(self) -> bool:
        """Whether the helper cannot know the type of what it returns."""
        return self.helper in ("_client.call", "_one", "_reply")

    @cached_property
    def doc(self) -> str:
        """Docstring: what it returns, units, limits, errors and source page."""
        lines: list[str] = []
        if self.parameters:
            arguments = [f"    {item.name}: {item.description}" for item in self.parameters]
            lines.append("\n".join(["Args:", *arguments]))
        lines.append(f"Returns:\n    {docs.sentence(self.returns_text)}")
        lines.append(_raises(self.endpoint))
        cut = _CUT if self.is_cut else ""
        return docs.paragraphs(
            docs.sentence(self.summary), *docs.endpoint_remarks(self.endpoint), cut, *lines
        )


_CUT = (
    "Longer lists and windows than one call allows are cut into several calls; what they give is joined "
    "again."
)


def _raises(endpoint: Endpoint) -> str:
    lines = ["Raises:"]
    if endpoint.arguments:
        lines.append("    InvalidArgument: An argument is missing, or beyond what the gateway allows.")
    lines.append("    TransportError: The request or its reply got lost on the way.")
    lines.append("    ProtocolError: The reply cannot be read.")
    lines.append("    ApiError: The gateway refused; the class tells the category of the code.")
    return "\n".join(lines)
