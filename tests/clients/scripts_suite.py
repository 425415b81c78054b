"""Scripts that fit: runtimes and images that are registered while the server runs, `athanor check`, and the gate athanor/validate."""
import hashlib
import io
import json
import pathlib
import re
import subprocess
import sys
import tarfile

import checks
import jobs
from checks import equal, fails_with
from server import BINARY, Server
from tools import run, write

server = Server()
s3 = sm = None
ROLE = jobs.ROLE


def athanor(*arguments, expect=0):
    """What it printed, both outputs."""
    done = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, text=True, timeout=120, env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root"})
    assert done.returncode == expect, f"{arguments} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def training(name, image, script, requirements=None):
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w:gz") as tar:
        for file, text in (("train.py", script), ("requirements.txt", requirements)):
            if text is not None:
                entry = tarfile.TarInfo(file)
                entry.size = len(text)
                tar.addfile(entry, io.BytesIO(text.encode()))
    s3.put_object(Bucket="test", Key=f"code/{name}.tar.gz", Body=archive.getvalue())
    return dict(TrainingJobName=name, RoleArn=ROLE, AlgorithmSpecification={"TrainingImage": image, "TrainingInputMode": "File"},
                HyperParameters={"sagemaker_program": "train.py", "sagemaker_submit_directory": f"s3://test/code/{name}.tar.gz"},
                OutputDataConfig={"S3OutputPath": "s3://test/out"}, StoppingCondition={"MaxRuntimeInSeconds": 120},
                ResourceConfig={"InstanceType": "ml.t3.medium", "InstanceCount": 1, "VolumeSizeInGB": 1})


def check_an_environment_is_a_runtime_without_a_restart():
    environment = server.folder / "environment"
    run("/usr/bin/python3", "-m", "venv", "--without-pip", environment)
    packages = next(environment.glob("lib/python3*/site-packages"))
    write(packages / "mine.py", b"VALUE = 42\n")
    script = "import mine, os, sys\nprint('value', mine.VALUE, sys.executable)\nopen(os.environ['SM_MODEL_DIR'] + '/m', 'w').write('x')\n"
    with fails_with("ValidationException"):
        sm.create_training_job(**training("before", "team/py", script))
    said = athanor("runtime", "add", "team/py", "--python", environment, "--data", server.data)
    assert "Use \"team/py\"" in said, said
    assert "team/py" in athanor("runtime", "list", "--data", server.data)
    sm.create_training_job(**training("after", "team/py", script))
    equal(jobs.wait(server, "after", "training")["TrainingJobStatus"], "Completed")
    assert f"value 42 {environment}/bin/python" in jobs.log_of(server, "after", "Training")

    request = jobs.processing_request(server, "process", "import mine; print('processed', mine.VALUE)")
    request["AppSpecification"]["ImageUri"] = "team/py:latest"
    sm.create_processing_job(**request)
    equal(jobs.wait(server, "process")["ProcessingJobStatus"], "Completed")
    assert "processed 42" in jobs.log_of(server, "process")

    # It is read-only for the job.
    request = jobs.processing_request(server, "spoil", f"open({str(packages / 'mine.py')!r}, 'w').write('VALUE = 0')")
    request["AppSpecification"]["ImageUri"] = "team/py"
    sm.create_processing_job(**request)
    equal(jobs.wait(server, "spoil")["ProcessingJobStatus"], "Failed")
    equal((packages / "mine.py").read_text(), "VALUE = 42\n")

    athanor("runtime", "remove", "team/py", "--data", server.data)
    with fails_with("ValidationException"):
        sm.create_training_job(**training("gone", "team/py", script))
    assert "chmod" not in athanor("runtime", "add", "sys/py", "--python", "/usr/bin/python3", "--data", server.data)
    assert "bin/python" in athanor("runtime", "add", "no/py", "--python", server.folder, "--data", server.data, expect=1)
    assert "not a server's data directory" in athanor("runtime", "add", "no/py", "--python", "/usr/bin/python3", "--data", server.folder, expect=1)


PIP = """
import pathlib, sys
target, asked = (pathlib.Path(sys.argv[sys.argv.index(option) + 1]) for option in ("--target", "-r"))
print("pip runs", flush=True)
for name in asked.read_text().split():
    if name == "missing":
        sys.exit("ERROR: No matching distribution found for missing")
    (target / f"{name}.py").write_text(f"NAME = {name!r}")
"""


