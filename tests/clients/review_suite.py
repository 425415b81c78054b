"""Review before production, and a registry that teams share: who may register a model may not approve it (sagemaker:ModelApprovalStatus); what another account may
do with a group says the group's policy and that account's own, both."""
import json
import os

import boto3
import checks
from botocore.config import Config
from checks import equal, fails_with, fresh
from server import ACCOUNT, BINARY, REGION, arn
from tools import run

ENDPOINT = os.environ["ATHANOR_ENDPOINT"]
DENIED = "AccessDeniedException"


def client_of(service, keys=None):
    given = {"aws_access_key_id": keys["AccessKeyId"], "aws_secret_access_key": keys["SecretAccessKey"]} if keys else {}
    return boto3.client(service, endpoint_url=ENDPOINT, region_name=REGION, config=Config(retries={"max_attempts": 1}), **given)


iam, sagemaker = client_of("iam"), client_of("sagemaker")


def statement(actions, resource="*", effect="Allow", **more):
    return {"Effect": effect, "Action": actions, "Resource": resource, **more}


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def user(*statements, of=iam):
    name = fresh("user")
    of.create_user(UserName=name)
    of.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=document(*statements))
    return client_of("sagemaker", of.create_access_key(UserName=name)["AccessKey"])


def group():
    name = fresh("churn")
    sagemaker.create_model_package_group(ModelPackageGroupName=name)
    return name


def package(group, by=sagemaker, **more):
    containers = [{"Image": "athanor/xgboost"}]
    return by.create_model_package(ModelPackageGroupName=group, InferenceSpecification={
        "Containers": containers, "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/csv"]}, **more)["ModelPackageArn"]


APPROVED = {"StringEquals": {"sagemaker:ModelApprovalStatus": "Approved"}}
trainer = user(statement("sagemaker:*"), statement(["sagemaker:UpdateModelPackage", "sagemaker:CreateModelPackage"], effect="Deny", Condition=APPROVED))
approver = user(statement(["sagemaker:DescribeModelPackage", "sagemaker:UpdateModelPackage"]))


def check_a_trainer_registers_and_may_not_approve():
    made = package(group(), trainer)
    equal(trainer.describe_model_package(ModelPackageName=made)["ModelApprovalStatus"], "PendingManualApproval")
    with fails_with(DENIED):
        trainer.update_model_package(ModelPackageArn=made, ModelApprovalStatus="Approved")
    equal(sagemaker.describe_model_package(ModelPackageName=made)["ModelApprovalStatus"], "PendingManualApproval")
    trainer.update_model_package(ModelPackageArn=made, ModelApprovalStatus="Rejected")
    trainer.update_model_package(ModelPackageArn=made, ApprovalDescription="not good enough")


def check_a_trainer_registers_nothing_that_is_approved_already():
    name = group()
    with fails_with(DENIED):
        package(name, trainer, ModelApprovalStatus="Approved")
    package(name, trainer, ModelApprovalStatus="PendingManualApproval")


def check_an_approver_approves_and_registers_nothing():
    name = group()
    made = package(name, trainer)
    approver.update_model_package(ModelPackageArn=made, ModelApprovalStatus="Approved", ApprovalDescription="seen")
    equal(approver.describe_model_package(ModelPackageName=made)["ModelApprovalStatus"], "Approved")
    with fails_with(DENIED):
        package(name, approver)


def check_permissions_can_be_of_one_group():
    mine, others = group(), group()
    owner = user(statement("sagemaker:*", [arn("sagemaker", f"model-package/{mine}/*"), arn("sagemaker", f"model-package-group/{mine}")]))
    made = package(mine, owner)
    owner.update_model_package(ModelPackageArn=made, ModelApprovalStatus="Approved")
    for refused in (lambda: package(others, owner), lambda: owner.describe_model_package(ModelPackageName=package(others)),
                    lambda: owner.describe_model_package_group(ModelPackageGroupName=others)):
        with fails_with(DENIED):
            refused()


def check_tags_decide():
    name = group()
    sagemaker.add_tags(ResourceArn=arn("sagemaker", f"model-package-group/{name}"), Tags=[{"Key": "team", "Value": "red"}])
    red = user(statement("sagemaker:DescribeModelPackageGroup", Condition={"StringEquals": {"aws:ResourceTag/team": "red"}}))
    red.describe_model_package_group(ModelPackageGroupName=name)
    with fails_with(DENIED):
        red.describe_model_package_group(ModelPackageGroupName=group())
    giver = user(statement("sagemaker:*", Condition={"StringEquals": {"aws:RequestTag/team": "red"}, "ForAllValues:StringEquals": {"aws:TagKeys": ["team"]}}))
    giver.create_model_package_group(ModelPackageGroupName=fresh("red"), Tags=[{"Key": "team", "Value": "red"}])
    for tags in ([], [{"Key": "team", "Value": "blue"}], [{"Key": "team", "Value": "red"}, {"Key": "more", "Value": "x"}]):
        with fails_with(DENIED):
            giver.create_model_package_group(ModelPackageGroupName=fresh("red"), Tags=tags)


