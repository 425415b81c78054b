"""Fetches one object of S3 with nothing but Python's own library: for environments without boto3. Signature Version 4, path style."""
import datetime
import hashlib
import hmac
import json
import os
import shutil
import urllib.parse
import urllib.request

from .errors import ClientError

_EMPTY = hashlib.sha256(b"").hexdigest()


def download(bucket, key, to, endpoint, region):
    if not endpoint:
        raise ClientError("there is no boto3 in this environment, and no AWS_ENDPOINT_URL that says where S3 is")
    path = f"/{urllib.parse.quote(bucket)}/{urllib.parse.quote(key, safe='/~')}"
    headers = _signed("GET", urllib.parse.urlsplit(endpoint).netloc, path, region or "us-east-1", *_credentials())
    request = urllib.request.Request(endpoint.rstrip("/") + path, headers=headers)
    with urllib.request.urlopen(request, timeout=300) as answer, open(to, "wb") as file:
        shutil.copyfileobj(answer, file)


def _credentials():
    uri = os.environ.get("AWS_CONTAINER_CREDENTIALS_FULL_URI")
    if not uri:
        return os.environ.get("AWS_ACCESS_KEY_ID", ""), os.environ.get("AWS_SECRET_ACCESS_KEY", ""), os.environ.get("AWS_SESSION_TOKEN")
    request = urllib.request.Request(uri, headers={"Authorization": os.environ.get("AWS_CONTAINER_AUTHORIZATION_TOKEN", "")})
    with urllib.request.urlopen(request, timeout=30) as answer:
        given = json.load(answer)
    return given["AccessKeyId"], given["SecretAccessKey"], given.get("Token")


def _signed(method, host, path, region, access_key, secret_key, token):
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    headers = {"host": host, "x-amz-content-sha256": _EMPTY, "x-amz-date": now, **({"x-amz-security-token": token} if token else {})}
    names = ";".join(sorted(headers))
    canonical = "\n".join([method, path, "", *(f"{name}:{headers[name]}" for name in sorted(headers)), "", names, _EMPTY])
    scope = f"{now[:8]}/{region}/s3/aws4_request"
    to_sign = "\n".join(["AWS4-HMAC-SHA256", now, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    signing_key = f"AWS4{secret_key}".encode()
    for part in (now[:8], region, "s3", "aws4_request"):
        signing_key = hmac.new(signing_key, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(signing_key, to_sign.encode(), hashlib.sha256).hexdigest()
    headers["authorization"] = f"AWS4-HMAC-SHA256 Credential={access_key}/{scope}, SignedHeaders={names}, Signature={signature}"
    return headers
