#include "gate/identity/permissions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "api/services.hpp"
#include "wire/stored.hpp"

namespace athanor::identity {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

const wire::Operation& operation(std::string_view service, std::string_view name) {
    const auto services = api::services();
    auto found = std::ranges::find(services, service, &wire::Service::name);
    const wire::Operation* operation =
        found == services.end() ? nullptr : wire::find_operation(**found, name);
    ATHANOR_ASSERT(operation && operation->described);
    return *operation;
}

// A decoded request: of a service's operation, of a JSON document.
struct Asked {
    const wire::Operation& operation;
    std::unique_ptr<void, void (*)(void*)> input;
    gate::Call call{.principal = {.kind = gate::PrincipalKind::user,
                                  .account = "111111111111",
                                  .arn = "arn:aws:iam::111111111111:user/ml/bob",
                                  .user_id = "AIDA",
                                  .access_key_id = "AKIA"},
                    .operation = &operation,
                    .region = "us-east-1"};

    Asked(std::string_view service, std::string_view name, std::string_view document)
        : operation(identity::operation(service, name)),
          input(operation.input_lifetime->create(), operation.input_lifetime->destroy) {
        auto read = wire::from_json(*operation.input, document, input.get());
        EXPECT_TRUE(read) << document;
    }
    Needs needs() const { return needs_of(call, operation, input.get()); }
    std::vector<std::string> lines() const {
        std::vector<std::string> out;
        for (const Need& need : needs().all)
            out.push_back(need.action + " " + need.resource +
                          (need.owner == "111111111111" ? "" : " of " + need.owner));
        return out;
    }
    std::optional<policy::Values> key(std::string_view name) const {
        return request_key(operation, input.get(), name, &call);
    }
};

// "rule/r" stands for "arn:aws:SERVICE:us-east-1:111111111111:rule/r".
struct Case {
    std::string_view service, operation, input;
    std::vector<std::string> needs;
};
const std::vector<Case> kCases = {
    {"sagemaker", "ListTrainingJobs", "{}", {"sagemaker:ListTrainingJobs *"}},
    {"sagemaker",
     "DescribeTrainingJob",
     R"({"TrainingJobName":"Job-1"})",
     {"sagemaker:DescribeTrainingJob ~training-job/Job-1"}},
    {"sagemaker",
     "CreateTrainingJob",
     R"({"TrainingJobName":"j","Tags":[]})",
     {"sagemaker:CreateTrainingJob ~training-job/j"}},
    {"sagemaker",
     "CreateTrainingJob",
     R"({"TrainingJobName":"j","Tags":[{"Key":"a","Value":"b"}]})",
     {"sagemaker:CreateTrainingJob ~training-job/j", "sagemaker:AddTags ~training-job/j"}},
    {"sagemaker",
     "CreateEndpoint",
     R"({"EndpointName":"e","EndpointConfigName":"c","Tags":[{"Key":"a","Value":"b"}]})",
     {"sagemaker:CreateEndpoint ~endpoint/e", "sagemaker:CreateEndpoint ~endpoint-config/c",
      "sagemaker:AddTags ~endpoint/e"}},
    // A name that may be an ARN, and one that may not.
    {"sagemaker",
     "StartPipelineExecution",
     R"({"PipelineName":"arn:aws:sagemaker:eu-west-1:222222222222:pipeline/p"})",
     {"sagemaker:StartPipelineExecution arn:aws:sagemaker:eu-west-1:222222222222:pipeline/p of "
      "222222222222"}},
    {"sagemaker",
     "DescribeTrainingJob",
     R"({"TrainingJobName":"arn:aws:sagemaker:us-east-1:222222222222:training-job/x"})",
     {"sagemaker:DescribeTrainingJob ~training-job/arn:aws:sagemaker:us-east-1:222222222222:training-job/x"}},
    {"sagemaker",
     "BatchDescribeModelPackage",
     R"({"ModelPackageArnList":["arn:aws:sagemaker:us-east-1:222222222222:model-package/g/1","arn:aws:sagemaker:us-east-1:111111111111:model-package/g/1",
        "arn:aws:sagemaker:us-east-1:111111111111:model-package/g/1"]})",
     {"sagemaker:BatchDescribeModelPackage arn:aws:sagemaker:us-east-1:222222222222:model-package/g/1 of "
      "222222222222",
      "sagemaker:BatchDescribeModelPackage ~model-package/g/1"}},
    // The group's account is the package's; what is not there names nothing.
    {"sagemaker",
     "CreateModelPackage",
     R"({"ModelPackageGroupName":"g"})",
     {"sagemaker:CreateModelPackage ~model-package/g/*"}},
    {"sagemaker",
     "CreateModelPackage",
     R"({"ModelPackageName":"p"})",
     {"sagemaker:CreateModelPackage ~model-package/p"}},
    {"sagemaker",
     "CreateModelPackage",
     R"({"ModelPackageGroupName":"arn:aws:sagemaker:us-east-1:222222222222:model-package-group/g"})",
     {"sagemaker:CreateModelPackage arn:aws:sagemaker:us-east-1:222222222222:model-package/g/* of "
      "222222222222"}},
    // Only others' packages are asked for: the own ones need nothing more.
    {"sagemaker",
     "CreateModel",
     R"({"ModelName":"m","Containers":[{"ModelPackageName":"arn:aws:sagemaker:us-east-1:222222222222:model-package/g/1"},
        {"ModelPackageName":"arn:aws:sagemaker:us-east-1:111111111111:model-package/g/1"},{"Image":"i"}]})",
     {"sagemaker:CreateModel ~model/m",
      "sagemaker:CreateModel arn:aws:sagemaker:us-east-1:222222222222:model-package/g/1 of 222222222222"}},
    {"sagemaker", "ListModelPackages", R"({"ModelPackageGroupName":"g"})", {"sagemaker:ListModelPackages *"}},
    {"sagemaker", "DeleteArtifact", "{}", {"sagemaker:DeleteArtifact ~artifact/*"}},
    {"sagemaker", "AddTags", R"({"ResourceArn":"not an ARN"})", {"sagemaker:AddTags ~not an ARN"}},
    {"sagemaker-runtime",
     "InvokeEndpoint",
     R"({"EndpointName":"e"})",
     {"sagemaker:InvokeEndpoint ~endpoint/e"}},
    {"sagemaker-runtime",
     "InvokeEndpoint",
     R"({"EndpointName":"e","InferenceComponentName":"c"})",
     {"sagemaker:InvokeEndpoint ~endpoint/e", "sagemaker:InvokeEndpoint ~inference-component/c"}},
    // events: rules of the default bus have no bus in their ARN.
    {"events", "DescribeRule", R"({"Name":"r"})", {"events:DescribeRule ~rule/r"}},
    {"events", "DescribeRule", R"({"Name":"r","EventBusName":"default"})", {"events:DescribeRule ~rule/r"}},
    {"events", "DescribeRule", R"({"Name":"r","EventBusName":"b"})", {"events:DescribeRule ~rule/b/r"}},
    {"events",
     "DeleteRule",
     R"({"Name":"r","EventBusName":"arn:aws:events:eu-west-1:222222222222:event-bus/b"})",
     {"events:DeleteRule arn:aws:events:eu-west-1:222222222222:rule/b/r of 222222222222"}},
    {"events",
     "DeleteRule",
     R"({"Name":"r","EventBusName":"arn:aws:events:eu-west-1:222222222222:event-bus/default"})",
     {"events:DeleteRule arn:aws:events:eu-west-1:222222222222:rule/r of 222222222222"}},
    {"events", "ListRules", "{}", {"events:ListRules ~rule/*"}},
    {"events", "DescribeEventBus", "{}", {"events:DescribeEventBus ~event-bus/default"}},
    {"events",
     "PutEvents",
     R"({"Entries":[{"Source":"a"},{"EventBusName":"b"},{"EventBusName":"b"},{"EventBusName":"arn:aws:events:us-east-1:222222222222:event-bus/c"}]})",
     {"events:PutEvents ~event-bus/default", "events:PutEvents ~event-bus/b",
      "events:PutEvents arn:aws:events:us-east-1:222222222222:event-bus/c of 222222222222"}},
    {"events", "PutEvents", R"({"Entries":[]})", {"events:PutEvents ~event-bus/default"}},
    {"scheduler", "GetSchedule", R"({"Name":"s"})", {"scheduler:GetSchedule ~schedule/default/s"}},
    {"scheduler", "GetSchedule", R"({"Name":"s","GroupName":"g"})", {"scheduler:GetSchedule ~schedule/g/s"}},
    {"logs",
     "PutLogEvents",
     R"({"logGroupName":"/g","logStreamName":"s"})",
     {"logs:PutLogEvents ~log-group:/g:log-stream:s"}},
    {"logs", "DescribeLogGroups", "{}", {"logs:DescribeLogGroups ~log-group::log-stream:"}},
    {"logs",
     "FilterLogEvents",
     R"({"logGroupIdentifier":"arn:aws:logs:us-east-1:222222222222:log-group:/g:*"})",
     {"logs:FilterLogEvents arn:aws:logs:us-east-1:222222222222:log-group:/g:log-stream: of 222222222222"}},
    {"logs",
     "StartQuery",
     R"({"logGroupNames":["a","b"]})",
     {"logs:StartQuery ~log-group:a:log-stream:", "logs:StartQuery ~log-group:b:log-stream:"}},
    {"logs",
     "CreateLogGroup",
     R"({"logGroupName":"g","tags":{"a":"b"}})",
     {"logs:CreateLogGroup ~log-group:g:log-stream:", "logs:TagResource ~log-group:g:log-stream:"}},
    // ARNs without a region, and of everything that there is.
    {"cloudwatch",
     "GetDashboard",
     R"({"DashboardName":"d"})",
     {"cloudwatch:GetDashboard arn:aws:cloudwatch::111111111111:dashboard/d"}},
    {"cloudwatch",
     "DeleteAlarms",
     R"({"AlarmNames":["a","arn:aws:x"]})",
     {"cloudwatch:DeleteAlarms ~alarm:a", "cloudwatch:DeleteAlarms ~alarm:arn:aws:x"}},
    {"cloudwatch", "DeleteAlarms", R"({"AlarmNames":[]})", {"cloudwatch:DeleteAlarms *"}},
    // A queue's URL names its account; a batch needs what its messages need.
    {"sqs",
     "SendMessageBatch",
     R"({"QueueUrl":"http://localhost:9000/222222222222/q"})",
     {"sqs:SendMessage arn:aws:sqs:us-east-1:222222222222:q of 222222222222"}},
    {"sqs", "ReceiveMessage", R"({"QueueUrl":"q"})", {"sqs:ReceiveMessage ~q"}},
    {"sqs",
     "GetQueueUrl",
     R"({"QueueName":"q","QueueOwnerAWSAccountId":"222222222222"})",
     {"sqs:GetQueueUrl arn:aws:sqs:us-east-1:222222222222:q of 222222222222"}},
    {"ecr",
     "DescribeRepositories",
     R"({"registryId":"222222222222","repositoryNames":["a","b"]})",
     {"ecr:DescribeRepositories arn:aws:ecr:us-east-1:222222222222:repository/a of 222222222222",
      "ecr:DescribeRepositories arn:aws:ecr:us-east-1:222222222222:repository/b of 222222222222"}},
    // iam: no region; paths; who leaves out the name means themselves; AWS's own policies are anybody's to look at.
    {"iam",
     "CreateUser",
     R"({"UserName":"u","Path":"/a/b/"})",
     {"iam:CreateUser arn:aws:iam::111111111111:user/a/b/u"}},
    {"iam",
     "CreateUser",
     R"({"UserName":"u","Tags":[{"Key":"k","Value":"v"}]})",
     {"iam:CreateUser arn:aws:iam::111111111111:user/u", "iam:TagUser arn:aws:iam::111111111111:user/u"}},
    {"iam", "CreateAccessKey", "{}", {"iam:CreateAccessKey arn:aws:iam::111111111111:user/ml/bob"}},
    {"iam",
     "CreateAccessKey",
     R"({"UserName":"@caller"})",
     {"iam:CreateAccessKey arn:aws:iam::111111111111:user/@caller"}},
    {"iam",
     "GetPolicy",
     R"({"PolicyArn":"arn:aws:iam::aws:policy/ReadOnlyAccess"})",
     {"iam:GetPolicy arn:aws:iam::aws:policy/ReadOnlyAccess"}},
    {"iam", "ListUsers", "{}", {"iam:ListUsers arn:aws:iam::111111111111:user/"}},
    {"iam",
     "AddRoleToInstanceProfile",
     R"({"InstanceProfileName":"i","RoleName":"r"})",
     {"iam:AddRoleToInstanceProfile arn:aws:iam::111111111111:instance-profile/i",
      "iam:PassRole arn:aws:iam::111111111111:role/r"}},
    {"sts",
     "GetFederationToken",
     R"({"Name":"n"})",
     {"sts:GetFederationToken arn:aws:sts::111111111111:federated-user/n"}},
    {"sts", "GetCallerIdentity", "{}", {}},
};

