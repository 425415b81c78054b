"""`serve`: brings the inference code to a local folder once, installs what it requires, then becomes athanor-python-serve, which starts
the workers and speaks HTTP in front of them."""
import logging
import os
import pathlib
import sys

from . import paths, source
from .errors import ClientError

_PROGRAM = pathlib.Path(__file__).resolve().parent.parent.parent / "bin" / "athanor-python-serve"
_WORKER = pathlib.Path(__file__).resolve().with_name("worker.py")


def main():
    logging.basicConfig(format="%(asctime)s %(name)-12s %(levelname)-8s %(message)s", level=logging.INFO)
    try:
        code = _prepare()
    except ClientError as error:
        print(f"athanor-python-serve: {error}", file=sys.stderr)
        return 1
    environment = os.environ | {"SAGEMAKER_SUBMIT_DIRECTORY": str(code), "PYTHONPATH": source.python_path(code)}
    environment["OMP_NUM_THREADS"] = str(_threads_per_worker())
    os.execve(_PROGRAM, [str(_PROGRAM), sys.executable, "-u", str(_WORKER)], environment)


def _threads_per_worker():
    """The workers share the cores: a full pool of threads in each would only make them wait for each other."""
    cores = os.cpu_count() or 1
    try:
        workers = int(os.environ.get("SAGEMAKER_MODEL_SERVER_WORKERS") or cores)
        threads = int(os.environ.get("OMP_NUM_THREADS") or cores)
    except ValueError:
        return 1
    return max(1, threads // max(1, workers))


def _prepare():
    uri = os.environ.get("SAGEMAKER_SUBMIT_DIRECTORY")
    local = paths.MODEL / "code"
    if uri and pathlib.Path(uri).is_dir():
        local = pathlib.Path(uri)
    elif uri and uri != "/opt/ml/model/code":
        local = paths.CODE
        source.fetch(uri, local)
    source.install_requirements(local)
    return local
