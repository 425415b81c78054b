"""A local OpenID provider for a test: http on loopback, RS256 and ES256, the authorization code flow with PKCE for one client.

    with Issuer() as issuer:
        token = issuer.token(sub="ada", aud="client-1")        # signed, valid for five minutes
        issuer.rotate()                                         # new keys; the old ones are gone
"""
import base64
import hashlib
import http.server
import json
import threading
import time
import urllib.parse

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils


def text(raw):
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def number(value, size=None):
    return text(value.to_bytes(size or (value.bit_length() + 7) // 8, "big"))


class Issuer:
    def __init__(self, path="/realms/a"):
        self.asked, self.codes, self.generation = [], {}, 0
        self.client, self.secret, self.person = "athanor", "the client's secret", {"sub": "ada-1", "email": "ada@example.com", "email_verified": True}
        self.rotate()
        issuer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_GET(self):
                issuer.answer(self, None)

            def do_POST(self):
                issuer.answer(self, self.rfile.read(int(self.headers["Content-Length"])).decode())

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.path, self.port = path, self.server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}{path}"
        self.name = self.url.removeprefix("http://")

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def rotate(self):
        self.generation += 1
        self.rsa = rsa.generate_private_key(65537, 2048)
        self.ec = ec.generate_private_key(ec.SECP256R1())

    def keys(self):
        r, e = self.rsa.public_key().public_numbers(), self.ec.public_key().public_numbers()
        return {"keys": [{"kty": "RSA", "kid": f"r{self.generation}", "use": "sig", "alg": "RS256", "n": number(r.n), "e": number(r.e)},
                         {"kty": "EC", "kid": f"e{self.generation}", "use": "sig", "crv": "P-256", "x": number(e.x, 32), "y": number(e.y, 32)}]}

    def token(self, alg="RS256", kid=None, key=None, exp_in=300, **claims):
        now = int(time.time())
        claims = {"iss": self.url, "sub": "ada-1", "aud": self.client, "iat": now, "exp": now + exp_in, **claims}
        head = {"alg": alg, "typ": "JWT", "kid": kid or ("r" if alg[0] == "R" else "e") + str(self.generation)}
        signed = ".".join(text(json.dumps(part).encode()) for part in (head, claims))
        if alg == "RS256":
            signature = (key or self.rsa).sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256())
        else:
            r, s = utils.decode_dss_signature((key or self.ec).sign(signed.encode(), ec.ECDSA(hashes.SHA256())))
            signature = r.to_bytes(32, "big") + s.to_bytes(32, "big")
        return signed + "." + text(signature)

    def answer(self, request, body):
        url = urllib.parse.urlsplit(request.path)
        self.asked.append(url.path)
        query = dict(urllib.parse.parse_qsl(url.query if body is None else body))
        if url.path == self.path + "/.well-known/openid-configuration":
            return self.say(request, 200, {"issuer": self.url, "jwks_uri": f"http://127.0.0.1:{self.port}/keys",
                                           "authorization_endpoint": f"http://127.0.0.1:{self.port}/authorize",
                                           "token_endpoint": f"http://127.0.0.1:{self.port}/token"})
        if url.path == "/keys":
            return self.say(request, 200, self.keys())
        if url.path == "/authorize":  # the person is known, and agrees
            code = f"code-{len(self.codes)}"
            self.codes[code] = query
            answer = urllib.parse.urlencode({"code": code, "state": query["state"]})
            return self.say(request, 302, {}, {"Location": query["redirect_uri"] + "?" + answer})
        if url.path == "/token":
            asked = self.codes.pop(query.get("code"), None)
            user, _, secret = base64.b64decode(request.headers.get("Authorization", "").removeprefix("Basic ")).decode().partition(":")
            fits = (asked and asked["redirect_uri"] == query["redirect_uri"] and urllib.parse.unquote(user) == self.client
                    and urllib.parse.unquote(secret) == self.secret and asked["code_challenge_method"] == "S256"
                    and text(hashlib.sha256(query["code_verifier"].encode()).digest()) == asked["code_challenge"])
            if not fits:
                return self.say(request, 400, {"error": "invalid_grant"})
            return self.say(request, 200, {"token_type": "Bearer", "access_token": "a",
                                           "id_token": self.token(**{"nonce": asked["nonce"], **self.person})})
        return self.say(request, 404, {})

    @staticmethod
    def say(request, status, document, headers=None):
        body = json.dumps(document).encode()
        request.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **(headers or {})}.items():
            request.send_header(name, value)
        request.end_headers()
        request.wfile.write(body)