TEST(Permissions, AnOperationNeedsItsActionsOnWhatItsRequestNames) {
    for (const Case& c : kCases) {
        SCOPED_TRACE(std::string(c.operation) + " " + std::string(c.input));
        std::vector<std::string> wanted = c.needs;
        const Asked asked(c.service, c.operation, c.input);
        for (std::string& line : wanted) {
            if (std::size_t at = line.find('~'); at != std::string::npos)
                line.replace(at, 1,
                             "arn:aws:" + std::string(asked.operation.service->action_prefix) +
                                 ":us-east-1:111111111111:");
        }
        EXPECT_TRUE(asked.needs().known);
        EXPECT_FALSE(asked.needs().decides_itself);
        EXPECT_EQ(asked.lines(), wanted);
    }
}

TEST(Permissions, WhoDecidesPerResourceDecidesByItself) {
    for (auto [service, name] : {std::pair{"s3", "GetObject"}, {"kms", "Decrypt"}, {"sts", "AssumeRole"}}) {
        const Needs needs = Asked(service, name, "{}").needs();
        EXPECT_TRUE(needs.known && needs.decides_itself) << name;
        EXPECT_THAT(needs.all, IsEmpty());
    }
}

TEST(Permissions, EveryDescribedOperationHasAnEntry) {
    std::vector<std::string> without;
    for (const wire::Service* service : api::services()) {
        for (const wire::Operation* operation : service->operations) {
            if (!operation->described) continue;
            std::unique_ptr<void, void (*)(void*)> input(operation->input_lifetime->create(),
                                                         operation->input_lifetime->destroy);
            gate::Call call;
            if (!needs_of(call, *operation, input.get()).known)
                without.push_back(std::string(service->name) + ":" + std::string(operation->name));
        }
    }
    EXPECT_THAT(without, IsEmpty()) << "apis/permissions.txt says nothing of them: only the root may";
}