def check_requirements_are_installed_once():
    # A pip that needs no index stands in for the real one.
    environment = server.folder / "with-pip"
    run("/usr/bin/python3", "-m", "venv", "--without-pip", environment)
    write(next(environment.glob("lib/python3*/site-packages")) / "pip" / "__main__.py", PIP.encode())
    athanor("runtime", "add", "with/pip", "--python", environment, "--data", server.data)
    script = "import os, wanted\nprint('got', wanted.NAME)\nopen(os.environ['SM_MODEL_DIR'] + '/m', 'w').write('x')\n"
    logs = []
    for name in ("first", "second"):
        sm.create_training_job(**training(name, "with/pip", script, "wanted\n"))
        equal(jobs.wait(server, name, "training")["TrainingJobStatus"], "Completed")
        logs.append(jobs.log_of(server, name, "Training"))
        assert "got wanted" in logs[-1]
    assert "pip runs" in logs[0] and "pip runs" not in logs[1], logs

    # What is kept serves a job without network; what is not cannot be had there.
    sm.create_training_job(**training("alone", "with/pip", script, "wanted\n"), EnableNetworkIsolation=True)
    reason = jobs.wait(server, "alone", "training").get("FailureReason", "")    # the code itself is in S3, out of its reach
    assert "requirements.txt" not in reason, reason
    sm.create_training_job(**training("alone-new", "with/pip", script, "wanted\nanother\n"), EnableNetworkIsolation=True)
    assert "the job has no network" in jobs.wait(server, "alone-new", "training")["FailureReason"]
    sm.create_training_job(**training("missing", "with/pip", script, "missing\n"))
    assert "requirements.txt cannot be installed: " in (reason := jobs.wait(server, "missing", "training")["FailureReason"]), reason
    assert "No matching distribution found for missing" in reason, reason

    # Beside the script of a processing job as well; without pip that is refused clearly.
    bare = server.folder / "without-pip"
    run("/usr/bin/python3", "-m", "venv", "--without-pip", bare)
    athanor("runtime", "add", "no/pip", "--python", bare, "--data", server.data)
    for image, wanted, status in (("with/pip", "wanted", "Completed"), ("no/pip", "another", "Failed")):
        name = image.replace("/", "-")
        request = jobs.processing_request(server, name, "import wanted; print('got', wanted.NAME)")
        s3.put_object(Bucket="test", Key=f"beside/{name}/{name}.py", Body=b"import wanted; print('got', wanted.NAME)")
        s3.put_object(Bucket="test", Key=f"beside/{name}/requirements.txt", Body=f"{wanted}\n".encode())
        request["ProcessingInputs"][0]["S3Input"]["S3Uri"] = f"s3://test/beside/{name}"
        request["AppSpecification"]["ImageUri"] = image
        sm.create_processing_job(**request)
        job = jobs.wait(server, name)
        equal((job["ProcessingJobStatus"], "has no pip" in job.get("FailureReason", "")), (status, status == "Failed"))


def docker_save(path):
    """What `docker save` writes, of an image that holds the machine's sh and what it is linked with."""
    layer = io.BytesIO()
    with tarfile.open(fileobj=layer, mode="w") as tar:
        libraries = re.findall(r"(/\S+\.so\S*)", run("ldd", "/bin/sh"))
        for name in ["/bin/sh", *libraries]:
            tar.add(pathlib.Path(name).resolve(), name.lstrip("/"))
        for folder in ("opt/ml", "tmp", "proc", "dev", "sys"):
            entry = tarfile.TarInfo(folder)
            entry.type, entry.mode = tarfile.DIRTYPE, 0o755
            tar.addfile(entry)
    digest = hashlib.sha256(layer.getvalue()).hexdigest()
    config = json.dumps({"architecture": "amd64", "os": "linux", "config": {"Env": ["FROM=image"]}, "rootfs": {"type": "layers", "diff_ids": [f"sha256:{digest}"]}}).encode()
    name = hashlib.sha256(config).hexdigest() + ".json"
    manifest = json.dumps([{"Config": name, "RepoTags": ["mine:1"], "Layers": [f"{digest}/layer.tar"]}]).encode()
    with tarfile.open(path, "w") as tar:
        for entry_name, body in ((name, config), (f"{digest}/layer.tar", layer.getvalue()), ("manifest.json", manifest)):
            entry = tarfile.TarInfo(entry_name)
            entry.size = len(body)
            tar.addfile(entry, io.BytesIO(body))
    return "sha256:" + name.removesuffix(".json")


