"""Counts of calls and places for those in flight in Redis, for programs of several processes.

Each step is one script, which Redis runs as a whole; the time is that of the Redis server, so that
processes on machines with different clocks agree. A place is a lease: the place of a process that
died is free again when its lease has ended. A place that may still be taken, because Redis did not
answer, is given back with the next step that reaches it, or soon by a thread in the background.

A call must not wait long for its count: Redis has two seconds for an answer, and one that took them
in vain is left alone for ten times as long.
"""

from __future__ import annotations

import math
import secrets
from collections.abc import Mapping
from typing import Any, TypeAlias

from .counts import BUCKETS, PERIODS, SECONDS, Period
from .doubtful import Doubtful
from .errors import ConfigurationError
from .patience import NotAskedError, Patience
from .redis_address import connect
from .secret import Secret, hide
from .shared import Entry
from .shown import once_whole

ANSWER_SECONDS = 2.0
"""How long a step may take. They take less than a millisecond; a call can do without."""
PAUSE_TIMES, MOST_PAUSE_SECONDS = 10.0, 30.0
"""How long a Redis is left alone that failed slowly: so long as the failure took, times this."""

_NOW = """
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
"""

# A period is a hash: the number of a bucket of time -> calls; beside them what the gateway said.
_READ = """
local function read(key, seconds, bucket)
  local state = {calls = 0, ends = {}, foreign = 0, foreign_until = 0, told = 0, blocked_until = 0}
  local fields = redis.call('HGETALL', key)
  for at = 1, #fields, 2 do
    local number, value = tonumber(fields[at]), tonumber(fields[at + 1])
    if number == nil then
      state[fields[at]] = value
    else
      local gone = (number + 1) * bucket + seconds
      if gone <= now then
        redis.call('HDEL', key, fields[at])
      else
        state.calls = state.calls + value
        table.insert(state.ends, {gone, value})
      end
    end
  end
  return state
end
"""

# Places are sorted by when their leases end. One in doubt is not only taken away: the question for it
# may be on its way still, behind this one, and must find it given back. Until then its end is negative.
_GIVE_BACK = """
local function keep(key, seconds)
  seconds = math.ceil(seconds)
  if redis.call('TTL', key) < seconds then redis.call('EXPIRE', key, seconds) end
end
local function give_back(key, lease, first)
  for at = first, #ARGV do
    redis.call('ZADD', key, tostring(-(now + lease)), ARGV[at])
    keep(key, lease + 60)
  end
end
"""

# KEYS: places, then a key for each period. ARGV: place, lease, most places, refusable; then for each
# period: limit, whether it is the caller's own, seconds, seconds of a bucket; then places to free.
# No limit is -1. Asked again for the same place, since the answer was lost, it counts nothing twice.
_ENTER = (
    _NOW
    + _READ
    + _GIVE_BACK
    + """
local place, lease, parallel, refusable = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4] == '1'
local spent, wait, used, told, keys = 0, 0, {}, {}, {}
for period = 1, #KEYS - 1 do
  local at = 4 * period
  local limit, own = tonumber(ARGV[at + 1]), ARGV[at + 2] == '1'
  local seconds, bucket = tonumber(ARGV[at + 3]), tonumber(ARGV[at + 4])
  local state = read(KEYS[period + 1], seconds, bucket)
  local off = own and limit < 0
  if now < state.foreign_until then
    state.calls = state.calls + state.foreign
    table.insert(state.ends, {state.foreign_until, state.foreign})
  end
  if state.told > 0 and not off and not (own and limit < state.told) then limit = state.told end
  local seconds_left = 0
  if off then
    seconds_left = 0
  elseif now < state.blocked_until then
    seconds_left = state.blocked_until - now
  elseif limit >= 0 and state.calls >= limit then
    table.sort(state.ends, function(one, other) return one[1] < other[1] end)
    local left = state.calls
    for _, entry in ipairs(state.ends) do
      left = left - entry[2]
      if left < limit then
        seconds_left = entry[1] - now
        break
      end
    end
  end
  if refusable and seconds_left > wait then spent, wait = period, seconds_left end
  used[period], told[period] = state.calls, state.told
  keys[period] = {math.floor(now / bucket), math.ceil(seconds + 2 * bucket)}
end
redis.call('ZREMRANGEBYSCORE', KEYS[1], tostring(-now), tostring(now))
give_back(KEYS[1], lease, 4 * #KEYS + 1)
local entered, ends = 0, tonumber(redis.call('ZSCORE', KEYS[1], place) or 0)
if ends > 0 then
  entered, spent = 1, 0
elseif ends < 0 then
  spent = 0
elseif spent == 0 and (parallel < 0 or redis.call('ZCOUNT', KEYS[1], tostring(now), '+inf') < parallel) then
  entered = 1
  for period, bucket in ipairs(keys) do
    redis.call('HINCRBY', KEYS[period + 1], bucket[1], 1)
    redis.call('EXPIRE', KEYS[period + 1], bucket[2])
    used[period] = used[period] + 1
  end
  redis.call('ZADD', KEYS[1], tostring(now + lease), place)
  keep(KEYS[1], lease + 60)
end
return {entered, spent, tostring(wait), used, told}
"""
)

