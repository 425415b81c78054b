"""The built program in front of real workers, over HTTP. Skipped where it is not built: ATHANOR_PYTHON_RUNTIME names the built runtime."""
import concurrent.futures
import http.client
import io
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tarfile

import pytest
from conftest import RUNTIME

BUILT = os.environ.get("ATHANOR_PYTHON_RUNTIME")
EXAMPLE = RUNTIME.parent.parent / "examples" / "churn"
pytestmark = pytest.mark.skipif(not BUILT, reason="ATHANOR_PYTHON_RUNTIME is not set")

PID = """
import os, signal
def model_fn(model_dir): return os.getpid()
def transform_fn(model, data, content_type, accept):
    if data == "hang": signal.pause()
    return str(model)
"""


class Endpoint:
    def __init__(self, base, **environment):
        kept = {"PATH": os.environ["PATH"], "SAGEMAKER_BASE_DIR": str(base), "SAGEMAKER_BIND_TO_PORT": "0", "PYTHONDONTWRITEBYTECODE": "1"}
        self.process = subprocess.Popen([str(pathlib.Path(BUILT) / "bin" / "serve")], env=kept | environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.log = ""
        found = self.read_log_until(r"listening on port (\d+)")
        self.port = int(found[1]) if found else None

    def read_log_until(self, pattern):
        for line in self.process.stderr:
            self.log += line
            if found := re.search(pattern, line):
                return found
        return None

    def ask(self, method, path, body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
            response = connection.getresponse()
            return response.status, response.read(), response.headers["Content-Type"]
        finally:
            connection.close()

    def wait_until_healthy(self):
        assert self.read_log_until("ready for requests"), self.log
        assert self.ask("GET", "/ping")[0] == 200
        return self

    def end(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        self.log += self.process.communicate(timeout=60)[1]
        return self.process.returncode


@pytest.fixture
def serve(tmp_path):
    running = []

    def start(files, **environment):
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        running.append(Endpoint(tmp_path, **environment))
        return running[-1]

    yield start
    for endpoint in running:
        if endpoint.process.poll() is None:
            endpoint.end(signal.SIGKILL)


def test_requests_are_answered_by_all_workers_and_sigterm_ends_them(serve):
    endpoint = serve({"model/code/inference.py": PID}, SAGEMAKER_MODEL_SERVER_WORKERS="2").wait_until_healthy()
    with concurrent.futures.ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda _: endpoint.ask("POST", "/invocations", "{}"), range(200)))
    assert {status for status, _, _ in answers} == {200}
    workers = {int(body) for _, body, _ in answers}
    assert len(workers) == 2
    assert endpoint.end() == 0
    for pid in workers:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_a_hanging_worker_costs_its_request_only(serve):
    endpoint = serve({"model/code/inference.py": PID}, SAGEMAKER_MODEL_SERVER_WORKERS="1", SAGEMAKER_MODEL_SERVER_TIMEOUT="1")
    endpoint.wait_until_healthy()
    assert endpoint.ask("POST", "/invocations", "hang")[0] == 504
    assert endpoint.ask("POST", "/invocations", "{}")[0] == 200


def test_a_model_that_cannot_load_ends_the_program_with_the_reason_last(serve):
    endpoint = serve({"model/code/inference.py": "def model_fn(d): raise OSError('no such file')"})
    log = endpoint.log + endpoint.process.communicate(timeout=60)[1]
    assert endpoint.process.returncode == 1
    assert log.strip().splitlines()[-1] == "athanor-python-serve: the model could not be loaded: OSError: no such file"
    assert "Traceback" in log


def test_code_that_cannot_be_fetched_ends_the_program(serve):
    endpoint = serve({}, SAGEMAKER_SUBMIT_DIRECTORY="/no/such/sourcedir.tar.gz")
    assert endpoint.port is None and endpoint.process.wait(timeout=60) == 1
    assert "the code directory /no/such/sourcedir.tar.gz does not exist" in endpoint.log


def test_code_may_come_as_an_archive_and_under_another_name(serve, tmp_path):
    with tarfile.open(tmp_path / "sourcedir.tar.gz", "w:gz") as archive:
        member = tarfile.TarInfo("train.py")
        member.size = len(PID)
        archive.addfile(member, io.BytesIO(PID.encode()))
    endpoint = serve({"model/x": ""}, SAGEMAKER_PROGRAM="train.py", SAGEMAKER_SUBMIT_DIRECTORY=str(tmp_path / "sourcedir.tar.gz"))
    assert endpoint.wait_until_healthy().ask("POST", "/invocations", "{}")[0] == 200


def run(script, *arguments, **environment):
    subprocess.run([sys.executable, EXAMPLE / script, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL,
                   env=os.environ | {"OMP_NUM_THREADS": "1"} | environment)


def test_the_churn_example_serves_exactly_the_scores_that_it_evaluated(serve, job, tmp_path):
    xgboost = pytest.importorskip("xgboost")
    numpy = pytest.importorskip("numpy")
    raw, made = tmp_path / "raw", tmp_path / "made"
    rows = (EXAMPLE / "churn.csv").read_text().splitlines(keepends=True)
    for batch in range(4):
        (raw / f"batch={batch}").mkdir(parents=True)
        (raw / f"batch={batch}" / "part.csv").write_text(rows[0] + "".join(rows[1 + batch * 1250:1 + (batch + 1) * 1250]))
    run("preprocess.py", "--input", raw, "--output", made)

    channels = ("train", "validation", "encoder")
    (tmp_path / "input" / "data").mkdir()
    for channel in channels:
        (made / channel).rename(tmp_path / "input" / "data" / channel)
    job.configure({"sagemaker_program": '"train.py"', "max-iter": "30"}, channels)
    for script in ("train.py", "inference.py"):
        job.write(f"code/{script}", (EXAMPLE / script).read_text())
    trained = job.train(OMP_NUM_THREADS="1")
    assert trained.returncode == 0, trained.stderr
    assert re.search(r"validation:auc=0\.9\d+", trained.stdout)

    for name in ("sklearn", "xgboost"):
        (made / name).mkdir()
    train = numpy.loadtxt(tmp_path / "input" / "data" / "train" / "train.csv", delimiter=",")
    booster = xgboost.train({"objective": "binary:logistic", "nthread": 1}, xgboost.DMatrix(train[:, 1:], train[:, 0]), 20)
    booster.save_model(tmp_path / "booster.json")
    with tarfile.open(made / "xgboost" / "model.tar.gz", "w:gz") as archive:
        archive.add(tmp_path / "booster.json", "xgboost-model")
    with tarfile.open(made / "sklearn" / "model.tar.gz", "w:gz") as archive:
        archive.add(tmp_path / "model", ".")
    run("evaluate.py", "--xgboost", made / "xgboost", "--sklearn", made / "sklearn", "--test", made / "test",
        "--output", made / "evaluation")
    evaluation = json.loads((made / "evaluation" / "evaluation.json").read_text())
    for name in ("xgboost", "sklearn"):
        assert evaluation[name]["binary_classification_metrics"]["auc"]["value"] > 0.85
    expected = [float(line) for line in (made / "evaluation" / "scores_sklearn.csv").read_text().split()]

    endpoint = serve({}, SAGEMAKER_MODEL_SERVER_WORKERS="1").wait_until_healthy()
    customers = (made / "test" / "customers.jsonl").read_text().splitlines()
    one_by_one = [json.loads(endpoint.ask("POST", "/invocations", line, Content_Type="application/json")[1]) for line in customers[:100]]
    assert [answer["probability"] for answer in one_by_one] == expected[:100]
    body = "[" + ",".join(customers) + "]"
    status, answer, content_type = endpoint.ask("POST", "/invocations", body, Content_Type="application/json")
    assert (status, content_type) == (200, "application/json")
    assert [customer["probability"] for customer in json.loads(answer)] == expected
    assert all((customer["label"] == "yes") == (customer["probability"] >= 0.5) for customer in json.loads(answer))
