import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent / "lib"))


@pytest.fixture(scope="module")
def server():
    from server import Server
    with Server() as running:
        running.client("s3").create_bucket(Bucket="test")
        yield running
