"""A browser without pages: what the console's app sends, signed in as a person.

    ann = Browser(server); ann.sign_in(person(server, policy))
    ann.call("s3", "ListBuckets"); ann.ask("GET", "/api/object?bucket=b&key=k").body
    with ann.stream("changes") as stream: stream.wait(lambda event: event.kind == "change")
"""
import contextlib
import http.client
import json
import ssl
import time
import urllib.parse

from checks import fresh
from server import ACCOUNT

ADMINISTRATOR = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
PASSWORD = "correct horse 1!"


def person(server, policy=ADMINISTRATOR, iam=None, account=ACCOUNT):
    """A new user with a password; what Browser.sign_in takes."""
    iam = iam or server.client("iam")
    name = fresh("person")
    iam.create_user(UserName=name)
    iam.create_login_profile(UserName=name, Password=PASSWORD)
    if policy:
        iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=json.dumps(policy))
    return {"account": account, "user": name, "password": PASSWORD}


class Answer:
    def __init__(self, answer):
        self.status, self.headers, self.body = answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()

    @property
    def document(self):
        return json.loads(self.body)

    @property
    def code(self):
        return self.document["code"]


class Event:
    def __init__(self, lines):
        self.fields = dict(line.split(": ", 1) if ": " in line else (line, "") for line in lines)
        self.kind, self.id = self.fields.get("event"), self.fields.get("id")
        self.document = json.loads(self.fields["data"]) if "data" in self.fields else None


class Stream:
    def __init__(self, connection, answer):
        self.connection, self.answer, self.status = connection, answer, answer.status
        self.last_id = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.answer.close()
        self.connection.close()

    def next(self):
        """The next event; None at the end."""
        lines = []
        while line := self.answer.readline().decode().rstrip("\n"):
            if line.startswith(":"):
                self.answer.readline()
                continue
            lines.append(line)
        if not lines:
            return None
        event = Event(lines)
        self.last_id = event.id or self.last_id
        return event

    def wait(self, wanted, seconds=30):
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            event = self.next()
            assert event, "the stream ended"
            if wanted(event):
                return event
        raise AssertionError(f"waited {seconds} s in vain")

    def ends(self):
        while self.next():
            pass
        return True


class Browser:
    def __init__(self, server, address="127.0.0.1", **headers):
        self.server, self.address, self.headers = server, address, {name.replace("_", "-"): value for name, value in headers.items()}
        self.cookie = self.token = None

    def connect(self):
        if self.server.console.startswith("https"):
            return http.client.HTTPSConnection("127.0.0.1", self.server.console_port, source_address=(self.address, 0), timeout=60,
                                               context=ssl._create_unverified_context())
        return http.client.HTTPConnection("127.0.0.1", self.server.console_port, source_address=(self.address, 0), timeout=60)

    def ask(self, method, target, body=None, **headers):
        headers = {**self.headers, **{name.replace("_", "-"): value for name, value in headers.items()}}
        if self.cookie:
            headers.setdefault("Cookie", self.cookie)
        if method != "GET" and self.token:
            headers.setdefault("X-CSRF-Token", self.token)
        if isinstance(body, dict):
            body = json.dumps(body)
            headers.setdefault("Content-Type", "application/json")
        with contextlib.closing(self.connect()) as connection:
            connection.request(method, target, body, {name: value for name, value in headers.items() if value is not None})
            return Answer(connection.getresponse())

    def sign_in(self, who):
        answer = self.ask("POST", "/sign-in", who)
        if answer.status == 200:
            self.cookie, self.token = answer.headers["set-cookie"].split(";")[0], answer.document["csrfToken"]
        return answer

    def call(self, service, operation, **members):
        return self.ask("POST", f"/api/call/{service}/{operation}", members)

    def own(self, name, **members):
        return self.ask("POST", f"/api/own/{name}", members)

    def stream(self, *topics, after=None):
        connection = self.connect()
        headers = {"Cookie": self.cookie, **({"Last-Event-ID": after} if after else {})}
        connection.request("GET", "/api/stream?" + urllib.parse.urlencode([("topic", topic) for topic in topics]), headers=headers)
        return Stream(connection, connection.getresponse())


def url(route, **query):
    return f"/api/{route}?{urllib.parse.urlencode(query)}"
