"""A row through a flat model and through libxgboost: 100 trees of depth 6 over 30 features, one thread. CPU time a row, medians of five."""
import json
import pathlib
import subprocess

program = pathlib.Path(__file__).resolve().parent.parent / "build/release/predictor_bench"
run = subprocess.run([program, "--benchmark_format=json", "--benchmark_min_time=0.2", "--benchmark_repetitions=5",
                      "--benchmark_report_aggregates_only=true"], check=True, capture_output=True, text=True)
times = {}
for result in json.loads(run.stdout)["benchmarks"]:
    if result["aggregate_name"] == "median":
        name, rows = result["run_name"].split("/")[:2]
        times[name, int(rows)] = result["cpu_time"] / int(rows) / 1000

print("| rows a call | flat model, µs/row | libxgboost, µs/row | in place, µs/row | ratio (to the faster) | CSV in, CSV out, µs/row |")
print("|---|---|---|---|---|---|")
for rows in (1, 64, 1024):
    flat, matrix, in_place = (times[name, rows] for name in ("flat", "libxgboost", "libxgboost_in_place"))
    whole = f"{times['invocation', rows]:.2f}" if ("invocation", rows) in times else ""
    print(f"| {rows} | {flat:.2f} | {matrix:.2f} | {in_place:.2f} | {min(matrix, in_place) / flat:.1f} | {whole} |")
