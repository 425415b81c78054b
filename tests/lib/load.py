"""Requests to an endpoint without a pause, and what became of each: answers and failures are counted, by what they said. By wrk where there is one.

    with load(server, "endpoint") as running:     # answers have come
        ... what must not lose a request
    assert not running.failures
    assert set(running.answers) == {"one", "two"}

A failure's name is its reason: "424 ModelError", "503 ServiceUnavailable", "refused" (nobody listens), "broken" (the connection ended before the answer).
`Threads` is for what wrk cannot tell apart: connections that fail.
"""
import collections
import http.client
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from server import REGION

BODY = "1,2"
LIMIT = 300   # seconds: no block takes longer


def signed(server, name, body=BODY, **headers):
    """One request, signed once: it is good for 15 minutes."""
    request = AWSRequest("POST", f"{server.endpoint}/endpoints/{name}/invocations", {"Content-Type": "text/csv", **headers}, body.encode())
    SigV4Auth(Credentials(server.access_key, server.secret_key), "sagemaker", REGION).add_auth(request)
    return dict(request.headers)


def load(server, name, connections=4):
    return (Wrk if shutil.which("wrk") else Threads)(server, name, connections)


class Threads:
    def __init__(self, server, name, connections=4, body=BODY, **headers):
        self.server, self.path, self.body = server, f"/endpoints/{name}/invocations", body
        self.headers = signed(server, name, body, **headers)
        self.answers, self.failures, self.texts = collections.Counter(), collections.Counter(), {}
        self.lock, self.stopping = threading.Lock(), False
        self.threads = [threading.Thread(target=self.run, daemon=True) for _ in range(connections)]

    def run(self):
        connection = None
        while not self.stopping:
            try:
                if connection is None:
                    connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=90)
                connection.request("POST", self.path, body=self.body, headers=self.headers)
                response = connection.getresponse()
                self.note(response, response.read().decode(errors="replace"))
                continue
            except ConnectionRefusedError as error:
                self.fail("refused", error)
            except (http.client.HTTPException, OSError) as error:
                self.fail("broken", error)
            connection.close()
            connection = None
            time.sleep(0.002)   # not to spin while there is nobody

    def note(self, response, text):
        if response.status == 200:
            with self.lock:
                self.answers[text.strip()] += 1
        else:
            self.fail(f"{response.status} {response.headers.get('x-amzn-ErrorType', '').split(':')[0]}", text)

    def fail(self, reason, text):
        with self.lock:
            self.failures[reason] += 1
            self.texts.setdefault(reason, str(text))

    def wait_for(self, more):
        """Until so many more answers have come."""
        target, limit = self.answers.total() + more, time.monotonic() + LIMIT
        while self.answers.total() < target:
            assert time.monotonic() < limit, (self.answers, self.failures, self.texts)
            time.sleep(0.005)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        self.wait_for(20)
        return self

    def __exit__(self, *_):
        self.stopping = True
        for thread in self.threads:
            thread.join(100)


SCRIPT = """
wrk.method = "POST"
answers = {{}}
function setup(thread) threads = threads or {{}}; table.insert(threads, thread) end
function response(status, headers, body)
   local said = status .. " " .. (status == 200 and body:gsub("%s+$", "") or (headers["x-amzn-ErrorType"] or "") .. " " .. body)
   if not begun then begun = true; io.open("{begun}", "w"):close() end
   answers[said] = (answers[said] or 0) + 1
end
function done(summary)
   for _, thread in ipairs(threads) do
      for said, count in pairs(thread:get("answers")) do io.write("SAID ", count, " ", (said:gsub("\\n", " ")), "\\n") end
   end
   for kind, count in pairs(summary.errors) do if kind ~= "status" then io.write("ERROR ", kind, " ", count, "\\n") end end
end
"""


class Wrk:
    def __init__(self, server, name, connections=4):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="athanor-load-"))
        self.begun = self.folder / "begun"
        lines = [f'wrk.headers["{header}"] = "{value}"' for header, value in signed(server, name).items()]
        script = self.folder / "load.lua"
        script.write_text(SCRIPT.format(begun=self.begun) + f'wrk.body = "{BODY}"\n' + "\n".join(lines) + "\n")
        self.command = ["wrk", "-t1", f"-c{connections}", f"-d{LIMIT}s", "--timeout", "90s", "-s", str(script), f"{server.endpoint}/endpoints/{name}/invocations"]
        self.answers, self.failures, self.texts = collections.Counter(), collections.Counter(), {}

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        limit = time.monotonic() + 60
        while not self.begun.exists():
            assert self.process.poll() is None and time.monotonic() < limit
            time.sleep(0.005)
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)   # it sums up
        output = self.process.communicate(timeout=100)[0]
        shutil.rmtree(self.folder, ignore_errors=True)
        for count, status, said in re.findall(r"^SAID (\d+) (\d+) (.*)$", output, re.M):
            if status == "200":
                self.answers[said] += int(count)
            else:
                reason = f"{status} {said.split(' ')[0].split(':')[0]}"
                self.failures[reason] += int(count)
                self.texts.setdefault(reason, said)
        for kind, count in re.findall(r"^ERROR (\w+) (\d+)$", output, re.M):
            if int(count):
                self.failures[f"broken ({kind})"] += int(count)
        assert self.answers.total() > 0, output
