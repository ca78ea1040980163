"""`python -m codegen validate|generate|check|spec-json|openapi|drift`."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path as FilePath

from codegen.check import differences
from codegen.generate import DOCS, OUT, ROOT, SPEC, Build, build
from codegen.inventory import read_inventory, renames
from codegen.openapi import write_openapi
from codegen.problems import GeneratorError, SpecError
from codegen.spec_json import write_spec_json
from codegen.write import MANIFEST, PACKAGE, read_package, read_pages, write, write_pages


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 right, 1 not; `drift` has its own."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["drift"]:  # works with a spec that has mistakes as well
        from codegen.portal.cli import main as drift

        return drift(arguments[1:])
    options = _parser().parse_args(arguments)
    started = time.monotonic()
    try:
        made = build(options.spec)
        for warning in made.warnings:
            print(f"warning: {warning}", file=sys.stderr)
        if made.warnings and getattr(options, "release", False):
            raise _UnreviewedError(len(made.warnings))
        message = str(options.command(made, options))
    except (SpecError, GeneratorError) as error:
        print(error, file=sys.stderr)
        if isinstance(error, SpecError):
            count = len(error.problems)
            print(f"{count} mistake{'' if count == 1 else 's'} in the spec", file=sys.stderr)
        return 1
    except (_OutdatedError, _UnreviewedError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{message} ({time.monotonic() - started:.1f} s)")
    return 0


class _OutdatedError(Exception):
    """The package on disk is not what the spec gives."""


class _UnreviewedError(Exception):
    """The spec has facts that nobody has looked at."""

    def __init__(self, count: int) -> None:
        facts = "1 fact" if count == 1 else f"{count} facts"
        super().__init__(f"no release: {facts} of the spec {'is' if count == 1 else 'are'} unreviewed")


def _validate(made: Build, _: argparse.Namespace) -> str:
    api = made.api
    examples = sum(len(endpoint.examples) for endpoint in api.endpoints)
    return f"spec {api.spec_version} is right: {len(api.endpoints)} endpoints, {examples} examples"


def _generate(made: Build, options: argparse.Namespace) -> str:
    folder = options.out / PACKAGE
    if not options.accept_renames:
        renamed = list(renames(read_inventory(folder / MANIFEST), made.api, made.spec))
        if renamed:
            raise SpecError(renamed)
    files = made.files()
    written, removed = write(files, folder)
    if (docs := _docs(options)) is not None:
        written += write_pages(made.pages(), docs)
    return f"{_shown(folder)}: {len(files)} files, {written} written, {removed} removed"


def _check(made: Build, options: argparse.Namespace) -> str:
    folder = options.out / PACKAGE
    report = differences(read_package(folder), made.files())
    if report:
        raise _OutdatedError(f"{report}\n{_shown(folder)} is not what the spec gives: run 'make generate'")
    if (docs := _docs(options)) is not None:
        pages = made.pages()
        report = differences(read_pages(docs, pages), pages)
        if report:
            raise _OutdatedError(f"{report}\n{_shown(docs)} is not what the spec gives: run 'make generate'")
    return f"{_shown(folder)} is what spec {made.api.spec_version} gives"


def _docs(options: argparse.Namespace) -> FilePath | None:
    """Return where the pages are: with a package that is made elsewhere only where that was said."""
    if options.docs is not None:
        folder: FilePath = options.docs
        return folder
    return DOCS if options.out == OUT else None


def _spec_json(made: Build, options: argparse.Namespace) -> str:
    counts = write_spec_json(made.api, options.out)
    return f"{_shown(options.out)}: {counts}"


def _openapi(made: Build, options: argparse.Namespace) -> str:
    counts = write_openapi(made.api, options.out)
    return f"{_shown(options.out)}: {counts}"


def _shown(path: FilePath) -> str:
    absolute = path.resolve()
    return str(absolute.relative_to(ROOT)) if absolute.is_relative_to(ROOT) else str(path)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Generates the SDK from the spec.")
    commands = parser.add_subparsers(required=True, metavar="command")
    entries = (
        ("validate", _validate, None, "check the spec: every mistake with file, line and remedy"),
        ("generate", _generate, OUT, "write the package"),
        ("check", _check, OUT, "fail if the package is not what the spec gives"),
        ("spec-json", _spec_json, ROOT / "build" / "spec.json", "write the spec as one JSON document"),
        ("openapi", _openapi, ROOT / "build" / "openapi.json", "write the spec as an OpenAPI document"),
    )
    for name, command, out, text in entries:
        entry = commands.add_parser(name, help=text, description=text)
        entry.add_argument("--spec", type=FilePath, default=SPEC, help="spec folder")
        if out is not None:
            entry.add_argument("--out", type=FilePath, default=out, help=f"where to (default: {_shown(out)})")
        if name in ("generate", "check"):
            docs_text = f"folder of the pages that come from the spec (default: {_shown(DOCS)})"
            entry.add_argument("--docs", type=FilePath, help=docs_text)
        if name in ("validate", "check"):
            release_text = "fail as well if the spec has facts that nobody has reviewed"
            entry.add_argument("--release", action="store_true", help=release_text)
        if name == "generate":
            renames_text = "accept changed public names, before the first release"
            entry.add_argument("--accept-renames", action="store_true", help=renames_text)
        entry.set_defaults(command=command)
    commands.add_parser("drift", help="compare saved pages of the portal with the spec", add_help=False)
    return parser


if __name__ == "__main__":
    sys.exit(main())
