"""Listing pages out of 1,000,000 keys, whatever the prefix, against the same pages out of 10,000: the cost must not depend on the bucket's size.
In the engine, in process (filling a bucket through HTTP would measure the client). Budget: 5 ms a page of 1,000."""
import re
import subprocess

import measure

MANY, FEW = 1_000_000, 10_000


def pages(keys):
    with measure.scratch() as data:
        output = subprocess.run([measure.BINARY.parent / "objects_bench", data, "32", "0.1", str(keys)], check=True, capture_output=True, text=True).stdout
    return {what: float(time) for what, time in re.findall(r"^list (.*?) of \d+: \d+ entries in ([\d.]+) ms", output, re.M)}


few, many = pages(FEW), pages(MANY)
measure.print_table(["page", "of 10,000 keys (ms)", "of 1,000,000 keys (ms)", "ratio", "over the budget of 5 ms"],
                    [(what, few[what], many[what], many[what] / few[what], many[what] / 5) for what in many])