# ---- accounts

OTHER = json.loads(run(BINARY, "account", "create", fresh("other"), "--endpoint", ENDPOINT))
other_iam, other_root = client_of("iam", OTHER), client_of("sagemaker", OTHER)


def share(name, actions, principal=None, **more):
    packages, itself = arn("sagemaker", f"model-package/{name}/*"), arn("sagemaker", f"model-package-group/{name}")
    sagemaker.put_model_package_group_policy(ModelPackageGroupName=name, ResourcePolicy=document(
        statement(actions, [packages, itself], Principal={"AWS": principal or f"arn:aws:iam::{OTHER['AccountId']}:root"}, **more)))


def check_a_groups_policy_is_kept():
    name = group()
    with fails_with("ValidationException"):
        sagemaker.get_model_package_group_policy(ModelPackageGroupName=name)
    share(name, "sagemaker:DescribeModelPackage")
    got = json.loads(sagemaker.get_model_package_group_policy(ModelPackageGroupName=name)["ResourcePolicy"])
    equal(got["Statement"][0]["Action"], "sagemaker:DescribeModelPackage")
    with fails_with("ValidationException"):
        sagemaker.put_model_package_group_policy(ModelPackageGroupName=name, ResourcePolicy="{}")
    sagemaker.delete_model_package_group_policy(ModelPackageGroupName=name)
    with fails_with("ValidationException"):
        sagemaker.get_model_package_group_policy(ModelPackageGroupName=name)


def check_another_account_sees_what_is_shared_with_it():
    name = group()
    itself, made = arn("sagemaker", f"model-package-group/{name}"), package(name)
    describer = user(statement("sagemaker:*"), of=other_iam)
    stranger = user(statement("sagemaker:ListModels"), of=other_iam)
    for caller in (describer, other_root, stranger):
        with fails_with(DENIED):
            caller.describe_model_package(ModelPackageName=made)
    share(name, ["sagemaker:DescribeModelPackage", "sagemaker:DescribeModelPackageGroup", "sagemaker:ListModelPackages"])
    for caller in (describer, other_root):
        equal(caller.describe_model_package(ModelPackageName=made)["ModelPackageArn"], made)
        equal(caller.describe_model_package_group(ModelPackageGroupName=itself)["ModelPackageGroupName"], name)
        equal([one["ModelPackageArn"] for one in caller.list_model_packages(ModelPackageGroupName=itself)["ModelPackageSummaryList"]], [made])
        with fails_with(DENIED):
            caller.update_model_package(ModelPackageArn=made, ModelApprovalStatus="Approved")
    with fails_with(DENIED):      # both sides: this one's own account does not let it
        stranger.describe_model_package(ModelPackageName=made)
    sagemaker.delete_model_package_group_policy(ModelPackageGroupName=name)
    with fails_with(DENIED):
        describer.describe_model_package(ModelPackageName=made)


def check_another_account_deploys_and_registers_where_it_may():
    name = group()
    itself, made = arn("sagemaker", f"model-package-group/{name}"), package(name)
    sagemaker.update_model_package(ModelPackageArn=made, ModelApprovalStatus="Approved")
    role = other_iam.create_role(RoleName=fresh("role"), AssumeRolePolicyDocument=document(
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "sagemaker.amazonaws.com"}}))["Role"]["Arn"]

    def deploy():
        return other_root.create_model(ModelName=fresh("churn"), ExecutionRoleArn=role, PrimaryContainer={"ModelPackageName": made})["ModelArn"]

    share(name, "sagemaker:DescribeModelPackage")
    with fails_with(DENIED):
        deploy()
    share(name, ["sagemaker:CreateModel", "sagemaker:CreateModelPackage"])
    equal(deploy().split(":")[4], OTHER["AccountId"])
    equal(package(itself, other_root), made[:-1] + "2")
    equal(len(sagemaker.list_model_packages(ModelPackageGroupName=name)["ModelPackageSummaryList"]), 2)


def check_a_groups_policy_denies_its_own_account_too():
    name = group()
    made = package(name)
    everything = user(statement("sagemaker:*"))
    everything.describe_model_package(ModelPackageName=made)
    share(name, "sagemaker:DescribeModelPackage", principal="*", Effect="Deny")
    with fails_with(DENIED):
        everything.describe_model_package(ModelPackageName=made)


if __name__ == "__main__":
    checks.main(globals())
