"""TLS: a certificate that signs itself, what clients must be told to trust it, and certificates that change under load. Each check has a server of its own."""
import http.client
import pathlib
import shutil
import signal
import ssl
import subprocess
import tempfile
import threading
import urllib.error
import urllib.request
import warnings

import boto3
import checks
from botocore.config import Config
from botocore.exceptions import SSLError
from checks import equal, until
from server import BINARY, Server
from tools import run


def client(service, server, **more):
    return boto3.client(service, endpoint_url=server.endpoint, region_name="us-east-1", aws_access_key_id=server.access_key,
                        aws_secret_access_key=server.secret_key, config=Config(retries={"max_attempts": 0}), **more)


class Secure(Server):
    """A server over TLS; its clients trust `bundle`."""

    def __init__(self, *arguments):
        super().__init__(arguments)
        self.endpoint = self.endpoint.replace("http:", "https:").replace("127.0.0.1", "localhost")


def fingerprint(server):
    return ssl.get_server_certificate(("127.0.0.1", server.port))


def make_certificate(folder, name):
    """Files of a new pair, made by openssl; not yet in their places."""
    key, certificate = folder / f"{name}.key", folder / f"{name}.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True)
    return certificate, key


def check_a_certificate_that_signs_itself():
    with Secure("--tls", "self-signed") as server:
        certificate = server.data / "tls/certificate.pem"
        equal((server.data / "tls/key.pem").stat().st_mode & 0o777, 0o600)
        client("s3", server, verify=str(certificate)).create_bucket(Bucket="over-tls")
        try:
            client("s3", server).list_buckets()
            raise AssertionError("a client that was told nothing trusts it")
        except SSLError:
            pass
        assert f"AWS_CA_BUNDLE={certificate}" in server.log_tail(), server.log_tail()
        run(BINARY, "status", "--data", server.data)   # by server.json
        for version, wanted in ((ssl.TLSVersion.TLSv1_2, True), (ssl.TLSVersion.TLSv1_1, False)):
            context = ssl.create_default_context(cafile=certificate)
            with warnings.catch_warnings():   # that old versions are old
                warnings.simplefilter("ignore")
                context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, version
            try:
                urllib.request.urlopen(server.endpoint, context=context)
            except urllib.error.HTTPError:
                assert wanted
            except urllib.error.URLError as error:
                assert not wanted, error
        before = certificate.read_text()
        server.stop()
        server.start()
        equal(certificate.read_text(), before)   # kept


def check_certificates_change_under_load():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="athanor-tls-"))
    live, key = folder / "live.pem", folder / "live.key"
    pairs = [make_certificate(folder, str(i)) for i in range(3)]
    bundle = folder / "bundle.pem"
    bundle.write_text("".join(one.read_text() for one, _ in pairs))

    def install(pair):
        for source, place in zip(pair, (live, key)):
            temporary = place.with_suffix(".new")
            temporary.write_bytes(source.read_bytes())
            temporary.rename(place)

    install(pairs[0])
    with Secure("--tls-cert", str(live), "--tls-key", str(key)) as server:
        context = ssl.create_default_context(cafile=bundle)
        stopping, done, failures = threading.Event(), [], []

        def load(keep):
            connection = None
            while not stopping.is_set():
                try:
                    if connection is None or not keep:
                        connection = http.client.HTTPSConnection("localhost", server.port, context=context, timeout=30)
                    connection.request("GET", "/")
                    answer = connection.getresponse()
                    answer.read()
                    done.append(answer.status)
                except Exception as error:   # any is one too many
                    failures.append(error)
                    connection = None

        threads = [threading.Thread(target=load, args=(keep,)) for keep in (True, True, False, False)]
        for thread in threads:
            thread.start()
        try:
            first = fingerprint(server)
            install(pairs[1])
            until(lambda: fingerprint(server) != first, 20)   # by itself
            second = fingerprint(server)
            live.write_text("broken")
            server.process.send_signal(signal.SIGHUP)
            until(lambda: "the certificate stays as it was" in server.log.read_text(), 20)
            equal(fingerprint(server), second)
            install(pairs[2])
            server.process.send_signal(signal.SIGHUP)
            until(lambda: fingerprint(server) != second, 20)
            count = len(done)
            until(lambda: len(done) > count + 50, 30)
        finally:
            stopping.set()
            for thread in threads:
                thread.join()
        equal(failures, [])
        shutil.rmtree(folder)
        assert len(done) > 200 and server.process.poll() is None, len(done)


if __name__ == "__main__":
    checks.main(globals())
