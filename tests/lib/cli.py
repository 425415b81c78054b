"""AWS's command line, run in this process: the client that people type, without a Python's start for each call (10 ms instead of 700).
Imported before boto3 (version 2 brings a botocore of its own).

    aws("sqs", "create-queue", "--queue-name", "q")["QueueUrl"]       # what it printed, as JSON; {} if nothing
    aws.fails("sqs", "get-queue-url", "--queue-name", "none")         # what it printed on stderr

Options that are no strings are written as JSON. Any Python's awscli, version 1 or 2.
"""
import contextlib
import io
import json
import os

import awscli.clidriver

VERSION = awscli.__version__
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
