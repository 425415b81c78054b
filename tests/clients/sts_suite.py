"""Temporary credentials: roles, web identities of a local issuer, sessions of users, and sign-in at the console; with boto3, on a server of its own whose
console has the issuer for people. What holds is in docs/sts.md."""
import http.client
import json
import os
import subprocess
import time
import urllib.parse

import boto3
import checks
from botocore import UNSIGNED
from botocore.config import Config
from checks import equal, fails_with, fresh
from issuer import Issuer
from server import ACCOUNT, BINARY, Server

ISSUER, OTHER = Issuer().__enter__(), Issuer("").__enter__()
os.environ["ATHANOR_TEST_OIDC_SECRET"] = ISSUER.secret
PEOPLE = f"arn:aws:iam::{ACCOUNT}:role/People"
SERVER = Server(["--oidc-allow-http", "--oidc-allow-private", "--console-oidc",
                 f"name=corp,issuer={ISSUER.url},client-id={ISSUER.client},client-secret=env:ATHANOR_TEST_OIDC_SECRET,role={PEOPLE}"])


def client(service, keys=None, **options):
    """`keys`: of CreateAccessKey or of an STS answer; none: the root's."""
    if keys is None:
        return SERVER.client(service, **options)
    secret = keys["SecretAccessKey"]
    return boto3.client(service, endpoint_url=SERVER.endpoint, region_name="us-east-1", aws_access_key_id=keys["AccessKeyId"],
                        aws_secret_access_key=secret, aws_session_token=keys.get("SessionToken"), config=Config(retries={"max_attempts": 1}))


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action, resource=None, principal=None, condition=None, effect="Allow"):
    out = {"Effect": effect, "Action": action}
    for name, value in (("Resource", resource), ("Principal", principal), ("Condition", condition)):
        if value:
            out[name] = value
    return out


def user(policy=None, iam=None):
    iam = iam or IAM
    name = fresh("user")
    arn = iam.create_user(UserName=name)["User"]["Arn"]
    if policy:
        iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=policy)
    return arn, iam.create_access_key(UserName=name)["AccessKey"]


def role(trust, policy=None, **more):
    name = fresh("role")
    arn = IAM.create_role(RoleName=name, AssumeRolePolicyDocument=document(*trust), **more)["Role"]["Arn"]
    if policy:
        IAM.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=policy)
    return arn


def assume(keys, arn, session="run-1", **more):
    return client("sts", keys).assume_role(RoleArn=arn, RoleSessionName=session, **more)


def message(call, *arguments, **more):
    try:
        call(*arguments, **more)
    except Exception as error:
        return error.response["Error"]["Message"]
    raise AssertionError("it succeeded")


ANYBODY_HERE = {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}
S3_ALL = document(allow("s3:*", "*"))


# ---- AssumeRole ------------------------------------------------------------------------------------------------------------------------------------------

def check_a_user_that_the_trust_names_becomes_the_role():
    arn, keys = user()
    trainer = role([allow("sts:AssumeRole", principal={"AWS": arn})], S3_ALL)
    out = assume(keys, trainer)
    name = trainer.rsplit("/", 1)[1]
    session = f"arn:aws:sts::{ACCOUNT}:assumed-role/{name}/run-1"
    equal(out["AssumedRoleUser"]["Arn"], session)
    assert out["AssumedRoleUser"]["AssumedRoleId"].startswith("AROA") and out["AssumedRoleUser"]["AssumedRoleId"].endswith(":run-1")
    assert out["Credentials"]["AccessKeyId"].startswith("ASIA") and "PackedPolicySize" not in out
    seen = client("sts", out["Credentials"]).get_caller_identity()
    equal((seen["Arn"], seen["Account"], seen["UserId"]), (session, ACCOUNT, out["AssumedRoleUser"]["AssumedRoleId"]))
    s3 = client("s3", out["Credentials"])
    s3.create_bucket(Bucket=fresh("sts"))
    with fails_with("AccessDenied"):
        client("s3", keys).list_buckets()


def check_a_trust_that_names_the_account_leaves_it_to_the_users_policies():
    trainer = role([allow("sts:AssumeRole", principal=ANYBODY_HERE)])
    arn, keys = user()
    equal(message(assume, keys, trainer), f"User: {arn} is not authorized to perform: sts:AssumeRole on resource: {trainer}")
    _, allowed = user(document(allow("sts:AssumeRole", trainer)))
    assume(allowed, trainer)
    _, denied = user(document(allow("sts:AssumeRole", "*"), allow("sts:AssumeRole", trainer, effect="Deny")))
    with fails_with("AccessDenied"):
        assume(denied, trainer)


