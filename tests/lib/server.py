"""Starts the real server for a test: a fresh data directory, free ports, known root credentials; waits for /healthz; kills it at the end.

    with Server() as server:
        boto3.client("s3", endpoint_url=server.endpoint, ...)

The binary is $ATHANOR_BINARY, else build/release/athanor. `server.kill()` and `server.start()` restart it on the same directory and ports.
On a failure inside the `with` the end of the server's log is printed. Standard library only.
"""
import atexit
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
ACCESS_KEY = "AKIDATHANORTEST00000"
SECRET_KEY = "a secret key / of the + tests, never used elsewhere"
REGION = "us-east-1"
START_LIMIT = 20.0   # seconds until /healthz must have answered


def binary():
    path = pathlib.Path(os.environ.get("ATHANOR_BINARY", ROOT / "build/release/athanor"))
    if not path.exists():
        raise SystemExit(f"{path} does not exist: run scripts/build, or set ATHANOR_BINARY")
    return str(path)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, *extra, data=None, environment=None):
        self.extra = list(extra)
        self.environment = dict(environment or {})
        self.own_directory = data is None
        self.data = pathlib.Path(data or tempfile.mkdtemp(prefix="athanor-test-"))
        self.port, self.console_port = free_port(), free_port()
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self.console = f"http://127.0.0.1:{self.console_port}"
        self.log = self.data.with_name(self.data.name + ".log")
        self.process = None

    def __enter__(self):
        return self.start()

    def __exit__(self, kind, error, trace):
        if kind is not None:
            print(f"--- the server's log ends with\n{self.log_tail()}---", file=sys.stderr)
        self.close()

    def start(self):
        command = [binary(), "serve", "--data", str(self.data), "--listen", f"127.0.0.1:{self.port}", "--console",
                   f"127.0.0.1:{self.console_port}", *self.extra]
        environment = os.environ | {"ATHANOR_ROOT_ACCESS_KEY": ACCESS_KEY, "ATHANOR_ROOT_SECRET_KEY": SECRET_KEY} | self.environment
        self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=open(self.log, "ab"),
                                        stderr=subprocess.STDOUT, start_new_session=True)
        atexit.register(self.close)
        deadline = time.monotonic() + START_LIMIT
        while not self.healthy():
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended with {self.process.returncode}:\n{self.log_tail()}")
            if time.monotonic() > deadline:
                raise RuntimeError(f"the server did not become healthy in {START_LIMIT} s:\n{self.log_tail()}")
            time.sleep(0.01)
        return self

    def healthy(self):
        try:
            with urllib.request.urlopen(self.console + "/healthz", timeout=2) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def stop(self, limit=20):
        """SIGTERM: drains. Returns the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(limit)

    def kill(self):
        """SIGKILL, as a power cut of the process."""
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def close(self):
        if self.process:
            try:
                self.stop() if self.process.poll() is None else None
            except subprocess.TimeoutExpired:
                self.kill()
            self.process = None
        if self.own_directory:
            shutil.rmtree(self.data, ignore_errors=True)
            self.log.unlink(missing_ok=True)
            self.own_directory = False

    def resident_bytes(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        return 0

    def log_tail(self, count=40):
        if not self.log.exists():
            return ""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-count:]) + "\n"

    def client_environment(self):
        """What AWS's clients need, and nothing of the caller's own configuration."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        return clean | {
            "AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY, "AWS_DEFAULT_REGION": REGION, "AWS_REGION": REGION,
            "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "AWS_ENDPOINT_URL": self.endpoint, "ATHANOR_ENDPOINT": self.endpoint, "AWS_PAGER": "",
        }
