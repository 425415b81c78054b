import json
import os
import pathlib
import subprocess
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))


@pytest.fixture(scope="module")
def other(server):
    """The keys of another account's root: all that it may do here is in its own account."""
    from server import BINARY
    made = subprocess.run([BINARY, "account", "create", "other", "--endpoint", server.endpoint], env={**os.environ, **server.environment()},
                          stdout=subprocess.PIPE, check=True, timeout=30).stdout
    account = json.loads(made)
    return account["AccessKeyId"], account["SecretAccessKey"]
