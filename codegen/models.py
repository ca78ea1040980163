"""Runs the model engine once over all reply types and hands back the source of each class."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Sequence

from codegen import docs
from codegen.model import Structure
from codegen.problems import GeneratorError
from codegen.schema import aliases, placeholder, write_schema


class EngineError(GeneratorError):
    """The model engine wrote something else than it was asked for."""


def write_classes(structures: Sequence[Structure]) -> dict[str, str]:
    """Return the source of each structure's class, by name."""
    if not structures:
        return {}
    source = _generate(write_schema(structures), aliases(structures))
    lines = source.splitlines()
    nodes = {node.name: node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}
    _compare({structure.name for structure in structures}, set(nodes), "classes")
    for structure in structures:
        made = set(_attributes(nodes[structure.name]))
        _compare({field.name for field in structure.fields}, made, f"attributes of {structure.name}")
    classes = {name: "\n".join(lines[node.lineno - 1 : node.end_lineno]) for name, node in nodes.items()}
    return {structure.name: _with_docstrings(classes[structure.name], structure) for structure in structures}


def _attributes(node: ast.ClassDef) -> Iterator[str]:
    for child in node.body:
        if isinstance(child, ast.AnnAssign) and isinstance(child.target, ast.Name):
            yield child.target.id


def _compare(wanted: set[str], made: set[str], what: str) -> None:
    if wanted != made:
        strange = ", ".join(sorted(wanted ^ made))
        raise EngineError(f"datamodel-code-generator renamed, lost or added {what}: {strange}")


def _with_docstrings(source: str, structure: Structure) -> str:
    texts = {placeholder(structure): docs.structure(structure)}
    for field in structure.fields:
        texts[placeholder(structure, field)] = docs.reply_field(field, structure.fact)
    # The engine does not repeat what the base class is: frozen, which type checkers insist on.
    source = source.replace("(Model, kw_only=True)", "(Model, frozen=True, kw_only=True)", 1)
    return re.sub(r'"""\s*(docstring of [\w.]+)\s*"""', lambda match: docs.docstring(texts[match[1]]), source)


def _generate(schema: str, names: dict[str, str]) -> str:
    # Imported here: it takes longer than all of `validate`.
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        result = generate(
            schema,
            input_file_type=InputFileType.JsonSchema,
            output_model_type=DataModelType.MsgspecStruct,
            disable_timestamp=True,
            target_python_version=PythonVersion.PY_311,
            use_union_operator=True,
            use_standard_collections=True,
            aliases=names,
            use_schema_description=True,
            use_attribute_docstrings=True,
            use_field_description=True,
            use_single_line_docstring=True,
            formatters=[],
            skip_root_model=True,
            keyword_only=True,
            base_class="isolarcloud_runtime.model.Model",
            use_annotated=False,
            use_exact_imports=True,
            use_double_quotes=True,
            strict_nullable=True,
            disable_future_imports=False,
        )
    if not isinstance(result, str):
        raise EngineError("datamodel-code-generator gave no source text")
    return result