# KEYS: places. ARGV: place, lease; then places to free.
_LEAVE = (
    _NOW
    + _GIVE_BACK
    + """
redis.call('ZREM', KEYS[1], ARGV[1])
give_back(KEYS[1], tonumber(ARGV[2]), 3)
return 1
"""
)

# KEYS: the period. ARGV: seconds, seconds of a bucket, limit, calls; what is not told is -1.
_TOLD = (
    _NOW
    + _READ
    + """
local seconds, bucket = tonumber(ARGV[1]), tonumber(ARGV[2])
local limit, calls = tonumber(ARGV[3]), tonumber(ARGV[4])
if limit > 0 then redis.call('HSET', KEYS[1], 'told', limit) end
if calls >= 0 then
  local foreign = math.max(0, calls - read(KEYS[1], seconds, bucket).calls)
  redis.call('HSET', KEYS[1], 'foreign', foreign, 'foreign_until', tostring(now + seconds))
end
redis.call('EXPIRE', KEYS[1], math.ceil(seconds + 2 * bucket))
return 1
"""
)

# KEYS: the period. ARGV: seconds, seconds of a bucket, how long nothing is let through.
_REFUSED = (
    _NOW
    + """
redis.call('HSET', KEYS[1], 'blocked_until', tostring(now + tonumber(ARGV[3])))
redis.call('EXPIRE', KEYS[1], math.ceil(tonumber(ARGV[1]) + 2 * tonumber(ARGV[2])))
return 1
"""
)


_Step: TypeAlias = tuple[str, list[str], list[Any]]
"""A script, its keys and its arguments."""


