"""Processing step: is the new model better than what serves now?

The new model is measured on the test customers by XGBoost itself; what serves is asked, at its endpoint, for the same customers. If nothing
serves yet, the coin does (AUC 0.5). Writes below --output
    evaluation.json    SageMaker's model-quality layout, and "serving": {"auc": {"value": …}} beside it
"""
import argparse
import json
import os
import pathlib
import tarfile
import tempfile

import boto3
import numpy as np
import pandas as pd
import xgboost
from botocore.exceptions import ClientError
from sklearn import metrics


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = pathlib.Path("/opt/ml/processing")
    parser.add_argument("--endpoint", required=True)
    parser.add_argument("--model", type=pathlib.Path, default=root / "input/model")
    parser.add_argument("--test", type=pathlib.Path, default=root / "input/test")
    parser.add_argument("--output", type=pathlib.Path, default=root / "output/evaluation")
    return parser.parse_args()


def score_new(folder, features):
    with tempfile.TemporaryDirectory() as scratch:
        with tarfile.open(folder / "model.tar.gz") as archive:
            archive.extractall(scratch)
        booster = xgboost.Booster(model_file=pathlib.Path(scratch) / "xgboost-model")
    best = booster.attr("best_iteration")  # there, if training stopped early
    return booster.predict(xgboost.DMatrix(features), iteration_range=(0, int(best) + 1) if best is not None else (0, 0))


def score_serving(endpoint, features):
    """None if there is no such endpoint."""
    runtime = boto3.client("sagemaker-runtime", endpoint_url=os.environ.get("AWS_ENDPOINT_URL"))
    body = pd.DataFrame(features).to_csv(header=False, index=False)
    try:
        answer = runtime.invoke_endpoint(EndpointName=endpoint, ContentType="text/csv", Accept="text/csv", Body=body)
    except ClientError as error:
        if error.response["Error"]["Code"] == "ValidationError":
            return None
        raise
    return np.array(answer["Body"].read().decode().replace(",", "\n").split(), dtype=float)


def main():
    arguments = parse_arguments()
    test = pd.read_csv(arguments.test / "test.csv", header=None, float_precision="round_trip").to_numpy()
    labels, features = test[:, 0].astype(int), test[:, 1:]
    new, serving = score_new(arguments.model, features), score_serving(arguments.endpoint, features)
    auc = metrics.roc_auc_score(labels, new)
    serving_auc = 0.5 if serving is None else metrics.roc_auc_score(labels, serving)
    accuracy = metrics.accuracy_score(labels, new >= 0.5)

    def value(number):
        return {"value": float(number), "standard_deviation": "NaN"}

    arguments.output.mkdir(parents=True, exist_ok=True)
    (arguments.output / "evaluation.json").write_text(json.dumps({
        "binary_classification_metrics": {"auc": value(auc), "accuracy": value(accuracy)},
        "serving": {"auc": value(serving_auc)}, "customers": len(labels)}, indent=2) + "\n")
    print(f"auc={auc:.6f} serving={serving_auc:.6f} on {len(labels)} customers")


if __name__ == "__main__":
    main()