def check_a_role_that_is_not_there_and_the_root_are_refused():
    arn, keys = user(document(allow("sts:AssumeRole", "*")))
    nothing = f"arn:aws:iam::{ACCOUNT}:role/nothing"
    equal(message(assume, keys, nothing), f"User: {arn} is not authorized to perform: sts:AssumeRole on resource: {nothing}")
    equal(message(assume, None, role([allow("sts:AssumeRole", principal=ANYBODY_HERE)])), "Roles may not be assumed by root accounts.")


def check_across_accounts_both_sides_say_yes_and_the_external_id_is_right():
    made = json.loads(subprocess.run([BINARY, "account", "create", fresh("other"), "--endpoint", SERVER.endpoint], env=SERVER.environment(),
                                     capture_output=True, text=True, check=True).stdout)
    iam = client("iam", made)
    arn, keys = user(document(allow("sts:AssumeRole", "*")), iam)
    _, without = user(None, iam)
    theirs = {"AWS": f"arn:aws:iam::{made['AccountId']}:root"}
    open_role = role([allow("sts:AssumeRole", principal=theirs, condition={"StringEquals": {"sts:ExternalId": "e-1"}})])
    equal(assume(keys, open_role, ExternalId="e-1")["AssumedRoleUser"]["Arn"].split(":")[4], ACCOUNT)
    for more in ({}, {"ExternalId": "e-2"}):
        with fails_with("AccessDenied"):
            assume(keys, open_role, **more)
    with fails_with("AccessDenied"):
        assume(without, open_role, ExternalId="e-1")
    with fails_with("AccessDenied"):
        assume(keys, role([allow("sts:AssumeRole", principal=ANYBODY_HERE)]))
    named = role([allow("sts:AssumeRole", principal={"AWS": arn})])
    assume(keys, named)


def check_a_session_policy_narrows():
    arn, keys = user()
    trainer = role([allow("sts:AssumeRole", principal={"AWS": arn})], S3_ALL)
    only = document(allow("s3:ListAllMyBuckets", "*"))
    out = assume(keys, trainer, Policy=only)
    assert 0 < out["PackedPolicySize"] <= 100
    s3 = client("s3", out["Credentials"])
    s3.list_buckets()
    with fails_with("AccessDenied"):
        s3.create_bucket(Bucket=fresh("sts"))
    by_arn = assume(keys, trainer, PolicyArns=[{"arn": "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"}])
    client("s3", by_arn["Credentials"]).list_buckets()
    with fails_with("AccessDenied"):
        client("s3", by_arn["Credentials"]).create_bucket(Bucket=fresh("sts"))
    with fails_with("MalformedPolicyDocument"):
        assume(keys, trainer, Policy="{}")
    with fails_with("PackedPolicyTooLarge"):
        assume(keys, trainer, Policy=document(allow("s3:*", "arn:aws:s3:::" + "a" * 1000), allow("s3:*", "arn:aws:s3:::" + "b" * 900)),
               PolicyArns=[{"arn": "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"}])