class RedisLimiter:
    """Shares counts of calls and places among all processes that use one Redis.

    Give it to the clients as `limits=Limits(shared=RedisLimiter(url))`; each application key at each
    gateway is counted by itself, so one object serves any number of clients. Within a process calls
    take their turn in order; among processes whoever asks first when a place is free gets it.

    When Redis does not answer, a warning is logged and each process counts alone meanwhile. It is
    asked again after at most 30 seconds; then all limits hold for all processes again. A Redis that
    loses its data in a crash has forgotten what was counted until then, unless it writes to disk.

    Needs the extra `redis`. Neither keys of applications nor tokens are stored, only hashes.
    """

    def __init__(
        self, url: str | Secret | None = None, *, name: str = "isolarcloud:calls", client: Any = None
    ) -> None:
        """Take the address of the server, or a client of `redis` that is connected to it.

        Args:
            url: `redis://`, `rediss://` or `unix://`; may hold a password, which is shown nowhere.
            name: What all keys begin with.
            client: A synchronous client of `redis`, used as it is and never closed. How long a call
                waits for a Redis that does not answer is then up to its timeouts and retries, which
                add up to minutes by default.

        Raises:
            ConfigurationError: The extra is missing, or the address is none.
        """
        url = None if url is None else hide(url)
        if (url is None) == (client is None):
            raise ConfigurationError("RedisLimiter needs either an address or a client.")
        if not name:
            raise ConfigurationError("RedisLimiter needs a name.")
        self.name = name
        redis = (
            client
            if client is not None
            else connect(hide(url or ""), what="Counts of calls", answer_seconds=ANSWER_SECONDS)
        )
        self._redis = redis
        self._doubtful = Doubtful(self._give_back)
        self._patience = Patience(PAUSE_TIMES, MOST_PAUSE_SECONDS)
        self._lease_seconds = 0.0

    def enter(
        self,
        application: str,
        limits: Mapping[Period, float],
        own: Mapping[Period, bool],
        parallel: float,
        lease_seconds: float,
        *,
        refusable: bool,
    ) -> Entry:
        """Count a call and take a place for it, both or neither; see `SharedCounts`."""
        place = secrets.token_hex(8)
        arguments: list[Any] = [place, lease_seconds, _number(parallel), int(refusable)]
        for period in PERIODS:
            arguments += [_number(limits[period]), int(own[period]), *_window(period)]
        keys = [self._key(application, "places"), *(self._key(application, each) for each in PERIODS)]
        self._lease_seconds = max(self._lease_seconds, lease_seconds)
        doubtful = self._doubtful.of(application)
        try:
            entered, spent, wait, used, told = self._run(_ENTER, keys, [*arguments, *doubtful])
        except NotAskedError:
            raise
        except BaseException:
            self._doubtful.add(application, place, lease_seconds)
            raise
        self._doubtful.freed(application, doubtful)
        return Entry(
            place if entered else None,
            PERIODS[spent - 1] if spent else None,
            float(wait),
            dict(zip(PERIODS, used, strict=True)),
            {period: limit for period, limit in zip(PERIODS, told, strict=True) if limit},
        )

    def leave(self, application: str, place: str) -> None:
        """Give a place back."""
        doubtful = self._doubtful.of(application)
        try:
            self._run(*self._left(application, place, doubtful))
        except BaseException:
            self._doubtful.add(application, place, self._lease_seconds)
            raise
        self._doubtful.freed(application, doubtful)

    def _left(self, application: str, place: str, doubtful: tuple[str, ...]) -> _Step:
        return _LEAVE, [self._key(application, "places")], [place, self._lease_seconds, *doubtful]

    def _give_back(self, application: str, doubtful: tuple[str, ...]) -> None:
        self._evaluate(*self._left(application, "", doubtful))

    def told(self, application: str, period: Period, limit: int | None, calls: int | None) -> None:
        """Keep what the gateway told of a period; see `SharedCounts`."""
        told = [-1 if value is None else value for value in (limit, calls)]
        self._run(_TOLD, [self._key(application, period)], [*_window(period), *told])

    def refused(self, application: str, period: Period, seconds: float) -> None:
        """Let no call through for that long."""
        self._run(_REFUSED, [self._key(application, period)], [*_window(period), seconds])

    def _run(self, script: str, keys: list[str], arguments: list[Any]) -> Any:
        return self._patience.ask(lambda: self._evaluate(script, keys, arguments))

    def _evaluate(self, script: str, keys: list[str], arguments: list[Any]) -> Any:
        # Sent whole each time: no second round trip for a server that has restarted and forgotten it.
        return self._redis.eval(script, len(keys), *keys, *arguments)

    def _key(self, application: str, what: str) -> str:
        # In a cluster the part in braces decides on the node: one script needs its keys on one.
        return f"{self.name}:{{{application}}}:{what}"

    @once_whole
    def __repr__(self) -> str:
        return f"RedisLimiter(name={self.name!r})"


def _number(limit: float) -> int:
    return -1 if limit == math.inf else int(limit)


def _window(period: Period) -> tuple[float, float]:
    return SECONDS[period], SECONDS[period] / BUCKETS
