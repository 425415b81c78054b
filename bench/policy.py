"""Decisions over a bucket policy of 20 statements, in process, one thread (policy_bench.cpp). The budget is 5 us for each."""
import pathlib
import subprocess

import measure

BUDGET = 5_000   # ns

program = pathlib.Path(__file__).resolve().parent.parent / "build/release/policy_bench"
rows = []
for line in subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines():
    name, time = line.rsplit(": ", 1)
    rows.append((name, time, f"{float(time.split()[0]) / BUDGET:.2f}" if time.endswith(" ns") else ""))
measure.print_table(("what", "time", "of the budget"), rows)
