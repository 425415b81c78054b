"""Makes many runs (trial components) with parameters and metrics, and long series, through the public API of a running server; used by the benchmarks of the console.

    from many_runs import Maker
    maker = Maker(server.endpoint, server.access_key, server.secret_key)
    maker.runs(10_000)                          # run-00000 ...: 20 parameters, 5 metrics, of 10 trials of the experiment "many"
    maker.series(200, 10_000)                   # long-000 ...: the metric "loss" with 10,000 steps

or, for a server that stands:  AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=… bench/many_runs.py http://127.0.0.1:8800 --runs 10000 --series 200 --points 10000

Signs and sends by itself, a window of requests at a time over many connections: a minute for two million points."""
import argparse
import datetime
import hashlib
import hmac
import json
import math
import os
import random
import socket
import time

REGION, CONNECTIONS = "us-east-1", 64
BOOSTERS, POINTS_A_CALL = ("gbtree", "gblinear", "dart"), 10
METRICS = ("auc", "logloss", "accuracy", "recall", "precision")


class Maker:
    def __init__(self, endpoint, access_key, secret_key):
        self.host = endpoint.split("//")[1]
        self.access_key, self.secret_key, self.keys = access_key, secret_key, {}
        host, port = self.host.split(":")
        self.sockets = [socket.create_connection((host, int(port))) for _ in range(CONNECTIONS)]
        for one in self.sockets:
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def signed(self, method, path, body, headers, service="sagemaker"):
        """The bytes of a signed request."""
        now = datetime.datetime.now(datetime.timezone.utc)
        stamp, day = now.strftime("%Y%m%dT%H%M%SZ"), now.strftime("%Y%m%d")
        if (day, service) not in self.keys:
            key = b"AWS4" + self.secret_key.encode()
            for part in (day, REGION, service, "aws4_request"):
                key = hmac.digest(key, part.encode(), "sha256")
            self.keys[day, service] = key
        all_headers = sorted({**headers, "host": self.host, "x-amz-date": stamp}.items())
        lines = "".join(f"{name}:{value}\n" for name, value in all_headers)
        names = ";".join(name for name, _ in all_headers)
        canonical = f"{method}\n{path}\n\n{lines}\n{names}\n{hashlib.sha256(body).hexdigest()}"
        scope = f"{day}/{REGION}/{service}/aws4_request"
        text = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        signature = hmac.digest(self.keys[day, service], text.encode(), "sha256").hex()
        authorization = f"AWS4-HMAC-SHA256 Credential={self.access_key}/{scope}, SignedHeaders={names}, Signature={signature}"
        head = "".join(f"{name}: {value}\r\n" for name, value in all_headers)
        return f"{method} {path} HTTP/1.1\r\n{head}authorization: {authorization}\r\ncontent-length: {len(body)}\r\n\r\n".encode() + body

    def call(self, operation, **members):
        return self.signed("POST", "/", json.dumps(members).encode(),
                           {"content-type": "application/x-amz-json-1.1", "x-amz-target": f"SageMaker.{operation}"})

    def points(self, run, data):
        body = json.dumps({"TrialComponentName": run, "MetricData": data}).encode()
        return self.signed("PUT", "/BatchPutMetrics", body, {"content-type": "application/json"})

    @staticmethod
    def answer(connection):
        """(status, body) of the next answer."""
        data = b""
        while b"\r\n\r\n" not in data:
            more = connection.recv(65536)
            if not more:
                raise ConnectionError("the server has closed the connection")
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        length = next((int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
        parts, have = [body], len(body)
        while have < length:
            parts.append(connection.recv(1 << 20))
            have += len(parts[-1])
        return int(head.split()[1]), b"".join(parts)

    def send(self, requests, may_exist=False):
        """All of them, a window at a time."""
        requests = iter(requests)
        while True:
            window = [(connection, request) for connection, request in zip(self.sockets, requests)]
            if not window:
                return
            for connection, request in window:
                connection.sendall(request)
            for connection, _ in window:
                status, body = self.answer(connection)
                if status != 200 and not (may_exist and b"exist" in body):
                    raise RuntimeError(f"{status}: {body[:500]!r}")

    def view(self, name, **members):
        """A view of the console's, as (seconds, bytes of the answer, answer)."""
        request = self.signed("POST", f"/-/athanor/console/{name}", json.dumps(members).encode(), {"content-type": "application/json"}, "athanor")
        began = time.perf_counter()
        self.sockets[0].sendall(request)
        status, body = self.answer(self.sockets[0])
        took = time.perf_counter() - began
        if status != 200:
            raise RuntimeError(f"{status}: {body[:500]!r}")
        return took, len(body), json.loads(body)

    def runs(self, count, parameters=20, metrics=METRICS, trials=10, experiment="many", prefix="run"):
        draw = random.Random(7)

        def component(i):
            rate = 10 ** draw.uniform(-4, 0)
            values = {"lr": {"NumberValue": rate}, "max_depth": {"NumberValue": draw.randint(2, 12)}, "booster": {"StringValue": draw.choice(BOOSTERS)},
                      "seed": {"NumberValue": i}}
            for number in range(len(values), parameters):
                values[f"option_{number:02}"] = {"StringValue": f"value-{draw.randint(0, 99)}"} if number % 2 else {"NumberValue": draw.random()}
            begun = 1_790_000_000 + i * 60
            return self.call("CreateTrialComponent", TrialComponentName=f"{prefix}-{i:05}", Parameters=dict(list(values.items())[:parameters]),
                             Status={"PrimaryStatus": "Failed" if i % 17 == 0 else "Completed"}, StartTime=begun, EndTime=begun + draw.randint(10, 900))

        def measured(i):
            return self.points(f"{prefix}-{i:05}", [{"MetricName": name, "Timestamp": 1_790_000_000 + i, "Step": 0, "Value": draw.random()} for name in metrics])

        self.send((component(i) for i in range(count)), may_exist=True)
        if metrics:
            self.send(measured(i) for i in range(count))
        if experiment:
            self.send([self.call("CreateExperiment", ExperimentName=experiment)], may_exist=True)
            self.send((self.call("CreateTrial", TrialName=f"{experiment}-{trial}", ExperimentName=experiment) for trial in range(trials)), may_exist=True)
            self.send(self.call("AssociateTrialComponent", TrialName=f"{experiment}-{i % trials}", TrialComponentName=f"{prefix}-{i:05}") for i in range(count))

    def series(self, count, points, metric="loss", prefix="long"):
        draw = random.Random(11)
        names = [f"{prefix}-{i:03}" for i in range(count)]
        self.send((self.call("CreateTrialComponent", TrialComponentName=name, Parameters={"lr": {"NumberValue": 10 ** draw.uniform(-4, 0)}},
                             Status={"PrimaryStatus": "Completed"}) for name in names), may_exist=True)

        def pieces():
            for first in range(0, points, POINTS_A_CALL):
                for i, name in enumerate(names):
                    data = [{"MetricName": metric, "Timestamp": 1_790_000_000 + step, "Step": step,
                             "Value": math.exp(-step / (points * (1 + i % 7) / 7)) + draw.gauss(0, 0.02)} for step in range(first, min(first + POINTS_A_CALL, points))]
                    yield self.points(name, data)
        self.send(pieces())
        return names


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("endpoint")
    parser.add_argument("--runs", type=int, default=0)
    parser.add_argument("--series", type=int, default=0)
    parser.add_argument("--points", type=int, default=10_000)
    given = parser.parse_args()
    made = Maker(given.endpoint, os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"])
    if given.runs:
        made.runs(given.runs)
    if given.series:
        made.series(given.series, given.points)