TEST(Permissions, RolesThatAreHandedOnAreToldWithWhoGetsThem) {
    auto roles = [](std::string_view service, std::string_view name, std::string_view input) {
        std::vector<std::string> out;
        for (const PassedRole& role : Asked(service, name, input).needs().roles)
            out.push_back(role.arn + " " + std::string(role.service));
        return out;
    };
    EXPECT_THAT(roles("sagemaker", "CreateTrainingJob", R"({"TrainingJobName":"j","RoleArn":"r"})"),
                ElementsAre("r sagemaker.amazonaws.com"));
    EXPECT_THAT(
        roles(
            "sagemaker", "CreateHyperParameterTuningJob",
            R"({"TrainingJobDefinition":{"RoleArn":"a"},"TrainingJobDefinitions":[{"RoleArn":"b"},{"RoleArn":"c"}]})"),
        ElementsAre("a sagemaker.amazonaws.com", "b sagemaker.amazonaws.com", "c sagemaker.amazonaws.com"));
    EXPECT_THAT(roles("sagemaker", "UpdateMonitoringSchedule",
                      R"({"MonitoringScheduleConfig":{"MonitoringJobDefinition":{"RoleArn":"m"}}})"),
                ElementsAre("m sagemaker.amazonaws.com"));
    EXPECT_THAT(roles("sagemaker", "CreateModel", R"({"ModelName":"m"})"), IsEmpty());
    EXPECT_THAT(
        roles("events", "PutTargets",
              R"({"Rule":"r","Targets":[{"Id":"1","RoleArn":"x"},{"Id":"2"},{"Id":"3","RoleArn":"y"}]})"),
        ElementsAre("x events.amazonaws.com", "y events.amazonaws.com"));
    EXPECT_THAT(roles("events", "PutRule", R"({"Name":"r","RoleArn":"x"})"),
                ElementsAre("x events.amazonaws.com"));
    EXPECT_THAT(roles("scheduler", "CreateSchedule", R"({"Name":"s","Target":{"RoleArn":"x"}})"),
                ElementsAre("x scheduler.amazonaws.com"));
    EXPECT_THAT(roles("pipes", "UpdatePipe", R"({"Name":"p","RoleArn":"x"})"),
                ElementsAre("x pipes.amazonaws.com"));
    EXPECT_THAT(roles("application-autoscaling", "RegisterScalableTarget", R"({"RoleARN":"x"})"), IsEmpty());
}

