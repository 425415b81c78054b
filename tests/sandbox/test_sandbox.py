"""What user code cannot do: read what is not its own, take more than its share, see a secret, or end the server."""
import os
import re
import urllib.request

import jobs
from server import Server

PROBE = """
import os, sys
for path in sys.argv[1:] or os.environ["PATHS"].split(":"):
    try:
        entries = os.listdir(path) if os.path.isdir(path) else open(path).read(1)
        print("READ", path, entries)
    except OSError as error:
        print("REFUSED", path, error.__class__.__name__)
"""


def alive(server):
    return urllib.request.urlopen(server.console + "/healthz").read() == b"ok\n"


def test_a_job_cannot_read_the_data_directory_or_the_hosts_root(server):
    paths = [str(server.data), str(server.data / "master.key"), str(server.data / "root-credentials.json"), "/root", "/home", "/etc/shadow", "/var/log", "/boot"]
    job, log = jobs.run_script(server, PROBE, environment={"PATHS": ":".join(paths)})
    assert job["ProcessingJobStatus"] == "Completed", job
    said = [line for line in log if line.startswith(("READ", "REFUSED"))]
    assert len(said) == len(paths)
    # A folder of that name may be there, empty; what the host keeps in it is not.
    assert not [line for line in said if line.startswith("READ") and not line.endswith("[]")], said


def test_a_job_cannot_see_another_jobs_files_or_processes(server):
    hold = "import time, pathlib; pathlib.Path('/opt/ml/processing/secret').write_text('treasure'); print('held', flush=True)\nwhile True: time.sleep(0.1)"
    search = """
import os
found = []
for top, folders, files in os.walk("/", onerror=lambda e: None):
    folders[:] = [f for f in folders if os.path.join(top, f) not in ("/proc", "/sys", "/usr")]
    found += [os.path.join(top, f) for f in files if f == "secret"]
print("FOUND", found)
print("PROCESSES", sorted(int(p) for p in os.listdir("/proc") if p.isdigit()))
print("WHO", os.getuid(), open("/proc/self/uid_map").read().split()[:2])
"""
    # On another server: two jobs at a time do not fit the smallest machine that we test on.
    with Server() as other:
        other.client("s3").create_bucket(Bucket="test")
        other.client("sagemaker").create_processing_job(**jobs.processing_request(other, "holder", hold))
        jobs.wait_for_line(other, "holder", "held")
        job, log = jobs.run_script(server, search)
        other.client("sagemaker").stop_processing_job(ProcessingJobName="holder")
        assert jobs.wait(other, "holder", seconds=180)["ProcessingJobStatus"] == "Stopped"
    assert job["ProcessingJobStatus"] == "Completed", job
    assert "FOUND []" in log
    processes = next(line for line in log if line.startswith("PROCESSES"))
    assert len(re.findall(r"\d+", processes)) <= 3, processes
    who = re.findall(r"\d+", next(line for line in log if line.startswith("WHO")))
    assert who[0] != "0" and who[2] != "0", "neither root inside nor root outside"


def test_a_job_that_exceeds_its_memory_fails_with_a_reason_and_the_server_lives(server):
    job, _ = jobs.run_script(server, "x = []\nwhile True: x.append(bytearray(64 << 20))", instance="ml.t3.medium")
    assert job["ProcessingJobStatus"] == "Failed"
    assert "memory" in job["FailureReason"].lower(), job["FailureReason"]
    assert alive(server)


def test_a_job_cannot_fork_without_bound(server):
    bomb = """
import os, time, signal
count = 0
try:
    while count < 100000:
        if os.fork() == 0:
            signal.pause()
        count += 1
except OSError as error:
    print("STOPPED at", count, error.errno, flush=True)
"""
    job, log = jobs.run_script(server, bomb)
    stopped = [line for line in log if line.startswith("STOPPED")]
    assert stopped and int(stopped[0].split()[2]) < 10000, (job, log[-5:])
    assert alive(server)


def test_a_job_gains_no_privileges(server):
    script = """
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
def attempt(name, *arguments):
    result = getattr(libc, name)(*arguments)
    print("DENIED" if result != 0 else "ALLOWED", name)
attempt("mount", b"none", b"/tmp", b"tmpfs", 0, None)
attempt("unshare", 0x10000000)
attempt("setuid", 0)
attempt("chroot", b"/tmp")
attempt("sethostname", b"x", 1)
print("NNP", [l for l in open("/proc/self/status") if l.startswith(("NoNewPrivs", "Seccomp:", "CapEff"))])
"""
    job, log = jobs.run_script(server, script)
    assert not [line for line in log if line.startswith("ALLOWED")], log
    flags = next(line for line in log if line.startswith("NNP"))
    assert "NoNewPrivs:\\t1" in flags and "Seccomp:\\t2" in flags and "CapEff:\\t0000000000000000" in flags, flags


def test_the_agents_token_and_the_roots_keys_are_nowhere_in_the_sandbox(server):
    script = """
import os
print("ENV", sorted(os.environ))
for top, folders, files in os.walk("/", onerror=lambda e: None):
    folders[:] = [f for f in folders if os.path.join(top, f) not in ("/proc", "/sys", "/usr", "/dev")]
    for f in files:
        try:
            text = open(os.path.join(top, f), errors="replace").read(1 << 20)
        except OSError:
            continue
        if os.environ["NEEDLE"] in text: print("LEAK", os.path.join(top, f))
        if f == "token": print("LEAK", os.path.join(top, f))
"""
    # Only half of the key, or the environment file itself would be a find.
    job, log = jobs.run_script(server, script, environment={"NEEDLE": server.secret_key[:20]})
    assert job["ProcessingJobStatus"] == "Completed", job
    assert not [line for line in log if line.startswith("LEAK") and "processingjobconfig" not in line], log
    assert "AWS_SECRET_ACCESS_KEY" not in next(line for line in log if line.startswith("ENV"))


def test_network_isolation_leaves_no_network(server):
    script = """
import socket
try:
    socket.create_connection(("127.0.0.1", int(__import__("os").environ["PORT"])), 2)
    print("CONNECTED")
except OSError as error:
    print("NO NETWORK", error.errno)
"""
    _, log = jobs.run_script(server, script, environment={"PORT": str(server.port)}, isolated=True)
    assert any(line.startswith("NO NETWORK") for line in log), log
    _, log = jobs.run_script(server, script, environment={"PORT": str(server.port)})
    assert "CONNECTED" in log


def test_a_job_acts_as_its_role_and_its_credentials_work(server):
    script = """
import boto3, os
s3 = boto3.client("s3", endpoint_url=os.environ["AWS_ENDPOINT_URL"])
s3.put_object(Bucket="test", Key="from-a-job", Body=b"hello")
print("ARN", boto3.client("sts", endpoint_url=os.environ["AWS_ENDPOINT_URL"]).get_caller_identity()["Arn"])
"""
    job, log = jobs.run_script(server, script)
    assert job["ProcessingJobStatus"] == "Completed", (job, log)
    assert any(re.match(r"ARN arn:aws:sts::\d{12}:assumed-role/Test/", line) for line in log), log
    assert server.client("s3").get_object(Bucket="test", Key="from-a-job")["Body"].read() == b"hello"
