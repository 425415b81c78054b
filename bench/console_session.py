"""A person who is signed in to the console: what the benchmarks of its pages and streams begin with."""
import json
import secrets
import urllib.request

from server import ACCOUNT


def signed_in(server, name):
    """Makes an administrator of that name with a password; the cookies of a session of theirs, {name: value}."""
    iam, password = server.client("iam"), secrets.token_urlsafe(18) + "aA1!"
    iam.create_user(UserName=name)
    iam.attach_user_policy(UserName=name, PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    iam.create_login_profile(UserName=name, Password=password)
    body = json.dumps({"account": ACCOUNT, "user": name, "password": password}).encode()
    asked = urllib.request.Request(server.console + "/sign-in", body, {"Content-Type": "application/json", "Origin": server.console})
    with urllib.request.urlopen(asked, timeout=30) as answer:
        return dict(line.split(";")[0].split("=", 1) for line in answer.headers.get_all("Set-Cookie"))