struct KeyCase {
    std::string_view service, operation, input, key;
    std::optional<policy::Values> values;
};
constexpr std::string_view kDefinitions =
    R"({"TrainingJobDefinitions":[{"EnableNetworkIsolation":true,"ResourceConfig":{"InstanceType":"ml.a","VolumeKmsKeyId":"k"},"StoppingCondition":{"MaxRuntimeInSeconds":60}},
        {"EnableNetworkIsolation":true,"ResourceConfig":{"InstanceType":"ml.b","InstanceGroups":[{"InstanceType":"ml.c"}]},"VpcConfig":{"Subnets":["s1","s2"],"SecurityGroupIds":["g"]}}]})";
const std::vector<KeyCase> kKeys = {
    {"sagemaker",
     "CreateTrainingJob",
     R"({"ResourceConfig":{"InstanceType":"ml.m5.large"}})",
     "sagemaker:instancetypes",
     {{"ml.m5.large"}}},
    {"sagemaker",
     "CreateHyperParameterTuningJob",
     kDefinitions,
     "sagemaker:instancetypes",
     {{"ml.c", "ml.a", "ml.b"}}},
    {"sagemaker", "CreateHyperParameterTuningJob", kDefinitions, "sagemaker:networkisolation", {{"true"}}},
    {"sagemaker",
     "CreateHyperParameterTuningJob",
     kDefinitions,
     "sagemaker:intercontainertrafficencryption",
     {{"false"}}},
    {"sagemaker", "CreateHyperParameterTuningJob", kDefinitions, "sagemaker:maxruntimeinseconds", {{"60"}}},
    {"sagemaker", "CreateHyperParameterTuningJob", kDefinitions, "sagemaker:vpcsubnets", {{"s1", "s2"}}},
    {"sagemaker", "CreateHyperParameterTuningJob", kDefinitions, "sagemaker:vpcsecuritygroupids", {{"g"}}},
    {"sagemaker", "CreateHyperParameterTuningJob", kDefinitions, "sagemaker:volumekmskey", {{"k"}}},
    {"sagemaker",
     "CreateHyperParameterTuningJob",
     R"({"TrainingJobDefinition":{"EnableNetworkIsolation":true},"TrainingJobDefinitions":[{"EnableNetworkIsolation":true},{}]})",
     "sagemaker:networkisolation",
     {{"false"}}},
    {"sagemaker", "CreateTrainingJob", "{}", "sagemaker:networkisolation", {{"false"}}},
    {"sagemaker", "CreateProcessingJob", "{}", "sagemaker:networkisolation", {{"false"}}},
    {"sagemaker",
     "CreateProcessingJob",
     R"({"NetworkConfig":{"EnableNetworkIsolation":true}})",
     "sagemaker:networkisolation",
     {{"true"}}},
    {"sagemaker", "ListTrainingJobs", "{}", "sagemaker:networkisolation", {}},
    {"sagemaker",
     "CreateTrainingJob",
     R"({"RemoteDebugConfig":{"EnableRemoteDebug":true}})",
     "sagemaker:enableremotedebug",
     {{"true"}}},
    {"sagemaker",
     "CreateTrainingJob",
     R"({"ResourceConfig":{"KeepAlivePeriodInSeconds":9}})",
     "sagemaker:keepaliveperiod",
     {{"9"}}},
    {"sagemaker",
     "CreateTrainingJob",
     R"({"OutputDataConfig":{"KmsKeyId":"k"}})",
     "sagemaker:outputkmskey",
     {{"k"}}},
    {"sagemaker",
     "CreateTransformJob",
     R"({"TransformOutput":{"KmsKeyId":"k"}})",
     "sagemaker:outputkmskey",
     {{"k"}}},
    {"sagemaker", "CreateEndpointConfig", R"({"KmsKeyId":"k"})", "sagemaker:volumekmskey", {{"k"}}},
    {"sagemaker",
     "CreateEndpointConfig",
     R"({"ProductionVariants":[{"AcceleratorType":"a","ServerlessConfig":{"MaxConcurrency":2,"MemorySizeInMB":1024}}]})",
     "sagemaker:serverlessmemorysize",
     {{"1024"}}},
    {"sagemaker",
     "CreateEndpointConfig",
     R"({"ProductionVariants":[{"ServerlessConfig":{"MaxConcurrency":2}}]})",
     "sagemaker:serverlessmaxconcurrency",
     {{"2"}}},
    {"sagemaker",
     "CreateEndpointConfig",
     R"({"ProductionVariants":[{"AcceleratorType":"a"}]})",
     "sagemaker:acceleratortypes",
     {{"a"}}},
    {"sagemaker",
     "CreateTrainingJob",
     R"({"InputDataConfig":[{"DataSource":{"FileSystemDataSource":{"FileSystemId":"f","FileSystemAccessMode":"ro","FileSystemType":"EFS","DirectoryPath":"/d"}}},{}]})",
     "sagemaker:filesystemid",
     {{"f"}}},
    {"sagemaker",
     "CreateTrainingJob",
     R"({"InputDataConfig":[{"DataSource":{"FileSystemDataSource":{"FileSystemAccessMode":"ro"}}}]})",
     "sagemaker:filesystemaccessmode",
     {{"ro"}}},
    {"sagemaker",
     "CreateTrainingJob",
     R"({"InputDataConfig":[{"DataSource":{"FileSystemDataSource":{"FileSystemType":"EFS"}}}]})",
     "sagemaker:filesystemtype",
     {{"EFS"}}},
    {"sagemaker",
     "CreateTrainingJob",
     R"({"InputDataConfig":[{"DataSource":{"FileSystemDataSource":{"DirectoryPath":"/d"}}}]})",
     "sagemaker:filesystemdirectorypath",
     {{"/d"}}},
    {"sagemaker",
     "CreateFeatureGroup",
     R"({"OnlineStoreConfig":{"EnableOnlineStore":true,"SecurityConfig":{"KmsKeyId":"k"}}})",
     "sagemaker:featuregrouponlinestorekmskey",
     {{"k"}}},
    {"sagemaker",
     "CreateFeatureGroup",
     R"({"OnlineStoreConfig":{"EnableOnlineStore":true}})",
     "sagemaker:featuregroupenableonlinestore",
     {{"true"}}},
    {"sagemaker",
     "CreateFeatureGroup",
     R"({"OfflineStoreConfig":{"S3StorageConfig":{"S3Uri":"u","KmsKeyId":"k"}}})",
     "sagemaker:featuregroupofflinestorekmskey",
     {{"k"}}},
    {"sagemaker",
     "CreateFeatureGroup",
     R"({"OfflineStoreConfig":{"S3StorageConfig":{"S3Uri":"u"}}})",
     "sagemaker:featuregroupofflinestores3uri",
     {{"u"}}},
    {"sagemaker",
     "CreateFeatureGroup",
     R"({"OfflineStoreConfig":{"DisableGlueTableCreation":true}})",
     "sagemaker:featuregroupdisablegluetablecreation",
     {{"true"}}},
    {"sagemaker",
     "UpdateModelPackage",
     R"({"ModelApprovalStatus":"Approved"})",
     "sagemaker:modelapprovalstatus",
     {{"Approved"}}},
    {"sagemaker",
     "CreateModelPackage",
     R"({"ModelApprovalStatus":"Approved"})",
     "sagemaker:modelapprovalstatus",
     {{"Approved"}}},
    {"sagemaker", "UpdateModelPackage", "{}", "sagemaker:modelapprovalstatus", {}},
    {"sagemaker",
     "ListModelPackages",
     R"({"ModelApprovalStatus":"Approved"})",
     "sagemaker:modelapprovalstatus",
     {}},
    {"sagemaker",
     "UpdateModelPackage",
     R"({"ModelLifeCycle":{"Stage":"s","StageStatus":"t"}})",
     "sagemaker:modellifecycle:stage",
     {{"s"}}},
    {"sagemaker",
     "UpdateModelPackage",
     R"({"ModelLifeCycle":{"Stage":"s","StageStatus":"t"}})",
     "sagemaker:modellifecycle:stagestatus",
     {{"t"}}},
    {"sagemaker",
     "UpdateModelPackage",
     R"({"CustomerMetadataProperties":{"Team":"x"}})",
     "sagemaker:customermetadataproperties/Team",
     {{"x"}}},
    {"sagemaker",
     "UpdateModelPackage",
     R"({"CustomerMetadataProperties":{"Team":"x"}})",
     "sagemaker:customermetadataproperties/team",
     {}},
    {"sagemaker",
     "UpdateModelPackage",
     R"({"CustomerMetadataPropertiesToRemove":["a","b"]})",
     "sagemaker:customermetadatapropertiestoremove",
     {{"a", "b"}}},
    {"sagemaker",
     "CreateTransformJob",
     R"({"ModelName":"m"})",
     "sagemaker:modelarn",
     {{"arn:aws:sagemaker:us-east-1:111111111111:model/m"}}},
    {"sagemaker",
     "Search",
     R"({"VisibilityConditions":[{"Key":"Tags.team","Value":"a"}]})",
     "sagemaker:searchvisibilitycondition/Tags.team",
     {{"a"}}},
    {"sagemaker",
     "CreateModel",
     R"({"Tags":[{"Key":"a","Value":"b"}]})",
     "sagemaker:taggingaction",
     {{"CreateModel"}}},
    {"sagemaker", "CreateModel", "{}", "sagemaker:taggingaction", {}},
    {"sagemaker", "AddTags", R"({"Tags":[{"Key":"a","Value":"b"}]})", "sagemaker:taggingaction", {}},
    {"sagemaker-runtime",
     "InvokeEndpoint",
     R"({"TargetModel":"m.tar.gz"})",
     "sagemaker:targetmodel",
     {{"m.tar.gz"}}},
    {"application-autoscaling",
     "PutScalingPolicy",
     R"({"ServiceNamespace":"sagemaker"})",
     "application-autoscaling:service-namespace",
     {{"sagemaker"}}},
    {"application-autoscaling",
     "PutScalingPolicy",
     R"({"ScalableDimension":"d"})",
     "application-autoscaling:scalable-dimension",
     {{"d"}}},
    {"cloudwatch", "PutMetricData", R"({"Namespace":"n"})", "cloudwatch:namespace", {{"n"}}},
    {"cloudwatch", "GetMetricStatistics", R"({"Namespace":"n"})", "cloudwatch:namespace", {}},
    {"cloudwatch",
     "PutMetricAlarm",
     R"({"AlarmActions":["a"],"OKActions":["b"]})",
     "cloudwatch:alarmactions",
     {{"a", "b"}}},
    {"events",
     "PutEvents",
     R"({"Entries":[{"Source":"a","DetailType":"t"},{"Source":"b"}]})",
     "events:source",
     {{"a", "b"}}},
    {"events",
     "PutEvents",
     R"({"Entries":[{"Source":"a","DetailType":"t"},{"Source":"b"}]})",
     "events:detail-type",
     {{"t"}}},
    {"events", "PutEvents", R"({"Entries":[]})", "events:eventbusinvocation", {{"false"}}},
    {"events",
     "PutRule",
     R"({"EventPattern":"{\"source\":[\"a\",{\"prefix\":\"b\"}],\"detail-type\":[\"t\"]}"})",
     "events:source",
     {{"a", R"({"prefix":"b"})"}}},
    {"events", "PutRule", R"({"EventPattern":"{\"detail-type\":[\"t\"]}"})", "events:detail-type", {{"t"}}},
    {"events",
     "PutRule",
     R"({"EventPattern":"{\"detail\":{\"service\":[\"S3\"],\"eventTypeCode\":[\"E\"]}}"})",
     "events:detail.service",
     {{"S3"}}},
    {"events",
     "PutRule",
     R"({"EventPattern":"{\"detail\":{\"eventTypeCode\":[\"E\"]}}"})",
     "events:detail.eventtypecode",
     {{"E"}}},
    {"events",
     "PutRule",
     R"({"EventPattern":"{\"detail\":{\"userIdentity\":{\"principalId\":[\"P\"]}}}"})",
     "events:detail.useridentity.principalid",
     {{"P"}}},
    {"events", "PutRule", R"({"EventPattern":"not json"})", "events:source", {}},
    {"events", "PutRule", R"({"Name":"r"})", "events:creatoraccount", {{"111111111111"}}},
    {"events", "PutTargets", R"({"Targets":[{"Arn":"x"},{"Arn":"y"}]})", "events:targetarn", {{"x", "y"}}},
    {"iam", "AttachUserPolicy", R"({"PolicyArn":"p"})", "iam:policyarn", {{"p"}}},
    {"iam", "DeletePolicy", R"({"PolicyArn":"p"})", "iam:policyarn", {}},
    {"iam", "CreateUser", R"({"PermissionsBoundary":"b"})", "iam:permissionsboundary", {{"b"}}},
    {"iam",
     "CreateServiceLinkedRole",
     R"({"AWSServiceName":"x.amazonaws.com"})",
     "iam:awsservicename",
     {{"x.amazonaws.com"}}},
    {"sagemaker", "DeleteTags", R"({"TagKeys":["a","b"]})", "aws:tagkeys", {{"a", "b"}}},
    {"logs", "UntagLogGroup", R"({"tags":["a"]})", "aws:tagkeys", {{"a"}}},
    {"sagemaker", "AddTags", R"({"Tags":[{"Key":"a","Value":"b"}]})", "aws:tagkeys", {}},
};

