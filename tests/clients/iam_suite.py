"""IAM with boto3 as the root of an account, as users with keys that IAM made, and as another account; `aws iam` and `athanor user` and `login` once each. What roles'
sessions may is sts_suite.py's, what each operation needs matrix_suite.py's."""
import configparser
import json
import os
import pathlib
import shutil
import stat
import subprocess
import tempfile

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with, fresh, until
from server import ACCOUNT, BINARY
from tools import run

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
S3_FULL, S3_READ = (f"arn:aws:iam::aws:policy/AmazonS3{what}Access" for what in ("Full", "ReadOnly"))
TRUST = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"}]}


def client(service, keys=None):
    given = {"aws_access_key_id": keys["AccessKeyId"], "aws_secret_access_key": keys["SecretAccessKey"]} if keys else {}
    return boto3.client(service, endpoint_url=ENDPOINT, config=Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"}), **given)


iam, s3 = client("iam"), client("s3")


def allow(*actions, resource="*", effect="Allow", **more):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": effect, "Action": list(actions), "Resource": resource, **more}]})


def user(**options):
    name = fresh("user")
    iam.create_user(UserName=name, **options)
    return name


def key_of(name):
    return iam.create_access_key(UserName=name)["AccessKey"]


def told(call, **arguments):
    try:
        call(**arguments)
    except Exception as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"], error.response["ResponseMetadata"]["HTTPStatusCode"]
    raise AssertionError("it succeeded")


def check_a_user_may_what_it_is_given_and_no_more():
    name = user()
    keys = key_of(name)
    theirs = client("s3", keys)
    equal(client("sts", keys).get_caller_identity()["Arn"], f"arn:aws:iam::{ACCOUNT}:user/{name}")
    with fails_with("AccessDenied"):
        theirs.list_buckets()
    iam.attach_user_policy(UserName=name, PolicyArn=S3_READ)
    theirs.list_buckets()
    with fails_with("AccessDenied"):
        theirs.create_bucket(Bucket=fresh("b"))
    iam.put_user_policy(UserName=name, PolicyName="no", PolicyDocument=allow("s3:ListAllMyBuckets", effect="Deny"))
    with fails_with("AccessDenied"):
        theirs.list_buckets()
    iam.delete_user_policy(UserName=name, PolicyName="no")
    theirs.list_buckets()
    iam.update_access_key(UserName=name, AccessKeyId=keys["AccessKeyId"], Status="Inactive")
    with fails_with("InvalidAccessKeyId"):
        theirs.list_buckets()


def check_groups_give_and_boundaries_take():
    name, group = user(), fresh("group")
    theirs = client("s3", key_of(name))
    iam.create_group(GroupName=group)
    iam.attach_group_policy(GroupName=group, PolicyArn=S3_FULL)
    with fails_with("AccessDenied"):
        theirs.list_buckets()
    iam.add_user_to_group(GroupName=group, UserName=name)
    theirs.list_buckets()
    iam.put_user_permissions_boundary(UserName=name, PermissionsBoundary=S3_READ)
    theirs.list_buckets()
    with fails_with("AccessDenied"):
        theirs.create_bucket(Bucket=fresh("b"))
    equal(iam.get_user(UserName=name)["User"]["PermissionsBoundary"]["PermissionsBoundaryArn"], S3_READ)
    iam.delete_user_permissions_boundary(UserName=name)
    theirs.create_bucket(Bucket=fresh("b"))
    equal([one["UserName"] for one in iam.get_group(GroupName=group)["Users"]], [name])
    iam.remove_user_from_group(GroupName=group, UserName=name)
    with fails_with("AccessDenied"):
        theirs.list_buckets()


def check_who_manages_users_is_held_to_their_boundaries():
    """Delegation as the user guide shows it: policies of users alone that are bounded by this."""
    name = user()
    on = {"StringEquals": {"iam:PermissionsBoundary": S3_READ}}
    actions = ("AttachUserPolicy", "DetachUserPolicy", "PutUserPolicy", "DeleteUserPolicy", "PutUserPermissionsBoundary", "PutRolePolicy", "AttachRolePolicy")
    iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=allow(*(f"iam:{one}" for one in actions), Condition=on))
    manager, free, bound, other = client("iam", key_of(name)), user(), user(PermissionsBoundary=S3_READ), user(PermissionsBoundary=S3_FULL)
    for one in (free, other):
        with fails_with("AccessDenied"):
            manager.attach_user_policy(UserName=one, PolicyArn=S3_FULL)
        with fails_with("AccessDenied"):
            manager.put_user_policy(UserName=one, PolicyName="p", PolicyDocument=allow("s3:*"))
    manager.attach_user_policy(UserName=bound, PolicyArn=S3_FULL)
    manager.put_user_policy(UserName=bound, PolicyName="p", PolicyDocument=allow("s3:*"))
    manager.delete_user_policy(UserName=bound, PolicyName="p")
    manager.detach_user_policy(UserName=bound, PolicyArn=S3_FULL)
    with fails_with("AccessDenied"):
        manager.put_user_permissions_boundary(UserName=bound, PermissionsBoundary=S3_FULL)
    with fails_with("AccessDenied"):
        manager.delete_user_permissions_boundary(UserName=bound)
    manager.put_user_permissions_boundary(UserName=free, PermissionsBoundary=S3_READ)
    manager.attach_user_policy(UserName=free, PolicyArn=S3_FULL)
    role = fresh("role")
    iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(TRUST))
    with fails_with("AccessDenied"):
        manager.put_role_policy(RoleName=role, PolicyName="p", PolicyDocument=allow("s3:*"))
    iam.put_role_permissions_boundary(RoleName=role, PermissionsBoundary=S3_READ)
    manager.put_role_policy(RoleName=role, PolicyName="p", PolicyDocument=allow("s3:*"))


