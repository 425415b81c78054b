"""Bayesian against random search at equal budget: the distance from the optimum over 50 seeds, on functions whose optimum is known."""
import json
import pathlib
import statistics
import subprocess

program = pathlib.Path(__file__).resolve().parent.parent / "build/release/tuning_bench"
results = {}
for line in subprocess.run([program, "50"], check=True, capture_output=True, text=True).stdout.splitlines():
    result = json.loads(line)
    results.setdefault((result["function"], result["budget"]), {})[result["strategy"]] = result

print("| function, trials | strategy | regret: best | quarter | median | three quarters | worst | seeds won | ms a proposal |")
print("|---|---|---|---|---|---|---|---|---|")
for (function, budget), strategies in results.items():
    pairs = list(zip(strategies["Bayesian"]["regrets"], strategies["Random"]["regrets"]))
    for name, won in (("Bayesian", sum(b < r for b, r in pairs)), ("Random", sum(r < b for b, r in pairs))):
        regrets = sorted(strategies[name]["regrets"])
        quarters = statistics.quantiles(regrets, n=4)
        figures = " | ".join(f"{value:.4g}" for value in (regrets[0], *quarters, regrets[-1]))
        print(f"| {function}, {budget} | {name} | {figures} | {won} of {len(pairs)} | {strategies[name]['ms_per_trial']:.2f} |")
