"""AWS's command line, run in this process: the client that people type, without a Python's start for each call (10 ms instead of 700).
Imported before boto3 (version 2 brings a botocore of its own).

    aws("sqs", "create-queue", "--queue-name", "q")["QueueUrl"]       # what it printed, as JSON; {} if nothing
    aws.fails("sqs", "get-queue-url", "--queue-name", "none")         # what it printed on stderr

Options that are no strings are written as JSON. Any Python's awscli, version 1 or 2.
"""
import contextlib
import datetime
import io
import json
import os
import tempfile
import time

import awscli.clidriver
from server import ACCOUNT

ROLE = f"arn:aws:iam::{ACCOUNT}:role/Cli"
VERSION = awscli.__version__
ONE = VERSION.startswith("1.")   # version 1 takes bytes as they are, version 2 in base64
NEWER = not VERSION.startswith("2.9.")   # than Debian's: knows more operations
DRIVER = awscli.clidriver.create_clidriver()


class Refused(AssertionError):
    pass


def _run(words):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = DRIVER.main(list(words))
        except SystemExit as ended:   # a word that the command does not have
            code = ended.code
    return code, out.getvalue(), err.getvalue()


def _words(words):
    return ["--endpoint-url", os.environ["ATHANOR_ENDPOINT"], "--output", "json", *(word if isinstance(word, str) else json.dumps(word) for word in words)]


def aws(*words):
    code, out, err = _run(_words(words))
    if code:
        raise Refused(f"aws {' '.join(map(str, words))} ended with {code}: {err.strip()}")
    return json.loads(out) if out.strip() else {}


def fails(*words):
    code, out, err = _run(_words(words))
    if not code:
        raise AssertionError(f"aws {' '.join(map(str, words))} succeeded: {out}")
    return err.strip()


aws.fails = fails


def refused(words, code, text=""):
    """As `aws` words it: An error occurred (CODE) when calling the OPERATION operation: TEXT."""
    said = aws.fails(*words)
    operation = "".join(part.title() for part in words[1].split("-"))
    assert f"An error occurred ({code}) when calling the {operation} operation: " in said and text in said, said


def seconds(moment):
    """Version 1 prints what the service sent, version 2 a date with its zone."""
    return moment if isinstance(moment, (int, float)) else datetime.datetime.fromisoformat(moment.replace("Z", "+00:00")).timestamp()


def is_time(moment):
    assert abs(seconds(moment) - time.time()) < 3600, moment


def bucket_with(bucket, key, text):
    aws("s3api", "create-bucket", "--bucket", bucket)
    with tempfile.NamedTemporaryFile("w") as file:
        file.write(text)
        file.flush()
        assert aws("s3api", "put-object", "--bucket", bucket, "--key", key, "--body", file.name)["ETag"]
