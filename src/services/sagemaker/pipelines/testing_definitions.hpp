// Pieces of definitions for tests of this folder.
#pragma once

#include <string>
#include <vector>

namespace athanor::sagemaker::pipelines::testing {

// Parameters Text (String), Count (Integer), Rate (Float), Flag (Boolean), all with defaults.
inline std::string pipeline(const std::vector<std::string>& steps, const std::string& more = "") {
    std::string text =
        R"({"Version":"2020-12-01","Metadata":{},"Parameters":[{"Name":"Text","Type":"String","DefaultValue":"t"},)"
        R"({"Name":"Count","Type":"Integer","DefaultValue":2},{"Name":"Rate","Type":"Float","DefaultValue":0.5},)"
        R"({"Name":"Flag","Type":"Boolean","DefaultValue":true}],)" +
        more + R"("Steps":[)";
    for (std::size_t i = 0; i < steps.size(); ++i) text += (i ? "," : "") + steps[i];
    return text + "]}";
}

// With an output "train" and a property file "Report" in it.
inline std::string processing(const std::string& name, const std::string& more = "",
                              const std::string& argument = R"("x")") {
    return R"({"Name":")" + name +
           R"(","Type":"Processing","Arguments":{"AppSpecification":{"ImageUri":"athanor/python:3.11-cpu","ContainerArguments":[)" +
           argument +
           R"(]},"RoleArn":"arn:aws:iam::000000000000:role/SM","ProcessingResources":{"ClusterConfig":{"InstanceCount":1,"InstanceType":"ml.m5.large","VolumeSizeInGB":1}},)"
           R"("ProcessingOutputConfig":{"Outputs":[{"OutputName":"train","AppManaged":false,"S3Output":{"S3Uri":"s3://b/)" +
           name +
           R"(","LocalPath":"/opt/ml/processing/train","S3UploadMode":"EndOfJob"}}]}},"PropertyFiles":[{"PropertyFileName":"Report","OutputName":"train","FilePath":"report.json"}])" +
           (more.empty() ? "" : "," + more) + "}";
}

inline std::string training_arguments(const std::string& data) {
    return R"({"AlgorithmSpecification":{"TrainingImage":"athanor/xgboost:1","TrainingInputMode":"File"},"RoleArn":"arn:aws:iam::000000000000:role/SM",)"
           R"("OutputDataConfig":{"S3OutputPath":"s3://b/models"},"ResourceConfig":{"InstanceType":"ml.m5.large","InstanceCount":1,"VolumeSizeInGB":1},)"
           R"("StoppingCondition":{"MaxRuntimeInSeconds":60},"InputDataConfig":[{"ChannelName":"train","DataSource":{"S3DataSource":{"S3DataType":"S3Prefix","S3Uri":)" +
           data + "}}}]}";
}

inline std::string training(const std::string& name, const std::string& data, const std::string& more = "") {
    return R"({"Name":")" + name + R"(","Type":"Training","Arguments":)" + training_arguments(data) +
           (more.empty() ? "" : "," + more) + "}";
}

}  // namespace athanor::sagemaker::pipelines::testing
