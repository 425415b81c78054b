"""A new version of the master key: all that the old one has sealed is sealed anew, by a server that works or is killed, and without one; and where the key comes from."""
import base64
import json
import os
import re
import secrets
import shutil
import sqlite3
import subprocess
import tempfile
import threading

import boto3
from checks import equal, until
from server import BINARY, Server

BODY = b"what is stored" * 50
SEALED = 4 + 12 + 16   # a seal's version, nonce and tag
LOOKS_SEALED = re.compile(rb"[A-Za-z0-9+/]{43,}={0,2}")


def rotate(server, *more):
    done = subprocess.run([BINARY, "keys", "rotate-master", "--data", server.data, *more], capture_output=True, text=True, env=os.environ | server.environment(), timeout=120)
    return done.returncode, done.stdout + done.stderr


def versions(server):
    return [int(line.split()[0]) for line in (server.data / "master.key").read_text().splitlines()]


def fill(server):
    """One of all that is sealed, as far as it needs no compute."""
    s3, kms, iam, events, sagemaker = (server.client(name) for name in ("s3", "kms", "iam", "events", "sagemaker"))
    s3.create_bucket(Bucket="data")
    for number in range(150):
        s3.put_object(Bucket="data", Key=f"k{number}", Body=BODY + bytes([number]))
    s3.put_object(Bucket="data", Key="large", Body=BODY * 10000)
    upload = s3.create_multipart_upload(Bucket="data", Key="parts")["UploadId"]
    part = s3.upload_part(Bucket="data", Key="parts", UploadId=upload, PartNumber=1, Body=BODY)["ETag"]
    s3.complete_multipart_upload(Bucket="data", Key="parts", UploadId=upload, MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": part}]})
    open_upload = s3.create_multipart_upload(Bucket="data", Key="open")["UploadId"]
    s3.upload_part(Bucket="data", Key="open", UploadId=open_upload, PartNumber=1, Body=BODY)
    key = kms.create_key()["KeyMetadata"]["Arn"]
    blob = kms.encrypt(KeyId=key, Plaintext=b"kms")["CiphertextBlob"]
    kms.rotate_key_on_demand(KeyId=key) if hasattr(kms, "rotate_key_on_demand") else None
    s3.put_object(Bucket="data", Key="kms", Body=BODY, ServerSideEncryption="aws:kms", SSEKMSKeyId=key)
    iam.create_user(UserName="u")
    iam.attach_user_policy(UserName="u", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    user = iam.create_access_key(UserName="u")["AccessKey"]
    events.create_connection(Name="c", AuthorizationType="API_KEY", AuthParameters={"ApiKeyAuthParameters": {"ApiKeyName": "n", "ApiKeyValue": "secret"}})
    role = "arn:aws:iam::000000000000:role/Test"   # which every test's server has
    sagemaker.create_model(ModelName="m", ExecutionRoleArn=role, PrimaryContainer={"Image": "athanor/python", "Environment": {"PASSWORD": "hidden"}})
    definition = json.dumps({"Version": "2020-12-01", "Metadata": {}, "Parameters": [], "Steps": [{"Name": "f", "Type": "Fail", "Arguments": {"ErrorMessage": "x"}}]})
    sagemaker.create_pipeline(PipelineName="p", RoleArn=role, ClientRequestToken="t" * 32, PipelineDefinition=definition)
    try:
        server.client("secretsmanager").create_secret(Name="s", SecretString="shh")
    except Exception as error:
        print("# no secrets manager:", error)
    subprocess.run([BINARY, "account", "create", "second", "--endpoint", server.endpoint], env=os.environ | server.environment(), check=True, capture_output=True)
    return dict(key=key, blob=blob, user=user, upload=open_upload, definition=definition)


def all_is_there(server, filled):
    s3, kms = server.client("s3"), server.client("kms")
    for number in (0, 77, 149):
        equal(s3.get_object(Bucket="data", Key=f"k{number}")["Body"].read(), BODY + bytes([number]))
    assert s3.get_object(Bucket="data", Key="large")["Body"].read() == BODY * 10000
    for name in ("parts", "kms"):
        equal(s3.get_object(Bucket="data", Key=name)["Body"].read(), BODY)
    equal(len(s3.list_parts(Bucket="data", Key="open", UploadId=filled["upload"])["Parts"]), 1)
    equal(kms.decrypt(CiphertextBlob=filled["blob"])["Plaintext"], b"kms")
    theirs = boto3.client("s3", endpoint_url=server.endpoint, aws_access_key_id=filled["user"]["AccessKeyId"],
                          aws_secret_access_key=filled["user"]["SecretAccessKey"])
    theirs.head_object(Bucket="data", Key="k0")
    sagemaker = server.client("sagemaker")
    equal(sagemaker.describe_model(ModelName="m")["PrimaryContainer"]["Environment"], {"PASSWORD": "hidden"})
    equal(json.loads(sagemaker.describe_pipeline(PipelineName="p")["PipelineDefinition"]), json.loads(filled["definition"]))
    equal(server.client("events").describe_connection(Name="c")["ConnectionState"], "AUTHORIZED")


def seals(value, version):
    """What of a column looks as if it was sealed by this version of the master key: as bytes, or in base64 within a text."""
    head = version.to_bytes(4, "big")
    data = value if isinstance(value, bytes) else str(value).encode()
    if isinstance(value, bytes) and value.startswith(head) and len(value) >= SEALED:
        yield value
    for found in LOOKS_SEALED.findall(data):
        if len(found) % 4 == 0 and found.startswith(base64.b64encode(head)[:5]):
            raw = base64.b64decode(found)
            if raw.startswith(head) and len(raw) >= SEALED:
                yield raw


def sealed_places(server, version):
    """Of control.db, every column of every table, known or not; and the files."""
    places = set()
    with tempfile.TemporaryDirectory() as copy:   # the server's own are nobody's else to open
        for name in ("control.db", "control.db-wal"):
            if (server.data / name).exists():
                shutil.copy(server.data / name, copy)
        database = sqlite3.connect(f"{copy}/control.db")
        for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            cursor = database.execute(f'SELECT * FROM "{table}"')
            names = [column[0] for column in cursor.description]
            for row in cursor:
                places |= {f"{table}.{name}" for name, value in zip(names, row) if value is not None and any(seals(value, version))}
        database.close()
    for file in server.data.glob("*.key"):
        if file.name != "master.key" and file.read_bytes().startswith(version.to_bytes(4, "big")):
            places.add(file.name)
    return places


def check_nothing_stays_under_the_old_version_and_nothing_stops():
    with Server() as server:
        filled = fill(server)
        before = sealed_places(server, 1)
        for place in ("account_key.secret", "iam_access_key.secret", "kms_material.sealed", "events_connection.secret", "sagemaker_resource.request",
                      "sagemaker_pipeline_version.definition", "session.key"):
            assert place in before, f"{place} is not sealed, or this test does not see it: {sorted(before)}"
        written, stop = [], threading.Event()

        def write():
            s3 = server.client("s3")
            while not stop.is_set():
                name = f"during{len(written)}"
                s3.put_object(Bucket="data", Key=name, Body=name.encode())
                equal(s3.get_object(Bucket="data", Key=name)["Body"].read(), name.encode())
                written.append(name)

        writer = threading.Thread(target=write)
        writer.start()
        until(lambda: len(written) > 3)
        status, said = rotate(server)
        count = len(written)
        until(lambda: len(written) > count + 3 or not writer.is_alive())
        stop.set()
        writer.join()
        equal(status, 0)
        assert "rewrapped" in said, said
        assert len(written) > count, "writes stopped"
        equal(versions(server), [1, 2])
        all_is_there(server, filled)
        left = sealed_places(server, 1)
        assert not left, f"still under version 1: {sorted(left)}"
        equal(sealed_places(server, 2) & before, before)
        status, said = rotate(server, "--retire")
        assert status == 1 and "ServerIsOlder" in said, said
        server.kill()
        server.start()
        status, said = rotate(server, "--retire")
        equal((status, versions(server)), (0, [2]))
        all_is_there(server, filled)
        server.stop()
        server.start()
        all_is_there(server, filled)
        for name in written:
            equal(server.client("s3").get_object(Bucket="data", Key=name)["Body"].read(), name.encode())


def check_without_a_server():
    with Server() as server:
        filled = fill(server)
        server.stop()
        status, said = rotate(server)
        equal((status, versions(server)), (0, [1, 2]))
        status, said = rotate(server, "--retire")
        equal((status, versions(server)), (0, [2]))
        server.start()
        all_is_there(server, filled)


def check_killed_anywhere_it_goes_on():
    with Server() as server:
        filled = fill(server)
        for number in range(12):
            verb = subprocess.Popen([BINARY, "keys", "rotate-master", "--data", server.data], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                    env=os.environ | server.environment())
            until(lambda: len(versions(server)) > 1 or verb.poll() is not None)
            threading.Event().wait(secrets.randbelow(40) / 1000)   # anywhere in the pass
            server.kill()
            verb.wait()
            server.start()
            all_is_there(server, filled)
        newest = versions(server)[-1]
        status, said = rotate(server)   # ends what was begun, or begins another
        equal(status, 0)
        for version in versions(server)[:-1]:
            assert not sealed_places(server, version), version
        assert newest <= versions(server)[-1] <= newest + 1
        server.kill()
        server.start()
        equal(rotate(server, "--retire")[0], 0)
        all_is_there(server, filled)


def check_a_credential_of_systemd_and_a_line_that_the_operator_adds():
    with tempfile.TemporaryDirectory() as folder:
        credential = f"{folder}/athanor-key"
        lines = [f"{version} {secrets.token_hex(32)}" for version in (1, 2)]
        write = lambda count: open(credential, "w").write("\n".join(lines[:count]) + "\n")
        write(1)
        os.environ["CREDENTIALS_DIRECTORY"] = folder
        try:
            with Server(["--master-key", "credential:athanor-key"]) as server:
                filled = fill(server)
                status, said = rotate(server)
                assert status == 1 and "add the line `2 " in said, said
                assert lines[0].split()[1] not in said
                assert not (server.data / "master.key").exists()
                write(2)
                equal(rotate(server)[0], 0)
                assert not sealed_places(server, 1)
                all_is_there(server, filled)
                server.kill()
                server.start()
                equal(rotate(server, "--retire")[0], 0)
                open(credential, "w").write(lines[1] + "\n")
                server.stop()
                server.start()
                all_is_there(server, filled)
        finally:
            del os.environ["CREDENTIALS_DIRECTORY"]


def check_an_environments_key_is_rewrapped_at_the_next_start():
    lines = [f"{version} {secrets.token_hex(32)}" for version in (1, 2)]
    os.environ["ATHANOR_TEST_MASTER_KEY"] = lines[0]
    try:
        with Server(["--master-key", "env:ATHANOR_TEST_MASTER_KEY"]) as server:
            filled = fill(server)
            server.stop()
            os.environ["ATHANOR_TEST_MASTER_KEY"] = "\n".join(lines)
            server.start()
            until(lambda: not sealed_places(server, 1))
            all_is_there(server, filled)
    finally:
        del os.environ["ATHANOR_TEST_MASTER_KEY"]


if __name__ == "__main__":
    import checks
    checks.main(globals())
