"""Formats the rendered package, checks that Python accepts it, and puts it in place."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path as FilePath
from typing import Any

from codegen.inventory import inventory
from codegen.model import Api
from codegen.problems import GeneratorError

PACKAGE = "isolarcloud"
MANIFEST = "_manifest.json"
_TOOLS = ("datamodel-code-generator", "jinja2", "ruff")
_RUFF_SETTINGS = (
    "--isolated",
    "--config=line-length=110",
    "--config=target-version='py311'",
    "--config=lint.isort.known-first-party=['isolarcloud','isolarcloud_runtime']",
)


class OutputError(GeneratorError):
    """What was rendered is no Python: a fault of the templates, not of the spec."""


def finish(sources: Mapping[str, str], api: Api) -> dict[str, bytes]:
    """Return the files of the package as they are to be written, the manifest included."""
    files = {name: text.encode() for name, text in _formatted(sources).items()}
    for name, content in files.items():
        if name.endswith(".py"):
            _compile(name, content)
    files[MANIFEST] = _manifest(files, api)
    return dict(sorted(files.items()))


def _formatted(sources: Mapping[str, str]) -> dict[str, str]:
    """Run the formatter over all files at once: imports in order, then layout."""
    ruff = FilePath(sysconfig.get_path("scripts")) / f"ruff{sysconfig.get_config_var('EXE') or ''}"
    with tempfile.TemporaryDirectory(prefix="isolarcloud-generate-") as folder:
        root = FilePath(folder) / PACKAGE
        for name, text in sources.items():
            file = root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        for command in (("check", "--select=I,RUF022", "--fix"), ("format",)):
            line = [str(ruff), command[0], *_RUFF_SETTINGS, *command[1:], "--no-cache", "--quiet", str(root)]
            outcome = subprocess.run(line, capture_output=True, text=True, check=False)  # noqa: S603
            if outcome.returncode:
                message = (outcome.stdout + outcome.stderr).replace(folder + os.sep, "")
                raise OutputError(f"ruff {command[0]} refused what was rendered:\n{message}")
        return {name: (root / name).read_text(encoding="utf-8") for name in sources}


def _compile(name: str, content: bytes) -> None:
    try:
        compile(content, name, "exec", dont_inherit=True)
    except SyntaxError as error:
        raise OutputError(f"{name}:{error.lineno}: rendered code is not Python: {error.msg}") from error


def _manifest(files: Mapping[str, bytes], api: Api) -> bytes:
    content: dict[str, Any] = {
        "about": "Generated from spec/ by `make generate`; do not edit.",
        "spec": {"version": api.spec_version, "hash": api.spec_hash},
        "tools": {tool: version(tool) for tool in _TOOLS},
        "files": {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files)},
        "names": inventory(api),
    }
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def read_package(folder: FilePath) -> dict[str, bytes]:
    """Return all files of a package on disk by path, leaving out what Python caches."""
    found: dict[str, bytes] = {}
    for file in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if file.is_file() and "__pycache__" not in file.parts:
            found[file.relative_to(folder).as_posix()] = file.read_bytes()
    return found


def write(files: Mapping[str, bytes], folder: FilePath) -> tuple[int, int]:
    """Make a folder hold exactly these files; return how many were written and removed.

    Each file is replaced in one step and a file that is already right is left alone. The manifest
    comes last: while it differs from the files, `check` knows that a run was interrupted.
    """
    present = read_package(folder)
    changed = [name for name in files if present.get(name) != files[name]]
    for name in sorted(changed, key=lambda name: (name == MANIFEST, name)):
        _replace(folder / name, files[name])
    stale = sorted(set(present) - set(files))
    for name in stale:
        (folder / name).unlink()
    _remove_empty_folders(folder)
    return len(changed), len(stale)


def read_pages(folder: FilePath, names: Iterable[str]) -> dict[str, bytes]:
    """Return those pages of a folder that are there; others in it are somebody's own."""
    return {name: (folder / name).read_bytes() for name in names if (folder / name).is_file()}


def write_pages(pages: Mapping[str, bytes], folder: FilePath) -> int:
    """Make a folder hold these pages beside others; return how many were written."""
    present = read_pages(folder, pages)
    changed = [name for name in pages if present.get(name) != pages[name]]
    for name in changed:
        _replace(folder / name, pages[name])
    return len(changed)


def _replace(file: FilePath, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        FilePath(temporary).chmod(0o644)
        FilePath(temporary).replace(file)
    except BaseException:
        FilePath(temporary).unlink(missing_ok=True)
        raise


def _remove_empty_folders(folder: FilePath) -> None:
    inner = [path for path in folder.rglob("*") if path.is_dir()]
    for path in sorted(inner, key=lambda path: len(path.parts), reverse=True):
        if path.name == "__pycache__" or not path.exists():
            continue
        left = [entry for entry in path.iterdir() if entry.name != "__pycache__"]
        if not left:
            _remove_tree(path)


def _remove_tree(folder: FilePath) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink()
    folder.rmdir()
