"""`athanor demo` ends 0, all three acts, and the commands that it prints work as they are printed."""
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time

from server import BINARY, ROOT


def environment_of(data):
    """What `athanor env` tells a shell to set."""
    printed = subprocess.run([BINARY, "env", "--data", data], check=True, capture_output=True, text=True).stdout
    return {**os.environ, **dict(re.findall(r"^export (\w+)=(.*)$", printed, re.M)), "AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null"}


def test_the_demo_and_the_commands_that_it_prints():
    folder = tempfile.mkdtemp(prefix="athanor-demo-test-")
    data = folder + "/data"
    pid = None
    try:
        demo = subprocess.run([BINARY, "demo", "--keep", "--data", data], capture_output=True, text=True, timeout=900)
        assert demo.returncode == 0, demo.stdout[-4000:] + demo.stderr[-4000:]
        pid = int(re.search(r"process (\d+)", demo.stdout)[1])
        environment = environment_of(data)
        commands = [line.strip() for line in demo.stdout.split("To go on\n")[1].splitlines() if line.startswith("  ")][:3]
        assert len(commands) == 3
        decisions = dict(re.findall(r"^(batch=\d|\(schedule\)) .*  (registered, serves|stopped: not better|nothing new)  ", demo.stdout, re.M))
        assert decisions["batch=1"] == "registered, serves" and decisions["batch=4"] == "stopped: not better", demo.stdout[-4000:]
        assert decisions["(schedule)"] == "nothing new"
        happened = re.findall(r"^ +[\d.]+ s  (.*?) +(\d+) +(\d+)$", demo.stdout.split("what happened")[1], re.M)
        for what in ("3 instances serve", "1 instance serves again", "its alarm rolls it back", "what served before serves alone"):
            assert what in [row[0] for row in happened], demo.stdout[-4000:]
        named = next(row[0] for row in happened if row[0].startswith("the monitor names"))
        assert named == "the monitor names number_customer_service_calls, prediction, total_day_charge, total_day_minutes"
        assert happened[-2][0].startswith("the pipeline that this starts has trained on them") and int(happened[-1][1]) > 1000
        assert {row[2] for row in happened} == {"0"}, demo.stdout[-4000:]
        outputs = [subprocess.run(["bash", "-c", command], env=environment, capture_output=True, text=True) for command in commands]
        for command, output in zip(commands, outputs):
            assert output.returncode == 0, (command, output.stderr)
        for output in outputs[:2]:
            answer = json.loads(re.search(r'\{"label".*?\}', output.stdout)[0])
            assert answer["label"] in ("yes", "no") and 0 <= answer["probability"] <= 1
        assert "prepared/train/train.csv" in outputs[2].stdout
        for verb in (["status"], ["jobs"], ["endpoints"]):
            shown = subprocess.run([BINARY, *verb, "--data", data], capture_output=True, text=True, check=True).stdout
            assert shown.strip()
        job = re.search(r"churn-preprocess-\w+", subprocess.run([BINARY, "jobs", "--data", data], capture_output=True, text=True).stdout)[0]
        assert "customers" in subprocess.run([BINARY, "logs", "-f", "--data", data, job], capture_output=True, text=True, check=True).stdout
    finally:
        if pid:
            os.kill(pid, signal.SIGTERM)
            limit = time.monotonic() + 60
            while os.path.exists(f"/proc/{pid}/exe") and time.monotonic() < limit:
                time.sleep(0.05)
        shutil.rmtree(folder, ignore_errors=True)


def test_the_pipeline_of_the_second_act_is_what_its_program_prints():
    loop = ROOT / "examples" / "churn" / "loop"
    printed = subprocess.run(["/usr/bin/python3", loop / "pipeline.py"], check=True, capture_output=True, text=True).stdout
    assert printed == (loop / "pipeline.json").read_text()
