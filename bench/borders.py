"""Where a body belongs: puts by 32 writers and gets by 32 readers of each size, in the row or in a segment, and in a segment or in a file of its own. The
borders that the engine has (object_store.cpp) are those that this table shows; two rounds in turns, the better of each."""
import re
import subprocess

import measure

with measure.scratch() as data:
    output = subprocess.run([measure.BINARY.parent / "engine_bench", "borders", f"{data}/store", "2"], check=True, capture_output=True, text=True).stdout
best = {}
for place, size, *numbers in re.findall(r"^(\w+) (\d+): ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)$", output, re.M):
    put, put_cpu, get, get_cpu = map(float, numbers)
    old = best.get((place, int(size)), (0, 1e9, 0, 1e9))
    best[place, int(size)] = max(old[0], put), min(old[1], put_cpu), max(old[2], get), min(old[3], get_cpu)


def table(first, second):
    sizes = sorted(size for place, size in best if place == first and (second, size) in best)
    measure.print_table(["size (KiB)", *(f"{what}, {place}" for place in (first, second) for what in ("puts/s", "CPU (µs)", "gets/s", "CPU (µs)")), f"puts: {first} over {second}",
                         f"CPU of a put: {first} over {second}"],
                        [(f"{size >> 10}", *best[first, size], *best[second, size], best[first, size][0] / best[second, size][0],
                          best[first, size][1] / best[second, size][1]) for size in sizes])


table("row", "segment")
table("segment", "file")
