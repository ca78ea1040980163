"""What can go wrong with an archive."""

from __future__ import annotations

from ..errors import ISolarCloudError


class ArchiveError(ISolarCloudError):
    """An archive cannot be used: it is damaged, of a newer version, or no archive at all.

    Nothing was written to it.
    """


class ArchiveInUse(ArchiveError):  # noqa: N818 -- a state, like the leaves of the other errors
    """Somebody else is writing to the archive."""
