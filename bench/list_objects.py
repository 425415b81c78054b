"""Pages of listings out of 1,000,000 keys against the same pages out of 10,000: the cost must not depend on the bucket's size. Also versions of one
key and open uploads. In the engine, in process (filling a bucket through HTTP would measure the client). Budget: 5 ms a page, and bounded memory.
LIST_KEYS=10000000 measures that many as well: it takes 6 GB of disk and ten minutes."""
import os
import re
import subprocess

import measure


def pages(keys):
    with measure.scratch() as data:
        output = subprocess.run([measure.BINARY.parent / "engine_bench", "pages", f"{data}/store", str(keys)], check=True, capture_output=True, text=True).stdout
    figures = {what: tuple(map(float, numbers.split())) for what, numbers in re.findall(r"^(.*?): ([\d. ]+)$", output, re.M)}
    return figures.pop("memory")[0], figures.pop("fill"), figures


sizes = [10_000, 1_000_000] + [int(text) for text in os.environ.get("LIST_KEYS", "").split()]
measured = [pages(keys) for keys in sizes]
headings = ["page", "entries"]
for keys in sizes:
    headings += [f"of {keys:,} keys: median (ms)", "worst", "CPU"]
rows = []
for what in measured[-1][2]:
    row = [what, f"{measured[-1][2][what][0]:.0f}"]
    for _, _, figures in measured:
        row += [f"{number:.3f}" for number in figures.get(what, (0, 0, 0, 0))[1:]]
    rows.append(row + [measured[-1][2][what][1] / 5])
measure.print_table(headings + ["median of the largest over 5 ms"], rows)
measure.print_table(["keys", "puts/s while it was filled", "CPU a put (µs)", "memory at the end (MiB)"],
                    [(f"{keys:,}", fill[1], fill[2], memory) for keys, (memory, fill, _) in zip(sizes, measured)])
