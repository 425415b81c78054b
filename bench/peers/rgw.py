"""Ceph RGW as a peer: started once on loopback, stopped at the end."""
import contextlib
import os
import pathlib
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ACCESS_KEY, SECRET_KEY = "0555b35654ad1656d804", "h7GhxuBLTrlhVUyxSPUKUV8r/2EI4ngqJxD7iBdBYLhwluN30JaT3Q=="
DAEMONS = ("radosgw", "ceph-osd", "ceph-mon", "ceph-mgr")


@contextlib.contextmanager
def running(port=8000):
    with tempfile.TemporaryDirectory(prefix="peer-ceph-") as folder:
        environment = {**os.environ, "C": folder + "/ceph", "PORT": str(port)}
        subprocess.run([HERE / "rgw-up", "bluestore"], env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            subprocess.run([HERE / "rgw-down"], env=environment, check=False)
