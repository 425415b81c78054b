import io
import os
import socket
import subprocess
import sys

import pytest
from athanor_toolkit import frames
from conftest import RUNTIME

ECHO = """
import errors  # the user's own module, not the toolkit's
def model_fn(model_dir): return errors.PREFIX
def transform_fn(model, data, content_type, accept):
    print("seen", data[:9])
    return model + data
"""


class Worker:
    def __init__(self, base, **environment):
        ours, theirs = socket.socketpair()
        ours.settimeout(30)
        self.stream = ours.makefile("rwb")
        kept = {"PATH": os.environ["PATH"], "SAGEMAKER_BASE_DIR": str(base)}
        self.process = subprocess.Popen([sys.executable, "-u", RUNTIME / "lib" / "athanor_toolkit" / "worker.py", str(theirs.fileno())],
                                        pass_fds=[theirs.fileno()], env=kept | environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        theirs.close()
        ours.close()  # the stream keeps it open
        self.first = frames.read(self.stream)

    def ask(self, **fields):
        frames.write(self.stream, frames.Frame(frames.INVOKE, **fields))
        return frames.read(self.stream)

    def end(self):
        self.stream.close()
        output, errors = self.process.communicate(timeout=20)
        return self.process.returncode, output.decode(), errors.decode()


def code(base, files):
    for name, text in files.items():
        path = base / "model" / "code" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def test_a_worker_loads_once_answers_and_ends_with_its_socket(tmp_path):
    code(tmp_path, {"inference.py": ECHO, "errors.py": "PREFIX = 'hello '"})
    worker = Worker(tmp_path)
    assert worker.first.kind == frames.READY
    for name in ("ä", "b"):
        answer = worker.ask(content_type="text/csv", body=name.encode())
        assert (answer.kind, answer.status, answer.body.decode()) == (frames.ANSWER, 200, f"hello {name}")
    big = worker.ask(content_type="text/csv", body=b"x" * 5_000_000)
    assert len(big.body) == 5_000_006
    returncode, output, _ = worker.end()
    assert returncode == 0 and "seen ä" in output


@pytest.mark.parametrize("files, environment, reason", [
    ({}, {}, "the inference script inference.py is not in"),
    ({"inference.py": "x = 1"}, {}, "NotImplementedError: inference has no model_fn"),
    ({"inference.py": "def model_fn(d): raise ValueError('bad model')"}, {}, "ValueError: bad model"),
    ({"inference.py": "import sys; sys.exit(3)"}, {}, "SystemExit: 3"),
    ({"a.py": "def model_fn(:"}, {"SAGEMAKER_PROGRAM": "a.py"}, "SyntaxError"),
])
def test_a_worker_that_cannot_load_says_why(tmp_path, files, environment, reason):
    code(tmp_path, files)
    worker = Worker(tmp_path, **environment)
    assert worker.first.kind == frames.FAILED and reason in worker.first.body.decode()
    returncode, _, log = worker.end()
    assert returncode == 1 and "Traceback" in log


def test_the_program_may_be_another_script_in_another_folder(tmp_path):
    (tmp_path / "elsewhere" / "pkg").mkdir(parents=True)
    (tmp_path / "elsewhere" / "pkg" / "serve_me.py").write_text("def model_fn(d): return 1\ndef execution_parameters_fn(): return '{}'")
    worker = Worker(tmp_path, SAGEMAKER_PROGRAM="pkg/serve_me.py", SAGEMAKER_SUBMIT_DIRECTORY=str(tmp_path / "elsewhere"))
    assert worker.first.kind == frames.READY
    frames.write(worker.stream, frames.Frame(frames.PARAMETERS))
    assert frames.read(worker.stream).body == b"{}"
    assert worker.end()[0] == 0


def test_header_values_cannot_break_out_of_their_line():
    stream = io.BytesIO()
    frames.write(stream, frames.Frame(frames.ANSWER, 200, "text/plain\r\nX: y", body=b"1"))
    stream.seek(0)
    assert frames.read(stream).content_type == "text/plain  X: y"


def test_the_head_is_the_documented_one():
    stream = io.BytesIO()
    frames.write(stream, frames.Frame(frames.ANSWER, 200, "a", "bc", "def", b"body"))
    assert stream.getvalue() == b"AF\x01\x05" + b"".join(n.to_bytes(4, "little") for n in (200, 1, 2, 3, 4)) + b"abcdefbody"