def check_what_has_a_tag_is_reached_by_it():
    """aws:ResourceTag in services whose resources have nothing but tags to decide by. Each has a resource of the team, one of another and one without tags."""
    keys = key_of(name := user())
    iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=allow(
        "events:*", "scheduler:*", "pipes:*", "sqs:*", "logs:*", "cloudwatch:*", Condition={"StringEquals": {"aws:ResourceTag/team": "red"}}))
    root = {one: client(one) for one in ("events", "scheduler", "pipes", "sqs", "logs", "cloudwatch")}
    mine = {one: client(one, keys) for one in root}
    role, queue = f"arn:aws:iam::{ACCOUNT}:role/Automation", lambda n: f"arn:aws:sqs:us-east-1:{ACCOUNT}:{n}"
    names = {team: fresh(team or "none") for team in ("red", "blue", None)}
    for team, one in names.items():
        pairs, words = ([{"Key": "team", "Value": team}] if team else []), ({"tags": {"team": team}} if team else {})
        root["sqs"].create_queue(QueueName=one, **words)
        root["events"].put_rule(Name=one, EventPattern='{"source":["x"]}', Tags=pairs)
        root["events"].create_event_bus(Name=one, Tags=pairs)
        root["scheduler"].create_schedule_group(Name=one, Tags=pairs)
        root["scheduler"].create_schedule(Name=one, GroupName=one, ScheduleExpression="rate(1 day)", FlexibleTimeWindow={"Mode": "OFF"},
                                          Target={"Arn": queue(one), "RoleArn": role})
        root["pipes"].create_pipe(Name=one, RoleArn=role, Source=queue(one), Target=f"arn:aws:sagemaker:us-east-1:{ACCOUNT}:pipeline/loop", **({"Tags": words["tags"]} if words else {}))
        root["logs"].create_log_group(logGroupName=one, **words)
        root["logs"].create_log_stream(logGroupName=one, logStreamName="s")
        root["cloudwatch"].put_metric_alarm(AlarmName=one, MetricName="m", Namespace="n", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1,
                                            ComparisonOperator="GreaterThanThreshold", Tags=pairs)

    def asks(one):
        url = root["sqs"].get_queue_url(QueueName=one)["QueueUrl"]
        yield "sqs", lambda: mine["sqs"].send_message(QueueUrl=url, MessageBody="x")
        yield "sqs", lambda: mine["sqs"].get_queue_attributes(QueueUrl=url)
        yield "events", lambda: mine["events"].describe_rule(Name=one)
        yield "events", lambda: mine["events"].disable_rule(Name=one)
        yield "events", lambda: mine["events"].put_targets(Rule=one, Targets=[{"Id": "t", "Arn": queue(one)}])
        yield "events", lambda: mine["events"].describe_event_bus(Name=one)
        yield "scheduler", lambda: mine["scheduler"].get_schedule_group(Name=one)
        yield "pipes", lambda: mine["pipes"].describe_pipe(Name=one)
        yield "logs", lambda: mine["logs"].filter_log_events(logGroupName=one)
        yield "logs", lambda: mine["logs"].put_retention_policy(logGroupName=one, retentionInDays=1)
        yield "cloudwatch", lambda: mine["cloudwatch"].set_alarm_state(AlarmName=one, StateValue="OK", StateReason="r")
        yield "cloudwatch", lambda: mine["cloudwatch"].disable_alarm_actions(AlarmNames=[one])

    for _, ask in asks(names["red"]):
        ask()
    for team in ("blue", None):
        for service, ask in asks(names[team]):
            code = told(ask)[0]
            assert code.startswith("AccessDenied"), (service, team, code)
    with fails_with("AccessDeniedException"):   # all that are named, not one of them
        mine["cloudwatch"].disable_alarm_actions(AlarmNames=[names["red"], names["blue"]])
    with fails_with("AccessDeniedException"):   # schedules and streams have no tags, at AWS neither
        mine["scheduler"].get_schedule(Name=names["red"], GroupName=names["red"])
    with fails_with("AccessDeniedException"):
        mine["logs"].get_log_events(logGroupName=names["red"], logStreamName="s")
    root["sqs"].tag_queue(QueueUrl=root["sqs"].get_queue_url(QueueName=names["blue"])["QueueUrl"], Tags={"team": "red"})
    for service, ask in asks(names["blue"]):   # a tag that is changed counts at once
        if service == "sqs":
            ask()


