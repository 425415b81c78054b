"""Random requests by boto3 against dictionaries: versions, conditions, copies, uploads in parts, tags, ranges, listings and writers that race. A run is made by its
seed (MODEL_SEEDS=1,2,3); what fails prints it. The engine has a closer model of its own (src/objects/model_test.cpp): this one is of the whole way."""
import concurrent.futures
import hashlib
import os
import random

import boto3
import checks
from botocore.config import Config
from botocore.exceptions import ClientError
from checks import equal, fresh

s3 = boto3.client("s3", endpoint_url=os.environ["ATHANOR_ENDPOINT"],
                  config=Config(signature_version="s3v4", retries={"max_attempts": 1}, s3={"addressing_style": "path"}, max_pool_connections=16))
KEYS = ["a", "b", "a/", "a/b", "a/b/c", "a/c", "b/x", "b/x/y", "c//d", "ä é", "z+%"]
PREFIXES = ["", "a", "a/", "b/x", "c/", "nothing"]
SIZES = [0, 5, 4096, 4097, 70_000, 262_144, 300_000]


def code_of(call, **arguments):
    """("", the answer), or the error's code and nothing."""
    try:
        return "", call(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"], None


class Model:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.bucket = fresh("model")
        self.versioning = None
        self.keys = {}          # key -> versions, oldest first: {"id", "body" (None: a marker), "etag", "tags"}
        s3.create_bucket(Bucket=self.bucket)

    def latest(self, key):
        version = self.keys.get(key, [None])[-1]
        return version if version and version["body"] is not None else None

    def insert(self, key, version_id, body, etag=None, tags=None):
        versions = self.keys.setdefault(key, [])
        if self.versioning != "Enabled":
            version_id = "null"
            versions[:] = [one for one in versions if one["id"] != "null"]
        versions.append({"id": version_id or "null", "body": body, "etag": etag or (body is not None and f'"{hashlib.md5(body).hexdigest()}"'), "tags": tags or {}})

    def body(self):
        return self.random.randbytes(self.random.choice(SIZES))

    # ---- steps
    def put(self):
        key, body, condition = self.random.choice(KEYS), self.body(), {}
        live, wanted = self.latest(key), ""
        match self.random.randrange(6):
            case 0:
                condition, wanted = {"IfNoneMatch": "*"}, "PreconditionFailed" if live else ""
            case 1:
                condition, wanted = {"IfMatch": live["etag"] if live else '"x"'}, "" if live else "NoSuchKey"
            case 2:
                condition, wanted = {"IfMatch": '"00000000000000000000000000000000"'}, "PreconditionFailed" if live else "NoSuchKey"
        tags = {"step": str(self.random.randrange(99))} if self.random.random() < 0.3 else {}
        code, made = code_of(with_headers(s3.put_object, condition), Bucket=self.bucket, Key=key, Body=body, Tagging="&".join(f"{k}={v}" for k, v in tags.items()))
        equal(code, wanted)
        if made:
            self.insert(key, made.get("VersionId"), body, made["ETag"], tags)
            equal(self.keys[key][-1]["etag"], f'"{hashlib.md5(body).hexdigest()}"')

    def delete(self):
        key = self.random.choice(KEYS)
        versions = self.keys.get(key, [])
        if versions and self.random.random() < 0.6:
            gone = self.random.choice(versions)
            s3.delete_object(Bucket=self.bucket, Key=key, VersionId=gone["id"])
            versions.remove(gone)
        else:
            made = s3.delete_object(Bucket=self.bucket, Key=key)
            if self.versioning:
                equal(made["DeleteMarker"], True)
                self.insert(key, made["VersionId"], None)
            else:
                self.keys.pop(key, None)
        if not self.keys.get(key, True):
            del self.keys[key]

    def copy(self):
        source, key = self.random.sample(KEYS, 2)
        live = self.latest(source)
        code, made = code_of(s3.copy_object, Bucket=self.bucket, Key=key, CopySource={"Bucket": self.bucket, "Key": source})
        equal(code, "" if live else "NoSuchKey")
        if made:
            self.insert(key, made.get("VersionId"), live["body"], made["CopyObjectResult"]["ETag"], live["tags"])

    def upload(self):
        key, upload = self.random.choice(KEYS), None
        upload = s3.create_multipart_upload(Bucket=self.bucket, Key=key)["UploadId"]
        bodies = [self.body()] if self.random.random() < 0.7 else [self.random.randbytes(5 << 20), self.body()]
        parts = [{"PartNumber": 3 * i + 1, "ETag": s3.upload_part(Bucket=self.bucket, Key=key, UploadId=upload, PartNumber=3 * i + 1, Body=body)["ETag"]} for i, body in enumerate(bodies)]
        if self.random.random() < 0.2:
            s3.abort_multipart_upload(Bucket=self.bucket, Key=key, UploadId=upload)
            equal(code_of(s3.list_parts, Bucket=self.bucket, Key=key, UploadId=upload)[0], "NoSuchUpload")
            return
        made = s3.complete_multipart_upload(Bucket=self.bucket, Key=key, UploadId=upload, MultipartUpload={"Parts": parts})
        sums = b"".join(hashlib.md5(body).digest() for body in bodies)
        equal(made["ETag"], f'"{hashlib.md5(sums).hexdigest()}-{len(bodies)}"')
        self.insert(key, made.get("VersionId"), b"".join(bodies), made["ETag"])

    def tag(self):
        key = self.random.choice(KEYS)
        live, tags = self.latest(key), {f"t{i}": "v ä" for i in range(self.random.randrange(3))}
        code, _ = code_of(s3.put_object_tagging, Bucket=self.bucket, Key=key, Tagging={"TagSet": [{"Key": k, "Value": v} for k, v in tags.items()]})
        if live:
            equal(code, "")
            live["tags"] = tags
        else:
            assert code in ("NoSuchKey", "MethodNotAllowed"), code

    def set_versioning(self):
        self.versioning = self.random.choice(["Enabled", "Enabled", "Suspended"])
        s3.put_bucket_versioning(Bucket=self.bucket, VersioningConfiguration={"Status": self.versioning})

    def race(self):
        key, live = self.random.choice(KEYS), None
        live = self.latest(key)
        bodies = [f"writer {i} ".encode() + self.random.randbytes(20) for i in range(6)]
        condition = {"IfMatch": live["etag"]} if live else {"IfNoneMatch": "*"}
        put = with_headers(s3.put_object, condition)
        with concurrent.futures.ThreadPoolExecutor(6) as pool:
            answers = list(pool.map(lambda body: code_of(put, Bucket=self.bucket, Key=key, Body=body), bodies))
        won = [(body, made) for body, (_, made) in zip(bodies, answers) if made]
        equal(len(won), 1)
        assert all(code in ("", "PreconditionFailed", "ConditionalRequestConflict") for code, _ in answers), answers
        self.insert(key, won[0][1].get("VersionId"), won[0][0])

    def read(self):
        key = self.random.choice(KEYS)
        versions = self.keys.get(key, [])
        if versions and self.random.random() < 0.5:
            version = self.random.choice(versions)
            code, got = code_of(s3.get_object, Bucket=self.bucket, Key=key, VersionId=version["id"])
            equal(code, "" if version["body"] is not None else "MethodNotAllowed")
        else:
            version = self.latest(key)
            code, got = code_of(s3.get_object, Bucket=self.bucket, Key=key)
            equal(code, "" if version else "NoSuchKey")
        if not got:
            return
        equal((got["ETag"], got.get("TagCount", 0)), (version["etag"], len(version["tags"])))
        assert got["Body"].read() == version["body"], f"{key} has other bytes"
        first = self.random.randrange(300_000)
        code, part = code_of(s3.get_object, Bucket=self.bucket, Key=key, VersionId=version["id"], Range=f"bytes={first}-{first + 999}")
        equal(code, "" if first < len(version["body"]) else "InvalidRange")
        assert not part or part["Body"].read() == version["body"][first:first + 1000], f"{key} has other bytes in a range"

    def list(self):
        prefix, delimiter = self.random.choice(PREFIXES), self.random.choice(["", "/"])
        pages = s3.get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=prefix, Delimiter=delimiter, PaginationConfig={"PageSize": self.random.randint(1, 4)})
        found, common = {}, []
        for page in pages:
            found |= {one["Key"]: (one["ETag"], one["Size"]) for one in page.get("Contents", [])}
            common += [one["Prefix"] for one in page.get("CommonPrefixes", [])]
        keys = [key for key in self.keys if key.startswith(prefix) and self.latest(key)]
        folded = [key for key in keys if delimiter and delimiter in key[len(prefix):]]
        equal(common, sorted({prefix + key[len(prefix):].split(delimiter)[0] + delimiter for key in folded}, key=str.encode))
        equal(found, {key: (self.latest(key)["etag"], len(self.latest(key)["body"])) for key in keys if key not in folded})

    def list_versions(self):
        pages = s3.get_paginator("list_object_versions").paginate(Bucket=self.bucket, PaginationConfig={"PageSize": self.random.randint(1, 4)})
        found = [(one["Key"], one["VersionId"], one["IsLatest"]) for page in pages for one in page.get("Versions", []) + page.get("DeleteMarkers", [])]
        wanted = [(key, version["id"], version is versions[-1]) for key, versions in self.keys.items() for version in versions]
        equal(sorted(found), sorted(wanted))

    def run(self, steps):
        kinds = [self.put] * 6 + [self.delete] * 4 + [self.read] * 4 + [self.copy, self.tag, self.list, self.list_versions] * 2 + [self.upload, self.set_versioning, self.race]
        for step in range(steps):
            kind = self.random.choice(kinds)
            try:
                kind()
            except Exception:
                print(f"# step {step}, {kind.__name__}")
                raise
        self.list()
        self.list_versions()


def with_headers(call, condition):
    """The installed botocore may not know conditions of writes: they go as headers."""
    names = {"IfNoneMatch": "If-None-Match", "IfMatch": "If-Match"}

    def send(**arguments):
        client = boto3.client("s3", endpoint_url=os.environ["ATHANOR_ENDPOINT"], config=Config(signature_version="s3v4", retries={"max_attempts": 1}, s3={"addressing_style": "path"}))
        for name, value in condition.items():
            client.meta.events.register("before-sign.s3.PutObject", lambda request, name=names[name], value=value, **_: request.headers.__setitem__(name, value))
        return getattr(client, "put_object")(**arguments)
    return send if condition else call


def check_the_server_says_what_dictionaries_say():
    for seed in map(int, os.environ.get("MODEL_SEEDS", "1,2").split(",")):
        print(f"# seed {seed}")
        Model(seed).run(int(os.environ.get("MODEL_STEPS", "120")))


if __name__ == "__main__":
    checks.main(globals())
