"""What keeps data: an object's history, backups and their restoration, buckets as trees of files, jobs that are run again. By the command line, against servers of
their own; boto3 makes the data."""
import contextlib
import hashlib
import io
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import tarfile
import tempfile
import threading
import urllib.request

import boto3
import botocore.auth
import botocore.awsrequest
import botocore.credentials
import checks
import jobs
from checks import equal, fails_with, fresh, until
from server import ACCOUNT, BINARY, REGION, Server

server = Server()
scratch = pathlib.Path(tempfile.mkdtemp(prefix="athanor-data-"))


def athanor(*words, code=0, at=None, **environment):
    """What the verb printed; it must end with `code`."""
    at = at or server
    done = subprocess.run([BINARY, *map(str, words)], stdin=subprocess.DEVNULL, capture_output=True, text=True, env=at.environment(**environment), timeout=300)
    assert done.returncode == code, f"{words} ended with {done.returncode}, not {code}: {done.stdout[-800:]} {done.stderr[-800:]}"
    return done.stdout if code == 0 else done.stdout + done.stderr


def told(*words, code=0, **more):
    out = athanor(*words, "--json", code=code, **more)
    return json.loads(out[:out.rindex("}" if out.lstrip().startswith("{") else "]") + 1])


def signed(path, body, key, secret, token=None, service="athanor"):
    """(status, answer) of one of the server's own operations."""
    request = botocore.awsrequest.AWSRequest("POST", server.endpoint + path, data=json.dumps(body), headers={"Content-Type": "application/json"})
    botocore.auth.SigV4Auth(botocore.credentials.Credentials(key, secret, token), service, REGION).add_auth(request)
    sent = urllib.request.Request(request.url, data=request.data.encode(), headers=dict(request.headers), method="POST")
    try:
        with urllib.request.urlopen(sent, timeout=60) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refused:
        return refused.code, json.loads(refused.read() or b"{}")


def bucket(versioned=False, at=None):
    s3, name = (at or server).client("s3"), fresh("data")
    s3.create_bucket(Bucket=name)
    if versioned:
        s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    return s3, name


def another_account():
    """(its id, a client of its root)"""
    made = json.loads(athanor("account", "create", fresh("other"), "--endpoint", server.endpoint, "--access-key", server.access_key, "--secret-key", server.secret_key))
    return made, boto3.client("s3", endpoint_url=server.endpoint, region_name=REGION, aws_access_key_id=made["AccessKeyId"],
                              aws_secret_access_key=made["SecretAccessKey"])


