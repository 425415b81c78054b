"""Start to the first answered request, and the memory of an idle server: budgets 100 ms and 64 MiB (less is better)."""
import statistics
import time
import urllib.request

import measure
from server import Server


def one_start(server):
    begun = time.monotonic()
    server.start()
    urllib.request.urlopen(server.console + "/healthz").read()
    return (time.monotonic() - begun) * 1000


first, again, memory = [], [], []
for _ in range(7):
    with Server() as server:
        server.stop()
        again.append(one_start(server))
        time.sleep(1)  # idle: what start-up freed has been given back
        memory.append(measure.resident_mib([server.pid]))
    fresh = Server(roles=())
    try:
        first.append(one_start(fresh))
    finally:
        fresh.__exit__(None)
rows = [("start, fresh data directory (ms)", statistics.median(first), 100.0, statistics.median(first) / 100),
        ("start, existing data (ms)", statistics.median(again), 100.0, statistics.median(again) / 100),
        ("idle memory (MiB RSS)", statistics.median(memory), 64.0, statistics.median(memory) / 64)]
measure.print_table(["what", "measured", "budget", "ratio"], rows)
