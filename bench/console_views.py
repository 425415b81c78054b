"""What the console's tables and charts ask the server: 10,000 runs of 20 parameters and 5 metrics, and 200 runs of 10,000 points, made through the public API.

Budgets: 30 ms for a table of 10,000 runs with 8 columns sorted by a metric, 200 ms for a chart of 200 runs x 10,000 points. Times are of the whole request, signed,
over one kept connection on the same machine, medians of 21; CPU is the server's. MLflow 2.12 (SQLite, 4 workers) on the same kind of machine, as measured before
and not in this run: search of 1,000 runs 3.05 s."""
import json
import os
import statistics
import time

import measure
from many_runs import Maker
from server import Server

RUNS, SERIES, POINTS = int(os.environ.get("VIEW_RUNS", 10_000)), int(os.environ.get("VIEW_SERIES", 200)), int(os.environ.get("VIEW_POINTS", 10_000))
ROUNDS, MLFLOW_SEARCH = 21, 3050
COLUMNS = ["param.lr", "param.max_depth", "param.booster", "metric.auc", "metric.logloss", "status", "created", "duration"]
SORT = {"column": "metric.auc", "descending": True}


def asked(maker, pid, name, members, before=None):
    """Medians over the rounds; `before` changes something first."""
    maker.view(name, **members)
    times, size, cpu = [], 0, 0
    for _ in range(ROUNDS):
        if before:
            before()
        began = measure.cpu_seconds([pid])
        took, size, _answer = maker.view(name, **members)
        cpu += measure.cpu_seconds([pid]) - began
        times.append(took * 1000)
    return statistics.median(times), max(times), cpu / ROUNDS * 1000, size / 1024


def main():
    with Server() as server:
        maker = Maker(server.endpoint, server.access_key, server.secret_key)
        began = time.monotonic()
        maker.runs(RUNS)
        runs_took = time.monotonic() - began
        names = maker.series(SERIES, POINTS)
        series_took = time.monotonic() - began - runs_took
        print(f"Made in {runs_took:.0f} s and {series_took:.0f} s; the server has {measure.resident_mib([server.pid]):.0f} MiB.\n")
        first, _, answer = maker.view("runs", columns=COLUMNS, sort=SORT, limit=100)
        assert answer["total"] == RUNS + SERIES and len(answer["rows"]) == 100, answer["total"]

        def change():
            maker.send([maker.call("UpdateTrialComponent", TrialComponentName="run-00007", Status={"PrimaryStatus": "Completed"})])

        table = {"columns": COLUMNS, "sort": SORT, "limit": 100}
        questions = [
            (f"table of {RUNS:,} runs, 8 columns, by a metric", "runs", table, None, 30),
            ("the same, after a run has changed", "runs", table, change, 30),
            ("the same, 1,000 rows", "runs", {**table, "limit": 1000}, None, 30),
            ("the same, filtered by parameter and metric", "runs", {**table, "filter": 'param.lr < 0.01 and metric.auc > 0.9 and param.booster ~ "tree"'}, None, 30),
            ("the same, of an experiment", "runs", {**table, "experiment": "many"}, None, 30),
            ("all columns with their values", "run-columns", {}, None, ""),
            (f"chart of {SERIES} runs x {POINTS:,} points, 500 each", "series", {"runs": names, "metric": "loss", "points": 500}, None, 200),
            ("find a run by a part of its name", "find", {"text": "run-0999", "limit": 20}, None, ""),
            ("overview", "overview", {}, None, ""),
        ]
        rows = [(f"the first table after a start's worth of writes ({RUNS:,} runs parsed)", first * 1000, first * 1000, "", "", "", "")]
        for what, name, members, before, budget in questions:
            try:
                median, worst, cpu, size = asked(maker, server.pid, name, members, before)
            except RuntimeError as error:
                if "404" not in str(error):
                    raise
                continue
            rows.append((what, median, worst, cpu, size, budget, median / budget if budget else ""))
        measure.print_table(["view", "median (ms)", "worst (ms)", "server CPU (ms)", "answer (KiB)", "budget (ms)", "median over the budget"], rows)
        print(f"With all of it in memory the server has {measure.resident_mib([server.pid]):.0f} MiB. MLflow's search of 1,000 runs, measured before: "
              f"{MLFLOW_SEARCH} ms, {MLFLOW_SEARCH / rows[1][1]:,.0f} times the table of {RUNS:,}.\n")


main()
