"""Sources exist, and corrections correct something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.lint.tools import known, unique
from codegen.lower.provenance import as_text, facts_with_corrections, find
from codegen.problems import Problem
from codegen.spec import Spec, walk

_FAMILIES = {"platform", "user", "charging"}


def check_sources(spec: Spec) -> Iterator[Problem]:
    """Every `source` is in sources.yaml, once."""
    sources = spec.files.get("sources.yaml")
    if sources is not None:
        yield from unique(sources, ("sources",), sources.data["sources"], "id", "source")
    ids = spec.names("source")
    for file in spec.files.values():
        for path, fact in walk(file.data):
            if isinstance(fact.get("source"), str) and "examples" not in path:
                yield from known(file, (*path, "source"), fact["source"], "source", ids)


def check_reviews(spec: Spec) -> Iterator[Problem]:
    """Warn of facts that a program added and nobody has looked at: no release may hold one."""
    for file in spec.files.values():
        for path, fact in walk(file.data):
            if fact.get("status") == "unreviewed" and "examples" not in path:
                remedy = "compare it with its page, complete it, and set its status"
                problem = file.problem(
                    (*path, "status"), "nobody has reviewed this fact", remedy, harmless=True
                )
                yield replace(problem, warning=True)


def check_corrections(spec: Spec) -> Iterator[Problem]:
    """Every correction names a value of its fact, or states it, and differs from the portal."""
    paths = spec.names("endpoint")
    pages = None if paths is None else paths | _FAMILIES
    for file in spec.files.values():
        for path, fact in facts_with_corrections(file):
            for index, entry in enumerate(fact["corrections"]):
                place = (*path, "corrections", index)
                for at, page in enumerate(entry.get("pages", ())):
                    yield from known(file, (*place, "pages", at), page, "endpoint or family", pages)
                if "says" in entry:
                    says = entry["says"]
                else:
                    try:
                        says = find(fact, entry["field"])
                    except (LookupError, TypeError):
                        message = f'the correction names "{entry["field"]}", which has no value here'
                        yield file.problem(
                            (*place, "field"), message, "name a key of this fact, or add `says`"
                        )
                        continue
                portal = entry["portal_says"]
                if portal is not None and as_text(says) == as_text(portal):
                    message = "the correction says the same as the portal"
                    yield file.problem((*place, "portal_says"), message, "remove the correction")