def check_what_docker_saved_is_an_image_by_name():
    archive = server.folder / "mine.tar"
    digest = docker_save(archive)
    name = "123456789012.dkr.ecr.us-east-1.amazonaws.com/mine:1"
    assert digest in athanor("image", "add", name, archive, "--data", server.data)
    archive.unlink()    # it is kept
    assert name in athanor("image", "list", "--data", server.data)
    request = jobs.processing_request(server, "in-image", "", outputs=["out"])
    request["AppSpecification"] = {"ImageUri": name, "ContainerEntrypoint": ["/bin/sh", "-c", "echo from $FROM > /opt/ml/processing/out/x; echo said"]}
    sm.create_processing_job(**request)
    job = jobs.wait(server, "in-image")
    equal(job["ProcessingJobStatus"], "Completed")
    equal(s3.get_object(Bucket="test", Key="in-image/out/x")["Body"].read(), b"from image\n")
    nonsense = write(server.folder / "nonsense.tar", b"no archive at all" * 1000)
    athanor("image", "add", "bad:1", nonsense, "--data", server.data, expect=1)
    assert "bad:1" not in athanor("image", "list", "--data", server.data)
    athanor("image", "remove", name, "--data", server.data)
    with fails_with("ValidationException"):
        sm.create_processing_job(**{**request, "ProcessingJobName": "gone"})


def check_scripts_are_checked_in_the_sandbox():
    here = server.folder / "scripts"
    data = here / "data"
    write(data / "train" / "t.csv", b"1,2\n")
    good = write(here / "good.py", b"import os, helper\nfolder = os.environ['SM_CHANNEL_TRAIN']\nprint(os.listdir(folder), helper.X)\n"
                                   b"open(os.path.join(os.environ['SM_MODEL_DIR'], 'm.json'), 'w').write('{}')\n")
    write(here / "helper.py", b"X = 1\n")
    said = athanor("check", "training", good, "--input", data)
    assert "['t.csv'] 1" in said and "It fits the container's contract." in said, said
    assert re.search(r"exit code 0, [0-9.]+ s .*CPU [0-9.]+ s, peak memory [1-9][0-9]* MiB", said), said

    bad = write(here / "bad.py", b"import nowhere_to_be_found\nopen('/home/me/data.csv')\n")
    said = athanor("check", "training", bad, expect=1)
    assert "bad.py:1: imports nowhere_to_be_found" in said and "bad.py:2: names the path /home/me/data.csv" in said and "remedy: " in said, said

    lost = write(here / "lost.py", b"open('model.json', 'w').write('{}')\n")
    said = athanor("check", "training", lost, expect=1)
    assert "leaves no model in /opt/ml/model, but files elsewhere: /opt/ml/code/model.json" in said, said

    outside = write(here / "outside.py", b"open('/etc/mine', 'w')\n")
    assert "writes to /etc/mine that a container may not write to" in athanor("check", "processing", outside, expect=1)
    network = write(here / "network.py", b"import urllib.request\nurllib.request.urlopen('http://example.invalid/')\n")
    assert "uses the network" in athanor("check", "processing", network, expect=1)
    hungry = write(here / "hungry.py", b"x = bytearray(300 << 20)\n")
    assert "needs more than 64 MiB of memory" in athanor("check", "processing", hungry, "--memory-mib", 64, expect=1)
    endless = write(here / "endless.py", b"import time\nwhile True: time.sleep(1)\n")
    assert "did not end within 1 s" in athanor("check", "processing", endless, "--seconds", 1, expect=1)

    write(here / "model" / "m.json", b"3")
    inference = write(here / "inference.py", b"import json, os\ndef model_fn(folder): return json.load(open(os.path.join(folder, 'm.json')))\n"
                                             b"def predict_fn(data, model): return data * model\n")
    sample = write(here / "sample.csv", b"1,2\n")
    said = athanor("check", "inference", inference, "--input", here / "model", "--sample", sample)
    assert "was answered with 200" in said and "[3.0, 6.0]" in said, said
    broken = write(here / "broken.py", b"def predict_fn(data, model): return data\n")
    assert "has no model_fn" in athanor("check", "inference", broken, "--input", here / "model", expect=1)


