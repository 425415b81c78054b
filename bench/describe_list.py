"""Describe and List on 100,000 training jobs, in the server (in process: the handlers, without HTTP and signatures). Budgets: 1 ms for Describe, 5 ms a page of
List, also where a filter matches nothing."""
import re
import subprocess

import measure

COUNT = 100_000

with measure.scratch() as data:
    output = subprocess.run([measure.BINARY.parent / "describe_list", data, str(COUNT)], check=True, capture_output=True, text=True).stdout
rows = [(what, float(median), float(worst)) for what, median, worst in re.findall(r"^(.*): ([\d.]+) ms, worst ([\d.]+) ms", output, re.M)]
assert rows, output
measure.print_table(["of 100,000 training jobs", "median (ms)", "worst (ms)", "budget (ms)", "median over the budget"],
                    [(what, median, worst, budget, median / budget) for what, median, worst in rows for budget in [1 if what == "describe" else 5]])