def check_a_policys_default_version_is_the_one_in_force():
    name = user()
    theirs = client("s3", key_of(name))
    arn = iam.create_policy(PolicyName=fresh("p"), Path="/ml/", PolicyDocument=allow("s3:ListAllMyBuckets"), Description="d")["Policy"]["Arn"]
    iam.attach_user_policy(UserName=name, PolicyArn=arn)
    theirs.list_buckets()
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=allow("s3:GetObject"), SetAsDefault=True)
    with fails_with("AccessDenied"):
        theirs.list_buckets()
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v1")
    theirs.list_buckets()
    equal([one["VersionId"] for one in iam.list_policy_versions(PolicyArn=arn)["Versions"]], ["v2", "v1"])
    equal(iam.get_policy_version(PolicyArn=arn, VersionId="v2")["PolicyVersion"]["Document"]["Statement"][0]["Action"], ["s3:GetObject"])
    equal(iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"], 1)
    equal(iam.list_entities_for_policy(PolicyArn=arn)["PolicyUsers"][0]["UserName"], name)
    with fails_with("DeleteConflict"):
        iam.delete_policy(PolicyArn=arn)


def check_what_terraform_reads_back_is_what_it_made():
    tags = [{"Key": "Team", "Value": "ml"}, {"Key": "env", "Value": "prod"}]
    role = fresh("role")
    made = iam.create_role(RoleName=role, Path="/ml/", AssumeRolePolicyDocument=json.dumps(TRUST), Description="jobs", MaxSessionDuration=7200, Tags=tags,
                           PermissionsBoundary=S3_FULL)["Role"]
    read = iam.get_role(RoleName=role)["Role"]
    equal(read["Arn"], f"arn:aws:iam::{ACCOUNT}:role/ml/{role}")
    equal((read["Tags"], read["AssumeRolePolicyDocument"], read["MaxSessionDuration"], read["Description"]), (tags[:0] + sorted(tags, key=lambda one: one["Key"].lower()), TRUST, 7200, "jobs"))
    equal((made["RoleId"], made["CreateDate"], made["Tags"]), (read["RoleId"], read["CreateDate"], read["Tags"]))
    assert made["RoleId"].startswith("AROA") and len(made["RoleId"]) == 21
    iam.untag_role(RoleName=role, TagKeys=["TEAM"])
    equal(iam.list_role_tags(RoleName=role)["Tags"], tags[1:])
    profile = fresh("profile")
    iam.create_instance_profile(InstanceProfileName=profile, Tags=tags)
    iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=role)
    equal(iam.get_instance_profile(InstanceProfileName=profile)["InstanceProfile"]["Roles"][0]["RoleName"], role)
    with fails_with("DeleteConflict"):
        iam.delete_role(RoleName=role)
    iam.remove_role_from_instance_profile(InstanceProfileName=profile, RoleName=role)
    iam.delete_instance_profile(InstanceProfileName=profile)
    iam.delete_role(RoleName=role)
    name = user(Tags=tags)
    for nothing in ("list_mfa_devices", "list_ssh_public_keys", "list_signing_certificates", "list_service_specific_credentials"):   # asked before a user goes
        getattr(iam, nothing)(UserName=name)
    equal(len(iam.list_user_tags(UserName=name)["Tags"]), 2)
    iam.delete_user(UserName=name)
    with fails_with("NoSuchEntity"):
        iam.get_user(UserName=name)


