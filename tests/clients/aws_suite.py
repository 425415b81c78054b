"""Debian's `aws` (version 2) against the server named by ATHANOR_ENDPOINT."""
import json
import os
import subprocess
import tempfile

import checks
from checks import equal
from tools import pattern, run, tree, write

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
MIB = 1 << 20


def aws(*words, **options):
    return run("/usr/bin/aws", "--endpoint-url", ENDPOINT, *words, **options)


def api(*words):
    text = aws("s3api", *words)
    return json.loads(text) if text else {}


def check_cp_up_and_down():
    aws("s3", "mb", "s3://cp-borders")
    with tempfile.TemporaryDirectory() as scratch:
        for size in [0, 1, 65535, 65536, 65537, 8 * MIB - 1, 8 * MIB, 8 * MIB + 1, 20 * MIB + 3]:
            data = pattern(size)
            source = write(f"{scratch}/source", data)
            aws("s3", "cp", source, f"s3://cp-borders/{size}", "--no-progress")
            aws("s3", "cp", f"s3://cp-borders/{size}", f"{scratch}/back", "--no-progress")
            assert open(f"{scratch}/back", "rb").read() == data, size


def check_cp_from_a_pipe_and_to_one():
    aws("s3", "mb", "s3://pipes")
    data = pattern(10 * MIB + 1)
    aws("s3", "cp", "-", "s3://pipes/k", input=data)
    got = subprocess.run(["/usr/bin/aws", "--endpoint-url", ENDPOINT, "s3", "cp", "s3://pipes/k", "-"], capture_output=True, check=True).stdout
    assert got == data


def check_sync_is_idempotent():
    aws("s3", "mb", "s3://sync")
    with tempfile.TemporaryDirectory() as scratch:
        for i in range(40):
            write(f"{scratch}/up/d{i % 4}/file {i}+é.txt", pattern(i * 500))
        assert aws("s3", "sync", f"{scratch}/up", "s3://sync/p", "--no-progress").count("upload:") == 40
        equal(aws("s3", "sync", f"{scratch}/up", "s3://sync/p", "--no-progress"), "")
        aws("s3", "sync", "s3://sync/p", f"{scratch}/down", "--no-progress")
        equal(tree(f"{scratch}/down"), tree(f"{scratch}/up"))
        aws("s3", "sync", "s3://sync/p", "s3://sync/q", "--no-progress")
        equal(len(aws("s3", "ls", "--recursive", "s3://sync/q/").splitlines()), 40)
        aws("s3", "rm", "--recursive", "s3://sync", "--quiet")
        aws("s3", "rb", "s3://sync")


def check_ls_mv_and_presign():
    aws("s3", "mb", "s3://verbs")
    aws("s3", "cp", "-", "s3://verbs/a/b", input=b"hello")
    aws("s3", "mv", "s3://verbs/a/b", "s3://verbs/c d", "--no-progress")
    lines = aws("s3", "ls", "s3://verbs").splitlines()
    equal([line.split(None, 3)[3] for line in lines], ["c d"])
    url = aws("s3", "presign", "s3://verbs/c d").strip()
    equal(run("curl", "-sSf", url), "hello")


def check_every_checksum_algorithm():
    aws("s3", "mb", "s3://checksums")
    with tempfile.TemporaryDirectory() as scratch:
        body = write(f"{scratch}/body", pattern(70_000))
        for algorithm in ["CRC32", "CRC32C", "SHA1", "SHA256"]:
            put = api("put-object", "--bucket", "checksums", "--key", algorithm, "--body", str(body), "--checksum-algorithm", algorithm)
            member = f"Checksum{algorithm}"
            head = api("head-object", "--bucket", "checksums", "--key", algorithm, "--checksum-mode", "ENABLED")
            assert put[member] and put[member] == head[member], (put, head)
            api("get-object", "--bucket", "checksums", "--key", algorithm, "--checksum-mode", "ENABLED", f"{scratch}/back")
            assert open(f"{scratch}/back", "rb").read() == pattern(70_000)
            aws("s3", "cp", body, f"s3://checksums/cp-{algorithm}", "--no-progress")


def check_multipart_copy_keeps_metadata_and_tags():
    aws("s3", "mb", "s3://big-copy")
    with tempfile.TemporaryDirectory() as scratch:
        body = write(f"{scratch}/body", pattern(17 * MIB))
        aws("s3", "cp", body, "s3://big-copy/source", "--no-progress", "--metadata", "m=1", "--content-type", "text/csv")
        api("put-object-tagging", "--bucket", "big-copy", "--key", "source", "--tagging", "TagSet=[{Key=t,Value=1}]")
        aws("s3", "cp", "s3://big-copy/source", "s3://big-copy/copy", "--no-progress")
        head = api("head-object", "--bucket", "big-copy", "--key", "copy")
        equal((head["Metadata"], head["ContentType"], head["ContentLength"]), ({"m": "1"}, "text/csv", 17 * MIB))
        equal(api("get-object-tagging", "--bucket", "big-copy", "--key", "copy")["TagSet"], [{"Key": "t", "Value": "1"}])


def check_an_error_is_shown_as_aws_words_it():
    done = subprocess.run(["/usr/bin/aws", "--endpoint-url", ENDPOINT, "s3", "ls", "s3://never-made"], capture_output=True, text=True)
    assert "NoSuchBucket" in done.stderr and "The specified bucket does not exist" in done.stderr, done.stderr


def check_curl_signs_too():
    aws("s3", "mb", "s3://curl")
    user = f"{os.environ['AWS_ACCESS_KEY_ID']}:{os.environ['AWS_SECRET_ACCESS_KEY']}"
    sign = ["curl", "-sSf", "--aws-sigv4", "aws:amz:us-east-1:s3", "--user", user]
    with tempfile.TemporaryDirectory() as scratch:
        run(*sign, "-T", write(f"{scratch}/f", b"by curl"), "-H", "x-amz-content-sha256: UNSIGNED-PAYLOAD", f"{ENDPOINT}/curl/k")
    equal(run(*sign, "-H", "x-amz-content-sha256: UNSIGNED-PAYLOAD", f"{ENDPOINT}/curl/k"), "by curl")
    run(*sign, "-T", "-", "-H", "x-amz-content-sha256: UNSIGNED-PAYLOAD", f"{ENDPOINT}/curl/piped", input=pattern(3 * MIB))   # of unknown length
    equal(api("head-object", "--bucket", "curl", "--key", "piped")["ContentLength"], 3 * MIB)


if __name__ == "__main__":
    checks.main(globals())
