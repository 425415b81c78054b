"""The tree model of the benchmarks of InvokeEndpoint: 100 trees, depth 6, 30 features."""
import io
import os
import subprocess
import tarfile

import measure


def prepare(folder):
    """model.json, flat/xgboost-model, row.csv in `folder`."""
    subprocess.run(["/usr/bin/python3", measure.PEERS / "python-serving" / "make-model", folder], check=True, stdout=subprocess.DEVNULL)
    (folder / "flat").mkdir()
    os.rename(folder / "model.ubj", folder / "flat" / "xgboost-model")


def model_archive(folder):
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w:gz") as tar:
        tar.add(folder / "model.json", "xgboost-model")
    return archive.getvalue()