def check_how_long_is_the_roles_to_say_and_a_chain_lasts_an_hour():
    arn, keys = user()
    first = role([allow("sts:AssumeRole", principal={"AWS": arn})], document(allow("sts:AssumeRole", "*")), MaxSessionDuration=7200)
    out = assume(keys, first, DurationSeconds=7200)["Credentials"]
    equal(message(assume, keys, first, DurationSeconds=7201), "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
    second = role([allow("sts:AssumeRole", principal=ANYBODY_HERE)], MaxSessionDuration=7200)
    equal(assume(out, second)["AssumedRoleUser"]["Arn"].split("/")[1], second.rsplit("/", 1)[1])
    assert "1 hour session limit for roles assumed by role chaining" in message(assume, out, second, DurationSeconds=3601)
    with fails_with("ValidationError"):
        assume(keys, first, DurationSeconds=43201)


def check_session_tags_are_for_policies_and_go_on_along_a_chain():
    arn, keys = user()
    team = {"StringEquals": {"aws:RequestTag/Team": "blue"}}
    first = role([allow("sts:AssumeRole", principal={"AWS": arn}), allow("sts:TagSession", principal={"AWS": arn}, condition=team)],
                 document(allow("s3:ListAllMyBuckets", "*", condition={"StringEquals": {"aws:PrincipalTag/Team": "blue"}}), allow("sts:*", "*")))
    with fails_with("AccessDenied"):
        assume(keys, first, Tags=[{"Key": "Team", "Value": "red"}])
    tagged = assume(keys, first, Tags=[{"Key": "Team", "Value": "blue"}], TransitiveTagKeys=["Team"])["Credentials"]
    client("s3", tagged).list_buckets()
    with fails_with("AccessDenied"):
        client("s3", assume(keys, first)["Credentials"]).list_buckets()
    second = role([allow(["sts:AssumeRole", "sts:TagSession"], principal=ANYBODY_HERE)],
                  document(allow("s3:ListAllMyBuckets", "*", condition={"StringEquals": {"aws:PrincipalTag/Team": "blue"}})))
    client("s3", assume(tagged, second)["Credentials"]).list_buckets()


def check_a_source_identity_needs_its_action_and_stays():
    arn, keys = user()
    plain = role([allow("sts:AssumeRole", principal={"AWS": arn})])
    with fails_with("AccessDenied"):
        assume(keys, plain, SourceIdentity="ada")
    kept = role([allow(["sts:AssumeRole", "sts:SetSourceIdentity"], principal={"AWS": arn})], document(allow("sts:*", "*")))
    out = assume(keys, kept, SourceIdentity="ada")
    equal(out["SourceIdentity"], "ada")
    following = role([allow(["sts:AssumeRole", "sts:SetSourceIdentity"], principal=ANYBODY_HERE)])
    equal(assume(out["Credentials"], following)["SourceIdentity"], "ada")
    with fails_with("AccessDenied"):
        assume(out["Credentials"], following, SourceIdentity="eve")


def check_sessions_of_before_can_be_revoked_and_end_with_their_role():
    arn, keys = user()
    trainer = role([allow("sts:AssumeRole", principal={"AWS": arn})], S3_ALL)
    name = trainer.rsplit("/", 1)[1]
    old = client("s3", assume(keys, trainer)["Credentials"])
    old.list_buckets()
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 1))
    revoked = document(allow("*", "*", effect="Deny", condition={"DateLessThan": {"aws:TokenIssueTime": moment}}))
    IAM.put_role_policy(RoleName=name, PolicyName="AWSRevokeOlderSessions", PolicyDocument=revoked)
    with fails_with("AccessDenied"):
        old.list_buckets()
    checks.until(lambda: time.time() > int(time.time()) and time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()) > moment, 10)
    new = client("s3", assume(keys, trainer)["Credentials"])
    new.list_buckets()
    for policy in ("own", "AWSRevokeOlderSessions"):
        IAM.delete_role_policy(RoleName=name, PolicyName=policy)
    IAM.delete_role(RoleName=name)
    with fails_with("InvalidToken", "InvalidAccessKeyId", "AccessDenied", "ExpiredToken"):
        new.list_buckets()


# ---- Sessions of users -----------------------------------------------------------------------------------------------------------------------------------

def check_a_users_own_session_is_the_user():
    arn, keys = user(S3_ALL)
    sts = client("sts", keys)
    out = sts.get_session_token(DurationSeconds=900)["Credentials"]
    equal(client("sts", out).get_caller_identity()["Arn"], arn)
    client("s3", out).list_buckets()
    with fails_with("AccessDenied"):
        client("sts", out).get_session_token()
    with fails_with("AccessDenied"):
        sts.get_session_token(SerialNumber=f"arn:aws:iam::{ACCOUNT}:mfa/x", TokenCode="123456")
    IAM.delete_user_policy(UserName=arn.rsplit("/", 1)[1], PolicyName="own")
    with fails_with("AccessDenied"):
        client("s3", out).list_buckets()


def check_a_federated_user_has_what_both_its_maker_and_its_policy_allow():
    _, keys = user(document(allow("s3:*", "*"), allow("sts:GetFederationToken", "*")))
    sts = client("sts", keys)
    out = sts.get_federation_token(Name="feda", Policy=document(allow(["s3:ListAllMyBuckets", "sqs:*"], "*")))
    equal(out["FederatedUser"]["Arn"], f"arn:aws:sts::{ACCOUNT}:federated-user/feda")
    equal(out["FederatedUser"]["FederatedUserId"], f"{ACCOUNT}:feda")
    equal(client("sts", out["Credentials"]).get_caller_identity()["UserId"], f"{ACCOUNT}:feda")
    client("s3", out["Credentials"]).list_buckets()
    with fails_with("AccessDenied"):
        client("s3", out["Credentials"]).create_bucket(Bucket=fresh("sts"))
    with fails_with("AccessDenied"):
        client("s3", sts.get_federation_token(Name="bare")["Credentials"]).list_buckets()
    _, plain = user()
    with fails_with("AccessDenied"):
        client("sts", plain).get_federation_token(Name="feda")


