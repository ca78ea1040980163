import pickle

import pytest

from isolarcloud_runtime.secret import Secret, reveal


def test_no_way_of_printing_shows_the_text() -> None:
    secret = Secret("hunter2")
    for shown in (repr(secret), str(secret), f"{secret}", f"{secret:>10}", "%s" % secret, repr([secret])):  # noqa: UP031
        assert "hunter2" not in shown
        assert "***" in shown


def test_secrets_compare_by_their_text_and_only_with_secrets() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("ä\ud800") == Secret("ä\ud800")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a"), Secret("b")}) == 2
    assert Secret("a")
    assert not Secret("")


def test_the_text_is_given_when_asked_for() -> None:
    assert Secret("hunter2").reveal() == "hunter2"
    assert reveal(Secret("x")) == reveal("x") == "x"
    assert b"hunter2" not in pickle.dumps(Secret("hunter2"))  # see also protocol/test_secrets.py


def test_only_texts_can_be_secrets() -> None:
    with pytest.raises(TypeError):
        Secret(5)  # type: ignore[arg-type]
