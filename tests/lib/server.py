"""A real server for a test or a benchmark: a fresh data directory, free ports, stopped at the end.

    with Server() as server:
        s3 = server.client("s3")            # boto3
        subprocess.run([...], env=server.environment())
        server.kill(); server.start()       # kill -9 and again on the same data
"""
import contextlib
import json
import os
import pathlib
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import urllib.request

CLIENTS = threading.Lock()
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BINARY = pathlib.Path(os.environ.get("ATHANOR_BINARY", ROOT / "build" / "release" / "athanor"))
REGION = "us-east-1"
ACCOUNT = "000000000000"
# Roles that every server of a test has, with everything allowed: what a suite is about is not who may. A suite about roles makes its own (make_role).
ROLES = ("Automation", "Bench", "Cli", "Events", "Loop", "Monitor", "Node", "Pipeline", "Test")
SERVICES = ("sagemaker", "events", "scheduler", "pipes", "application-autoscaling", "logs", "cloudtrail")


def arn(service, resource):
    return f"arn:aws:{service}:{REGION}:{ACCOUNT}:{resource}"


def reserved_port():
    """A socket that is bound but does not listen: while it is open the kernel gives its port to no one who asks for any port, and the server
    may listen there, again after a kill too, since both have SO_REUSEADDR."""
    reservation = socket.socket()
    reservation.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    reservation.bind(("127.0.0.1", 0))
    return reservation


class Server:
    def __init__(self, arguments=(), data=None, roles=ROLES):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="athanor-test-"))
        self.data = pathlib.Path(data or self.folder / "data")
        self.arguments = list(arguments)
        self.reservations = [reserved_port(), reserved_port()]
        self.port, self.console_port = (one.getsockname()[1] for one in self.reservations)
        self.endpoint = f"http://127.0.0.1:{self.port}"
        secure = any(str(one).startswith("--tls") for one in arguments)
        self.console = f"{'https' if secure else 'http'}://127.0.0.1:{self.console_port}"
        self.log = self.folder / "server.log"
        self.process = None
        # That are still to be made; over TLS a test trusts the certificate first.
        self.roles = [] if secure else list(roles)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            print(f"--- the end of the server's log ({self.log})\n{self.log_tail()}---", flush=True)
        self.stop()
        for one in self.reservations:
            one.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self):
        if not BINARY.exists():
            raise SystemExit(f"{BINARY} does not exist: run scripts/build, or set ATHANOR_BINARY")
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [BINARY, "serve", "--data", self.data, "--listen", f"127.0.0.1:{self.port}", "--console", f"127.0.0.1:{self.console_port}",
                 *self.arguments], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.wait_until_ready()

    def wait_until_ready(self, seconds=30):
        limit = time.monotonic() + seconds
        while True:
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended with {self.process.returncode}:\n{self.log_tail()}")
            with contextlib.suppress(OSError):
                if urllib.request.urlopen(self.console + "/healthz", timeout=5, context=ssl._create_unverified_context()).status == 200:
                    break
            if time.monotonic() > limit:
                raise TimeoutError(f"the server did not answer in {seconds} s:\n{self.log_tail()}")
            time.sleep(0.01)
        keys = json.loads((self.data / "root-credentials.json").read_text())
        self.access_key, self.secret_key = keys["AccessKeyId"], keys["SecretAccessKey"]
        while self.roles:
            self.make_role(self.roles.pop())

    def make_role(self, name, policies=("arn:aws:iam::aws:policy/AdministratorAccess",), document=None, trust=None, services=SERVICES, iam=None, **more):
        """The ARN of a role that the services may take on; it is left as it is where there is one. `document`: a policy of its own (then `policies=()`)."""
        iam = iam or self.client("iam")
        trust = trust or {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": [f"{service}.amazonaws.com" for service in services]}}]}
        try:
            made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust), **more)["Role"]["Arn"]
        except iam.exceptions.EntityAlreadyExistsException:
            return iam.get_role(RoleName=name)["Role"]["Arn"]
        for policy in policies:
            iam.attach_role_policy(RoleName=name, PolicyArn=policy)
        if document:
            iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=json.dumps(document))
        return made

    def log_tail(self, characters=4000):
        return self.log.read_text(errors="replace")[-characters:] if self.log.exists() else ""

    @property
    def pid(self):
        return self.process.pid

    def kill(self):
        """As a power cut for the process: nothing of it runs on."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.kill()
            raise

    def environment(self, **more):
        """What AWS's clients need, and nothing of the caller's own configuration."""
        own = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        return {**own, "AWS_ENDPOINT_URL": self.endpoint, "AWS_ACCESS_KEY_ID": self.access_key, "AWS_SECRET_ACCESS_KEY": self.secret_key,
                "AWS_DEFAULT_REGION": REGION, "AWS_REGION": REGION, "AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
                "AWS_EC2_METADATA_DISABLED": "true", **more}

    def client(self, service, **options):
        import boto3
        from botocore.client import Config
        with CLIENTS:   # boto3's default session is no thing for several threads
            return boto3.client(service, endpoint_url=self.endpoint, aws_access_key_id=self.access_key, aws_secret_access_key=self.secret_key,
                                region_name=REGION, config=options.pop("config", Config(retries={"max_attempts": 1})), **options)