def check_a_key_tells_its_account():
    _, keys = user()
    equal(client("sts").get_access_key_info(AccessKeyId=keys["AccessKeyId"])["Account"], ACCOUNT)
    with fails_with("ValidationError"):
        client("sts").get_access_key_info(AccessKeyId="AKIAIOSFODNN7EXAMPLE")
    root = client("sts").get_caller_identity()
    equal((root["Arn"], root["UserId"]), (f"arn:aws:iam::{ACCOUNT}:root", ACCOUNT))


# ---- Web identities --------------------------------------------------------------------------------------------------------------------------------------

def nobody():
    return boto3.client("sts", endpoint_url=SERVER.endpoint, region_name="us-east-1",
                        config=Config(signature_version=UNSIGNED, retries={"max_attempts": 1}))


def provider(issuer, clients):
    return IAM.create_open_id_connect_provider(Url=issuer.url, ClientIDList=clients, ThumbprintList=["0" * 40])["OpenIDConnectProviderArn"]


def federated(condition=None, actions="sts:AssumeRoleWithWebIdentity", policy=S3_ALL):
    return role([allow(actions, principal={"Federated": PROVIDER}, condition=condition)], policy)


def enter(arn, token, session="ada", **more):
    return nobody().assume_role_with_web_identity(RoleArn=arn, RoleSessionName=session, WebIdentityToken=token, **more)


def check_a_web_identity_enters_by_what_its_token_says():
    entry = federated({"StringEquals": {f"{ISSUER.name}:aud": "athanor", f"{ISSUER.name}:sub": "ada-1"}})
    for alg in ("RS256", "ES256"):
        out = enter(entry, ISSUER.token(alg))
        equal((out["SubjectFromWebIdentityToken"], out["Audience"], out["Provider"]), ("ada-1", "athanor", ISSUER.url))
        client("s3", out["Credentials"]).list_buckets()
    equal(client("sts", out["Credentials"]).get_caller_identity()["Arn"], out["AssumedRoleUser"]["Arn"])
    told = client("cloudtrail").lookup_events(LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "AssumeRoleWithWebIdentity"}], MaxResults=1)["Events"][0]
    record = json.loads(told["CloudTrailEvent"])
    equal((record["userIdentity"]["type"], record["userIdentity"]["userName"], record["requestParameters"]["webIdentityToken"]), ("WebIdentityUser", "ada-1", "***"))
    equal((record["recipientAccountId"], record["requestParameters"]["roleArn"]), (ACCOUNT, entry))
    for claims in ({"sub": "eve"}, {"aud": "second"}):
        with fails_with("AccessDenied"):
            enter(entry, ISSUER.token(**claims))
    equal(message(enter, f"arn:aws:iam::{ACCOUNT}:role/none", ISSUER.token()), "Not authorized to perform sts:AssumeRoleWithWebIdentity")
    with fails_with("AccessDenied"):
        enter(role([allow("sts:AssumeRole", principal="*")]), ISSUER.token())


def check_tokens_that_prove_nothing_are_refused_in_awss_words():
    entry = federated()
    equal(message(enter, entry, ISSUER.token(aud="stranger")), "Incorrect token audience")
    assert message(enter, entry, ISSUER.token(exp=int(time.time()) - 1)).startswith("Token expired: current date/time ")
    with fails_with("ExpiredTokenException"):
        enter(entry, ISSUER.token(exp=1))
    for token in ("a.b.c.d", "x" * 100, ISSUER.token() + "AAAA", ISSUER.token(key=OTHER.rsa), ISSUER.token(kid="r9"), ISSUER.token("ES256", kid="r1"),
                  ISSUER.token(nbf=int(time.time()) + 3600)):
        with fails_with("InvalidIdentityToken"):
            enter(entry, token)
    equal(message(enter, entry, OTHER.token()), f"No OpenIDConnect provider found in your account for {OTHER.url}")
    head, claims, signature = ISSUER.token().split(".")
    from issuer import text
    for alg in ("none", "HS256"):
        with fails_with("InvalidIdentityToken"):
            enter(entry, f"{text(json.dumps({'alg': alg, 'kid': 'r1'}).encode())}.{claims}.{signature}")


