"""`python -m isolarcloud_tools.cli` is the `isolarcloud` command."""

from isolarcloud_tools.cli import main

main()
