"""A process that saves one token after the other, to be killed at any moment.

Run as a program with the path of the token file and the number of the first token. It writes each
number to its standard output before the save, and once more, with a "+", when the save is done.
"""

from __future__ import annotations

import itertools
import sys

from isolarcloud_runtime.store_file import FileStore
from isolarcloud_runtime.tokens import Token


def token(number: int) -> Token:
    return Token(
        access_token=f"access-{number}",
        refresh_token=f"refresh-{number}",
        expires_at=float(number),
        authorized_plant_ids=tuple(range(number % 50)),
    )


def main() -> None:
    store = FileStore(sys.argv[1])
    lock = store.lock()
    for number in itertools.count(int(sys.argv[2])):
        lock.acquire()
        try:
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()
            store.save(token(number))
            sys.stdout.write(f"{number}+\n")
            sys.stdout.flush()
        finally:
            lock.release()


if __name__ == "__main__":
    main()