def check_an_unsigned_call_of_anything_else_is_refused():
    for operation, arguments in (("get_caller_identity", {}), ("assume_role", {"RoleArn": PEOPLE, "RoleSessionName": "eve"}), ("get_session_token", {})):
        with fails_with("MissingAuthenticationToken", "AccessDenied"):
            getattr(nobody(), operation)(**arguments)


def check_a_tokens_tags_are_session_tags_where_the_trust_lets_them():
    tags = {"https://aws.amazon.com/tags": {"principal_tags": {"Team": ["blue"]}, "transitive_tag_keys": ["Team"]}}
    with fails_with("AccessDenied"):
        enter(federated(), ISSUER.token(**tags))
    entry = federated({"StringEquals": {"aws:RequestTag/Team": "blue"}}, ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"],
                      document(allow("s3:ListAllMyBuckets", "*", condition={"StringEquals": {"aws:PrincipalTag/Team": "blue"}})))
    client("s3", enter(entry, ISSUER.token(**tags))["Credentials"]).list_buckets()


def check_keys_are_kept_and_new_ones_found():
    entry = federated()
    enter(entry, ISSUER.token())
    asked = len(ISSUER.asked)
    for _ in range(5):
        enter(entry, ISSUER.token())
    equal(len(ISSUER.asked), asked)
    second = Issuer("/rotated").__enter__()
    arn = provider(second, ["athanor"])
    other = role([allow("sts:AssumeRoleWithWebIdentity", principal={"Federated": arn})])
    enter(other, second.token())
    second.rotate()
    for _ in range(5):   # a look a minute: an unknown key is refused until then, without asking each time
        try:
            enter(other, second.token())
        except Exception as error:
            assert error.response["Error"]["Code"] == "InvalidIdentityToken", error
    assert len(second.asked) <= 4, second.asked
    second.__exit__()
    gone = Issuer("/gone").__enter__()
    lost = role([allow("sts:AssumeRoleWithWebIdentity", principal={"Federated": provider(gone, ["athanor"])})])
    gone.__exit__()
    with fails_with("IDPCommunicationError"):
        enter(lost, gone.token())


# ---- The console -----------------------------------------------------------------------------------------------------------------------------------------

class Browser:
    def __init__(self, address="127.0.0.1"):
        self.cookies, self.address = {}, address

    def ask(self, method, target, body=None, host=None, **headers):
        url = urllib.parse.urlsplit(target if "://" in target else SERVER.console + target)
        connection = http.client.HTTPConnection(url.netloc, source_address=(self.address, 0))
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.cookies and SERVER.console.endswith(url.netloc):
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if isinstance(body, dict):
            body, headers = json.dumps(body), {"Content-Type": "application/json", **headers}
        connection.request(method, url.path + (f"?{url.query}" if url.query else ""), body, headers)
        answer = connection.getresponse()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                self.last_cookie = value
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.split(";")[0]
        self.headers = dict(answer.getheaders())
        self.text = answer.read().decode()
        return answer.status

    @property
    def document(self):
        return json.loads(self.text)


def person(password="correct horse 1!"):
    name = fresh("person")
    IAM.create_user(UserName=name)
    IAM.create_login_profile(UserName=name, Password=password)
    return {"account": ACCOUNT, "user": name, "password": password}


def check_a_person_signs_in_and_out_with_a_password():
    who, browser = person(), Browser("127.0.0.2")
    equal(browser.ask("GET", "/session"), 401)
    equal(browser.ask("POST", "/sign-in", who), 200)
    for attribute in ("HttpOnly", "SameSite=Strict", "Path=/"):
        assert attribute in browser.last_cookie, browser.last_cookie
    equal(browser.ask("GET", "/session"), 200)
    equal(browser.document["arn"], f"arn:aws:iam::{ACCOUNT}:user/{who['user']}")
    token = browser.document["csrfToken"]
    equal(browser.ask("POST", "/sign-out", {}), 403)
    equal(browser.ask("POST", "/sign-out", {}, X_CSRF_Token=token, Origin="http://evil.example.com"), 403)
    kept = dict(browser.cookies)
    equal(browser.ask("POST", "/sign-out", {}, X_CSRF_Token=token), 200)
    browser.cookies = kept
    equal(browser.ask("GET", "/session"), 401)


