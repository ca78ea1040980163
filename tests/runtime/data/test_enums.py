import copy
import json
import pickle
from typing import ClassVar

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime.enums import OpenIntEnum, OpenTextEnum


class Colour(OpenIntEnum):
    __labels__: ClassVar = {1: "Bright red"}

    RED = 1
    DARK_BLUE = 2


class State(OpenTextEnum):
    DONE = "1"
    NO_RIGHT = "6-1"


def test_known_members_are_plain_enumeration_members() -> None:
    assert Colour(1) is Colour.RED
    assert Colour.RED.is_known
    assert State("6-1") is State.NO_RIGHT
    assert State.NO_RIGHT.is_known
    assert list(Colour) == [Colour.RED, Colour.DARK_BLUE]


@given(st.integers(-(2**62), 2**62).filter(lambda value: value not in (1, 2)))
def test_an_unknown_number_is_a_usable_member_by_value(value: int) -> None:
    member = Colour(value)
    assert isinstance(member, Colour)
    assert not member.is_known
    assert member == value == Colour(value)
    assert hash(member) == hash(value)
    assert {member: "x"}[Colour(value)] == "x"
    assert member in {value}
    assert pickle.loads(pickle.dumps(member)) == member
    assert isinstance(pickle.loads(pickle.dumps(member)), Colour)
    assert copy.deepcopy(member) == member
    assert json.dumps(member) == str(value)
    assert msgspec.json.encode(member) == str(value).encode()
    assert member != Colour.RED


@given(st.text().filter(lambda text: text.strip(" -") and text not in ("1", "6-1")))
def test_an_unknown_text_is_a_usable_member_by_value(text: str) -> None:
    member = State(text)
    assert isinstance(member, State)
    assert not member.is_known
    assert member == text == State(text)
    assert hash(member) == hash(text)
    assert pickle.loads(pickle.dumps(member)) == member
    assert json.loads(json.dumps(member)) == text


def test_unknown_members_have_telling_names_and_are_not_kept() -> None:
    assert Colour(99).name == "UNKNOWN_99"
    assert Colour(-1).name == "UNKNOWN_MINUS_1"
    assert repr(Colour(99)) == "<Colour.UNKNOWN_99: 99>"
    assert State("9").name == "UNKNOWN_9"
    assert 99 not in Colour.__members__.values()
    assert [member.value for member in Colour] == [1, 2]


@pytest.mark.parametrize("value", ["1", 1.5, None, True])
def test_what_is_no_whole_number_is_refused(value: object) -> None:
    if value is True:
        assert Colour(True) is Colour.RED
        return
    with pytest.raises(ValueError, match="is not a valid"):
        Colour(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [1, None, "", "--", " "])
def test_what_is_no_text_or_a_sign_for_nothing_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        State(value)  # type: ignore[arg-type]


def test_labels_come_from_the_spec_or_from_the_name() -> None:
    assert Colour.RED.label == "Bright red"
    assert Colour.DARK_BLUE.label == "Dark blue"
    assert Colour(7).label == "Unknown 7"
    assert State.NO_RIGHT.label == "No right"
