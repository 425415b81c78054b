import http.server
import io
import json
import os
import signal
import subprocess
import sys
import tarfile
import threading

import pytest
from athanor_toolkit import errors, mapping, source
from conftest import RUNTIME

SHOW = "import json, os, sys\nprint('seen ' + json.dumps([sys.argv[1:], dict(os.environ), os.getcwd()]))\n"


def seen(result):
    assert result.returncode == 0, result.stderr
    line = next(line for line in result.stdout.splitlines() if line.startswith("seen "))
    return json.loads(line.removeprefix("seen "))


def archive(path, files):
    with tarfile.open(path, "w:gz") as tar:
        for name, text in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(text)
            tar.addfile(member, io.BytesIO(text.encode()))
    return path


def test_arguments_are_sorted_and_single_letters_take_one_dash():
    assert mapping.to_arguments({"epochs": 3, "b": "x", "nested": {"z": 1, "a": 2}, "flag": True, "list": [1, 2], "none": None}) == [
        "-b", "x", "--epochs", "3", "--flag", "True", "--list", "[1, 2]", "--nested", "a=2,z=1", "--none", ""]


def test_variables_are_text_or_compact_json():
    assert mapping.to_variables({"a": "plain", "b": None, "c": {"y": 1, "x": [True, 1.5]}, "hp_learning-rate": 0.1}) == {
        "SM_A": "plain", "SM_B": "", "SM_C": '{"x":[true,1.5],"y":1}', "SM_HP_LEARNING-RATE": "0.1"}


def test_script_sees_arguments_and_environment(job):
    job.configure({"learning_rate": "0.5", "n": "3", "name": '"quoted"', "plain": "not json", "sagemaker_program": '"train.py"',
                   "sagemaker_job_name": '"the-job"', "sagemaker_region": '"eu-west-1"', "sagemaker_container_log_level": "20",
                   "sagemaker_mpi_enabled": "false"}, channels=["validation", "train"])
    job.write("code/train.py", SHOW)
    arguments, variables, folder = seen(job.train(TRAINING_JOB_NAME="the-job"))
    assert arguments == ["--learning_rate", "0.5", "-n", "3", "--name", "quoted", "--plain", "not json"]
    assert folder == str(job.code)
    base = str(job.base)
    expected = {
        "SM_HOSTS": '["algo-1"]', "SM_NETWORK_INTERFACE_NAME": "eth0",
        "SM_HPS": '{"learning_rate":0.5,"n":3,"name":"quoted","plain":"not json"}', "SM_USER_ENTRY_POINT": "train.py",
        "SM_FRAMEWORK_PARAMS": '{"sagemaker_mpi_enabled":false}', "SM_OUTPUT_DATA_DIR": f"{base}/output/data",
        "SM_CHANNELS": '["train","validation"]', "SM_CURRENT_HOST": "algo-1", "SM_CURRENT_INSTANCE_TYPE": "ml.m5.large",
        "SM_CURRENT_INSTANCE_GROUP": "homogeneousCluster", "SM_CURRENT_INSTANCE_GROUP_HOSTS": '["algo-1"]',
        "SM_INSTANCE_GROUPS": '["homogeneousCluster"]', "SM_DISTRIBUTION_INSTANCE_GROUPS": "[]", "SM_IS_HETERO": "false",
        "SM_MODULE_NAME": "train", "SM_LOG_LEVEL": "20", "SM_FRAMEWORK_MODULE": "", "SM_INPUT_DIR": f"{base}/input",
        "SM_INPUT_CONFIG_DIR": f"{base}/input/config", "SM_OUTPUT_DIR": f"{base}/output", "SM_NUM_CPUS": str(os.cpu_count()),
        "SM_NUM_NEURONS": "0", "SM_MODEL_DIR": f"{base}/model", "SM_MODULE_DIR": f"{base}/code",
        "SM_USER_ARGS": json.dumps(arguments, separators=(",", ":")), "SM_OUTPUT_INTERMEDIATE_DIR": f"{base}/output/intermediate",
        "SM_CHANNEL_TRAIN": f"{base}/input/data/train", "SM_CHANNEL_VALIDATION": f"{base}/input/data/validation",
        "SM_HP_LEARNING_RATE": "0.5", "SM_HP_N": "3", "SM_HP_NAME": "quoted", "SM_HP_PLAIN": "not json",
        "PYTHONPATH": f"{base}/code", "SAGEMAKER_JOB_NAME": "the-job", "SAGEMAKER_REGION": "eu-west-1", "CURRENT_HOST": "algo-1",
    }
    assert {name: variables.get(name) for name in expected} == expected
    whole = {"SM_NUM_GPUS", "SM_RESOURCE_CONFIG", "SM_INPUT_DATA_CONFIG", "SM_INSTANCE_GROUPS_DICT", "SM_TRAINING_ENV"}
    assert {name for name in variables if name.startswith("SM_")} == whole | {n for n in expected if n.startswith("SM_")}
    training_env = json.loads(variables["SM_TRAINING_ENV"])
    assert training_env["job_name"] == "the-job" and training_env["is_master"] is True
    assert training_env["channel_input_dirs"] == {"train": f"{base}/input/data/train", "validation": f"{base}/input/data/validation"}