def check_a_session_ends_with_its_password_or_its_user():
    who, browser = person(), Browser("127.0.0.3")
    equal(browser.ask("POST", "/sign-in", who), 200)
    IAM.update_login_profile(UserName=who["user"], Password="another horse 2!")
    equal(browser.ask("GET", "/session"), 401)
    equal(browser.ask("POST", "/sign-in", who), 401)
    equal(browser.ask("POST", "/sign-in", {**who, "password": "another horse 2!"}), 200)
    IAM.delete_login_profile(UserName=who["user"])
    IAM.delete_user(UserName=who["user"])
    equal(browser.ask("GET", "/session"), 401)


def check_the_answer_is_the_same_whatever_was_wrong_and_comes_ever_later():
    who = person()
    texts = set()
    for wrong in ({**who, "password": "x"}, {**who, "user": fresh("nobody")}, {**who, "account": "999999999999"}):
        browser = Browser("127.0.0.4")
        equal(browser.ask("POST", "/sign-in", wrong), 401)
        texts.add(browser.text)
    equal(len(texts), 1)
    browser = Browser("127.0.0.5")
    statuses = [browser.ask("POST", "/sign-in", {**who, "password": "x"}) for _ in range(8)]
    assert statuses[0] == 401 and statuses[-1] == 429, statuses
    assert int(browser.headers["Retry-After"]) >= 1
    equal(Browser("127.0.0.6").ask("POST", "/sign-in", who), 429)   # the right password has to wait as well


def check_a_plain_page_with_a_form_and_no_script():
    who, browser = person(), Browser("127.0.0.7")
    equal(browser.ask("GET", "/sign-in/plain"), 200)
    assert "<script" not in browser.text and "/sign-in/oidc/corp" in browser.text
    assert "frame-ancestors 'none'" in browser.headers["Content-Security-Policy"]
    equal((browser.headers["X-Content-Type-Options"], browser.headers["Cache-Control"]), ("nosniff", "no-store"))
    form = urllib.parse.urlencode(who)
    equal(browser.ask("POST", "/sign-in", form, Content_Type="application/x-www-form-urlencoded", Origin="http://evil.example.com"), 403)
    equal(browser.ask("POST", "/sign-in", form, Content_Type="application/x-www-form-urlencoded", Origin=SERVER.console), 303)
    equal(browser.ask("GET", "/session"), 200)
    equal(browser.ask("PUT", "/session"), 405)


def check_a_person_signs_in_by_an_openid_provider():
    trust = document(allow("sts:AssumeRoleWithWebIdentity", principal={"Federated": f"arn:aws:iam::{ACCOUNT}:oidc-provider/{ISSUER.name}"},
                           condition={"StringEquals": {f"{ISSUER.name}:sub": "ada-1"}}))
    IAM.create_role(RoleName="People", AssumeRolePolicyDocument=trust)
    browser = Browser("127.0.0.8")
    equal(browser.ask("GET", "/sign-in/oidc/corp"), 302)
    assert "SameSite=Lax" in browser.last_cookie and "HttpOnly" in browser.last_cookie
    to = browser.headers["Location"]
    assert "code_challenge_method=S256" in to and to.startswith(f"http://127.0.0.1:{ISSUER.port}/authorize?"), to
    equal(browser.ask("GET", to), 302)
    back = browser.headers["Location"]
    stranger = Browser("127.0.0.8")
    equal(stranger.ask("GET", back), 403)   # a code that another browser set out for
    equal(browser.ask("GET", back), 200)
    equal(browser.ask("GET", "/session"), 200)
    equal(browser.document["arn"], f"arn:aws:sts::{ACCOUNT}:assumed-role/People/ada@example.com")
    equal(browser.ask("GET", back), 403)   # once
    ISSUER.person = {"sub": "eve-1", "email": "eve@example.com", "email_verified": True}
    other = Browser("127.0.0.8")
    other.ask("GET", "/sign-in/oidc/corp")
    other.ask("GET", other.headers["Location"])
    equal(other.ask("GET", other.headers["Location"]), 403)
    IAM.delete_role(RoleName="People")
    equal(browser.ask("GET", "/session"), 401)
    equal(browser.ask("GET", "/sign-in/oidc/none"), 404)


if __name__ == "__main__":
    SERVER.start()
    try:
        IAM = client("iam")
        PROVIDER = provider(ISSUER, ["athanor", "second"])
        checks.main(globals())
    finally:
        SERVER.__exit__(None, None, None)
