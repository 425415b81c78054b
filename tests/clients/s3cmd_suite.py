"""s3cmd against the server named by ATHANOR_ENDPOINT."""
import os
import tempfile

import checks
from checks import equal
from tools import pattern, run, tree, write

HOST = os.environ["ATHANOR_ENDPOINT"].removeprefix("http://")
MIB = 1 << 20


def s3cmd(*words, **options):
    return run("s3cmd", "--config", os.devnull, "--no-ssl", "--host", HOST, "--host-bucket", HOST, "--access_key", os.environ["AWS_ACCESS_KEY_ID"],
               "--secret_key", os.environ["AWS_SECRET_ACCESS_KEY"], "--no-progress", *words, **options)


def check_put_get_and_delete():
    s3cmd("mb", "s3://verbs")
    with tempfile.TemporaryDirectory() as scratch:
        for size in [0, 1, 65537, 15 * MIB, 15 * MIB + 1, 33 * MIB]:   # its parts are of 15 MiB
            data = pattern(size)
            s3cmd("put", write(f"{scratch}/source", data), f"s3://verbs/{size}")
            s3cmd("get", "--force", f"s3://verbs/{size}", f"{scratch}/back")
            assert open(f"{scratch}/back", "rb").read() == data, size
        equal(len(s3cmd("ls", "s3://verbs").splitlines()), 6)
        s3cmd("del", "--recursive", "--force", "s3://verbs")
        s3cmd("rb", "s3://verbs")


def check_odd_names():
    s3cmd("mb", "s3://odd-names")
    names = ["a b", "a+b", "100%", "é", "a&b", "日本"]
    with tempfile.TemporaryDirectory() as scratch:
        for name in names:
            s3cmd("put", write(f"{scratch}/{name}", name.encode()), f"s3://odd-names/{name}")
        listed = [line.split("s3://odd-names/", 1)[1] for line in s3cmd("ls", "s3://odd-names").splitlines()]
        equal(sorted(listed), sorted(names))
        for name in names:
            s3cmd("get", "--force", f"s3://odd-names/{name}", f"{scratch}/back")
            equal(open(f"{scratch}/back", "rb").read(), name.encode())


def check_sync_is_idempotent():
    s3cmd("mb", "s3://sync")
    with tempfile.TemporaryDirectory() as scratch:
        for i in range(30):
            write(f"{scratch}/up/d{i % 3}/f{i}", pattern(i * 700))
        s3cmd("sync", f"{scratch}/up/", "s3://sync/")
        assert "upload:" not in s3cmd("sync", f"{scratch}/up/", "s3://sync/")
        os.mkdir(f"{scratch}/down")
        s3cmd("sync", "s3://sync/", f"{scratch}/down/")
        equal(tree(f"{scratch}/down"), tree(f"{scratch}/up"))


def check_cp_mv_and_info():
    s3cmd("mb", "s3://copies")
    with tempfile.TemporaryDirectory() as scratch:
        s3cmd("put", "--mime-type", "text/csv", "--add-header", "x-amz-meta-m: 1", write(f"{scratch}/f", b"hello"), "s3://copies/a b")
        s3cmd("cp", "s3://copies/a b", "s3://copies/copy")
        s3cmd("mv", "s3://copies/copy", "s3://copies/moved")
        s3cmd("get", "--force", "s3://copies/moved", f"{scratch}/back")
        equal(open(f"{scratch}/back", "rb").read(), b"hello")
        equal(len(s3cmd("ls", "s3://copies").splitlines()), 2)
        s3cmd("modify", "--add-header", "Cache-Control: no-store", "s3://copies/moved")


if __name__ == "__main__":
    checks.main(globals())