def test_success_leaves_a_file_and_no_failure(job):
    job.configure({"sagemaker_program": "train.py"})
    job.write("code/train.py", "")
    assert job.train().returncode == 0
    assert (job.output / "success").read_text() == "" and not (job.output / "failure").exists()


def test_failure_names_exit_code_message_and_command(job):
    job.configure({"sagemaker_program": '"train.py"', "k": "1"})
    job.write("code/train.py", "import sys\nprint('some warning', file=sys.stderr)\nraise ValueError('no rows')\n")
    result = job.train()
    assert result.returncode == 1 and not (job.output / "success").exists()
    assert job.failure.startswith('ExecuteUserScriptError:\nExitCode 1\nErrorMessage "Traceback (most recent call last):\n')
    assert job.failure.endswith(f'ValueError: no rows"\nCommand "{sys.executable} train.py -k 1"')
    assert "some warning" in result.stderr and "ValueError: no rows" in result.stderr


def test_failure_of_a_deep_traceback_keeps_its_end_and_fits_the_reason(job):
    job.configure({"sagemaker_program": "train.py"})
    job.write("code/train.py", "".join(f"def f{i}():\n    f{i + 1}()\n" for i in range(50)) +
              "def f50():\n    raise KeyError('deep')\nf0()\n")
    assert job.train().returncode == 1
    assert "KeyError: 'deep'\"" in job.failure and len(job.failure) < 1024


def test_exit_code_of_the_script_is_reported(job):
    job.configure({"sagemaker_program": "train.py"})
    job.write("code/train.py", "import sys; sys.exit(7)")
    assert job.train().returncode == 1
    assert job.failure.splitlines()[:3] == ["ExecuteUserScriptError:", "ExitCode 7", 'ErrorMessage ""']


def test_the_scripts_own_failure_file_is_kept(job):
    job.configure({"sagemaker_program": "train.py"})
    job.write("code/train.py", "import os, sys\nopen(os.environ['SM_OUTPUT_DIR'] + '/failure', 'w').write('my words')\nsys.exit(1)")
    assert job.train().returncode == 1
    assert job.failure == "my words"


def test_a_killed_script_names_the_signal(job):
    job.configure({"sagemaker_program": "train.py"})
    job.write("code/train.py", "import os; os.kill(os.getpid(), 9)")
    assert job.train().returncode == 1
    assert 'ExitCode -9\nErrorMessage "the process was ended by SIGKILL"' in job.failure


def test_shell_scripts_run_with_quoted_arguments(job):
    job.configure({"sagemaker_program": "run.sh", "greeting": "two words; echo no"})
    job.write("code/run.sh", '#!/bin/sh\nfor a in "$@"; do echo "[$a]"; done\n')
    result = job.train()
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == ["[--greeting]", "[two words; echo no]"]


def test_code_comes_from_a_channel_of_an_isolated_job(job):
    channel = job.base / "input" / "data" / "code"
    channel.mkdir(parents=True)
    archive(channel / "sourcedir.tar.gz", {"train.py": SHOW, "helper.py": ""})
    job.configure({"sagemaker_program": "train.py", "sagemaker_submit_directory": json.dumps(f"{channel}/sourcedir.tar.gz")}, ["code"])
    seen(job.train())
    assert (job.code / "helper.py").exists()


