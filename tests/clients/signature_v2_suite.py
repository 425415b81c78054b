"""S3's older signatures: by boto3 in headers and URLs, by s3cmd, and in a form; and a server that was not told to take them."""
import base64
import datetime
import hashlib
import hmac
import http.client
import json
import os
import socket
import subprocess
import urllib.parse

import boto3
import checks
from botocore.config import Config
from botocore.exceptions import ClientError
from checks import equal, fails_with, fresh
from server import Server

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
HOST = urllib.parse.urlsplit(ENDPOINT)
ONE = dict(retries={"max_attempts": 1})
s3 = boto3.client("s3", endpoint_url=ENDPOINT, config=Config(signature_version="s3", **ONE))
named = boto3.client("s3", endpoint_url=f"http://localhost:{HOST.port}", config=Config(signature_version="s3", s3={"addressing_style": "virtual"}, **ONE))
BUCKET = fresh("older")


def http_status(method, url, body=None, headers=None):
    split = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(split.hostname, split.port)
    connection.request(method, f"{split.path}?{split.query}", body, headers or {})
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


def check_objects_by_header():
    s3.create_bucket(Bucket=BUCKET)
    key = "a folder/ü+&=?.txt"
    s3.put_object(Bucket=BUCKET, Key=key, Body=b"hello", ContentType="text/plain", Metadata={"one": "1"})
    found = s3.get_object(Bucket=BUCKET, Key=key, ResponseContentType="text/html")
    equal((found["Body"].read(), found["ContentType"], found["Metadata"]), (b"hello", "text/html", {"one": "1"}))
    equal([o["Key"] for o in s3.list_objects(Bucket=BUCKET, Prefix="a folder/")["Contents"]], [key])   # of version 2 botocore signs another path
    s3.copy_object(Bucket=BUCKET, Key="copied", CopySource={"Bucket": BUCKET, "Key": key})
    s3.delete_object(Bucket=BUCKET, Key="copied")   # what has a subresource in its path botocore signs in a way of its own


def check_buckets_in_the_host():
    real = socket.getaddrinfo   # *.localhost is this machine, whatever the resolver knows
    socket.getaddrinfo = lambda host, *rest, **more: real("127.0.0.1" if str(host).endswith("localhost") else host, *rest, **more)
    named.put_object(Bucket=BUCKET, Key="by/host", Body=b"1")
    equal(named.get_object(Bucket=BUCKET, Key="by/host")["Body"].read(), b"1")


def check_urls():
    url = s3.generate_presigned_url("put_object", Params={"Bucket": BUCKET, "Key": "url", "ContentType": "text/plain"}, ExpiresIn=60)
    assert "AWSAccessKeyId=" in url, url
    equal(http_status("PUT", url, "by url", {"Content-Type": "text/plain"})[0], 200)
    equal(http_status("PUT", url, "by url", {"Content-Type": "text/plain", "x-amz-acl": "private"})[0], 403)   # a header that nobody signed
    url = s3.generate_presigned_url("get_object", Params={"Bucket": BUCKET, "Key": "url", "ResponseContentType": "a/b"}, ExpiresIn=60)
    equal(http_status("GET", url), (200, "by url"))
    equal(http_status("DELETE", url)[0], 403)
    over = s3.generate_presigned_url("get_object", Params={"Bucket": BUCKET, "Key": "url"}, ExpiresIn=-1)
    status, text = http_status("GET", over)
    assert status == 403 and "Request has expired" in text, text


def check_what_is_refused():
    other = boto3.client("s3", endpoint_url=ENDPOINT, aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"], aws_secret_access_key="wrong",
                         config=Config(signature_version="s3", **ONE))
    with fails_with("SignatureDoesNotMatch"):
        other.list_buckets()
    unknown = boto3.client("s3", endpoint_url=ENDPOINT, aws_access_key_id="AKIDNOBODY", aws_secret_access_key="x",
                           config=Config(signature_version="s3", **ONE))
    with fails_with("InvalidAccessKeyId"):
        unknown.list_buckets()
    for headers, code in (({"Authorization": "AWS nonsense"}, "InvalidArgument"), ({"Authorization": "AWS a:b", "x-amz-date": "yesterday"}, "InvalidAccessKeyId")):
        assert f"<Code>{code}</Code>" in http_status("GET", ENDPOINT + "/", headers=headers)[1]


def form(endpoint, access_key, secret_key):
    policy = base64.b64encode(json.dumps({"expiration": (datetime.datetime.utcnow() + datetime.timedelta(minutes=5)).strftime("%Y-%m-%dT%H:%M:%SZ"),
                                          "conditions": [{"bucket": BUCKET}, {"key": "form"}]}).encode())
    fields = {"key": "form", "AWSAccessKeyId": access_key, "policy": policy.decode(),
              "signature": base64.b64encode(hmac.new(secret_key.encode(), policy, hashlib.sha1).digest()).decode(), "file": "by form"}
    body = "".join(f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items()) + "--x--\r\n"
    return http_status("POST", f"{endpoint}/{BUCKET}", body, {"Content-Type": "multipart/form-data; boundary=x"})


def check_forms():
    equal(form(ENDPOINT, os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"])[0], 204)
    equal(s3.get_object(Bucket=BUCKET, Key="form")["Body"].read(), b"by form")


def check_s3cmd():
    done = subprocess.run(["s3cmd", "--signature-v2", "--no-ssl", f"--host={HOST.netloc}", f"--host-bucket={HOST.netloc}", "--config=/dev/null",
                           f"--access_key={os.environ['AWS_ACCESS_KEY_ID']}", f"--secret_key={os.environ['AWS_SECRET_ACCESS_KEY']}", "ls", f"s3://{BUCKET}"],
                          capture_output=True, text=True)
    assert done.returncode == 0 and f"s3://{BUCKET}/form" in done.stdout, done


def check_a_server_takes_none_unless_it_is_told():
    with Server() as server:
        client = boto3.client("s3", endpoint_url=server.endpoint, aws_access_key_id=server.access_key, aws_secret_access_key=server.secret_key,
                              config=Config(signature_version="s3", **ONE))
        for call in (client.list_buckets, lambda: client.create_bucket(Bucket=BUCKET)):
            try:
                call()
                raise AssertionError("not refused")
            except ClientError as error:
                equal((error.response["Error"]["Code"], error.response["Error"]["Message"]),
                      ("InvalidRequest", "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."))
        equal(http_status("GET", client.generate_presigned_url("list_buckets"))[0], 400)
        assert "<Code>InvalidRequest</Code>" in form(server.endpoint, server.access_key, server.secret_key)[1]


if __name__ == "__main__":
    checks.main(globals())
