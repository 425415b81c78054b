// Generated from apis/ecr.json by apis/generate.py.
#include "ecr_tables.hpp"

namespace athanor::api::ecr {
using namespace athanor::wire;

namespace {


}  // namespace

constinit const Operation op::BatchCheckLayerAvailability::kModel = {.name = "BatchCheckLayerAvailability", .service = &kService, .described = true, .input = &BatchCheckLayerAvailabilityRequest::kShape, .output = &BatchCheckLayerAvailabilityResponse::kShape, .input_lifetime = &kLifetime<BatchCheckLayerAvailabilityRequest>, .output_lifetime = &kLifetime<BatchCheckLayerAvailabilityResponse>};
constinit const Operation op::BatchDeleteImage::kModel = {.name = "BatchDeleteImage", .service = &kService, .described = true, .input = &BatchDeleteImageRequest::kShape, .output = &BatchDeleteImageResponse::kShape, .input_lifetime = &kLifetime<BatchDeleteImageRequest>, .output_lifetime = &kLifetime<BatchDeleteImageResponse>};
constinit const Operation op::BatchGetImage::kModel = {.name = "BatchGetImage", .service = &kService, .described = true, .input = &BatchGetImageRequest::kShape, .output = &BatchGetImageResponse::kShape, .input_lifetime = &kLifetime<BatchGetImageRequest>, .output_lifetime = &kLifetime<BatchGetImageResponse>};
namespace others { extern const Operation BatchGetRepositoryScanningConfiguration; }
constinit const Operation others::BatchGetRepositoryScanningConfiguration = {.name = "BatchGetRepositoryScanningConfiguration", .service = &kService};
constinit const Operation op::CompleteLayerUpload::kModel = {.name = "CompleteLayerUpload", .service = &kService, .described = true, .input = &CompleteLayerUploadRequest::kShape, .output = &CompleteLayerUploadResponse::kShape, .input_lifetime = &kLifetime<CompleteLayerUploadRequest>, .output_lifetime = &kLifetime<CompleteLayerUploadResponse>};
namespace others { extern const Operation CreatePullThroughCacheRule; }
constinit const Operation others::CreatePullThroughCacheRule = {.name = "CreatePullThroughCacheRule", .service = &kService};
constinit const Operation op::CreateRepository::kModel = {.name = "CreateRepository", .service = &kService, .described = true, .input = &CreateRepositoryRequest::kShape, .output = &CreateRepositoryResponse::kShape, .input_lifetime = &kLifetime<CreateRepositoryRequest>, .output_lifetime = &kLifetime<CreateRepositoryResponse>};
namespace others { extern const Operation CreateRepositoryCreationTemplate; }
constinit const Operation others::CreateRepositoryCreationTemplate = {.name = "CreateRepositoryCreationTemplate", .service = &kService};
namespace others { extern const Operation DeleteLifecyclePolicy; }
constinit const Operation others::DeleteLifecyclePolicy = {.name = "DeleteLifecyclePolicy", .service = &kService};
namespace others { extern const Operation DeletePullThroughCacheRule; }
constinit const Operation others::DeletePullThroughCacheRule = {.name = "DeletePullThroughCacheRule", .service = &kService};
namespace others { extern const Operation DeleteRegistryPolicy; }
constinit const Operation others::DeleteRegistryPolicy = {.name = "DeleteRegistryPolicy", .service = &kService};
constinit const Operation op::DeleteRepository::kModel = {.name = "DeleteRepository", .service = &kService, .described = true, .input = &DeleteRepositoryRequest::kShape, .output = &DeleteRepositoryResponse::kShape, .input_lifetime = &kLifetime<DeleteRepositoryRequest>, .output_lifetime = &kLifetime<DeleteRepositoryResponse>};
namespace others { extern const Operation DeleteRepositoryCreationTemplate; }
constinit const Operation others::DeleteRepositoryCreationTemplate = {.name = "DeleteRepositoryCreationTemplate", .service = &kService};
namespace others { extern const Operation DeleteRepositoryPolicy; }
constinit const Operation others::DeleteRepositoryPolicy = {.name = "DeleteRepositoryPolicy", .service = &kService};
namespace others { extern const Operation DeleteSigningConfiguration; }
constinit const Operation others::DeleteSigningConfiguration = {.name = "DeleteSigningConfiguration", .service = &kService};
namespace others { extern const Operation DeregisterPullTimeUpdateExclusion; }
constinit const Operation others::DeregisterPullTimeUpdateExclusion = {.name = "DeregisterPullTimeUpdateExclusion", .service = &kService};
namespace others { extern const Operation DescribeImageReplicationStatus; }
constinit const Operation others::DescribeImageReplicationStatus = {.name = "DescribeImageReplicationStatus", .service = &kService};
namespace others { extern const Operation DescribeImageScanFindings; }
constinit const Operation others::DescribeImageScanFindings = {.name = "DescribeImageScanFindings", .service = &kService};
namespace others { extern const Operation DescribeImageSigningStatus; }
constinit const Operation others::DescribeImageSigningStatus = {.name = "DescribeImageSigningStatus", .service = &kService};
constinit const Operation op::DescribeImages::kModel = {.name = "DescribeImages", .service = &kService, .described = true, .input = &DescribeImagesRequest::kShape, .output = &DescribeImagesResponse::kShape, .input_lifetime = &kLifetime<DescribeImagesRequest>, .output_lifetime = &kLifetime<DescribeImagesResponse>};
namespace others { extern const Operation DescribePullThroughCacheRules; }
constinit const Operation others::DescribePullThroughCacheRules = {.name = "DescribePullThroughCacheRules", .service = &kService};
namespace others { extern const Operation DescribeRegistry; }
constinit const Operation others::DescribeRegistry = {.name = "DescribeRegistry", .service = &kService};
constinit const Operation op::DescribeRepositories::kModel = {.name = "DescribeRepositories", .service = &kService, .described = true, .input = &DescribeRepositoriesRequest::kShape, .output = &DescribeRepositoriesResponse::kShape, .input_lifetime = &kLifetime<DescribeRepositoriesRequest>, .output_lifetime = &kLifetime<DescribeRepositoriesResponse>};
namespace others { extern const Operation DescribeRepositoryCreationTemplates; }
constinit const Operation others::DescribeRepositoryCreationTemplates = {.name = "DescribeRepositoryCreationTemplates", .service = &kService};
namespace others { extern const Operation GetAccountSetting; }
constinit const Operation others::GetAccountSetting = {.name = "GetAccountSetting", .service = &kService};
constinit const Operation op::GetAuthorizationToken::kModel = {.name = "GetAuthorizationToken", .service = &kService, .described = true, .input = &GetAuthorizationTokenRequest::kShape, .output = &GetAuthorizationTokenResponse::kShape, .input_lifetime = &kLifetime<GetAuthorizationTokenRequest>, .output_lifetime = &kLifetime<GetAuthorizationTokenResponse>};
constinit const Operation op::GetDownloadUrlForLayer::kModel = {.name = "GetDownloadUrlForLayer", .service = &kService, .described = true, .input = &GetDownloadUrlForLayerRequest::kShape, .output = &GetDownloadUrlForLayerResponse::kShape, .input_lifetime = &kLifetime<GetDownloadUrlForLayerRequest>, .output_lifetime = &kLifetime<GetDownloadUrlForLayerResponse>};
namespace others { extern const Operation GetLifecyclePolicy; }
constinit const Operation others::GetLifecyclePolicy = {.name = "GetLifecyclePolicy", .service = &kService};
namespace others { extern const Operation GetLifecyclePolicyPreview; }
constinit const Operation others::GetLifecyclePolicyPreview = {.name = "GetLifecyclePolicyPreview", .service = &kService};
namespace others { extern const Operation GetRegistryPolicy; }
constinit const Operation others::GetRegistryPolicy = {.name = "GetRegistryPolicy", .service = &kService};
namespace others { extern const Operation GetRegistryScanningConfiguration; }
constinit const Operation others::GetRegistryScanningConfiguration = {.name = "GetRegistryScanningConfiguration", .service = &kService};
namespace others { extern const Operation GetRepositoryPolicy; }
constinit const Operation others::GetRepositoryPolicy = {.name = "GetRepositoryPolicy", .service = &kService};
namespace others { extern const Operation GetSigningConfiguration; }
constinit const Operation others::GetSigningConfiguration = {.name = "GetSigningConfiguration", .service = &kService};
constinit const Operation op::InitiateLayerUpload::kModel = {.name = "InitiateLayerUpload", .service = &kService, .described = true, .input = &InitiateLayerUploadRequest::kShape, .output = &InitiateLayerUploadResponse::kShape, .input_lifetime = &kLifetime<InitiateLayerUploadRequest>, .output_lifetime = &kLifetime<InitiateLayerUploadResponse>};
namespace others { extern const Operation ListImageReferrers; }
constinit const Operation others::ListImageReferrers = {.name = "ListImageReferrers", .service = &kService};
constinit const Operation op::ListImages::kModel = {.name = "ListImages", .service = &kService, .described = true, .input = &ListImagesRequest::kShape, .output = &ListImagesResponse::kShape, .input_lifetime = &kLifetime<ListImagesRequest>, .output_lifetime = &kLifetime<ListImagesResponse>};
namespace others { extern const Operation ListPullTimeUpdateExclusions; }
constinit const Operation others::ListPullTimeUpdateExclusions = {.name = "ListPullTimeUpdateExclusions", .service = &kService};
namespace others { extern const Operation ListTagsForResource; }
constinit const Operation others::ListTagsForResource = {.name = "ListTagsForResource", .service = &kService};
namespace others { extern const Operation PutAccountSetting; }
constinit const Operation others::PutAccountSetting = {.name = "PutAccountSetting", .service = &kService};
constinit const Operation op::PutImage::kModel = {.name = "PutImage", .service = &kService, .described = true, .input = &PutImageRequest::kShape, .output = &PutImageResponse::kShape, .input_lifetime = &kLifetime<PutImageRequest>, .output_lifetime = &kLifetime<PutImageResponse>};
namespace others { extern const Operation PutImageScanningConfiguration; }
constinit const Operation others::PutImageScanningConfiguration = {.name = "PutImageScanningConfiguration", .service = &kService};
namespace others { extern const Operation PutImageTagMutability; }
constinit const Operation others::PutImageTagMutability = {.name = "PutImageTagMutability", .service = &kService};
namespace others { extern const Operation PutLifecyclePolicy; }
constinit const Operation others::PutLifecyclePolicy = {.name = "PutLifecyclePolicy", .service = &kService};
namespace others { extern const Operation PutRegistryPolicy; }
constinit const Operation others::PutRegistryPolicy = {.name = "PutRegistryPolicy", .service = &kService};
namespace others { extern const Operation PutRegistryScanningConfiguration; }
constinit const Operation others::PutRegistryScanningConfiguration = {.name = "PutRegistryScanningConfiguration", .service = &kService};
namespace others { extern const Operation PutReplicationConfiguration; }
constinit const Operation others::PutReplicationConfiguration = {.name = "PutReplicationConfiguration", .service = &kService};
namespace others { extern const Operation PutSigningConfiguration; }
constinit const Operation others::PutSigningConfiguration = {.name = "PutSigningConfiguration", .service = &kService};
namespace others { extern const Operation RegisterPullTimeUpdateExclusion; }
constinit const Operation others::RegisterPullTimeUpdateExclusion = {.name = "RegisterPullTimeUpdateExclusion", .service = &kService};
namespace others { extern const Operation SetRepositoryPolicy; }
constinit const Operation others::SetRepositoryPolicy = {.name = "SetRepositoryPolicy", .service = &kService};
namespace others { extern const Operation StartImageScan; }
constinit const Operation others::StartImageScan = {.name = "StartImageScan", .service = &kService};
namespace others { extern const Operation StartLifecyclePolicyPreview; }
constinit const Operation others::StartLifecyclePolicyPreview = {.name = "StartLifecyclePolicyPreview", .service = &kService};
namespace others { extern const Operation TagResource; }
constinit const Operation others::TagResource = {.name = "TagResource", .service = &kService};
namespace others { extern const Operation UntagResource; }
constinit const Operation others::UntagResource = {.name = "UntagResource", .service = &kService};
namespace others { extern const Operation UpdateImageStorageClass; }
constinit const Operation others::UpdateImageStorageClass = {.name = "UpdateImageStorageClass", .service = &kService};
namespace others { extern const Operation UpdatePullThroughCacheRule; }
constinit const Operation others::UpdatePullThroughCacheRule = {.name = "UpdatePullThroughCacheRule", .service = &kService};
namespace others { extern const Operation UpdateRepositoryCreationTemplate; }
constinit const Operation others::UpdateRepositoryCreationTemplate = {.name = "UpdateRepositoryCreationTemplate", .service = &kService};
constinit const Operation op::UploadLayerPart::kModel = {.name = "UploadLayerPart", .service = &kService, .described = true, .input = &UploadLayerPartRequest::kShape, .output = &UploadLayerPartResponse::kShape, .input_lifetime = &kLifetime<UploadLayerPartRequest>, .output_lifetime = &kLifetime<UploadLayerPartResponse>};
namespace others { extern const Operation ValidatePullThroughCacheRule; }
constinit const Operation others::ValidatePullThroughCacheRule = {.name = "ValidatePullThroughCacheRule", .service = &kService};

}  // namespace athanor::api::ecr
