"""Secrets do not survive in foreign texts, in whatever form they come back."""

from __future__ import annotations

import base64
import html
import json
import pickle
import re
import threading
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isolarcloud_runtime import redact
from isolarcloud_runtime.model import Model
from isolarcloud_runtime.redact import (
    HIDDEN,
    MOST_CHARACTERS,
    MOST_LEARNED,
    MOST_TOKENS,
    Private,
    Redactor,
    conceal,
)
from isolarcloud_runtime.secret import Secret
from tests.runtime.protocol.kit import LoginReply, LoginRequest

SECRET = 'pa ss/+wörd"<x&>\\'

FORMS = {
    "plain": lambda text: text,
    "capitals": lambda text: "".join(letter.upper() if letter.isascii() else letter for letter in text),
    "percent": lambda text: quote(text, safe=""),
    "percent, slashes kept": quote,
    "percent, small digits": lambda text: quote(text, safe="").lower(),
    "form": quote_plus,
    "JSON": lambda text: json.dumps(text)[1:-1],
    "JSON in UTF-8": lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    "Python": lambda text: repr(text)[1:-1],
    "HTML": html.escape,
    "hexadecimal": lambda text: text.encode().hex(),
    "hexadecimal in capitals": lambda text: text.encode().hex().upper(),
    "hexadecimal with colons": lambda text: text.encode().hex(":"),
    "Base64": lambda text: base64.b64encode(text.encode()).decode(),
    "URL-safe Base64": lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
}


def knowing(*secrets: str | Secret | None) -> Redactor:
    redactor = Redactor()
    for secret in secrets:
        redactor.add(secret)
    return redactor


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_secret_is_hidden(form: str) -> None:
    changed = FORMS[form](SECRET)
    redactor = knowing(SECRET)
    for said in (redactor.clean(f"<{changed}>"), redactor.hide(f"<{changed}>")):
        assert said == f"<{HIDDEN}>"


@pytest.mark.parametrize("before", ["user:", "u:", ":", "owner@example:"])
def test_a_secret_within_base64_is_hidden(before: str) -> None:
    header = base64.b64encode(f"{before}TOPSECRETWORD:x".encode()).decode()
    said = knowing("TOPSECRETWORD").hide(f"Basic {header}")
    assert HIDDEN in said
    rest = said.replace(HIDDEN, "")
    assert len(rest) < len(f"Basic {header}") - 12


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=4, max_size=40).filter(
        lambda text: len(text.strip()) >= 4 and HIDDEN not in text and text not in "..."
    ),
    st.text(max_size=200),
    st.text(max_size=200),
    st.sampled_from(["plain", "percent", "JSON", "hexadecimal", "Base64"]),
)
def test_no_secret_survives_in_any_text(secret: str, before: str, after: str, form: str) -> None:
    changed = FORMS[form](secret)
    redactor = knowing(secret)
    for said in (redactor.clean(before + changed + after), redactor.hide(before + changed + after)):
        # What is left of the text around may hold the words by chance; the secret itself is gone.
        if changed not in before + after and changed not in HIDDEN * 3:
            assert changed not in said or changed in (before + HIDDEN + after)