def check_history_says_who_made_a_version_and_restores_one():
    s3, name = bucket(versioned=True)
    first = s3.put_object(Bucket=name, Key="a b/ü", Body=b"one", Metadata={"kept": "yes"})["VersionId"]
    account, other = another_account()
    theirs = f"arn:aws:iam::{account['AccountId']}:root"
    s3.put_bucket_policy(Bucket=name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": theirs}, "Action": ["s3:PutObject", "s3:GetObject*"], "Resource": f"arn:aws:s3:::{name}/*"}]}))
    other.put_object(Bucket=name, Key="a b/ü", Body=b"three")
    s3.put_object(Bucket=name, Key="a b/ü2", Body=b"another key")
    s3.delete_object(Bucket=name, Key="a b/ü")
    versions = told("history", f"s3://{name}/a b/ü")
    equal([v["IsDeleteMarker"] for v in versions], [True, False, False])
    equal([v["IsLatest"] for v in versions], [True, False, False])
    equal([v["Principal"] for v in versions], [f"arn:aws:iam::{ACCOUNT}:root", theirs, f"arn:aws:iam::{ACCOUNT}:root"])
    equal([v.get("Size") for v in versions], [None, 5, 3])
    equal(versions[2]["VersionId"], first)
    equal(len(told("history", f"s3://{name}/a b/ü", "--limit", 2)), 2)
    table = athanor("history", f"s3://{name}/a b/ü")
    assert f"root of {account['AccountId']}" in table and "deleted, latest" in table and f"root of {ACCOUNT}" in table, table
    made = told("history", f"s3://{name}/a b/ü", "--restore", first)
    got = s3.get_object(Bucket=name, Key="a b/ü")
    equal((got["Body"].read(), got["Metadata"], got["VersionId"]), (b"one", {"kept": "yes"}, made["VersionId"]))
    equal(len(told("history", f"s3://{name}/a b/ü")), 4)
    assert "NoSuchKey" in athanor("history", f"s3://{name}/none", code=1)
    assert "AccessDenied" in athanor("history", f"s3://{name}/a b/ü", "--endpoint", server.endpoint, code=1, AWS_ACCESS_KEY_ID=account["AccessKeyId"],
                                     AWS_SECRET_ACCESS_KEY=account["SecretAccessKey"])
    assert "NoSuchBucket" in athanor("history", "s3://no-such-bucket-here/k", code=1)


def check_history_tells_what_nobody_wrote():
    s3, name = bucket(versioned=True)
    s3.delete_public_access_block(Bucket=name)
    s3.put_bucket_policy(Bucket=name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": "*", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{name}/box/*"}]}))
    urllib.request.urlopen(urllib.request.Request(f"{server.endpoint}/{name}/box/k", data=b"x", method="PUT"))
    equal([v["Principal"] for v in told("history", f"s3://{name}/box/k")], ["anonymous"])


def check_own_operations_are_signed_and_the_operators():
    account, _ = another_account()
    sent = ("/-/athanor/backup/begin", {}, account["AccessKeyId"], account["SecretAccessKey"])
    status, answer = signed(*sent)
    equal((status, answer["__type"]), (403, "AccessDeniedException"))
    equal(signed("/-/athanor/backup/begin", {}, server.access_key, "guessed")[0] // 100, 4)
    equal(signed("/-/athanor/backup/begin", {}, server.access_key, server.secret_key, service="s3")[0] // 100, 4)
    with contextlib.suppress(urllib.error.HTTPError):
        urllib.request.urlopen(urllib.request.Request(server.endpoint + "/-/athanor/backup/begin", data=b"{}", method="POST"))
        raise AssertionError("an operation of the operator was answered without a signature")
    equal(signed("/-/athanor/none", {}, server.access_key, server.secret_key)[0], 404)


def check_one_backup_at_a_time_and_none_is_forgotten():
    root = (server.access_key, server.secret_key)
    status, begun = signed("/-/athanor/backup/begin", {}, *root)
    equal(status, 200)
    until(lambda: signed("/-/athanor/backup/renew", {"Id": begun["Id"]}, *root) == (200, {"Ready": True}))
    folder = server.data / begun["Directory"]
    assert (folder / "objects.db").stat().st_size > 0 and (folder / "control.db").stat().st_size > 0
    assert "BackupInProgress" in athanor("backup", scratch / "second", "--data", server.data, code=1)
    equal(signed("/-/athanor/backup/renew", {"Id": "another"}, *root)[0], 404)
    equal(signed("/-/athanor/backup/renew", {"Id": begun["Id"]}, *root)[0], 200)
    server.kill()
    server.start()
    assert not folder.exists()
    equal(signed("/-/athanor/backup/end", {"Id": begun["Id"]}, *root)[0], 404)
    equal(told("backup", scratch / "second", "--data", server.data)["HasMasterKey"], False)
    assert not (server.data / "backup").exists() or not list((server.data / "backup").iterdir())


KEYS = ["plain.csv", "deep/er/file", "a", "a/b", "a/b/c", "..", "../../outside", "/absolute", "double//slash", "folder/", "folder//", ".", "x/./y", "100%", "%41",
        ".athanor/objects.jsonl", "Case", "case", "CASE/x", "l" * 300 + "/" + "ü" * 150, "tab\there", "+ &?#=;", "z\x7f", "name%", "a%", "link/passwd"]


def listing(s3, name):
    return {o["Key"]: (o["ETag"], o["Size"]) for page in s3.get_paginator("list_objects_v2").paginate(Bucket=name) for o in page.get("Contents", [])}


def check_a_bucket_becomes_files_and_files_a_bucket():
    s3, name = bucket()
    for number, key in enumerate(KEYS):
        s3.put_object(Bucket=name, Key=key, Body=f"{number} {key}".encode())
    s3.put_object(Bucket=name, Key="told", Body=b"", ContentType="text/x-told", CacheControl="no-cache", ContentLanguage="de", Metadata={"m": "v w", "n": "2"},
                  Tagging="t=u%26v&w=")
    large = random.Random(1).randbytes(40 << 20)
    s3.upload_fileobj(io.BytesIO(large), name, "large.bin")
    folder, outside = scratch / "tree", scratch / "outside"
    folder.mkdir()
    outside.mkdir()
    (folder / "link").symlink_to(outside)   # somebody prepared the folder: nothing is written through it
    (scratch / "passwd").write_text("mine")
    out = told("export", f"s3://{name}", folder, code=1)
    equal([f["Name"] for f in out["Failed"]], ["link/passwd"])
    equal(list(outside.iterdir()), [])
    (folder / "link").unlink()
    equal(told("export", f"s3://{name}", folder)["Objects"], 1)   # it went on where it was
    equal({p.name for p in scratch.iterdir()} & {"absolute", "etc"}, set())
    equal(hashlib.sha256((folder / "large.bin").read_bytes()).digest(), hashlib.sha256(large).digest())
    equal((folder / "deep/er/file").read_bytes(), b"1 deep/er/file")
    equal(told("export", f"s3://{name}", folder)["Objects"], 0)
    s3.put_object(Bucket=name, Key="plain.csv", Body=b"new")
    equal({k: v for k, v in told("export", f"s3://{name}", folder).items() if k != "Bytes"}, {"Objects": 1, "Skipped": len(KEYS) + 1, "Failed": []})
    equal((folder / "plain.csv").read_bytes(), b"new")
    equal([p.name for p in (folder / ".athanor").iterdir()], ["objects.jsonl"])

    _, copy = bucket()
    equal(told("import", folder, f"s3://{copy}")["Objects"], len(KEYS) + 2)
    before, after = listing(s3, name), listing(s3, copy)
    large_of = lambda o: {k: v for k, v in o.items() if k != "large.bin"}
    equal(large_of(after), large_of(before))
    equal(hashlib.sha256(s3.get_object(Bucket=copy, Key="large.bin")["Body"].read()).digest(), hashlib.sha256(large).digest())
    got = s3.head_object(Bucket=copy, Key="told")
    equal([got[m] for m in ("ContentType", "CacheControl", "ContentLanguage", "Metadata")], ["text/x-told", "no-cache", "de", {"m": "v w", "n": "2"}])
    equal(sorted((t["Key"], t["Value"]) for t in s3.get_object_tagging(Bucket=copy, Key="told")["TagSet"]), [("t", "u&v"), ("w", "")])
    equal(told("import", folder, f"s3://{copy}")["Objects"], 0)
    s3.delete_object(Bucket=copy, Key="deep/er/file")
    equal(told("import", folder, f"s3://{copy}", "--prefix", "x")["Objects"], 0)
    equal(told("import", folder, f"s3://{copy}")["Objects"], 1)


def check_any_tree_is_imported_by_its_names():
    _, name = bucket()
    folder = scratch / "plain"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub/100%41.txt").write_text("x")
    (folder / "b").symlink_to("/etc/passwd")
    out = told("import", folder, f"s3://{name}", code=1)
    equal([f["Name"] for f in out["Failed"]], ["b"])
    equal(list(listing(server.client("s3"), name)), ["sub/100%41.txt"])


class Writers:
    """Clients that write, overwrite and delete. `states[key]` are what was asked for in order (a digest, None for deleted), `known[key]` says up to which it
    was acknowledged."""

    def __init__(self, at, name, count=6):
        self.at, self.name, self.states, self.known, self.stop = at, name, {}, {}, threading.Event()
        self.threads = [threading.Thread(target=self.run, args=(number,)) for number in range(count)]
        for thread in self.threads:
            thread.start()

    def run(self, number):
        s3, source = self.at.client("s3"), random.Random(number)
        keys = [f"w{number}/{i}" for i in range(40)]
        while not self.stop.is_set():
            key = source.choice(keys)
            states = self.states.setdefault(key, [None])
            if source.random() < 0.25:
                states.append(None)
                s3.delete_object(Bucket=self.name, Key=key)
            else:
                body = source.randbytes(source.choice([10, 3000, 60_000, 60_000, 700_000]))
                states.append(hashlib.sha256(body).hexdigest())
                s3.put_object(Bucket=self.name, Key=key, Body=body)
            self.known[key] = len(states) - 1

    def count(self):
        return sum(self.known.values())

    def end(self):
        self.stop.set()
        for thread in self.threads:
            thread.join()


def restored(folder, **more):
    """A server on what the backup gives back, with the master key of the first."""
    data = scratch / fresh("restored")
    told("restore-backup", folder, data)
    refused = subprocess.run([BINARY, "serve", "--data", data, "--listen", "127.0.0.1:0", "--console", "127.0.0.1:0"], capture_output=True, text=True, timeout=60)
    assert refused.returncode != 0 and "master key" in refused.stderr and not (data / "master.key").exists(), refused
    wrong = subprocess.run([BINARY, "serve", "--data", data, "--listen", "127.0.0.1:0", "--console", "127.0.0.1:0", "--master-key", "env:WRONG"], timeout=60,
                           capture_output=True, text=True, env={**os.environ, "WRONG": "1 " + "ab" * 32})
    assert wrong.returncode != 0 and "not the one that this backup was made under" in wrong.stderr, wrong
    shutil.copy(server.data / "master.key", data / "master.key")
    return Server(data=data, **more)


def check_a_backup_beside_writers_has_all_that_was_acknowledged():
    s3, name = bucket()
    _, plain = bucket(versioned=True)
    s3.put_object(Bucket=plain, Key="k", Body=b"1")
    s3.put_object(Bucket=plain, Key="k", Body=b"2")
    s3.upload_fileobj(io.BytesIO(b"p" * (20 << 20)), plain, "parts")
    folder = scratch / "backup"
    writers = Writers(server, name)
    until(lambda: writers.count() > 600)
    before = dict(writers.known)
    first = told("backup", folder, "--data", server.data)
    assert first["CopiedBytes"] > 20 << 20, first
    until(lambda: writers.count() > 1200)
    between = dict(writers.known)
    second = told("backup", folder, "--data", server.data)
    writers.end()
    assert second["CopiedBytes"] < second["Bytes"] - (20 << 20), second   # what has not changed is not copied again
    third = told("backup", folder, "--data", server.data)
    assert third["CopiedBytes"] < 40 << 20, third
    shutil.rmtree(scratch / "secret", ignore_errors=True)
    secrets = [server.secret_key.encode(), (server.data / "master.key").read_bytes().split()[1]]
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not any(secret in content for secret in secrets), path

    snapshots = sorted(p.stem for p in (folder / "snapshots").iterdir())
    equal(len(snapshots), 3)
    for snapshot, floor in zip(snapshots, (before, between)):
        data = scratch / fresh("restored")
        told("restore-backup", folder, data, "--snapshot", snapshot)
        shutil.copy(server.data / "master.key", data / "master.key")
        athanor("fsck", "--data", data, "--read")   # index, counts and every byte: nothing is damaged
        with Server(data=data) as again:
            equal((again.access_key, again.secret_key), (server.access_key, server.secret_key))
            client = again.client("s3")
            there = listing(client, name)
            for key, states in writers.states.items():
                got = hashlib.sha256(client.get_object(Bucket=name, Key=key)["Body"].read()).hexdigest() if key in there else None
                allowed = states[floor.get(key, 0):]   # what was acknowledged before the backup began, or what came later
                assert got in allowed, (key, got, allowed)
            equal([v["Size"] for v in client.list_object_versions(Bucket=plain, Prefix="k")["Versions"]], [1, 1])
            equal(client.get_object(Bucket=plain, Key="parts")["Body"].read(), b"p" * (20 << 20))
            client.put_object(Bucket=name, Key="after", Body=b"x")
    with restored(folder) as again:
        assert set(listing(again.client("s3"), name)) == set(listing(s3, name))
    assert "NotEmpty" in athanor("restore-backup", folder, folder, code=1)
    assert "NotABackup" in athanor("restore-backup", scratch / "tree", scratch / "nowhere", code=1)
    assert "InvalidDestination" in athanor("backup", server.data / "inside", "--data", server.data, code=1)
    equal(told("backup", folder, "--data", server.data, "--keep", 1)["Files"] > 0, True)
    equal(len(list((folder / "snapshots").iterdir())), 1)
    with restored(folder) as again:
        equal(again.client("s3").get_object(Bucket=plain, Key="k")["Body"].read(), b"2")


def stopped_halfway(folder):
    """The verb, held when its first file has come."""
    verb = subprocess.Popen([BINARY, "backup", folder, "--data", server.data, "--threads", "1"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    while not any(folder.glob("objects/blobs/*/*/*")):
        assert verb.poll() is None
    verb.send_signal(signal.SIGSTOP)
    assert not list((folder / "snapshots").iterdir())
    return verb


def check_a_backup_that_is_cut_off_is_none_and_goes_on():
    s3, name = bucket()
    bodies = {str(number): random.Random(number).randbytes(2 << 20) for number in range(60)}
    for key, body in bodies.items():
        s3.put_object(Bucket=name, Key=key, Body=body)
    folder = scratch / "killed"
    verb = stopped_halfway(folder)
    verb.kill()
    verb.wait()
    server.kill()   # nothing is held any more
    server.start()
    shutil.rmtree(folder)
    verb = stopped_halfway(folder)
    server.kill()   # under the verb: what it copies after that does not belong to the moment
    server.start()
    verb.send_signal(signal.SIGCONT)
    assert "NoSuchBackup" in verb.communicate(timeout=120)[1] and verb.returncode == 1
    equal(list((folder / "snapshots").iterdir()), [])
    assert "NoSnapshot" in athanor("restore-backup", folder, scratch / "nowhere", code=1)
    told("backup", folder, "--data", server.data)
    with restored(folder) as again:
        for key, body in bodies.items():
            equal(again.client("s3").get_object(Bucket=name, Key=key)["Body"].read(), body)


def check_a_job_that_ran_when_it_was_backed_up_ends_in_the_restored_server():
    _, name = bucket()
    job = fresh("ran")
    server.client("sagemaker").create_processing_job(**jobs.processing_request(server, job, "import time\nprint('up', flush=True)\ntime.sleep(600)\n", bucket=name))
    jobs.wait_for_line(server, job, "up")
    folder = scratch / "running"
    told("backup", folder, "--data", server.data)
    with restored(folder) as again:
        ended = jobs.wait(again, job)
        equal(ended["ProcessingJobStatus"], "Failed")
        assert "up" in jobs.log_of(again, job)
    server.client("sagemaker").stop_processing_job(ProcessingJobName=job)   # where it runs on, untouched by its double
    equal(jobs.wait(server, job)["ProcessingJobStatus"], "Stopped")


def source(name, script):
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w:gz") as tar:
        entry = tarfile.TarInfo("train.py")
        entry.size = len(script)
        tar.addfile(entry, io.BytesIO(script.encode()))
    server.client("s3").put_object(Bucket=name, Key="code/sourcedir.tar.gz", Body=archive.getvalue())


def training(name, image, **hyperparameters):
    job = fresh("train")
    server.client("sagemaker").create_training_job(
        TrainingJobName=job, RoleArn=jobs.ROLE, AlgorithmSpecification={"TrainingImage": image, "TrainingInputMode": "File"}, HyperParameters=hyperparameters,
        InputDataConfig=[{"ChannelName": "train", "ContentType": "text/csv", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": f"s3://{name}/in/"}}}],
        OutputDataConfig={"S3OutputPath": f"s3://{name}/models"}, ResourceConfig={"InstanceCount": 1, "InstanceType": "ml.m5.large", "VolumeSizeInGB": 1},
        StoppingCondition={"MaxRuntimeInSeconds": 300})
    equal(jobs.wait(server, job, "training")["TrainingJobStatus"], "Completed")
    return job


def table(seed):
    numbers = random.Random(seed)
    return "\n".join(f"{int(numbers.random() < 0.5)},{numbers.random()},{numbers.random()}" for _ in range(400)).encode()


def reproduced(job):
    out = told("reproduce", job)
    equal(out["Same"], True)
    equal(out["SameProgram"], True)
    assert out["Outputs"] and all(o["Was"] == o["Is"] and len(o["Was"]) == 64 for o in out["Outputs"]), out
    return out


def check_a_training_job_is_run_again_from_its_pins_xgboost():
    s3, name = bucket(versioned=True)
    s3.put_object(Bucket=name, Key="in/a.csv", Body=table(1))
    s3.put_object(Bucket=name, Key="in/b.csv", Body=table(2))
    job = training(name, "athanor/xgboost", objective="binary:logistic", num_round="20", seed="3")
    s3.put_object(Bucket=name, Key="in/a.csv", Body=table(3))   # what it read is history by now
    s3.put_object(Bucket=name, Key="in/c.csv", Body=table(4))
    s3.delete_object(Bucket=name, Key="in/b.csv")
    out = reproduced(job)
    equal([o["Output"] for o in out["Outputs"]], ["model: model.tar.gz"])
    equal(out["Inputs"], 2)
    again = server.client("sagemaker").describe_training_job(TrainingJobName=out["ReproducedAs"])
    equal(again["ModelArtifacts"]["S3ModelArtifacts"], f"s3://{name}/reproduced/{out['ReproducedAs']}/output/model.tar.gz")
    versions = s3.list_object_versions(Bucket=name, Prefix="in/a.csv")["Versions"]
    s3.delete_object(Bucket=name, Key="in/a.csv", VersionId=versions[-1]["VersionId"])
    gone = told("reproduce", job, code=3)
    equal([(g["Key"], g["VersionId"], g["Reason"]) for g in gone["Gone"]], [("in/a.csv", versions[-1]["VersionId"], "this version was deleted")])


def check_a_training_job_is_run_again_with_its_code_python():
    s3, name = bucket(versioned=True)
    s3.put_object(Bucket=name, Key="in/a.csv", Body=table(1))
    source(name, "import hashlib, os\nd = os.environ['SM_CHANNEL_TRAIN']\n"
                 "open(os.environ['SM_MODEL_DIR'] + '/m', 'w').write(''.join(hashlib.sha256(open(d + '/' + f, 'rb').read()).hexdigest() for f in sorted(os.listdir(d))))\n"
                 "open(os.environ['SM_OUTPUT_DATA_DIR'] + '/o', 'w').write('first')\n")
    job = training(name, "athanor/python", sagemaker_program='"train.py"', sagemaker_submit_directory=f'"s3://{name}/code/sourcedir.tar.gz"')
    s3.put_object(Bucket=name, Key="in/a.csv", Body=table(2))
    source(name, "open('/opt/ml/model/m', 'w').write('another program')\n")
    out = reproduced(job)
    equal([o["Output"] for o in out["Outputs"]], ["model: model.tar.gz", "output: output.tar.gz"])


def processing(name, script, code=0):
    job = fresh("process")
    request = jobs.processing_request(server, job, script, bucket=name, outputs=("out",))
    request["ProcessingInputs"].append({"InputName": "in", "S3Input": {"S3Uri": f"s3://{name}/in/", "LocalPath": "/opt/ml/processing/in", "S3DataType": "S3Prefix",
                                                                      "S3InputMode": "File"}})
    server.client("sagemaker").create_processing_job(**request)
    equal(jobs.wait(server, job)["ProcessingJobStatus"], "Completed")
    return job


COPY = "import os, shutil\nfor f in os.listdir('/opt/ml/processing/in'): shutil.copy('/opt/ml/processing/in/' + f, '/opt/ml/processing/out/' + f)\n"


def check_a_processing_job_is_run_again_and_what_differs_is_told():
    s3, name = bucket(versioned=True)
    s3.put_object(Bucket=name, Key="in/a", Body=b"1")
    s3.put_object(Bucket=name, Key="in/b", Body=b"2")
    job = processing(name, COPY)
    s3.put_object(Bucket=name, Key="in/a", Body=b"3")
    s3.put_object(Bucket=name, Key=f"code/{job}.py", Body=b"raise SystemExit(1)")
    equal([o["Output"] for o in reproduced(job)["Outputs"]], ["out: a", "out: b"])
    equal(told("reproduce", job, "--check")["Gone"], [])
    job = processing(name, COPY + "import uuid\nopen('/opt/ml/processing/out/a', 'w').write(str(uuid.uuid4()))\n")
    out = told("reproduce", job, code=2)
    equal([o["Result"] for o in out["Outputs"]], ["different", "same"])
    assert "not the same" in athanor("reproduce", job, "--name", fresh("again"), code=2)


def check_without_versions_what_is_gone_is_listed():
    s3, name = bucket()
    s3.put_object(Bucket=name, Key="in/a", Body=b"1")
    s3.put_object(Bucket=name, Key="in/b", Body=b"2")
    job = processing(name, COPY)
    reproduced(job)
    s3.put_object(Bucket=name, Key="in/a", Body=b"3")
    s3.delete_object(Bucket=name, Key="in/b")
    gone = told("reproduce", job, code=3)["Gone"]
    equal([(g["Key"], g["Reason"].split(",")[0]) for g in gone], [("in/a", "overwritten"), ("in/b", "deleted")])
    with fails_with("ValidationException"):
        server.client("sagemaker").create_processing_job(**{**jobs.processing_request(server, fresh("p"), "", bucket=name),
                                                            "Tags": [{"Key": "athanor:repeats", "Value": "no-such-job"}]})
    assert "Could not find requested job with name: no-such-job" in athanor("reproduce", "no-such-job", code=1)


if __name__ == "__main__":
    with server:
        try:
            checks.main(globals())
        except SystemExit as ended:
            if ended.code:
                raise   # and the server's log is shown
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
