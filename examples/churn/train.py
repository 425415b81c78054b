"""Training job in script mode: gradient boosting with scikit-learn on the encoded customers.

Channels: train and validation (preprocess.py's CSV files), encoder (its fitted encoder). The model that is saved takes
customers as they came: it is the encoder followed by the classifier. inference.py is saved beside it in code/, so the model
can be deployed as it is. Metrics to scrape from the log: `validation:auc=([0-9.]+)`, likewise train:auc,
validation:accuracy and validation:log_loss.
"""
import argparse
import os
import pathlib
import shutil

import joblib
import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import accuracy_score, log_loss, roc_auc_score
from sklearn.pipeline import make_pipeline


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--learning-rate", type=float, default=0.1)
    parser.add_argument("--max-iter", type=int, default=100)
    parser.add_argument("--max-leaf-nodes", type=int, default=15)
    parser.add_argument("--l2-regularization", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=42)
    for channel in ("train", "validation", "encoder"):
        folder = os.environ.get(f"SM_CHANNEL_{channel.upper()}", f"/opt/ml/input/data/{channel}")
        parser.add_argument(f"--{channel}", type=pathlib.Path, default=folder)
    parser.add_argument("--model-dir", type=pathlib.Path, default=os.environ.get("SM_MODEL_DIR", "/opt/ml/model"))
    return parser.parse_args()


def read_channel(folder):
    files = sorted(folder.rglob("*.csv"))
    if not files:
        raise SystemExit(f"no *.csv file below {folder}")
    rows = pd.concat(pd.read_csv(file, header=None, float_precision="round_trip") for file in files).to_numpy()
    return rows[:, 1:], rows[:, 0].astype(int)


def main():
    arguments = parse_arguments()
    features, labels = read_channel(arguments.train)
    validation_features, validation_labels = read_channel(arguments.validation)

    classifier = HistGradientBoostingClassifier(
        learning_rate=arguments.learning_rate, max_iter=arguments.max_iter, max_leaf_nodes=arguments.max_leaf_nodes,
        l2_regularization=arguments.l2_regularization, early_stopping=False, random_state=arguments.seed)
    classifier.fit(features, labels)

    stages = zip(classifier.staged_predict_proba(features), classifier.staged_predict_proba(validation_features))
    for iteration, (train, validation) in enumerate(stages, start=1):
        if iteration % 10 == 0 or iteration == arguments.max_iter:
            print(f"[{iteration}] train:auc={roc_auc_score(labels, train[:, 1]):.6f} "
                  f"validation:auc={roc_auc_score(validation_labels, validation[:, 1]):.6f}")
    print(f"validation:accuracy={accuracy_score(validation_labels, np.argmax(validation, axis=1)):.6f} "
          f"validation:log_loss={log_loss(validation_labels, validation):.6f}")

    encoder = joblib.load(arguments.encoder / "encoder.joblib")
    joblib.dump(make_pipeline(encoder, classifier), arguments.model_dir / "model.joblib")
    code = arguments.model_dir / "code"
    code.mkdir(exist_ok=True)
    shutil.copy(pathlib.Path(__file__).with_name("inference.py"), code)


if __name__ == "__main__":
    main()