@given(st.integers(0, 60), st.integers(1, 40))
def test_a_secret_is_not_cut_in_two_unseen(shift: int, words: int) -> None:
    secret = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcd"
    redactor = knowing(secret)
    for most in (MOST_CHARACTERS, MOST_CHARACTERS * 10):
        text = "y " * ((most - shift) // 2) + f"{secret} " * words
        for said in (redactor.hide(text), redactor.clean(text)):
            assert not any(secret[:size] in said for size in range(4, len(secret)))
    shrunk = redactor.hide(f"{secret} " * 500)
    assert set(shrunk) <= set("*. ")


def test_secrets_that_overlap_leave_nothing() -> None:
    redactor = knowing("ABCDEF", "DEFGHI", "ABCDEFGHIJ")
    assert redactor.hide("xABCDEFGHIy") == f"x{HIDDEN}y"
    assert redactor.hide("xABCDEFGHIJy") == f"x{HIDDEN}y"


def test_short_secrets_are_hidden_where_they_stand_alone() -> None:
    redactor = knowing("abc", "7")
    assert redactor.clean('wrong password "abc" for abcde, 17 tries, 7') == (
        f'wrong password "{HIDDEN}" for abcde, 17 tries, {HIDDEN}'
    )


@pytest.mark.parametrize(
    "private",
    [
        "owner.x+y@example.co.uk",
        "owner%40example.org",
        "a@b.org+c@d.org",
        "-.a@b.org@c.org",
        "+49 151 2345-6789",
        "%2B4915123456789",
        "0049 151 23456789",
        "0151 23456789",
        "(02) 9876 5432",
        "0412345678",
        "13812345678",
        "138****5678",
        "138 1234 5678",
        "(555) 123-4567",
        "6f1c7c0e-2d5b-4c4e-9a47-0d8f6c5b4a39",
        "123456_0123456789abcdef0123456789abcdef",
        "11A136A99FFEFE38F819201D96DD408C",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
    ],
)
def test_what_looks_private_is_hidden_in_foreign_texts(private: str) -> None:
    assert knowing().clean(f"about {private} , sir") == f"about {HIDDEN} , sir"


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("token=abcdef123", "token=***"),
        ('{"access_key": "abcdef123"}', '{"access_key": "***"}'),
        ("Authorization: Bearer abcdef123", "Authorization: Bearer ***"),
        ("bearer abcdef123 is wrong", "bearer *** is wrong"),
        ("user_password: 'abcdef123'", "user_password: '***'"),
        ("--x-token--: abcdef123", "--x-token--: ***"),
        ("token token-secret=abcdef123", "token token-secret=***"),
    ],
)
def test_values_with_a_telling_name_are_hidden(said: str, left: str) -> None:
    assert knowing().clean(said) == left


@pytest.mark.parametrize(
    "said",
    [
        "er_missing_parameter:appkey",
        "Missing parameter in request header: x-access-key",
        "er_parameter_value_invalid:uuidList",
        "Parameters point_id_list size is over 100",
        "Parameter:start_time_stamp and end_time_stamp length must be 14 !",
        "between 20260101000000 and 2026-01-01 03:00:00",
        "timestamp 1616725497384 is too far from 1616725497",
        "plant 1234567, device 1234567_11_0_0, point p83022, serial A2260313123",
        "4 tries left, code 010",
    ],
)
def test_what_helps_is_kept(said: str) -> None:
    assert knowing().clean(said) == said


ENDLESS = [
    *("x", "x-", "a.", "a@", "a@b.c ", "0f", "12345", "token-", "token ", "token= ", "authorization: a "),
    *("0 1 ", "0151 23 ", "+1 (", "138****", "eyJ", "eyJa-.", "0a1b2c3d-", "1_", " ", "a%40b", "&#64;"),
]