def check_errors_are_in_awss_words():
    name = user()
    equal(told(iam.get_user, UserName="nobody"), ("NoSuchEntity", "The user with name nobody cannot be found.", 404))
    equal(told(iam.create_user, UserName=name.upper())[:2], ("EntityAlreadyExists", f"User with name {name.upper()} already exists."))
    equal(told(iam.attach_user_policy, UserName=name, PolicyArn="arn:aws:iam::aws:policy/Nothing"),
          ("NoSuchEntity", "Policy arn:aws:iam::aws:policy/Nothing does not exist or is not attachable.", 404))
    equal(told(iam.put_user_policy, UserName=name, PolicyName="p", PolicyDocument='{"Version": "2012-10-17"')[:2], ("MalformedPolicyDocument", "Syntax errors in policy."))
    equal(told(iam.get_role_policy, RoleName="Test", PolicyName="p")[1], "The role policy with name p cannot be found.")
    equal(told(iam.create_role, RoleName=fresh("r"), AssumeRolePolicyDocument=allow("sts:AssumeRole"))[0], "MalformedPolicyDocument")
    key_of(name), key_of(name)
    equal(told(iam.create_access_key, UserName=name), ("LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: 2", 409))
    equal(told(iam.delete_user, UserName=name)[0], "DeleteConflict")
    equal(told(iam.create_user, UserName="a b")[0], "ValidationError")
    equal(told(iam.list_users, Marker="!")[0], "ValidationError")
    equal(told(iam.delete_policy, PolicyArn=S3_FULL)[0], "AccessDenied")


def check_users_without_a_name_mean_the_caller():
    name = user()
    theirs = client("iam", key_of(name))
    iam.put_user_policy(UserName=name, PolicyName="self", PolicyDocument=allow("iam:GetUser", "iam:*AccessKey*", "iam:ChangePassword", resource=f"arn:aws:iam::{ACCOUNT}:user/${{aws:username}}"))
    equal(theirs.get_user()["User"]["UserName"], name)
    second = theirs.create_access_key()["AccessKey"]
    equal(second["UserName"], name)
    equal(len(theirs.list_access_keys()["AccessKeyMetadata"]), 2)
    theirs.delete_access_key(AccessKeyId=second["AccessKeyId"])
    with fails_with("AccessDenied"):
        theirs.get_user(UserName=user())
    iam.create_login_profile(UserName=name, Password="Correct-horse-1", PasswordResetRequired=True)
    equal(iam.get_login_profile(UserName=name)["LoginProfile"]["PasswordResetRequired"], True)
    with fails_with("AccessDenied"):
        theirs.change_password(OldPassword="Wrong-horse-1", NewPassword="Correct-horse-2")
    theirs.change_password(OldPassword="Correct-horse-1", NewPassword="Correct-horse-2")
    equal(iam.get_login_profile(UserName=name)["LoginProfile"].get("PasswordResetRequired"), False)
    with fails_with("InvalidUserType"):
        iam.change_password(OldPassword="a", NewPassword="b")


def check_the_roots_further_key_is_the_roots():
    key = iam.create_access_key()["AccessKey"]
    try:
        equal(client("sts", key).get_caller_identity()["Arn"], f"arn:aws:iam::{ACCOUNT}:root")
        with fails_with("LimitExceeded"):
            iam.create_access_key()
    finally:
        iam.delete_access_key(AccessKeyId=key["AccessKeyId"])
    with fails_with("InvalidClientTokenId"):
        client("sts", key).get_caller_identity()


