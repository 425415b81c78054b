"""What the benchmarks share: processes and their CPU time, wrk, medians of rounds in turns, tables."""
import contextlib
import os
import pathlib
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
PEERS = ROOT / "bench" / "peers"
BINARY = pathlib.Path(os.environ.get("ATHANOR_BINARY", ROOT / "build" / "release" / "athanor"))
sys.path.insert(0, str(ROOT / "tests" / "lib"))

TICKS = os.sysconf("SC_CLK_TCK")


def tree(pid):
    """The process and all of its descendants."""
    found, queue = [], [pid]
    while queue:
        current = queue.pop()
        found.append(current)
        with contextlib.suppress(OSError):
            for task in os.listdir(f"/proc/{current}/task"):
                queue += map(int, pathlib.Path(f"/proc/{current}/task/{task}/children").read_text().split())
    return found


def named(name):
    """Processes by the name of their program."""
    found = []
    for entry in os.listdir("/proc"):
        with contextlib.suppress(OSError):
            if entry.isdigit() and pathlib.Path(f"/proc/{entry}/comm").read_text().strip() == name:
                found.append(int(entry))
    return found


def cpu_seconds(pids):
    total = 0
    for pid in pids:
        with contextlib.suppress(OSError):
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
    return total / TICKS


def resident_mib(pids):
    total = 0
    for pid in pids:
        with contextlib.suppress(OSError):
            total += int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1])
    return total / 1024


@contextlib.contextmanager
def asleep(pids):
    """Who is not measured shall not go on with the work of its last turn: it is there again in its next."""
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGCONT)


def wait_for(url, seconds=60):
    """Until `url` answers anything at all."""
    limit = time.monotonic() + seconds
    while True:
        try:
            return urllib.request.urlopen(url, timeout=5).status
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            if time.monotonic() > limit:
                raise TimeoutError(f"{url} did not answer in {seconds} s")
            time.sleep(0.05)


def until(condition, seconds=60):
    limit = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > limit:
            raise TimeoutError(f"it did not come true in {seconds} s")
        time.sleep(0.05)


def metric(console, name):
    """A number of the server's /metrics."""
    return float(re.search(rf"^{name} (\S+)$", urllib.request.urlopen(console + "/metrics").read().decode(), re.M)[1])


@contextlib.contextmanager
def running(command, **options):
    """A process group for the length of the block."""
    process = subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def wrk(url, connections, seconds=4, script=None, arguments=()):
    """Requests a second, and latencies in milliseconds; raises if any answer was not 2xx."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", *(["-s", str(script)] if script else []), url]
    output = subprocess.run(command + (["--", *map(str, arguments)] if arguments else []), check=True, capture_output=True, text=True).stdout
    if re.search(r"Non-2xx|non2xx=[1-9]|Socket errors", output):
        raise RuntimeError(f"wrk: {output}")
    units = {"us": 1e-3, "ms": 1, "s": 1e3}
    latency = {p: float(v) * units[u] for p, v, u in re.findall(r"(50|99)%\s+([\d.]+)(us|ms|s)", output)}
    return {"rate": float(re.search(r"Requests/sec:\s+([\d.]+)", output)[1]), "p50": latency.get("50"), "p99": latency.get("99"),
            "requests": int(re.search(r"(\d+) requests in", output)[1])}


def in_turns(subjects, rounds=3):
    """subjects: name -> function that returns a dict of figures. Runs A B A B ..., gives name -> figure -> median."""
    results = {name: [] for name in subjects}
    for _ in range(rounds):
        for name, measure in subjects.items():
            results[name].append(measure())
    return {name: {key: statistics.median(run[key] for run in runs) for key in runs[0] if runs[0][key] is not None}
            for name, runs in results.items()}


def print_table(headings, rows):
    rows = [[cell if isinstance(cell, str) else f"{cell:,.2f}" if abs(cell) < 100 else f"{cell:,.0f}" for cell in row] for row in rows]
    print("| " + " | ".join(headings) + " |")
    print("|" + "---|" * len(headings))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print(flush=True)


@contextlib.contextmanager
def scratch():
    """A temporary folder that other users may enter: containers in user namespaces do."""
    with tempfile.TemporaryDirectory(prefix="athanor-bench-") as folder:
        os.chmod(folder, 0o755)
        yield folder
