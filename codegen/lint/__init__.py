"""Rules that no JSON Schema can state: what has to agree across files, and inside one.

Every rule looks at all it can and reports everything it finds; none raises.
"""

from __future__ import annotations

from codegen.lint.catalogues import (
    check_categories,
    check_device_types,
    check_errors,
    check_faults,
    check_parameters,
    check_points,
)
from codegen.lint.classes import check_class_names
from codegen.lint.endpoints import check_endpoints
from codegen.lint.exposures import check_exposures
from codegen.lint.provenance import check_corrections, check_reviews, check_sources
from codegen.lint.requests import check_requests
from codegen.lint.service import check_service
from codegen.lint.types import check_enums, check_types
from codegen.problems import Problem
from codegen.spec import Spec

__all__ = ["lint"]

_RULES = (
    check_categories,
    check_class_names,
    check_corrections,
    check_device_types,
    check_endpoints,
    check_enums,
    check_errors,
    check_exposures,
    check_faults,
    check_parameters,
    check_points,
    check_requests,
    check_reviews,
    check_service,
    check_sources,
    check_types,
)


def lint(spec: Spec) -> list[Problem]:
    """Return everything that is wrong with a spec whose files have the right shape."""
    return [problem for rule in _RULES for problem in rule(spec)]
