"""What goes wrong on demand: in the network, in replies, with keys and with tokens.

    with running_sandbox() as box:
        box.faults.add("http-503", count=2)                      # the next two calls
        box.faults.add("hang", path="queryPowerStationList")     # the next call of that endpoint
        box.faults.add("drip", count=None, seconds=0.2)          # every call until box.faults.clear()

From outside, a request with the header `X-Sandbox-Fault: drip; seconds=0.2` fails in that way itself,
and `POST /sandbox/faults` with `{"fault": "hang", "count": 2, "path": "..."}` adds one for later calls.
Both are for callers on the same machine only.
"""

from isolarcloud_tools.sandbox.faults.catalogue import FAULTS
from isolarcloud_tools.sandbox.faults.exchange import Delivery, Exchange, Manner
from isolarcloud_tools.sandbox.faults.fault import Fault
from isolarcloud_tools.sandbox.faults.plan import Faults, Rule

__all__ = ["FAULTS", "Delivery", "Exchange", "Fault", "Faults", "Manner", "Rule"]