TEST(Permissions, AServicesConditionKeysAreWhatTheRequestSays) {
    for (const KeyCase& c : kKeys) {
        auto got = Asked(c.service, c.operation, c.input).key(c.key);
        EXPECT_EQ(got.has_value(), c.values.has_value()) << c.operation << " " << c.key;
        if (got && c.values)
            EXPECT_THAT(*got, ::testing::UnorderedElementsAreArray(*c.values)) << c.operation << " " << c.key;
    }
}

TEST(Permissions, TagsAreFoundInEveryFormThatAServiceGivesThem) {
    auto tags = [](std::string_view service, std::string_view name, std::string_view input) {
        const Asked asked(service, name, input);
        return tags_in(asked.operation, asked.input.get());
    };
    const gate::Tags wanted = {{"a", "b"}};
    EXPECT_EQ(tags("sagemaker", "CreateModel", R"({"Tags":[{"Key":"a","Value":"b"}]})"), wanted);
    EXPECT_EQ(tags("logs", "TagResource", R"({"tags":{"a":"b"}})"), wanted);
    EXPECT_EQ(tags("kms", "CreateKey", R"({"Tags":[{"TagKey":"a","TagValue":"b"}]})"), wanted);
    EXPECT_EQ(tags("pipes", "CreatePipe", R"({"Tags":{"a":"b"}})"), wanted);
    EXPECT_EQ(tags("sts", "AssumeRole", R"({"Tags":[{"Key":"a","Value":"b"}]})"), wanted);
    EXPECT_EQ(tags("sagemaker", "CreateModel", "{}"), std::nullopt);
    EXPECT_EQ(tags("sagemaker", "DeleteTags", R"({"TagKeys":["a"]})"), std::nullopt);
    EXPECT_EQ(tags("sagemaker", "ListModels", "{}"), std::nullopt);
}

TEST(Permissions, EveryActionHasAName) {
    const auto actions = all_actions();
    EXPECT_TRUE(std::ranges::is_sorted(actions));
    for (std::string_view action : {"sagemaker:CreateTrainingJob", "sqs:SendMessage", "s3:GetObject",
                                    "kms:Decrypt", "iam:PassRole", "sts:AssumeRole"})
        EXPECT_TRUE(std::ranges::binary_search(actions, action)) << action;
    EXPECT_FALSE(std::ranges::binary_search(actions, "sqs:SendMessageBatch"));
}

}  // namespace
}  // namespace athanor::identity
