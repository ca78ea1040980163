"""Writes the spec as an OpenAPI 3.1 document: for other languages, viewers, and testers of the sandbox."""

from __future__ import annotations

import json
from pathlib import Path as FilePath

from codegen.model import Api
from codegen.openapi.document import openapi_document

__all__ = ["openapi_document", "write_openapi"]


def write_openapi(api: Api, file: FilePath) -> str:
    """Write the document and return how much of everything is in it."""
    document = openapi_document(api)
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    file.write_text(text, encoding="utf-8", newline="\n")
    examples = sum(len(endpoint.examples) for endpoint in api.endpoints)
    operations, schemas = len(document["paths"]), len(document["components"]["schemas"])
    return f"{operations} operations, {schemas} schemas, {examples} examples"
