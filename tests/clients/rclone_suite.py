"""rclone against the server named by ATHANOR_ENDPOINT."""
import json
import os
import tempfile

import checks
from checks import equal
from tools import pattern, run, tree, write

MIB = 1 << 20
ENVIRONMENT = os.environ | {
    "RCLONE_CONFIG": os.devnull, "RCLONE_CONFIG_A_TYPE": "s3", "RCLONE_CONFIG_A_PROVIDER": "Other", "RCLONE_CONFIG_A_ENV_AUTH": "true",
    "RCLONE_CONFIG_A_ENDPOINT": os.environ["ATHANOR_ENDPOINT"], "RCLONE_CONFIG_A_REGION": "us-east-1", "RCLONE_STATS_ONE_LINE": "true",
}


def rclone(*words, **options):
    return run("rclone", "--retries", "1", *words, env=ENVIRONMENT, **options)


def transferred(*words):
    """How many files a sync moved, as rclone's own log counts them."""
    with tempfile.NamedTemporaryFile("r") as log:
        rclone("--use-json-log", "--log-file", log.name, "--log-level", "INFO", "--stats", "1h", *words)
        return sum("Copied" in json.loads(line)["msg"] for line in log)


def check_a_thousand_files_are_synced_once():
    with tempfile.TemporaryDirectory() as scratch:
        for i in range(1000):
            write(f"{scratch}/up/d{i % 10}/f {i}.bin", pattern(i * 17 % 9000, str(i).encode()))
        equal(transferred("sync", "--transfers", "8", f"{scratch}/up", "a:thousand"), 1000)
        equal(transferred("sync", "--transfers", "8", f"{scratch}/up", "a:thousand"), 0)
        equal(transferred("sync", "--checksum", f"{scratch}/up", "a:thousand"), 0)
        rclone("check", f"{scratch}/up", "a:thousand")
        rclone("sync", "--transfers", "8", "a:thousand", f"{scratch}/down")
        equal(tree(f"{scratch}/down"), tree(f"{scratch}/up"))
        rclone("purge", "a:thousand")


def check_sizes_around_its_multipart_border():
    with tempfile.TemporaryDirectory() as scratch:
        for size in [0, 1, 5 * MIB, 5 * MIB + 1, 17 * MIB]:
            write(f"{scratch}/up/{size}", pattern(size))
        rclone("copy", "--s3-upload-cutoff", "5M", "--s3-chunk-size", "5M", f"{scratch}/up", "a:sizes/p")
        rclone("copy", "a:sizes/p", f"{scratch}/down")
        equal(tree(f"{scratch}/down"), tree(f"{scratch}/up"))
        rclone("check", "--download", f"{scratch}/up", "a:sizes/p")


def check_a_stream_of_unknown_length():
    data = pattern(7 * MIB + 3)
    rclone("rcat", "a:rcat/k", input=data)
    with tempfile.TemporaryDirectory() as scratch:
        rclone("copyto", "a:rcat/k", f"{scratch}/k")
        assert open(f"{scratch}/k", "rb").read() == data


def check_odd_names_and_server_side_copies():
    names = ["a b", "a+b", "100%", "é/ü", "日本", "a&b=c", "tilde~", "(x)", "quote'\""]
    with tempfile.TemporaryDirectory() as scratch:
        for name in names:
            write(f"{scratch}/up/{name}", name.encode())
        rclone("copy", f"{scratch}/up", "a:odd/p")
        rclone("copy", "a:odd/p", "a:odd/q")
        rclone("move", "a:odd/q", "a:odd/r")
        rclone("copy", "a:odd/r", f"{scratch}/down")
        equal(tree(f"{scratch}/down"), tree(f"{scratch}/up"))


def check_modification_times_are_kept():
    with tempfile.TemporaryDirectory() as scratch:
        os.utime(write(f"{scratch}/f", b"x"), (1_000_000_000, 1_000_000_000))
        rclone("copy", f"{scratch}/f", "a:times")
        assert "2001-09-09" in rclone("lsl", "a:times"), rclone("lsl", "a:times")
        os.utime(f"{scratch}/f", (1_100_000_000, 1_100_000_000))
        rclone("copy", f"{scratch}/f", "a:times")   # only the time differs: a copy onto itself with new metadata
        assert "2004-11-09" in rclone("lsl", "a:times"), rclone("lsl", "a:times")


if __name__ == "__main__":
    checks.main(globals())
