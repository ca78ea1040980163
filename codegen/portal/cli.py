"""`python -m codegen drift PAGES...`: compares saved portal pages with the spec."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path as FilePath

from codegen.portal.compare import compare
from codegen.portal.facts import Fact, Reading, SpecFact
from codegen.portal.insert import insert_all
from codegen.portal.judge import Change
from codegen.portal.pages import read_pages
from codegen.portal.propose import Insertion, Proposer, flow
from codegen.portal.report import as_json, as_text
from codegen.portal.saved_half import PageCounts, counts_of
from codegen.portal.spec_facts import page_counts, source_pages, spec_facts
from codegen.portal.spec_files import load_files

SPEC = FilePath(__file__).parents[2] / "spec"

NO_DRIFT, DRIFT, UNREADABLE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0 no drift, 1 drift, 2 something could not be read."""
    options = _parser().parse_args(arguments)
    reading = read_pages(options.pages)
    facts, sources, counts = _known(options, reading)
    comparison = compare(reading, facts, sources, counts)
    reading.troubles += comparison.troubles
    proposer = Proposer(facts, reading.facts)
    status = UNREADABLE if reading.troubles else DRIFT if comparison.drift else NO_DRIFT
    shown = [Change.NEW, Change.GONE, Change.CHANGED, Change.STALE]
    shown += [Change.WORDING] if options.wording else []
    shown += [Change.COVERED] if options.covered else []
    print(as_text(reading, comparison, proposer, shown=shown))
    if options.json is not None:
        options.json.write_text(as_json(reading, comparison, proposer, status), encoding="utf-8")
    if options.write:
        _write(options.spec, [proposer.propose(finding).insertion for finding in comparison.findings])
    return status


def _known(
    options: argparse.Namespace, reading: Reading
) -> tuple[list[SpecFact], dict[str, str], PageCounts]:
    """What the pages are compared with: the spec, or an older edition of the pages."""
    if options.against is not None:
        older = read_pages([options.against])
        reading.troubles += older.troubles
        return [_as_known(fact) for fact in older.facts if fact.kind != "column"], {}, counts_of(older)
    files = load_files(options.spec)
    for problem in files.problems:
        print(problem, file=sys.stderr)
    return list(spec_facts(files)), source_pages(files), page_counts(files)


def _as_known(fact: Fact) -> SpecFact:
    return SpecFact(
        fact.kind,
        fact.key,
        fact.values,
        fact.place,
        fact.scope,
        fact.text,
        fact.unread,
        fact.page,
        fact.prose,
        fact.labels,
    )


def _write(spec: FilePath, proposed: Sequence[Insertion | None]) -> None:
    done, left = insert_all(spec, [insertion for insertion in proposed if insertion is not None])
    for insertion in done:
        for entry in (*insertion.needs, insertion):
            print(f"added to {entry.file}: {entry.key and f'{entry.key}: '}{flow(entry.entry)}")
    for insertion, reason in left:
        print(f"not added to {insertion.file}, {reason}: {flow(insertion.entry)}")


def _parser() -> argparse.ArgumentParser:
    text = "Compare saved pages of the developer portal (HTML, Markdown, endpoint dump) with the spec."
    parser = argparse.ArgumentParser(prog="python -m codegen drift", description=text)
    parser.add_argument("pages", nargs="+", type=FilePath, help="files or folders")
    parser.add_argument("--spec", type=FilePath, default=SPEC, help="spec folder")
    parser.add_argument("--json", type=FilePath, metavar="FILE", help="write the whole report as JSON")
    parser.add_argument("--wording", action="store_true", help="list what only changed its words, too")
    parser.add_argument("--covered", action="store_true", help="list what corrections cover, too")
    parser.add_argument(
        "--write", action="store_true", help="add what is new and safe to the spec, as unreviewed"
    )
    parser.add_argument(
        "--against", type=FilePath, metavar="PAGES", help="compare with older pages, not with the spec"
    )
    return parser
