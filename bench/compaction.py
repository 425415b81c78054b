"""Segments under overwrites and deletes of 20,000 objects of 16 KiB (320 MB that live, in segments of 16 MiB): how much of the disk they take at most, how fast
room comes back, and what it costs the writers. In the engine, in process."""
import re
import subprocess

import measure

with measure.scratch() as data:
    output = subprocess.run([measure.BINARY.parent / "engine_bench", "churn", f"{data}/store", "15"], check=True, capture_output=True, text=True).stdout
figures = {what: tuple(map(float, numbers.split())) for what, numbers in re.findall(r"^(.*?): ([\d. ]+)$", output, re.M)}
without = figures["overwrites without compaction"]
measure.print_table(["15 s of work, 32 or 64 at a time", "operations/s", "CPU each (µs)", "over no compaction", "most disk over what lives at first"],
                    [(what, figures[what][0], figures[what][1], figures[what][0] / without[0] if "overwrites" in what else "-", figures[what][2])
                     for what in ("overwrites with compaction", "overwrites without compaction", "deletes with compaction")])
measure.print_table(["afterwards", "seconds", "disk over what lived at first"],
                    [("after the overwrites", *figures["settled"]), ("nine of ten deleted", *figures["room is back"])])
