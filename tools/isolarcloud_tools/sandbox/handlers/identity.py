"""Tokens, logins and the clock."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from isolarcloud import ErrorCode, TokenScope
from isolarcloud._operations import oauth, service, user
from isolarcloud_runtime.descriptors import Operation
from isolarcloud_tools.sandbox.checks import Arguments
from isolarcloud_tools.sandbox.context import HANDLERS, Answer, Context
from isolarcloud_tools.sandbox.facts import DATE_TIME
from isolarcloud_tools.sandbox.fleet import Owner
from isolarcloud_tools.sandbox.identity import Denied, Tokens
from isolarcloud_tools.sandbox.logins import Login, LoginState
from isolarcloud_tools.sandbox.messages import RefusedError
from isolarcloud_tools.sandbox.rows import ABSENT, reply_model, row


@HANDLERS.register(service.TIMESTAMP)
def timestamp(context: Context, _: Arguments) -> Answer:
    """Tell the time, in one of the forms that clients have to expect."""
    milliseconds = int(context.now * 1000)
    return Answer(context.world.quirks.turn("timestamp", (milliseconds, str(milliseconds))))


# --- OAuth -------------------------------------------------------------------------------------

_EXCHANGE_REFUSALS = {
    Denied.UNKNOWN_CODE: ErrorCode.AUTHORIZATION_CODE_INVALID,
    Denied.OTHER_APPLICATION: ErrorCode.AUTHORIZATION_REFUSED,
    Denied.OTHER_REDIRECT: ErrorCode.REDIRECT_URI_MISMATCH,
}
_OAUTH_ERRORS = {
    ErrorCode.AUTHORIZATION_CODE_INVALID: "invalid_grant",
    ErrorCode.AUTHORIZATION_REFUSED: "unauthorized_client",
    ErrorCode.CLIENT_INVALID: "invalid_client",
    ErrorCode.GRANT_TYPE_UNSUPPORTED: "unsupported_grant_type",
}
"""Beside codes of which only the number is known: made up, by what OAuth 2 says in such a case."""


@HANDLERS.register(oauth.TOKEN)
def exchange(context: Context, arguments: Arguments) -> Answer:
    """Turn an authorisation code into tokens."""
    application, scheme = context.application, context.service.oauth
    assert application is not None
    assert scheme is not None
    if context.service.family.name not in application.families:
        raise _token_refusal(context, ErrorCode.CLIENT_INVALID)
    if arguments.grant_type != scheme.grant_type:
        raise _token_refusal(context, ErrorCode.GRANT_TYPE_UNSUPPORTED)
    bound = arguments.token_scope_mode == TokenScope.AUTHORIZATION_BOUND.value
    tokens = context.world.identity.exchange(application, arguments.code, arguments.redirect_uri, bound)
    if isinstance(tokens, Denied):
        raise _token_refusal(context, _EXCHANGE_REFUSALS[tokens])
    return _tokens(context, tokens, **_authorized(tokens))


def _authorized(tokens: Tokens) -> dict[str, Any]:
    return {
        "authorized_plant_ids": [str(plant_id) for plant_id in tokens.consent.plant_ids],
        "user_id": tokens.consent.owner.user_id,
    }


def _token_refusal(context: Context, kind: ErrorCode) -> RefusedError:
    envelope, known = context.service.family.envelope, context.service.codes[kind.value]
    error = known.texts.get("error") or _OAUTH_ERRORS[kind]
    # The number means this on this endpoint only; the catalogue keeps it under a longer key.
    code = next(code for code, key in context.operation.codes.items() if key == kind.value)
    extra = {envelope.error: error, envelope.error_description: known.message}
    return RefusedError(code, key=kind.value, extra=extra)


def _tokens(context: Context, tokens: Tokens, **more: Any) -> Answer:
    """Return tokens inside the data, beside it, or both, as the gateway is known to do."""
    fields = row(
        reply_model(context.operation),
        access_token=tokens.access,
        refresh_token=tokens.refresh,
        token_type="bearer",  # noqa: S106  (the kind of token, not one)
        expires_in=context.world.identity.access_seconds,
        **more,
    )
    place = context.world.quirks.token_place
    return Answer(fields if place != "root" else None, fields if place != "data" else {})


_REFRESH_REFUSALS = {Denied.UNKNOWN_REFRESH_TOKEN: "5", Denied.EXPIRED_REFRESH_TOKEN: "-2"}


@HANDLERS.register(oauth.REFRESH_TOKEN)
def refresh(context: Context, arguments: Arguments) -> Answer:
    """Turn a refresh token into new tokens, once."""
    assert context.application is not None
    tokens = context.world.identity.refresh(context.application, arguments.refresh_token)
    if isinstance(tokens, Denied):
        code = known_outcome(context.operation, _REFRESH_REFUSALS[tokens])
        return Answer(row(reply_model(context.operation), code=code))
    # The documents show neither plants nor owner here; they come now and then.
    more = context.world.quirks.turn("refreshed", ({}, _authorized(tokens)))
    return _tokens(context, tokens, code=known_outcome(context.operation, "1"), **more)


# --- login -------------------------------------------------------------------------------------

_LOGIN_STATES = {
    LoginState.NO_ACCOUNT: "-1",
    LoginState.WRONG_PASSWORD: "0",
    LoginState.DONE: "1",
    LoginState.LOCKED: "2",
    LoginState.LOCKED_BY_ADMINISTRATOR: "5",
}
# Made up: the words that were seen are Chinese.
_LOGIN_WORDS = {
    LoginState.NO_ACCOUNT: "The account does not exist",
    LoginState.WRONG_PASSWORD: "The password is wrong; attempts left: {left}",
    LoginState.LOCKED: "The account is locked after too many wrong passwords",
    LoginState.LOCKED_BY_ADMINISTRATOR: "The account was locked by an administrator",
}


@HANDLERS.register(user.LOGIN)
def login(context: Context, arguments: Arguments) -> Answer:
    """Check account and password; a refused login is a success of the call."""
    assert context.application is not None
    found = context.world.identity.login(context.application, arguments.account, arguments.password)
    state = known_outcome(context.operation, _LOGIN_STATES[found.state])
    model = reply_model(context.operation)
    if found.owner is None or found.token is None:
        left = max(0, context.world.identity.attempts - found.wrong_tries)
        return Answer(
            row(
                model,
                login_state=state,
                message=_LOGIN_WORDS[found.state].format(left=left),
                failed_attempts=str(found.wrong_tries),
                attempts_left=str(left) if found.state is LoginState.WRONG_PASSWORD else ABSENT,
                locked_at=_locked_at(found),
            )
        )
    owner = found.owner
    return Answer(
        row(
            model,
            login_state=state,
            token=found.token,
            failed_attempts="0",
            locked_at=context.world.quirks.turn("not locked", (None, "null")),
            user_id=str(owner.user_id),
            user_name=owner.person.name,
            user_account=owner.account,
            email=owner.account,
            phone=None,
            language="English",
            organization_id=str(owner.organisation_id),
            organization_name=owner.person.organisation,
            country_id="1",
            country_name=owner.person.place.country,
        )
    )


def _locked_at(found: Login[Owner]) -> str | None:
    if found.locked_at is None or found.owner is None:
        return None
    return datetime.fromtimestamp(found.locked_at, UTC).strftime(DATE_TIME)


def known_outcome(operation: Operation, code: str) -> str:
    """Return a code of an operation's own, which has to be one that the spec describes."""
    assert operation.outcome is not None, f"{operation.name} has no outcome"
    if code not in operation.outcome.codes:
        raise LookupError(f"the spec has no outcome {code} for {operation.name}")
    return code