def check_pages_and_prefixes():
    path = f"/{fresh('p')}/"
    names = sorted(user(Path=path) for _ in range(5))
    pages = list(iam.get_paginator("list_users").paginate(PathPrefix=path, PaginationConfig={"PageSize": 2}))
    equal([len(page["Users"]) for page in pages], [2, 2, 1])
    equal([one["UserName"] for page in pages for one in page["Users"]], names)
    everything = [one["PolicyName"] for page in iam.get_paginator("list_policies").paginate(Scope="AWS", PaginationConfig={"PageSize": 7}) for one in page["Policies"]]
    assert len(everything) == len(set(everything)) and {"AdministratorAccess", "AmazonSageMakerFullAccess", "CloudWatchLogsFullAccess"} <= set(everything)
    whole = iam.get_paginator("get_account_authorization_details").paginate(PaginationConfig={"PageSize": 3})
    users = [one["UserName"] for page in whole for one in page["UserDetailList"]]
    assert set(names) <= set(users) and len(users) == len(set(users))


def check_account_wide_settings():
    alias = fresh("alias")
    iam.create_account_alias(AccountAlias=alias)
    equal(iam.list_account_aliases()["AccountAliases"], [alias])
    iam.delete_account_alias(AccountAlias=alias)
    with fails_with("NoSuchEntity"):
        iam.get_account_password_policy()
    iam.update_account_password_policy(MinimumPasswordLength=12, RequireSymbols=True, MaxPasswordAge=90)
    policy = iam.get_account_password_policy()["PasswordPolicy"]
    equal((policy["MinimumPasswordLength"], policy["ExpirePasswords"], policy["MaxPasswordAge"]), (12, True, 90))
    with fails_with("PasswordPolicyViolation"):
        iam.create_login_profile(UserName=user(), Password="Correct0horse0")
    iam.delete_account_password_policy()
    before = iam.get_account_summary()["SummaryMap"]["Users"]
    user()
    equal(iam.get_account_summary()["SummaryMap"]["Users"], before + 1)


