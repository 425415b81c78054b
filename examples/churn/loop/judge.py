"""Processing step: is the new model better than what serves now?

The new model is measured on the test customers by XGBoost itself; what serves is asked, at its endpoint, for the same customers. If nothing
serves yet, the coin does. The measure that decides is the log loss, which uses every probability and so tells models apart on a few
hundred customers, where the area under the curve is still noise. Writes below --output
    evaluation.json    SageMaker's model-quality layout, and "serving": {"log_loss": {"value": …}, …} beside it
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


def measure(labels, scores):
    values = {"log_loss": metrics.log_loss(labels, np.asarray(scores, dtype=float)), "auc": metrics.roc_auc_score(labels, scores),
              "accuracy": metrics.accuracy_score(labels, scores >= 0.5)}
    return {name: {"value": float(value), "standard_deviation": "NaN"} for name, value in values.items()}


def main():
    arguments = parse_arguments()
    test = pd.read_csv(arguments.test / "test.csv", header=None, float_precision="round_trip").to_numpy()
    labels, features = test[:, 0].astype(int), test[:, 1:]
    new, serving = score_new(arguments.model, features), score_serving(arguments.endpoint, features)
    measured, serves = measure(labels, new), measure(labels, np.full(len(labels), 0.5) if serving is None else serving)
    arguments.output.mkdir(parents=True, exist_ok=True)
    (arguments.output / "evaluation.json").write_text(json.dumps({
        "binary_classification_metrics": measured, "serving": serves, "customers": len(labels)}, indent=2) + "\n")
    for name, new_value in measured.items():
        print(f"{name}={new_value['value']:.6f} serving={serves[name]['value']:.6f} on {len(labels)} customers")


if __name__ == "__main__":
    main()
