"""Every change of a page is reported exactly once and as what it is; wording and order are not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.codegen.portal.editing import compared, page, reading_of, told
from tests.codegen.portal.mutations import MUTATIONS, TABLES


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
@settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_a_change_is_told_once_and_as_what_it_is(mutation, data) -> None:  # type: ignore[no-untyped-def]
    where = data.draw(st.sampled_from(TABLES))
    changed = mutation(data.draw, where)
    reading = reading_of(changed.page, data.draw(st.sampled_from(["html", "markdown"])))
    assert told(compared(reading)) == list(changed.findings)
    assert len(reading.troubles) == changed.troubles


@pytest.mark.parametrize("form", ["html", "markdown"])
@pytest.mark.parametrize(
    "name", ["device-types.md", "pump-points.md", "lamp-points.html", "parameters.md", "start.md"]
)
def test_an_unchanged_page_in_either_format_is_no_drift(name: str, form: str) -> None:
    reading = reading_of(page(name), form)
    assert not reading.troubles
    assert told(compared(reading)) == []
