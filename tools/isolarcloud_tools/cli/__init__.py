"""The `isolarcloud` command: one module a command, each imported when it is called."""

from __future__ import annotations

import sys

EXTRA = "isolarcloud[cli]"


def main() -> None:
    """Run the command line; the process ends here."""
    try:
        from isolarcloud_tools.cli.program import program
    except ModuleNotFoundError as error:
        if error.name not in ("click", "rich"):
            raise
        print(f"The isolarcloud command needs {error.name}: pip install '{EXTRA}'", file=sys.stderr)
        raise SystemExit(1) from None
    program(prog_name="isolarcloud")
