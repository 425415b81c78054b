"""What a decision by identity policies costs: the server's CPU for a GET of 1 KiB over one connection, as the root (nothing is asked) and as sessions of roles."""
import http.client
import json
import pathlib
import sys

import boto3
import botocore.auth
import botocore.awsrequest
import botocore.credentials

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tests" / "lib"))
import measure
from server import ACCOUNT, REGION, Server

GETS = 15_000
TRUST = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}}]}


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action, resource, **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


OTHERS = [allow("s3:GetObject", f"arn:aws:s3:::other-{i}/*", Condition={"StringEquals": {"aws:PrincipalAccount": "1"}}) for i in range(18)]
READ, LIST = allow("s3:Get*", "arn:aws:s3:::bench/*"), allow("s3:ListBucket", "arn:aws:s3:::bench")
ROLES = {"a session, everything allowed": [allow("*", "*")], "a session, 20 statements": [*OTHERS, LIST, READ], "a session that may not list": [READ]}


def cpu_of_a_get(server, keys):
    """Microseconds. One signature serves all: it is the server that is measured."""
    request = botocore.awsrequest.AWSRequest("GET", f"{server.endpoint}/bench/k", headers={"x-amz-content-sha256": "UNSIGNED-PAYLOAD"})
    botocore.auth.S3SigV4Auth(keys, "s3", REGION).add_auth(request)
    headers, connection = dict(request.headers), http.client.HTTPConnection("127.0.0.1", server.port)

    def get(times):
        for _ in range(times):
            connection.request("GET", "/bench/k", headers=headers)
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 200, answer.status
    get(500)
    before = measure.cpu_seconds([server.process.pid])
    get(GETS)
    return (measure.cpu_seconds([server.process.pid]) - before) / GETS * 1e6


with Server() as server:
    s3, iam = server.client("s3"), server.client("iam")
    s3.create_bucket(Bucket="bench")
    s3.put_object(Bucket="bench", Key="k", Body=b"x" * 1024)
    iam.create_user(UserName="caller")
    iam.put_user_policy(UserName="caller", PolicyName="own", PolicyDocument=document(allow("sts:AssumeRole", "*")))
    caller = iam.create_access_key(UserName="caller")["AccessKey"]
    sts = boto3.client("sts", endpoint_url=server.endpoint, region_name=REGION, aws_access_key_id=caller["AccessKeyId"],
                       aws_secret_access_key=caller["SecretAccessKey"])
    environment = server.environment()
    who = {"the root": botocore.credentials.Credentials(environment["AWS_ACCESS_KEY_ID"], environment["AWS_SECRET_ACCESS_KEY"])}
    for number, (name, statements) in enumerate(ROLES.items()):
        role = iam.create_role(RoleName=f"bench-{number}", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
        iam.put_role_policy(RoleName=f"bench-{number}", PolicyName="own", PolicyDocument=document(*statements))
        keys = sts.assume_role(RoleArn=role, RoleSessionName="run")["Credentials"]
        who[name] = botocore.credentials.Credentials(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
    rows = [(name, f"{min(cpu_of_a_get(server, keys) for _ in range(3)):.1f} us") for name, keys in who.items()]
measure.print_table(("who", "CPU of a GET"), rows)
