"""Queries of any size: cut into the fewest calls, run side by side, joined again.

`batches` and `windows` cut, `splits` puts both together, `plan` shows it, `pieces` writes it down for
other machines, `stream` and `stream_async` run it, `joins` and the mergers put it together, `query` is
what users hold.
"""
