"""First step of the pipeline: which objects below --prefix has no execution worked on yet?

An object is claimed by a record below seen/ that is written only if it is not there (If-None-Match), so no two executions work on
the same object, whatever started them: an event, a schedule or a person. A step that is run again finds its own claims.

Writes below --output
    plan.json        {"objects": 3, "bytes": 104033}: what the pipeline's condition reads
    manifest.json    the objects in SageMaker's manifest format: what the later steps read, and the record of what was used
"""
import argparse
import json
import os
import pathlib
import urllib.parse

import boto3
from botocore.exceptions import ClientError

ONLY_IF_ABSENT = {"If-None-Match": "*"}


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bucket", required=True)
    parser.add_argument("--execution", required=True, help="the pipeline execution that claims the objects")
    parser.add_argument("--prefix", default="raw/")
    parser.add_argument("--suffix", default=".csv", help="other objects are not data (a batch's marker, for one)")
    parser.add_argument("--output", type=pathlib.Path, default="/opt/ml/processing/output/plan")
    parser.add_argument("--message", type=pathlib.Path, default="/opt/ml/output/message")
    return parser.parse_args()


def connect():
    s3 = boto3.client("s3", endpoint_url=os.environ.get("AWS_ENDPOINT_URL"))
    # This boto3 may be older than PutObject's IfNoneMatch parameter; the header is the same.
    s3.meta.events.register("before-call.s3.PutObject", lambda params, **_: params["headers"].update(ONLY_IF_ABSENT))
    return s3


def claim(s3, bucket, listed, execution):
    """True if this execution is the one that works on the object."""
    etag = listed["ETag"].strip('"')
    record = f"seen/{urllib.parse.quote(listed['Key'], safe='=/')}/{etag}"
    try:
        s3.put_object(Bucket=bucket, Key=record, Body=execution.encode())
        return True
    except ClientError as error:
        if error.response["ResponseMetadata"]["HTTPStatusCode"] not in (409, 412):
            raise
        return s3.get_object(Bucket=bucket, Key=record)["Body"].read().decode() == execution


def main():
    arguments = parse_arguments()
    s3 = connect()
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=arguments.bucket, Prefix=arguments.prefix)
    objects = [listed for page in pages for listed in page.get("Contents", []) if listed["Key"].endswith(arguments.suffix)]
    new = [listed for listed in objects if claim(s3, arguments.bucket, listed, arguments.execution)]

    arguments.output.mkdir(parents=True, exist_ok=True)
    plan = {"objects": len(new), "bytes": sum(listed["Size"] for listed in new)}
    (arguments.output / "plan.json").write_text(json.dumps(plan) + "\n")
    manifest = [{"prefix": f"s3://{arguments.bucket}/"}, *(listed["Key"] for listed in new)]
    (arguments.output / "manifest.json").write_text(json.dumps(manifest) + "\n")
    said = f"{len(new)} new objects" if new else "nothing new"
    print(f"{said}; {len(objects)} below {arguments.prefix}")
    arguments.message.parent.mkdir(parents=True, exist_ok=True)
    arguments.message.write_text(said)


if __name__ == "__main__":
    main()
