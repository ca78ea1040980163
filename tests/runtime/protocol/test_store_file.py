"""A file of tokens, whatever happens to the processes that write it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from isolarcloud_runtime import store_file
from isolarcloud_runtime.errors import ConfigurationError
from isolarcloud_runtime.store_file import FileStore
from isolarcloud_runtime.tokens import Token, write_record
from tests.runtime.protocol.kit import PLANTED, TOKENS


def token(number: int) -> Token:
    return Token(access_token=TOKENS[number], refresh_token=TOKENS[10 + number], expires_at=float(number))


def names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    FileStore(tmp_path / "tokens.json").save(token(0))
    return tmp_path / "tokens.json"


KILLED = """
import os, pathlib, signal, sys
from isolarcloud_runtime import store_file
from isolarcloud_runtime.tokens import Token

store = store_file.FileStore(sys.argv[1])
store.lock().acquire()

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

match sys.argv[2]:
    case "half written":
        whole = store_file.write_record
        def half(*arguments):
            os.write(os.open(store._files.next, os.O_WRONLY), whole(*arguments)[:40])
            die()
        store_file.write_record = half
    case "not on the disk":
        os.fsync = die
    case "not renamed":
        pathlib.Path.replace = die
    case "folder not synced":
        store._files._sync_folder = die
store.save(Token(access_token=sys.argv[3], refresh_token=sys.argv[4], expires_at=1.0))
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize(
    ("moment", "kept"),
    [("half written", 0), ("not on the disk", 1), ("not renamed", 1), ("folder not synced", 1)],
)
def test_a_killed_save_leaves_the_old_token_or_the_new_one(path: Path, moment: str, kept: int) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), moment, TOKENS[1], TOKENS[11]], check=False, timeout=60
    )
    assert killed.returncode == -signal.SIGKILL
    store = FileStore(path)
    assert store.load() == token(kept)
    assert names(path.parent) == {"tokens.json", ".tokens.json.lock"}
    assert path.stat().st_mode & 0o077 == 0
    assert store.load() == token(kept)
    store.save(token(2))
    assert FileStore(path).load() == token(2)


def leave(path: Path, content: bytes, mode: int = 0o600) -> Path:
    """Leave a file behind as a killed save does."""
    left = path.with_name(f".{path.name}.next")
    left.write_bytes(content)
    left.chmod(mode)
    return left


@pytest.mark.parametrize(
    ("content", "mode", "kept"),
    [
        (write_record(token(1), 2), 0o600, 1),  # the save after the one that made the file
        (write_record(token(1), 1), 0o600, 0),  # older
        (write_record(token(1), 2)[:-9], 0o600, 0),  # torn
        (write_record(token(1), 2).replace(b"1.0", b"2.0"), 0o600, 0),  # changed
        (b'{"access_token":"x","generation":9}', 0o600, 0),  # without checksum
        (write_record(token(1), 2), 0o644, 0),  # not written by us
        (b"", 0o600, 0),
    ],
)
def test_only_a_whole_and_newer_token_is_recovered(path: Path, content: bytes, mode: int, kept: int) -> None:
    leave(path, content, mode)
    assert FileStore(path).load() == token(kept)
    assert names(path.parent) == {"tokens.json", ".tokens.json.lock"}


def test_the_first_token_of_all_is_recovered_too(tmp_path: Path) -> None:
    leave(tmp_path / "t.json", write_record(token(1), 1))
    assert FileStore(tmp_path / "t.json").load() == token(1)


def test_a_link_beside_the_file_leads_nowhere(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(write_record(token(1), 9))
    target.chmod(0o600)
    path.with_name(".tokens.json.next").symlink_to(target)
    store = FileStore(path)
    assert store.load() == token(0)
    assert target.exists()
    store.save(token(2))
    path.with_name(".tokens.json.next").symlink_to(target)
    with pytest.raises(ConfigurationError, match="cannot be written"):
        store.save(token(3))


def test_what_is_being_saved_is_left_alone(path: Path) -> None:
    store = FileStore(path)
    left = leave(path, write_record(token(1), 2))
    assert store.lock().acquire()  # which recovers it
    assert not left.exists()
    leave(path, write_record(token(2), 3))
    assert store.load() == token(1)  # its holder lives: not ours to recover
    assert left.exists()
    store.lock().release()
    with store._files._writable():  # somebody saves without the lock
        assert FileStore(path).load() == token(1)
        assert left.exists()
    assert FileStore(path).load() == token(2)


def test_a_save_without_the_lock_goes_over_what_a_killed_one_left(path: Path) -> None:
    leave(path, write_record(token(1), 7), 0o644)
    FileStore(path).save(token(2))
    leave(path, write_record(token(1), 7))
    FileStore(path).save(token(3))
    assert FileStore(path).load() == token(3)
    leave(path, write_record(token(1), 7))  # as old as before
    assert FileStore(path).load() == token(3)


def test_a_file_beside_that_goes_away_is_made_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store, lock, removed = FileStore(path), store_file.lock_open_file, list[bool]()

    def remove_first(descriptor: int, blocking: bool) -> bool:
        if not removed:  # somebody else has finished with it just before it was locked
            store._files.next.unlink()
            removed.append(True)
        return lock(descriptor, blocking)

    monkeypatch.setattr(store_file, "lock_open_file", remove_first)
    store.save(token(1))
    assert removed
    assert store.load() == token(1)
    assert names(path.parent) == {"tokens.json"}


def test_a_link_to_the_file_is_the_same_store(path: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").symlink_to(tmp_path)
    link = tmp_path / "folder" / "link.json"
    link.symlink_to(path)
    store = FileStore(link)
    assert store.lock() is FileStore(path).lock()
    store.save(token(4))
    assert link.is_symlink()
    assert FileStore(path).load() == token(4)


def test_a_file_written_by_hand_is_read(path: Path) -> None:
    path.write_text('{"access_token": "ACCESSTOKENplanted5", "remark": "mine"}')
    assert FileStore(path).load() == Token(access_token=TOKENS[5])


def test_a_complete_token_survives_a_rename_that_fails(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    store = FileStore(path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        with pytest.raises(ConfigurationError, match="cannot be written") as caught:
            store.save(token(1))
    assert not [secret for secret in PLANTED if secret in f"{caught.value!r}"]
    assert store.load() == token(1)


def test_a_folder_that_cannot_be_written_can_still_be_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave(path, write_record(token(1), 2))
    store = FileStore(path)

    def refuse(*_: object, **__: object) -> bool:
        raise ConfigurationError("read-only")

    monkeypatch.setattr(store._lock, "acquire", refuse)
    assert store.load() == token(0)
