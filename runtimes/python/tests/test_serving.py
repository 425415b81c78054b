import os

import pytest
from athanor_toolkit import serving


@pytest.mark.parametrize("environment, threads", [
    ({}, 1), ({"OMP_NUM_THREADS": "8"}, 2), ({"OMP_NUM_THREADS": "2"}, 1), ({"SAGEMAKER_MODEL_SERVER_WORKERS": "1"}, 4),
    ({"SAGEMAKER_MODEL_SERVER_WORKERS": "1", "OMP_NUM_THREADS": "7"}, 7), ({"OMP_NUM_THREADS": "4,2"}, 1),
])
def test_workers_share_the_threads(monkeypatch, environment, threads):
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    for name in ("OMP_NUM_THREADS", "SAGEMAKER_MODEL_SERVER_WORKERS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert serving._threads_per_worker() == threads
