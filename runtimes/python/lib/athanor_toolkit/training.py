"""`train`: script mode. Fetches the user's code, runs it with the hyperparameters as arguments and SM_* in its environment, and leaves
/opt/ml/output/success or /opt/ml/output/failure behind."""
import json
import logging
import os
import shlex
import signal
import socket
import sys
import time
import traceback

from . import paths, process, source
from .environment import TrainingEnvironment
from .errors import ClientError, ExecuteUserScriptError

log = logging.getLogger("athanor-toolkit")
_HOSTS_DEADLINE = 15 * 60


def main():
    logging.basicConfig(format="%(asctime)s %(name)-12s %(levelname)-8s %(message)s", level=logging.INFO)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # as the first process of a container we would ignore it
    try:
        for folder in (paths.MODEL, paths.OUTPUT_DATA):
            folder.mkdir(parents=True, exist_ok=True)
        _train(TrainingEnvironment())
    except ClientError as error:
        return _fail(str(error), 1)
    except Exception as error:  # pylint: disable=broad-except
        return _fail(f"framework error: \n{traceback.format_exc()}\n{error}", _exit_code(error))
    log.info("Reporting training SUCCESS")
    (paths.OUTPUT / "success").write_text("")
    return 0


def _train(environment):
    log.setLevel(environment.log_level)
    if not environment.user_entry_point:
        raise ClientError("no script to run: set the hyperparameter sagemaker_program (the SDK's entry_point) to the script's name, "
                          "or give the job a ContainerEntrypoint")
    source.fetch(environment.module_dir, paths.CODE)
    command = _prepare(environment)
    _wait_for(environment.hosts, environment.current_host)

    variables = environment.variables() | {"PYTHONPATH": source.python_path(paths.CODE)}
    log.info("Invoking user script\n\nTraining Env:\n\n%s\n\nEnvironment variables:\n\n%s\n\n"
             "Invoking script with the following command:\n\n%s\n\n", json.dumps(environment.describe(), indent=4),
             "\n".join(f"{name}={value}" for name, value in variables.items()), " ".join(command))
    sys.stderr.flush()
    process.run(command, ExecuteUserScriptError, cwd=paths.CODE, env=os.environ | environment.plain_variables | variables)


def _prepare(environment):
    """Installs what the code needs and returns the command that runs it."""
    program, arguments = environment.user_entry_point, environment.arguments()
    script = paths.CODE / program
    if (paths.CODE / "setup.py").exists() and not program.endswith(".sh"):
        source.install_requirements(paths.CODE)
        source.install_package(paths.CODE)
        return [sys.executable, "-m", environment.module_name.replace("/", "."), *arguments]
    if not script.is_file():
        present = ", ".join(sorted(entry.name for entry in paths.CODE.iterdir())[:20]) or "nothing"
        raise ClientError(f"the script {program} is not in the code directory, which holds: {present}")
    if program.endswith(".py"):
        source.install_requirements(paths.CODE)
        return [sys.executable, program, *arguments]
    script.chmod(0o755)
    return ["/bin/sh", "-c", " ".join(["./" + shlex.quote(program), *map(shlex.quote, arguments)])]


def _wait_for(hosts, current):
    """A job of several instances starts when the names of all are known: they come up at different times."""
    deadline, pause = time.monotonic() + _HOSTS_DEADLINE, 0.1
    for host in hosts:
        while host != current:
            try:
                socket.gethostbyname(host)
                break
            except OSError as error:
                if time.monotonic() > deadline:
                    raise ClientError(f"the host {host} of this job has no address: {error}") from error
                time.sleep(pause)
                pause = min(pause * 2, 30)


def _fail(message, exit_code):
    failure = paths.OUTPUT / "failure"
    if not failure.exists():  # the script's own words come first
        failure.write_text(message)
    log.error("Reporting training FAILURE")
    log.error(message)
    return exit_code


def _exit_code(error):
    code = getattr(error, "errno", None)
    return code if isinstance(code, int) and 0 < code < 256 else 1
