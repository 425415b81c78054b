// Generated from apis/ecr.json by apis/generate.py.
#include "ecr_tables.hpp"

namespace athanor::api::ecr {
using namespace athanor::wire;

namespace others {
extern const Operation BatchGetRepositoryScanningConfiguration;
extern const Operation CreatePullThroughCacheRule;
extern const Operation CreateRepositoryCreationTemplate;
extern const Operation DeleteLifecyclePolicy;
extern const Operation DeletePullThroughCacheRule;
extern const Operation DeleteRegistryPolicy;
extern const Operation DeleteRepositoryCreationTemplate;
extern const Operation DeleteRepositoryPolicy;
extern const Operation DeleteSigningConfiguration;
extern const Operation DeregisterPullTimeUpdateExclusion;
extern const Operation DescribeImageReplicationStatus;
extern const Operation DescribeImageScanFindings;
extern const Operation DescribeImageSigningStatus;
extern const Operation DescribePullThroughCacheRules;
extern const Operation DescribeRegistry;
extern const Operation DescribeRepositoryCreationTemplates;
extern const Operation GetAccountSetting;
extern const Operation GetLifecyclePolicy;
extern const Operation GetLifecyclePolicyPreview;
extern const Operation GetRegistryPolicy;
extern const Operation GetRegistryScanningConfiguration;
extern const Operation GetRepositoryPolicy;
extern const Operation GetSigningConfiguration;
extern const Operation ListImageReferrers;
extern const Operation ListPullTimeUpdateExclusions;
extern const Operation ListTagsForResource;
extern const Operation PutAccountSetting;
extern const Operation PutImageScanningConfiguration;
extern const Operation PutImageTagMutability;
extern const Operation PutLifecyclePolicy;
extern const Operation PutRegistryPolicy;
extern const Operation PutRegistryScanningConfiguration;
extern const Operation PutReplicationConfiguration;
extern const Operation PutSigningConfiguration;
extern const Operation RegisterPullTimeUpdateExclusion;
extern const Operation SetRepositoryPolicy;
extern const Operation StartImageScan;
extern const Operation StartLifecyclePolicyPreview;
extern const Operation TagResource;
extern const Operation UntagResource;
extern const Operation UpdateImageStorageClass;
extern const Operation UpdatePullThroughCacheRule;
extern const Operation UpdateRepositoryCreationTemplate;
extern const Operation ValidatePullThroughCacheRule;
}
namespace {

constexpr const Operation* kOperations[] = {
    &op::BatchCheckLayerAvailability::kModel,
    &op::BatchDeleteImage::kModel,
    &op::BatchGetImage::kModel,
    &others::BatchGetRepositoryScanningConfiguration,
    &op::CompleteLayerUpload::kModel,
    &others::CreatePullThroughCacheRule,
    &op::CreateRepository::kModel,
    &others::CreateRepositoryCreationTemplate,
    &others::DeleteLifecyclePolicy,
    &others::DeletePullThroughCacheRule,
    &others::DeleteRegistryPolicy,
    &op::DeleteRepository::kModel,
    &others::DeleteRepositoryCreationTemplate,
    &others::DeleteRepositoryPolicy,
    &others::DeleteSigningConfiguration,
    &others::DeregisterPullTimeUpdateExclusion,
    &others::DescribeImageReplicationStatus,
    &others::DescribeImageScanFindings,
    &others::DescribeImageSigningStatus,
    &op::DescribeImages::kModel,
    &others::DescribePullThroughCacheRules,
    &others::DescribeRegistry,
    &op::DescribeRepositories::kModel,
    &others::DescribeRepositoryCreationTemplates,
    &others::GetAccountSetting,
    &op::GetAuthorizationToken::kModel,
    &op::GetDownloadUrlForLayer::kModel,
    &others::GetLifecyclePolicy,
    &others::GetLifecyclePolicyPreview,
    &others::GetRegistryPolicy,
    &others::GetRegistryScanningConfiguration,
    &others::GetRepositoryPolicy,
    &others::GetSigningConfiguration,
    &op::InitiateLayerUpload::kModel,
    &others::ListImageReferrers,
    &op::ListImages::kModel,
    &others::ListPullTimeUpdateExclusions,
    &others::ListTagsForResource,
    &others::PutAccountSetting,
    &op::PutImage::kModel,
    &others::PutImageScanningConfiguration,
    &others::PutImageTagMutability,
    &others::PutLifecyclePolicy,
    &others::PutRegistryPolicy,
    &others::PutRegistryScanningConfiguration,
    &others::PutReplicationConfiguration,
    &others::PutSigningConfiguration,
    &others::RegisterPullTimeUpdateExclusion,
    &others::SetRepositoryPolicy,
    &others::StartImageScan,
    &others::StartLifecyclePolicyPreview,
    &others::TagResource,
    &others::UntagResource,
    &others::UpdateImageStorageClass,
    &others::UpdatePullThroughCacheRule,
    &others::UpdateRepositoryCreationTemplate,
    &op::UploadLayerPart::kModel,
    &others::ValidatePullThroughCacheRule,
};
constexpr ErrorModel kErrors[] = {
    {.name = "EmptyUploadException"},
    {.name = "ImageAlreadyExistsException"},
    {.name = "ImageDigestDoesNotMatchException"},
    {.name = "ImageNotFoundException"},
    {.name = "ImageTagAlreadyExistsException"},
    {.name = "InvalidLayerException"},
    {.name = "InvalidLayerPartException"},
    {.name = "InvalidParameterException"},
    {.name = "InvalidTagParameterException"},
    {.name = "KmsException"},
    {.name = "LayerAlreadyExistsException"},
    {.name = "LayerInaccessibleException"},
    {.name = "LayerPartTooSmallException"},
    {.name = "LayersNotFoundException"},
    {.name = "LimitExceededException"},
    {.name = "ReferencedImagesNotFoundException"},
    {.name = "RepositoryAlreadyExistsException"},
    {.name = "RepositoryNotEmptyException"},
    {.name = "RepositoryNotFoundException"},
    {.name = "ServerException", .status = 500, .sender = false},
    {.name = "TooManyTagsException"},
    {.name = "UnableToGetUpstreamImageException"},
    {.name = "UnableToGetUpstreamLayerException"},
    {.name = "UploadNotFoundException"},
};

}  // namespace

constinit const Service kService = {.name = "ecr", .signing_name = "ecr", .action_prefix = "ecr", .api_version = "2015-09-21", .target_prefix = "AmazonEC2ContainerRegistry_V20150921", .validation_code = "InvalidParameterException", .protocols = 1, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::ecr
