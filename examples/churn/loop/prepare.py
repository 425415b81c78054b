"""Processing step: a new batch of customers, together with the batches that were accepted before, becomes what training reads.

Which part a customer belongs to is decided by a hash of the row, so it stays the same in every round: nobody whom an earlier model
was trained on is ever in the test. The test is of accepted customers only (of the batch itself in the first round): a batch is judged
by data that is trusted already. The columns and their categories are those of constraints.json, which the batch was validated against, so the
models of all rounds read the same features.

Reads --batch, --accepted (CSV files with a header) and --constraints; writes below --output
    train/train.csv, validation/validation.csv, test/test.csv     no header, the label first, categories one-hot
    search/train/train.csv, search/validation/validation.csv      the same again: what the tuning job reads
    batch/customers.csv                                           the batch in one file: to be accepted, if its model is the better one
"""
import argparse
import hashlib
import json
import pathlib

import pandas as pd

LABEL, POSITIVE = "churn", "yes"
PARTS = [("test", 0.25), ("validation", 0.40), ("train", 1.0)]  # up to this quantile of the hash


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = pathlib.Path("/opt/ml/processing")
    parser.add_argument("--batch", type=pathlib.Path, default=root / "input/batch")
    parser.add_argument("--accepted", type=pathlib.Path, default=root / "input/accepted")
    parser.add_argument("--constraints", type=pathlib.Path, default=root / "input/constraints/constraints.json")
    parser.add_argument("--output", type=pathlib.Path, default=root / "output")
    return parser.parse_args()


def read_customers(folder, columns):
    tables = [pd.read_csv(file, dtype=str, keep_default_na=False) for file in sorted(folder.rglob("*.csv"))]
    return pd.concat(tables, ignore_index=True)[columns] if tables else pd.DataFrame(columns=columns)


def part_of(row):
    digest = hashlib.sha256("\x1f".join(row).encode()).digest()
    quantile = int.from_bytes(digest[:8], "big") / 2**64
    return next(name for name, end in PARTS if quantile < end)


def encode(customers, features):
    columns = {"label": (customers[LABEL] == POSITIVE).astype(int)}
    for feature in features:
        name, categories = feature["name"], feature.get("string_constraints", {}).get("domains")
        if name == LABEL:
            continue
        if categories:
            columns.update({f"{name}={category}": (customers[name] == category).astype(int) for category in categories})
        else:
            columns[name] = pd.to_numeric(customers[name])
    return pd.DataFrame(columns)


def main():
    arguments = parse_arguments()
    described = json.loads(arguments.constraints.read_text())["features"]
    names = [feature["name"] for feature in described]
    batch, accepted = read_customers(arguments.batch, names), read_customers(arguments.accepted, names)
    if batch.empty:
        raise SystemExit(f"no customers below {arguments.batch}")
    customers = pd.concat([accepted.assign(trusted=True), batch.assign(trusted=accepted.empty)])
    customers = customers.drop_duplicates(names).sort_values(names, ignore_index=True)  # whatever the order of the files
    trusted = customers.pop("trusted").astype(bool)
    parts = customers.apply(part_of, axis=1)
    chosen = {"train": parts == "train", "validation": parts == "validation", "test": (parts == "test") & trusted}

    features = encode(customers, described)
    for name, rows in chosen.items():
        text = features[rows].to_csv(header=False, index=False)
        for folder in [name] if name == "test" else [name, f"search/{name}"]:
            (arguments.output / folder).mkdir(parents=True, exist_ok=True)
            (arguments.output / folder / f"{name}.csv").write_text(text)
        print(f"{name}: {rows.sum()} customers, {features[rows].label.mean():.3f} churn")
    (arguments.output / "batch").mkdir(parents=True, exist_ok=True)
    batch.to_csv(arguments.output / "batch" / "customers.csv", index=False)


if __name__ == "__main__":
    main()
