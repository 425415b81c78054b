"""Processing job: measures both models on the customers that neither has seen.

Reads model.tar.gz below --xgboost and --sklearn, and preprocess.py's test folder; writes below --output
    evaluation.json               {"xgboost": METRICS, "sklearn": METRICS}
    xgboost.json, sklearn.json    METRICS of one model, in SageMaker's model-quality layout: for a model package's ModelMetrics
    scores_xgboost.csv, scores_sklearn.csv    each test customer's probability of churn, in order, with all digits
"""
import argparse
import json
import pathlib
import tarfile
import tempfile

import joblib
import numpy as np
import pandas as pd
import xgboost
from sklearn import metrics


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--xgboost", type=pathlib.Path, default="/opt/ml/processing/input/xgboost")
    parser.add_argument("--sklearn", type=pathlib.Path, default="/opt/ml/processing/input/sklearn")
    parser.add_argument("--test", type=pathlib.Path, default="/opt/ml/processing/input/test")
    parser.add_argument("--output", type=pathlib.Path, default="/opt/ml/processing/output/evaluation")
    return parser.parse_args()


def unpack(folder, into):
    with tarfile.open(folder / "model.tar.gz") as archive:
        archive.extractall(into)
    return pathlib.Path(into)


def score_with_xgboost(folder, features):
    booster = xgboost.Booster(model_file=folder / "xgboost-model")
    best = booster.attr("best_iteration")  # there, if training stopped early
    trees = (0, int(best) + 1) if best is not None else (0, 0)
    return booster.predict(xgboost.DMatrix(features), iteration_range=trees)


def score_with_sklearn(folder, customers):
    return joblib.load(folder / "model.joblib").predict_proba(customers)[:, 1]


def measure(labels, scores):
    predicted = (scores >= 0.5).astype(int)
    confusion = metrics.confusion_matrix(labels, predicted, labels=[0, 1])
    fpr, tpr, _ = metrics.roc_curve(labels, scores)
    values = {
        "auc": metrics.roc_auc_score(labels, scores),
        "accuracy": metrics.accuracy_score(labels, predicted),
        "precision": metrics.precision_score(labels, predicted, zero_division=0),
        "recall": metrics.recall_score(labels, predicted),
        "f1": metrics.f1_score(labels, predicted),
    }
    return {"binary_classification_metrics": {
        "confusion_matrix": {str(i): {str(j): int(confusion[i, j]) for j in (0, 1)} for i in (0, 1)},
        **{name: {"value": float(value), "standard_deviation": "NaN"} for name, value in values.items()},
        "receiver_operating_characteristic_curve": {
            "false_positive_rates": fpr.tolist(), "true_positive_rates": tpr.tolist()},
    }}


def main():
    arguments = parse_arguments()
    test = pd.read_csv(arguments.test / "test.csv", header=None, float_precision="round_trip").to_numpy()
    labels, features = test[:, 0].astype(int), test[:, 1:]
    with open(arguments.test / "customers.jsonl") as lines:
        customers = pd.DataFrame([json.loads(line) for line in lines])

    with tempfile.TemporaryDirectory() as scratch:
        xgboost_folder = unpack(arguments.xgboost, pathlib.Path(scratch) / "xgboost")
        sklearn_folder = unpack(arguments.sklearn, pathlib.Path(scratch) / "sklearn")
        scores = {"xgboost": score_with_xgboost(xgboost_folder, features),
                  "sklearn": score_with_sklearn(sklearn_folder, customers)}

    arguments.output.mkdir(parents=True, exist_ok=True)
    evaluation = {model: measure(labels, values) for model, values in scores.items()}
    for model, values in scores.items():
        (arguments.output / f"{model}.json").write_text(json.dumps(evaluation[model], indent=2) + "\n")
        digits = "\n".join(repr(float(value)) for value in np.asarray(values, dtype=np.float64))
        (arguments.output / f"scores_{model}.csv").write_text(digits + "\n")
        report = evaluation[model]["binary_classification_metrics"]
        print(f"{model}: auc={report['auc']['value']:.6f} accuracy={report['accuracy']['value']:.6f}")
    (arguments.output / "evaluation.json").write_text(json.dumps(evaluation, indent=2) + "\n")


if __name__ == "__main__":
    main()
