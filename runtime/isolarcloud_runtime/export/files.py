"""Files that are replaced in one step."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import InvalidArgument

_READABLE = 0o666


def path_of(target: object, *, of_text: bool) -> Path | None:
    """Return the path that a target is; None: it is an open file.

    Args:
        target: What the caller gave.
        of_text: Whether an open file has to take texts, or bytes.

    Raises:
        InvalidArgument: It is neither, or a file for the other.
    """
    wanted = "text" if of_text else "bytes"
    if isinstance(target, (str, os.PathLike)):
        try:
            return Path(target).expanduser()
        except (TypeError, RuntimeError) as error:  # a path of bytes; the home folder of nobody
            raise InvalidArgument(f"The path cannot be used: {error}.") from None
    if not callable(getattr(target, "write", None)):
        raise InvalidArgument(
            f"{type(target).__name__} is neither a path nor an open file of {wanted}: give one of them."
        )
    mode = getattr(target, "mode", None)
    if isinstance(target, io.IOBase):
        fits = isinstance(target, io.TextIOBase) is of_text
    else:  # what tempfile gives
        fits = not isinstance(mode, str) or ("b" in mode) is not of_text
    if not fits:
        raise InvalidArgument(f"The file is not open for {wanted}: give one that is, or a path.")
    return None


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path whose file takes the place of `path` when all went well.

    The content has reached the disk before, so that at any moment the old file is there, or the new
    one. What is no regular file (a pipe, a device) is written as it is.
    """
    path = Path(os.path.realpath(path))
    if path.exists() and not path.is_file():
        yield path
        return
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None  # nobody knows the other file
    os.close(handle)
    temporary = Path(name)
    try:
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else _READABLE & ~_mask())
        yield temporary
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException as error:
        with suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError) and str(error.filename) == name:
            raise OSError(error.errno, error.strerror, str(path)) from None
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Let renames in a folder reach the disk, where the system can do that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _mask() -> int:
    """Return the process's mask for new files, which can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
