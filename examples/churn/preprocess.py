"""Processing job: the raw customer table becomes what the training jobs read.

Reads every CSV file (with a header) below --input and writes below --output
    train/train.csv, validation/validation.csv, test/test.csv   no header, the label first, categories one-hot
    test/customers.jsonl      the test customers as they came, one JSON object a line
    encoder/encoder.joblib    the fitted encoder: a customer as it came -> the features
The same rows and the same seed give the same files, whatever the number and the names of the input files.
"""
import argparse
import json
import pathlib

import joblib
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OneHotEncoder

LABEL, POSITIVE = "churn", "yes"


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", type=pathlib.Path, default="/opt/ml/processing/input/raw")
    parser.add_argument("--output", type=pathlib.Path, default="/opt/ml/processing/output")
    parser.add_argument("--validation", type=float, default=0.15, help="the share of customers held out for validation")
    parser.add_argument("--test", type=float, default=0.15, help="the share of customers held out for the test")
    parser.add_argument("--seed", type=int, default=42)
    return parser.parse_args()


def read_customers(folder):
    files = sorted(folder.rglob("*.csv"))
    if not files:
        raise SystemExit(f"no *.csv file below {folder}")
    table = pd.concat((pd.read_csv(file, float_precision="round_trip") for file in files), ignore_index=True)
    print(f"read {len(table)} customers from {len(files)} files", flush=True)
    return table.sort_values(list(table.columns), ignore_index=True)  # the split must not depend on the files' order


def split(table, validation, test, seed):
    rest, test_rows = train_test_split(table, test_size=test, stratify=table[LABEL], random_state=seed)
    train_rows, validation_rows = train_test_split(
        rest, test_size=validation / (1 - test), stratify=rest[LABEL], random_state=seed)
    return {"train": train_rows, "validation": validation_rows, "test": test_rows}


def fit_encoder(customers):
    text = [name for name in customers.columns if customers[name].dtype == object]
    one_hot = OneHotEncoder(handle_unknown="ignore")  # a state never seen in training is no state at all
    encoder = ColumnTransformer([("one_hot", one_hot, text)], remainder="passthrough", sparse_threshold=0)
    return encoder.fit(customers)


def main():
    arguments = parse_arguments()
    table = read_customers(arguments.input)
    parts = split(table, arguments.validation, arguments.test, arguments.seed)
    encoder = fit_encoder(parts["train"].drop(columns=LABEL))

    for name, rows in parts.items():
        features = pd.DataFrame(encoder.transform(rows.drop(columns=LABEL)))
        features.insert(0, "label", (rows[LABEL] == POSITIVE).astype(int).to_numpy())
        folder = arguments.output / name
        folder.mkdir(parents=True, exist_ok=True)
        features.to_csv(folder / f"{name}.csv", header=False, index=False)
        print(f"{name}: {len(features)} customers, {features.shape[1] - 1} features, "
              f"{features.label.mean():.3f} churn")

    with open(arguments.output / "test" / "customers.jsonl", "w") as lines:
        for customer in parts["test"].drop(columns=LABEL).to_dict(orient="records"):
            lines.write(json.dumps(customer) + "\n")
    (arguments.output / "encoder").mkdir(exist_ok=True)
    joblib.dump(encoder, arguments.output / "encoder" / "encoder.joblib")


if __name__ == "__main__":
    main()
