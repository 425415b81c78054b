"""Processing step of the third act: what the monitor compares with, and what will be asked of the endpoint.

Reads the customers of the accepted batches and prepares them as training did (prepare.py); the endpoint itself says what it predicts for
them today. Then the same customers after a change that nobody announced: a new tariff makes them telephone longer by day, and its bills make them call
customer service. Writes below --output
    baseline/baseline.csv    with a header: the prediction first, as captured traffic has it, then the features
    requests/usual.csv       the features alone, a customer a line: the body of a request
    requests/shifted.csv     the same of the changed customers
    shifted/customers.csv    the changed customers as an export of the raw table, with what became of them
"""
import argparse
import json
import os
import pathlib
import sys

import boto3
import pandas as pd

ROOT = pathlib.Path("/opt/ml/processing")
LONGER, CALLS = 1.4, 2


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--endpoint", required=True)
    parser.add_argument("--loop", type=pathlib.Path, default=ROOT / "input/loop", help="the folder with prepare.py and constraints.json")
    parser.add_argument("--accepted", type=pathlib.Path, default=ROOT / "input/accepted")
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "output")
    return parser.parse_args()


def changed(customers):
    after = customers.copy()
    for column in ("total_day_minutes", "total_day_charge"):
        after[column] = (pd.to_numeric(after[column]) * LONGER).round(2).astype(str)
    after["number_customer_service_calls"] = (pd.to_numeric(after["number_customer_service_calls"]) + CALLS).astype(str)
    return after


def predict(endpoint, features):
    runtime = boto3.client("sagemaker-runtime", endpoint_url=os.environ.get("AWS_ENDPOINT_URL"))
    body = features.to_csv(header=False, index=False)
    answer = runtime.invoke_endpoint(EndpointName=endpoint, ContentType="text/csv", Accept="text/csv", Body=body)
    return [float(score) for score in answer["Body"].read().decode().replace(",", "\n").split()]


def write(frame, path, **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    frame.to_csv(path, index=False, **options)


def main():
    arguments = parse_arguments()
    sys.path.insert(0, str(arguments.loop))
    import prepare

    described = json.loads((arguments.loop / "constraints.json").read_text())["features"]
    customers = prepare.read_customers(arguments.accepted, [feature["name"] for feature in described])
    shifted = changed(customers)
    usual, unusual = (prepare.encode(each, described).drop(columns="label") for each in (customers, shifted))
    baseline = usual.copy()
    baseline.insert(0, "prediction", predict(arguments.endpoint, usual))
    write(baseline, arguments.output / "baseline/baseline.csv")
    write(usual, arguments.output / "requests/usual.csv", header=False)
    write(unusual, arguments.output / "requests/shifted.csv", header=False)
    write(shifted, arguments.output / "shifted/customers.csv")
    print(f"{len(customers)} customers, {usual.shape[1]} features")


if __name__ == "__main__":
    main()