def check_simulation_answers_as_the_evaluator_decides():
    name = user()
    arn = f"arn:aws:iam::{ACCOUNT}:user/{name}"
    iam.attach_user_policy(UserName=name, PolicyArn=S3_READ)
    iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=allow("s3:PutObject", Condition={"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}))
    asked = dict(PolicySourceArn=arn, ActionNames=["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], ResourceArns=["arn:aws:s3:::b/k"])
    found = iam.simulate_principal_policy(**asked)["EvaluationResults"]
    equal([one["EvalDecision"] for one in found], ["allowed", "implicitDeny", "implicitDeny"])
    equal(found[0]["MatchedStatements"][0]["SourcePolicyId"], "AmazonS3ReadOnlyAccess")
    equal(found[1]["MissingContextValues"], ["aws:SourceIp"])
    context = [{"ContextKeyName": "aws:SourceIp", "ContextKeyType": "ip", "ContextKeyValues": ["10.1.2.3"]}]
    equal([one["EvalDecision"] for one in iam.simulate_principal_policy(**asked, ContextEntries=context)["EvaluationResults"]], ["allowed", "allowed", "implicitDeny"])
    resource = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": {"AWS": arn}, "Action": "s3:GetObject", "Resource": "*"}]})
    equal(iam.simulate_principal_policy(**asked, ResourcePolicy=resource)["EvaluationResults"][0]["EvalDecision"], "explicitDeny")
    custom = iam.simulate_custom_policy(PolicyInputList=[allow("s3:*"), allow("s3:DeleteObject", effect="Deny")], ActionNames=["s3:DeleteObject", "s3:ListBucket"])
    equal([one["EvalDecision"] for one in custom["EvaluationResults"]], ["explicitDeny", "allowed"])
    equal(custom["EvaluationResults"][0]["MatchedStatements"][0]["SourcePolicyId"], "PolicyInputList.2")
    keys = iam.get_context_keys_for_custom_policy(PolicyInputList=[allow("s3:*", Condition={"StringEquals": {"aws:PrincipalTag/Team": "ml"}})])
    equal(keys["ContextKeyNames"], ["aws:PrincipalTag/Team"])


def check_accounts_do_not_see_each_other():
    other = json.loads(run(BINARY, "account", "create", fresh("other"), "--endpoint", ENDPOINT))
    theirs = client("iam", other)
    name = user()
    equal(theirs.list_users()["Users"], [])
    with fails_with("NoSuchEntity"):
        theirs.get_user(UserName=name)
    theirs.create_user(UserName=name)
    iam.delete_user(UserName=name)
    theirs.get_user(UserName=name)
    arn = iam.create_policy(PolicyName=fresh("p"), PolicyDocument=allow("s3:*"))["Policy"]["Arn"]
    with fails_with("NoSuchEntity"):
        theirs.attach_user_policy(UserName=name, PolicyArn=arn)


def check_oidc_providers_and_linked_roles():
    host = f"{fresh('idp')}.example.com"
    arn = iam.create_open_id_connect_provider(Url=f"https://{host}/realm", ClientIDList=["app"], ThumbprintList=["a" * 40], Tags=[{"Key": "k", "Value": "v"}])["OpenIDConnectProviderArn"]
    equal(arn, f"arn:aws:iam::{ACCOUNT}:oidc-provider/{host}/realm")
    shown = iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    equal((shown["Url"], shown["ClientIDList"], shown["Tags"]), (f"{host}/realm", ["app"], [{"Key": "k", "Value": "v"}]))
    iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    with fails_with("NoSuchEntity"):
        iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    role = iam.create_service_linked_role(AWSServiceName="cloudtrail.amazonaws.com")["Role"]
    with fails_with("UnmodifiableEntity"):
        iam.delete_role(RoleName=role["RoleName"])
    task = iam.delete_service_linked_role(RoleName=role["RoleName"])["DeletionTaskId"]
    equal(iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"], "SUCCEEDED")


def check_when_a_key_was_last_used():
    name = user()
    keys = key_of(name)
    equal(iam.get_access_key_last_used(AccessKeyId=keys["AccessKeyId"])["AccessKeyLastUsed"]["ServiceName"], "N/A")
    client("sts", keys).get_caller_identity()
    used = until(lambda: (last := iam.get_access_key_last_used(AccessKeyId=keys["AccessKeyId"]))["AccessKeyLastUsed"].get("LastUsedDate") and last)
    equal((used["UserName"], used["AccessKeyLastUsed"]["ServiceName"]), (name, "sts"))


def check_aws_iam_speaks_to_it():
    aws = shutil.which("aws")
    assert aws, "the aws command line is not installed"
    name = fresh("user")
    made = json.loads(run(aws, "iam", "create-user", "--user-name", name, "--endpoint-url", ENDPOINT, "--output", "json"))
    equal(made["User"]["UserName"], name)
    listed = json.loads(run(aws, "iam", "list-users", "--query", f"Users[?UserName=='{name}'].Arn", "--endpoint-url", ENDPOINT, "--output", "json"))
    equal(listed, [f"arn:aws:iam::{ACCOUNT}:user/{name}"])


def check_athanor_user_and_login():
    name, group = fresh("user"), fresh("group")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="athanor-iam-"))
    try:
        document = folder / "Own.json"
        document.write_text(allow("s3:ListAllMyBuckets"))
        made = json.loads(subprocess.run(
            [BINARY, "user", "add", name, "--policy", "AmazonSageMakerReadOnly", "--policy", str(document), "--group", group, "--password-stdin", "--endpoint", ENDPOINT],
            input="Correct-horse-1\n", text=True, check=True, capture_output=True).stdout)
        equal(made["Arn"], f"arn:aws:iam::{ACCOUNT}:user/{name}")
        equal(iam.list_user_policies(UserName=name)["PolicyNames"], ["Own"])
        equal([one["GroupName"] for one in iam.list_groups_for_user(UserName=name)["Groups"]], [group])
        iam.get_login_profile(UserName=name)
        assert name in run(BINARY, "user", "list", "--endpoint", ENDPOINT)
        credentials, config = folder / "credentials", folder / "config"
        credentials.write_text("[work]\naws_access_key_id = AKIAWORK\n")
        environment = {**os.environ, "AWS_SHARED_CREDENTIALS_FILE": str(credentials), "AWS_CONFIG_FILE": str(config)}

        def login(secret):
            return subprocess.run([BINARY, "login", "--profile", "team", "--endpoint", ENDPOINT], input=f"{made['AccessKeyId']}\n{secret}\n", text=True,
                                  env=environment, capture_output=True)

        refused = login("wrong")
        assert refused.returncode == 1 and not config.exists(), refused
        done = login(made["SecretAccessKey"])
        assert done.returncode == 0, done.stderr
        assert made["SecretAccessKey"] not in done.stdout + done.stderr
        equal(stat.S_IMODE(credentials.stat().st_mode), 0o600)
        written = configparser.RawConfigParser()
        written.read([credentials, config])
        equal((written["work"]["aws_access_key_id"], written["team"]["aws_access_key_id"], written["profile team"]["endpoint_url"]),
              ("AKIAWORK", made["AccessKeyId"], ENDPOINT))
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    checks.main(globals())