SCHEMA = {"features": [{"name": "age", "inferred_type": "Integral", "completeness": 1.0, "num_constraints": {"is_non_negative": True, "max": 120}},
                       {"name": "plan", "inferred_type": "String", "string_constraints": {"domains": ["basic", "plus"]}}]}


def validation(name, table, arguments=(), constraints=True):
    s3.put_object(Bucket="test", Key=f"{name}/in/part-1.csv", Body=table)
    s3.put_object(Bucket="test", Key="schema/schema.json", Body=json.dumps(SCHEMA))
    source = lambda label, uri, path: {"InputName": label, "S3Input": {"S3Uri": uri, "LocalPath": path, "S3DataType": "S3Prefix", "S3InputMode": "File"}}  # noqa: E731
    inputs = [source("data", f"s3://test/{name}/in/", "/opt/ml/processing/input/data")]
    if constraints:
        inputs.append(source("constraints", "s3://test/schema/", "/opt/ml/processing/input/constraints"))
    sm.create_processing_job(
        ProcessingJobName=name, RoleArn=ROLE, AppSpecification={"ImageUri": "athanor/validate", **({"ContainerArguments": list(arguments)} if arguments else {})},
        ProcessingInputs=inputs, ProcessingResources={"ClusterConfig": {"InstanceCount": 1, "InstanceType": "ml.t3.medium", "VolumeSizeInGB": 1}},
        ProcessingOutputConfig={"Outputs": [{"OutputName": "report", "S3Output": {"S3Uri": f"s3://test/{name}/report", "LocalPath": "/opt/ml/processing/output",
                                                                                "S3UploadMode": "Continuous"}}]})
    job = jobs.wait(server, name)
    report = lambda file: json.loads(s3.get_object(Bucket="test", Key=f"{name}/report/{file}")["Body"].read())  # noqa: E731
    return job, report


def check_the_gate_names_column_and_row():
    job, report = validation("gate-good", b"age,plan\n30,basic\n40,plus\n")
    equal((job["ProcessingJobStatus"], job["ExitMessage"]), ("Completed", "The table passes: 2 rows in 1 files."))
    equal(report("constraint_violations.json")["violations"], [])
    job, report = validation("gate-bad", b"age,plan\n30,basic\n40,gold\n-1,plus\n")
    equal(job["ProcessingJobStatus"], "Failed")
    equal(job["ExitMessage"], "The table is refused: column 'plan', row 2 (line 3 of part-1.csv): 'gold' is not one of its known values; "
                              "1 more violations, see constraint_violations.json")
    assert "exit code: 1" in job["FailureReason"], job["FailureReason"]
    assert any("column 'age', row 3" in line for line in jobs.log_of(server, "gate-bad"))
    violations = report("constraint_violations.json")["violations"]
    equal([(v["feature_name"], v["constraint_check_type"], v["row"]) for v in violations], [("plan", "categorical_values_check", 2), ("age", "range_check", 3)])


def check_a_baseline_is_written_and_used():
    rows = b"".join(b"%d,%s\n" % (20 + n % 30, b"basic" if n % 2 else b"plus") for n in range(60))
    job, report = validation("baseline", b"age,plan\n" + rows, ["--write-baseline"], constraints=False)
    equal(job["ProcessingJobStatus"], "Completed")
    features = {feature["name"]: feature for feature in report("constraints.json")["features"]}
    equal(features["plan"]["string_constraints"]["domains"], ["basic", "plus"])
    equal((features["age"]["num_constraints"]["min"], features["age"]["num_constraints"]["max"]), (17, 52))
    s3.copy_object(Bucket="test", Key="schema/baseline.json", CopySource={"Bucket": "test", "Key": "baseline/report/constraints.json"})
    job, _ = validation("drifted", b"age,plan\n21,basic\n90,plus\n")
    equal(job["ProcessingJobStatus"], "Failed")
    assert "column 'age', row 2 (line 3 of part-1.csv): '90' is greater than 52" in job["ExitMessage"], job["ExitMessage"]


if __name__ == "__main__":
    with server:
        s3, sm = server.client("s3"), server.client("sagemaker")
        s3.create_bucket(Bucket="test")
        try:
            checks.main(globals())
        except SystemExit as end:    # past the server, which would show its log
            status = end.code
    sys.exit(status)
