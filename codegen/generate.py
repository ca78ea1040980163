"""The whole way from a spec folder to the files of the package."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path as FilePath

from codegen.errors_page import errors_page
from codegen.lint import lint
from codegen.lower import lower
from codegen.model import Api
from codegen.problems import Problem, SpecError
from codegen.render import render
from codegen.spec import Spec, read
from codegen.usable import usable
from codegen.write import finish

ROOT = FilePath(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
SCHEMAS = SPEC / "schema"
OUT = ROOT / "generated"
DOCS = ROOT / "docs"


@dataclass(frozen=True)
class Build:
    """A spec that was found right, and the package it gives, not formatted yet."""

    spec: Spec
    api: Api
    sources: dict[str, str]
    warnings: tuple[Problem, ...] = ()
    """What does not keep the package from being made, but from being released."""

    def pages(self) -> dict[str, bytes]:
        """Return the pages of docs/ that come from the spec, by name."""
        return {"errors.md": errors_page(self.api).encode()}

    def files(self) -> dict[str, bytes]:
        """Return the files of the package as they are to be written."""
        return finish(self.sources, self.api)


def build(folder: FilePath) -> Build:
    """Read, check and render a spec.

    Raises:
        SpecError: The spec has mistakes; all of them are in it.
    """
    schemas = folder / "schema"
    spec, problems = read(folder, schemas if schemas.is_dir() else SCHEMAS)
    found = lint(spec)
    problems += [problem for problem in found if not problem.warning]
    part = usable(spec, problems)
    if part is None:
        raise SpecError(problems)
    api = lower(part)
    sources = render(api, project_version(folder))
    problems += _example_problems(api, sources)
    if problems:
        raise SpecError(problems)
    return Build(spec, api, sources, tuple(sorted(problem for problem in found if problem.warning)))


def _example_problems(api: Api, sources: dict[str, str]) -> list[Problem]:
    from codegen.examples import check_examples

    return check_examples(api, sources)


def project_version(folder: FilePath) -> str:
    """Return the version in the pyproject.toml beside the spec folder: the only place that states it."""
    try:
        text = (folder.resolve().parent / "pyproject.toml").read_text(encoding="utf-8")
    except OSError:
        return "0.0.0"
    version = tomllib.loads(text).get("project", {}).get("version", "0.0.0")
    return version if re.fullmatch(r"[0-9A-Za-z.+!-]+", version) else "0.0.0"
