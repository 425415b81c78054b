import json
import os
import pathlib
import subprocess
import sys

import pytest

RUNTIME = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(RUNTIME / "lib"))


class Job:
    """A training job's /opt/ml in a temporary folder, and `train` run in it."""

    def __init__(self, base):
        self.base = base
        self.code, self.output = base / "code", base / "output"
        (base / "input" / "config").mkdir(parents=True)
        self.configure(hyperparameters={}, channels=["train"])

    def configure(self, hyperparameters, channels=(), hosts=("algo-1",)):
        resources = {"current_host": "algo-1", "current_instance_type": "ml.m5.large", "current_group_name": "homogeneousCluster",
                     "hosts": list(hosts), "network_interface_name": "eth0",
                     "instance_groups": [{"instance_group_name": "homogeneousCluster", "instance_type": "ml.m5.large",
                                          "hosts": list(hosts)}]}
        files = {"hyperparameters": hyperparameters, "resourceconfig": resources,
                 "inputdataconfig": {name: {"TrainingInputMode": "File"} for name in channels}}
        for name, value in files.items():
            (self.base / "input" / "config" / f"{name}.json").write_text(json.dumps(value))

    def write(self, path, text):
        target = self.base / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
        return target

    def environment(self, **extra):
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        return kept | {"SAGEMAKER_BASE_DIR": str(self.base)} | extra

    def train(self, **extra):
        return subprocess.run([sys.executable, RUNTIME / "bin" / "train"], env=self.environment(**extra), capture_output=True,
                              text=True, timeout=60)

    @property
    def failure(self):
        return (self.output / "failure").read_text()


@pytest.fixture
def job(tmp_path):
    return Job(tmp_path)
