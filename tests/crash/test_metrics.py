"""kill -9 of the server while runs log their metrics: a point whose batch was acknowledged is there afterwards, and is there once."""
import http.client
import json
import os
import random
import threading
import urllib.error
import urllib.request

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from server import REGION, Server

BATCH = 10    # as the SDK sends them
BEGIN = 1_760_000_000


def call(server, method, operation, body):
    """Of sagemaker-metrics, which Debian's boto3 does not have."""
    request = AWSRequest(method, f"{server.endpoint}/{operation}", data=json.dumps(body), headers={"Content-Type": "application/json"})
    SigV4Auth(Credentials(server.access_key, server.secret_key), "sagemaker", REGION).add_auth(request)
    sent = urllib.request.Request(request.url, data=request.body.encode() if isinstance(request.body, str) else request.body, headers=dict(request.headers), method=method)
    with urllib.request.urlopen(sent, timeout=30) as answer:
        return json.loads(answer.read() or b"{}")


def value_of(step):
    return step * 0.5 - 7


class Run(threading.Thread):
    """Logs one metric of a component, a batch after the other; what failed is not sent again, so that nothing may be there twice."""

    def __init__(self, server, component, acknowledged):
        super().__init__(daemon=True)
        self.server, self.component, self.acknowledged = server, component, acknowledged
        self.steps, self.sent, self.stopping = set(), 0, False
        self.start()

    def run(self):
        while not self.stopping:
            steps = range(self.sent, self.sent + BATCH)
            self.sent += BATCH
            data = [{"MetricName": "loss", "Timestamp": BEGIN + step, "Step": step, "Value": value_of(step)} for step in steps]
            try:
                answer = call(self.server, "PUT", "BatchPutMetrics", {"TrialComponentName": self.component, "MetricData": data})
            except urllib.error.HTTPError:
                raise   # a server that answers takes them
            except (OSError, http.client.HTTPException):   # it is down: they were not acknowledged, and may yet be there
                continue
            assert not answer.get("Errors"), answer
            self.steps.update(steps)
            self.acknowledged.release()


@pytest.mark.parametrize("seed", range(int(os.environ.get("CRASH_SEEDS", "2"))))
def test_a_point_that_was_acknowledged_is_there_once(seed):
    generator = random.Random(seed)
    with Server() as server:
        sagemaker = server.client("sagemaker")
        arns = {name: sagemaker.create_trial_component(TrialComponentName=name)["TrialComponentArn"] for name in ("run-a", "run-b", "run-c")}
        acknowledged = threading.Semaphore(0)
        runs = [Run(server, name, acknowledged) for name in arns]
        for _ in range(5):
            for _ in range(generator.randrange(5, 80)):
                assert acknowledged.acquire(timeout=60)
            server.kill()
            server.start()
        assert acknowledged.acquire(timeout=60)
        for run in runs:
            run.stopping = True
        for run in runs:
            run.join(60)
            assert len(run.steps) > 5 * BATCH
            query = {"MetricName": "loss", "ResourceArn": arns[run.component], "Period": "IterationNumber", "XAxisType": "IterationNumber"}
            last, count = call(server, "POST", "BatchGetMetrics", {"MetricQueries": [{**query, "MetricStat": "Last"}, {**query, "MetricStat": "Count"}]})["MetricQueryResults"]
            found = dict(zip(last["XAxisValues"], last["MetricValues"]))
            assert run.steps <= set(found) <= set(range(run.sent)), sorted(run.steps - set(found))[:20]
            assert all(value == value_of(step) for step, value in found.items())
            assert set(count["MetricValues"]) == {1}, "a point is there twice"
            [metric] = server.client("sagemaker").describe_trial_component(TrialComponentName=run.component)["Metrics"]
            assert (metric["Count"], metric["Max"], metric["Last"]) == (len(found), value_of(max(found)), value_of(max(found)))
