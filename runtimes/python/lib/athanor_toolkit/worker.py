"""One worker process of an endpoint: loads the model once, then answers frames on the socket whose number is its argument, one after
another, until the socket closes. Run as `worker.py FD`."""
import importlib
import os
import pathlib
import socket
import sys
import traceback

if __name__ == "__main__":  # not our own folder: a user's `import errors` must find the user's errors.py
    sys.path[0] = str(pathlib.Path(__file__).resolve().parent.parent)

from athanor_toolkit import frames, paths  # noqa: E402
from athanor_toolkit.handler import Handler  # noqa: E402


def main():
    descriptor = int(sys.argv[1])
    os.set_inheritable(descriptor, False)
    stream = socket.socket(fileno=descriptor).makefile("rwb")
    try:
        handler = Handler(load_module(), paths.MODEL)
    except BaseException as error:  # sys.exit in a script that was written to be run, not imported, as well
        traceback.print_exc()
        sys.stderr.flush()
        frames.write(stream, frames.Frame(frames.FAILED, body=f"{type(error).__name__}: {error}".encode("utf-8", "replace")))
        return 1
    frames.write(stream, frames.Frame(frames.READY))
    while request := frames.read(stream):
        invoke = request.kind == frames.INVOKE
        frames.write(stream, handler.invoke(request) if invoke else handler.execution_parameters())
    return 0


def load_module():
    program = os.environ.get("SAGEMAKER_PROGRAM") or "inference.py"
    folder = pathlib.Path(os.environ.get("SAGEMAKER_SUBMIT_DIRECTORY") or paths.MODEL / "code")
    if program.endswith(".py") and not (folder / program).is_file():
        raise FileNotFoundError(f"the inference script {program} is not in {folder}: put it into model.tar.gz as code/inference.py, "
                                "or set SAGEMAKER_PROGRAM and SAGEMAKER_SUBMIT_DIRECTORY")
    sys.path.insert(0, str(folder))
    return importlib.import_module(program.removesuffix(".py").replace("/", "."))


if __name__ == "__main__":
    sys.exit(main())
