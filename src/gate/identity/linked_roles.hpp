// Service-linked roles: made for a service, with the policy that AWS gives them, changed by nobody. The platform itself acts as them in every account, whether or not somebody made one.
#pragma once

#include <string>
#include <string_view>

namespace athanor::identity {

struct LinkedRole {
    std::string_view service, name, policy;
};

inline constexpr LinkedRole kLinkedRoles[] = {
    {"sagemaker.application-autoscaling.amazonaws.com",
     "AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint",
     "arn:aws:iam::aws:policy/aws-service-role/AWSApplicationAutoscalingSageMakerEndpointPolicy"},
    {"sagemaker.amazonaws.com", "AWSServiceRoleForAmazonSageMakerNotebooks",
     "arn:aws:iam::aws:policy/aws-service-role/AmazonSageMakerNotebooksServiceRolePolicy"},
    {"cloudtrail.amazonaws.com", "AWSServiceRoleForCloudTrail",
     "arn:aws:iam::aws:policy/aws-service-role/CloudTrailServiceRolePolicy"},
};

// The trust policy of a role that one service may assume.
inline std::string trust_of_service(std::string_view service) {
    return R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":")" +
           std::string(service) + R"("},"Action":"sts:AssumeRole"}]})";
}

}  // namespace athanor::identity