@pytest.mark.parametrize("piece", ENDLESS)
def test_a_text_of_one_endless_word_ends(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Patterns that try each place of a word anew would take minutes here."""
    monkeypatch.setattr(redact, "MOST_CHARACTERS", 1_000_000)
    secret, before = "planted-secret-0815", piece * (200_000 // len(piece))
    said = knowing(secret).clean(
        f"{before} | {secret} | owner@example.org | +49 151 2345-6789 | token=abcdef123"
    )
    assert said.endswith(f"| {HIDDEN} | {HIDDEN} | {HIDDEN} | token={HIDDEN}")


@given(
    st.lists(
        st.sampled_from(["a", "b1", ".", "-", "+", "@", "%40", "&#64;", "\\u0040", " ", "_", "c.org", "é"]),
        max_size=40,
    )
)
def test_no_address_is_left(pieces: list[str]) -> None:
    said = knowing().clean("".join(pieces))
    assert re.search(r"\w(?:@|%40|&#64;|\\u0040)[\w-]+\.[\w-]", said) is None


@given(st.text("aA-_1 ", max_size=30), st.sampled_from(["token", "password", "app_key", "api-key"]))
def test_no_value_with_a_telling_name_is_left(before: str, name: str) -> None:
    assert "zyxwvut" not in knowing().clean(f"{before}{name}: zyxwvut")


@pytest.mark.parametrize("long", ["x" * 5000, "token-" * 1000])
def test_only_the_beginning_of_a_long_text_is_told(long: str) -> None:
    assert knowing().clean(long) == f"{long[:MOST_CHARACTERS]}..."


def test_serial_numbers_are_kept_by_hide() -> None:
    assert knowing().hide("2026112232b529c12b87c1f3a77ec49f") == "2026112232b529c12b87c1f3a77ec49f"


class Owner(Model, frozen=True, kw_only=True):
    name: str | None = None
    phone: Secret | None = None


class Plant(Model, frozen=True, kw_only=True):
    owners: list[Owner] | None = None
    by_role: dict[str, Owner] | None = None
    token_type: str | None = None


def test_secrets_are_learned_from_requests_and_replies() -> None:
    redactor = Redactor()
    redactor.learn(LoginRequest(account="owner-1", password=Secret("word-one")))
    redactor.learn(LoginReply(token=Secret("token-one"), msg="wrong"))
    redactor.learn(Plant(owners=[Owner(name="Dana", phone=Secret("12-34-56"))], token_type="bearer"))
    redactor.learn([Plant(by_role={"a": Owner(phone=Secret("65-43-21"))})])
    redactor.learn({"data": [{"access_token": "token-two", "token_type": "bearer", "n": 1}]})
    text = "owner-1 word-one token-one 12-34-56 65-43-21 token-two bearer Dana wrong 1"
    assert redactor.hide(text) == "*** *** *** *** *** *** bearer Dana wrong 1"


def test_a_secret_that_was_pickled_has_nothing_to_learn() -> None:
    redactor = Redactor()
    redactor.learn({"a": pickle.loads(pickle.dumps(Secret("left behind")))})
    assert repr(redactor) == "<redactor of 0 secrets>"


class Bear(Model, frozen=True, kw_only=True):
    cubs: list[Bear] | None = None
    den: Den | None = None


class Den(Model, frozen=True, kw_only=True):
    bears: list[Bear] | None = None
    entrance: Secret | None = None


class Tree(Model, frozen=True, kw_only=True):
    branches: list[Tree] | None = None


def test_classes_may_hold_each_other() -> None:
    redactor = Redactor()
    den = Den(entrance=Secret("behind-the-rock"))
    redactor.learn(Bear(cubs=[Bear(den=Den(bears=[Bear(den=den)]))]))
    redactor.learn(Tree(branches=[Tree()]))
    assert redactor.hide("behind-the-rock") == HIDDEN


def test_a_deep_or_long_reply_is_not_looked_through_for_ever() -> None:
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    redactor = Redactor()
    redactor.learn(deep)
    redactor.learn([{"token": f"token-{number}"} for number in range(100_000)])
    assert repr(redactor) == f"<redactor of {MOST_LEARNED} secrets>"


def test_of_a_reply_with_many_secrets_some_are_learned_and_all_later_ones_count() -> None:
    redactor = knowing("the client's own")
    redactor.learn([{"token": f"many-{number:03}"} for number in range(99)])
    redactor.learn({"token": "the newest"})
    assert redactor.hide("the newest, the client's own") == f"{HIDDEN}, {HIDDEN}"
    assert repr(redactor) == f"<redactor of {MOST_LEARNED + 1} secrets>"


def test_old_tokens_are_forgotten_and_the_newest_are_not() -> None:
    redactor = Redactor()
    for number in range(MOST_TOKENS * 2):
        redactor.add(f"token-{number:04}")
    assert redactor.hide(f"token-{MOST_TOKENS * 2 - 1:04} token-0000") == f"{HIDDEN} token-0000"


def test_nothing_and_mistakes_are_no_secrets() -> None:
    redactor = knowing("", "  ", None, 5)  # type: ignore[arg-type]
    assert redactor.hide("a  b 5") == "a  b 5"
    assert repr(redactor) == "<redactor of 0 secrets>"


def test_threads_may_share_one() -> None:
    redactor = Redactor()
    found: list[str] = []

    def work(name: str) -> None:
        for number in range(50):
            redactor.add(f"secret-{name}-{number:03}")
            found.append(redactor.hide(f"secret-{name}-{number:03}"))

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(found) == {HIDDEN}


def test_private_dictionaries_show_names_only() -> None:
    private = Private(appkey="k", lang="en")
    assert f"{private} {private!r} {[private]}" == " ".join(["<private: appkey, lang>"] * 2) + (
        " [<private: appkey, lang>]"
    )
    assert json.dumps(private) == '{"appkey": "k", "lang": "en"}'


def test_conceal_takes_texts_only() -> None:
    assert conceal("a") == Secret("a")
    assert conceal(Secret("a")) == Secret("a")
    assert conceal(None) is None
    assert conceal(5) == 5