def test_code_that_is_there_is_not_fetched_again(job):
    job.write("code/train.py", SHOW)
    job.configure({"sagemaker_program": "train.py", "sagemaker_submit_directory": "s3://nowhere/sourcedir.tar.gz"})
    seen(job.train())


def test_code_comes_from_s3_at_the_given_endpoint(job):
    body = archive(job.base / "a.tar.gz", {"train.py": SHOW}).read_bytes()
    asked = []

    class Bucket(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append((self.path, self.headers["Authorization"]))
            found = self.path == "/bucket/job/source/sourcedir.tar.gz"
            self.send_response(200 if found else 404)
            self.send_header("Content-Length", str(len(body) if found else 0))
            self.end_headers()
            if found and self.command == "GET":
                self.wfile.write(body)

        do_HEAD = do_GET

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Bucket)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    access = {"AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.server_port}", "AWS_REGION": "us-east-1",
              "AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret"}
    try:
        job.configure({"sagemaker_program": "train.py", "sagemaker_submit_directory": '"s3://bucket/job/source/missing.tar.gz"'})
        assert job.train(**access).returncode == 1
        assert job.failure.startswith("cannot fetch the code from s3://bucket/job/source/missing.tar.gz: ")
        job.configure({"sagemaker_program": "train.py", "sagemaker_submit_directory": '"s3://bucket/job/source/sourcedir.tar.gz"'})
        seen(job.train(**access))
    finally:
        server.shutdown()
    assert all("AWS4-HMAC-SHA256" in authorization for _, authorization in asked)


@pytest.mark.parametrize("hyperparameters, reason", [
    ({}, "no script to run"),
    ({"sagemaker_program": "absent.py"}, "the script absent.py is not in the code directory, which holds: nothing"),
    ({"sagemaker_program": "a.py", "sagemaker_submit_directory": "/does/not/exist.tar.gz"}, "does not exist"),
])
def test_what_is_missing_is_named(job, hyperparameters, reason):
    job.configure(hyperparameters)
    assert job.train().returncode == 1
    assert reason in job.failure


def test_broken_configuration_is_named(job):
    job.write("input/config/resourceconfig.json", "{")
    assert job.train().returncode == 1
    assert "resourceconfig.json" in job.failure


def test_requirements_without_pip_fail_with_a_reason(tmp_path, monkeypatch):
    (tmp_path / "requirements.txt").write_text("left-pad\n")
    monkeypatch.setattr(source.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(errors.InstallRequirementsError, match="has no pip"):
        source.install_requirements(tmp_path)


def test_requirements_that_pip_refuses_fail_the_job(job):
    pytest.importorskip("pip")
    job.configure({"sagemaker_program": "train.py"})
    job.write("code/train.py", "")
    job.write("code/requirements.txt", "./not-there\n")
    assert job.train().returncode == 1
    assert job.failure.startswith("InstallRequirementsError:\nExitCode 1\n")


@pytest.mark.parametrize("name, link", [("../out.py", None), ("/etc/out.py", None), ("link", "../.."), ("link", "/etc")])
def test_archives_cannot_leave_their_folder(tmp_path, name, link):
    with tarfile.open(tmp_path / "a.tar.gz", "w:gz") as tar:
        member = tarfile.TarInfo(name)
        if link:
            member.type, member.linkname = tarfile.SYMTYPE, link
        tar.addfile(member)
    with pytest.raises(errors.ClientError, match="leads outside"):
        source.fetch(str(tmp_path / "a.tar.gz"), tmp_path / "code")


def test_sigterm_reaches_the_script(job):
    job.configure({"sagemaker_program": "train.py"})
    job.write("code/train.py", "import signal, sys\nsignal.signal(signal.SIGTERM, lambda *_: sys.exit(0))\n"
                               "print('ready', flush=True)\nwhile True: signal.pause()\n")
    process = subprocess.Popen([sys.executable, RUNTIME / "bin" / "train"], env=job.environment(), stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=20) == 0
    assert (job.output / "success").exists()
