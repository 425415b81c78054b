// Generated from apis/ecr.json by apis/generate.py.
#include "ecr_tables.hpp"

namespace athanor::api::ecr {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kAuthorizationDataFields[] = {
    {.name = "authorizationToken", .wire_name = "authorizationToken", .type = &types::Base64, .optional = &kOptional<std::string>, .offset = offsetof(AuthorizationData, authorization_token)},
    {.name = "expiresAt", .wire_name = "expiresAt", .type = &types::CreationTimestamp, .optional = &kOptional<Timestamp>, .offset = offsetof(AuthorizationData, expires_at)},
    {.name = "proxyEndpoint", .wire_name = "proxyEndpoint", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(AuthorizationData, proxy_endpoint)},
};
constexpr std::uint16_t kAuthorizationDataNames[] = {0, 1, 2};
constexpr Field kBatchCheckLayerAvailabilityRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(BatchCheckLayerAvailabilityRequest, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .offset = offsetof(BatchCheckLayerAvailabilityRequest, repository_name), .required = true},
    {.name = "layerDigests", .wire_name = "layerDigests", .type = &types::BatchedOperationLayerDigestList, .offset = offsetof(BatchCheckLayerAvailabilityRequest, layer_digests), .required = true},
};
constexpr std::uint16_t kBatchCheckLayerAvailabilityRequestNames[] = {2, 0, 1};
constexpr Field kBatchCheckLayerAvailabilityResponseFields[] = {
    {.name = "layers", .wire_name = "layers", .type = &types::LayerList, .optional = &kOptional<std::vector<Layer>>, .offset = offsetof(BatchCheckLayerAvailabilityResponse, layers)},
    {.name = "failures", .wire_name = "failures", .type = &types::LayerFailureList, .optional = &kOptional<std::vector<LayerFailure>>, .offset = offsetof(BatchCheckLayerAvailabilityResponse, failures)},
};
constexpr std::uint16_t kBatchCheckLayerAvailabilityResponseNames[] = {1, 0};
constexpr Field kBatchDeleteImageRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(BatchDeleteImageRequest, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .offset = offsetof(BatchDeleteImageRequest, repository_name), .required = true},
    {.name = "imageIds", .wire_name = "imageIds", .type = &types::ImageIdentifierList, .offset = offsetof(BatchDeleteImageRequest, image_ids), .required = true},
};
constexpr std::uint16_t kBatchDeleteImageRequestNames[] = {2, 0, 1};
constexpr Field kBatchDeleteImageResponseFields[] = {
    {.name = "imageIds", .wire_name = "imageIds", .type = &types::ImageIdentifierList, .optional = &kOptional<std::vector<ImageIdentifier>>, .offset = offsetof(BatchDeleteImageResponse, image_ids)},
    {.name = "failures", .wire_name = "failures", .type = &types::ImageFailureList, .optional = &kOptional<std::vector<ImageFailure>>, .offset = offsetof(BatchDeleteImageResponse, failures)},
};
constexpr std::uint16_t kBatchDeleteImageResponseNames[] = {1, 0};
constexpr Field kBatchGetImageRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(BatchGetImageRequest, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .offset = offsetof(BatchGetImageRequest, repository_name), .required = true},
    {.name = "imageIds", .wire_name = "imageIds", .type = &types::ImageIdentifierList, .offset = offsetof(BatchGetImageRequest, image_ids), .required = true},
    {.name = "acceptedMediaTypes", .wire_name = "acceptedMediaTypes", .type = &types::MediaTypeList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(BatchGetImageRequest, accepted_media_types)},
};
constexpr std::uint16_t kBatchGetImageRequestNames[] = {3, 2, 0, 1};
constexpr Field kBatchGetImageResponseFields[] = {
    {.name = "images", .wire_name = "images", .type = &types::ImageList, .optional = &kOptional<std::vector<Image>>, .offset = offsetof(BatchGetImageResponse, images)},
    {.name = "failures", .wire_name = "failures", .type = &types::ImageFailureList, .optional = &kOptional<std::vector<ImageFailure>>, .offset = offsetof(BatchGetImageResponse, failures)},
};
constexpr std::uint16_t kBatchGetImageResponseNames[] = {1, 0};
constexpr Field kCompleteLayerUploadRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteLayerUploadRequest, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .offset = offsetof(CompleteLayerUploadRequest, repository_name), .required = true},
    {.name = "uploadId", .wire_name = "uploadId", .type = &types::UploadId, .offset = offsetof(CompleteLayerUploadRequest, upload_id), .required = true},
    {.name = "layerDigests", .wire_name = "layerDigests", .type = &types::LayerDigestList, .offset = offsetof(CompleteLayerUploadRequest, layer_digests), .required = true},
};
constexpr std::uint16_t kCompleteLayerUploadRequestNames[] = {3, 0, 1, 2};
constexpr Field kCompleteLayerUploadResponseFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteLayerUploadResponse, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .optional = &kOptional<std::string>, .offset = offsetof(CompleteLayerUploadResponse, repository_name)},
    {.name = "uploadId", .wire_name = "uploadId", .type = &types::UploadId, .optional = &kOptional<std::string>, .offset = offsetof(CompleteLayerUploadResponse, upload_id)},
    {.name = "layerDigest", .wire_name = "layerDigest", .type = &types::LayerDigest, .optional = &kOptional<std::string>, .offset = offsetof(CompleteLayerUploadResponse, layer_digest)},
};
constexpr std::uint16_t kCompleteLayerUploadResponseNames[] = {3, 0, 1, 2};
constexpr Field kCreateRepositoryRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(CreateRepositoryRequest, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .offset = offsetof(CreateRepositoryRequest, repository_name), .required = true},
    {.name = "tags", .wire_name = "tags", .type = &types::TagList, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateRepositoryRequest, tags)},
    {.name = "imageTagMutability", .wire_name = "imageTagMutability", .type = &types::ImageTagMutability, .optional = &kOptional<std::string>, .offset = offsetof(CreateRepositoryRequest, image_tag_mutability)},
    {.name = "imageTagMutabilityExclusionFilters", .wire_name = "imageTagMutabilityExclusionFilters", .type = &types::ImageTagMutabilityExclusionFilters, .optional = &kOptional<std::vector<ImageTagMutabilityExclusionFilter>>, .offset = offsetof(CreateRepositoryRequest, image_tag_mutability_exclusion_filters)},
    {.name = "imageScanningConfiguration", .wire_name = "imageScanningConfiguration", .type = &types::ImageScanningConfiguration, .optional = &kOptional<ImageScanningConfiguration>, .offset = offsetof(CreateRepositoryRequest, image_scanning_configuration)},
    {.name = "encryptionConfiguration", .wire_name = "encryptionConfiguration", .type = &types::EncryptionConfiguration, .optional = &kOptional<EncryptionConfiguration>, .offset = offsetof(CreateRepositoryRequest, encryption_configuration)},
};
constexpr std::uint16_t kCreateRepositoryRequestNames[] = {6, 5, 3, 4, 0, 1, 2};
constexpr Field kCreateRepositoryResponseFields[] = {
    {.name = "repository", .wire_name = "repository", .type = &types::Repository, .optional = &kOptional<Repository>, .offset = offsetof(CreateRepositoryResponse, repository)},
};
constexpr std::uint16_t kCreateRepositoryResponseNames[] = {0};
constexpr Field kDeleteRepositoryRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(DeleteRepositoryRequest, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .offset = offsetof(DeleteRepositoryRequest, repository_name), .required = true},
    {.name = "force", .wire_name = "force", .type = &types::ForceFlag, .optional = &kOptional<bool>, .offset = offsetof(DeleteRepositoryRequest, force)},
};
constexpr std::uint16_t kDeleteRepositoryRequestNames[] = {2, 0, 1};
constexpr Field kDeleteRepositoryResponseFields[] = {
    {.name = "repository", .wire_name = "repository", .type = &types::Repository, .optional = &kOptional<Repository>, .offset = offsetof(DeleteRepositoryResponse, repository)},
};
constexpr std::uint16_t kDeleteRepositoryResponseNames[] = {0};
constexpr Field kDescribeImagesFilterFields[] = {
    {.name = "tagStatus", .wire_name = "tagStatus", .type = &types::TagStatus, .optional = &kOptional<std::string>, .offset = offsetof(DescribeImagesFilter, tag_status)},
    {.name = "imageStatus", .wire_name = "imageStatus", .type = &types::ImageStatusFilter, .optional = &kOptional<std::string>, .offset = offsetof(DescribeImagesFilter, image_status)},
};
constexpr std::uint16_t kDescribeImagesFilterNames[] = {1, 0};
constexpr Field kDescribeImagesRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeImagesRequest, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .offset = offsetof(DescribeImagesRequest, repository_name), .required = true},
    {.name = "imageIds", .wire_name = "imageIds", .type = &types::ImageIdentifierList, .optional = &kOptional<std::vector<ImageIdentifier>>, .offset = offsetof(DescribeImagesRequest, image_ids)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeImagesRequest, next_token)},
    {.name = "maxResults", .wire_name = "maxResults", .type = &types::MaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeImagesRequest, max_results)},
    {.name = "filter", .wire_name = "filter", .type = &types::DescribeImagesFilter, .optional = &kOptional<DescribeImagesFilter>, .offset = offsetof(DescribeImagesRequest, filter)},
};
constexpr std::uint16_t kDescribeImagesRequestNames[] = {5, 2, 4, 3, 0, 1};
constexpr Field kDescribeImagesResponseFields[] = {
    {.name = "imageDetails", .wire_name = "imageDetails", .type = &types::ImageDetailList, .optional = &kOptional<std::vector<ImageDetail>>, .offset = offsetof(DescribeImagesResponse, image_details)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeImagesResponse, next_token)},
};
constexpr std::uint16_t kDescribeImagesResponseNames[] = {0, 1};
constexpr Field kDescribeRepositoriesRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRepositoriesRequest, registry_id)},
    {.name = "repositoryNames", .wire_name = "repositoryNames", .type = &types::RepositoryNameList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DescribeRepositoriesRequest, repository_names)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRepositoriesRequest, next_token)},
    {.name = "maxResults", .wire_name = "maxResults", .type = &types::MaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(DescribeRepositoriesRequest, max_results)},
};
constexpr std::uint16_t kDescribeRepositoriesRequestNames[] = {3, 2, 0, 1};
constexpr Field kDescribeRepositoriesResponseFields[] = {
    {.name = "repositories", .wire_name = "repositories", .type = &types::RepositoryList, .optional = &kOptional<std::vector<Repository>>, .offset = offsetof(DescribeRepositoriesResponse, repositories)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(DescribeRepositoriesResponse, next_token)},
};
constexpr std::uint16_t kDescribeRepositoriesResponseNames[] = {1, 0};
constexpr Field kEncryptionConfigurationFields[] = {
    {.name = "encryptionType", .wire_name = "encryptionType", .type = &types::EncryptionType, .offset = offsetof(EncryptionConfiguration, encryption_type), .required = true},
    {.name = "kmsKey", .wire_name = "kmsKey", .type = &types::KmsKey, .optional = &kOptional<std::string>, .offset = offsetof(EncryptionConfiguration, kms_key)},
};
constexpr std::uint16_t kEncryptionConfigurationNames[] = {0, 1};
constexpr Field kGetAuthorizationTokenRequestFields[] = {
    {.name = "registryIds", .wire_name = "registryIds", .type = &types::GetAuthorizationTokenRegistryIdList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(GetAuthorizationTokenRequest, registry_ids)},
};
constexpr std::uint16_t kGetAuthorizationTokenRequestNames[] = {0};
constexpr Field kGetAuthorizationTokenResponseFields[] = {
    {.name = "authorizationData", .wire_name = "authorizationData", .type = &types::AuthorizationDataList, .optional = &kOptional<std::vector<AuthorizationData>>, .offset = offsetof(GetAuthorizationTokenResponse, authorization_data)},
};
constexpr std::uint16_t kGetAuthorizationTokenResponseNames[] = {0};
constexpr Field kGetDownloadUrlForLayerRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(GetDownloadUrlForLayerRequest, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .offset = offsetof(GetDownloadUrlForLayerRequest, repository_name), .required = true},
    {.name = "layerDigest", .wire_name = "layerDigest", .type = &types::LayerDigest, .offset = offsetof(GetDownloadUrlForLayerRequest, layer_digest), .required = true},
};
constexpr std::uint16_t kGetDownloadUrlForLayerRequestNames[] = {2, 0, 1};
constexpr Field kGetDownloadUrlForLayerResponseFields[] = {
    {.name = "downloadUrl", .wire_name = "downloadUrl", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(GetDownloadUrlForLayerResponse, download_url)},
    {.name = "layerDigest", .wire_name = "layerDigest", .type = &types::LayerDigest, .optional = &kOptional<std::string>, .offset = offsetof(GetDownloadUrlForLayerResponse, layer_digest)},
};
constexpr std::uint16_t kGetDownloadUrlForLayerResponseNames[] = {0, 1};
constexpr Field kImageFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(Image, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .optional = &kOptional<std::string>, .offset = offsetof(Image, repository_name)},
    {.name = "imageId", .wire_name = "imageId", .type = &types::ImageIdentifier, .optional = &kOptional<ImageIdentifier>, .offset = offsetof(Image, image_id)},
    {.name = "imageManifest", .wire_name = "imageManifest", .type = &types::ImageManifest, .optional = &kOptional<std::string>, .offset = offsetof(Image, image_manifest)},
    {.name = "imageManifestMediaType", .wire_name = "imageManifestMediaType", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(Image, image_manifest_media_type)},
};
constexpr std::uint16_t kImageNames[] = {2, 3, 4, 0, 1};
constexpr Field kImageDetailFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(ImageDetail, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .optional = &kOptional<std::string>, .offset = offsetof(ImageDetail, repository_name)},
    {.name = "imageDigest", .wire_name = "imageDigest", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(ImageDetail, image_digest)},
    {.name = "imageTags", .wire_name = "imageTags", .type = &types::ImageTagList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ImageDetail, image_tags)},
    {.name = "imageSizeInBytes", .wire_name = "imageSizeInBytes", .type = &types::ImageSizeInBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(ImageDetail, image_size_in_bytes)},
    {.name = "imagePushedAt", .wire_name = "imagePushedAt", .type = &types::CreationTimestamp, .optional = &kOptional<Timestamp>, .offset = offsetof(ImageDetail, image_pushed_at)},
    {.name = "imageScanStatus", .wire_name = "imageScanStatus", .type = &types::ImageScanStatus, .optional = &kOptional<ImageScanStatus>, .offset = offsetof(ImageDetail, image_scan_status)},
    {.name = "imageScanFindingsSummary", .wire_name = "imageScanFindingsSummary", .type = &types::ImageScanFindingsSummary, .optional = &kOptional<ImageScanFindingsSummary>, .offset = offsetof(ImageDetail, image_scan_findings_summary)},
    {.name = "imageManifestMediaType", .wire_name = "imageManifestMediaType", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(ImageDetail, image_manifest_media_type)},
    {.name = "artifactMediaType", .wire_name = "artifactMediaType", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(ImageDetail, artifact_media_type)},
    {.name = "lastRecordedPullTime", .wire_name = "lastRecordedPullTime", .type = &types::CreationTimestamp, .optional = &kOptional<Timestamp>, .offset = offsetof(ImageDetail, last_recorded_pull_time)},
    {.name = "subjectManifestDigest", .wire_name = "subjectManifestDigest", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(ImageDetail, subject_manifest_digest)},
    {.name = "imageStatus", .wire_name = "imageStatus", .type = &types::ImageStatus, .optional = &kOptional<std::string>, .offset = offsetof(ImageDetail, image_status)},
    {.name = "lastArchivedAt", .wire_name = "lastArchivedAt", .type = &types::CreationTimestamp, .optional = &kOptional<Timestamp>, .offset = offsetof(ImageDetail, last_archived_at)},
    {.name = "lastActivatedAt", .wire_name = "lastActivatedAt", .type = &types::CreationTimestamp, .optional = &kOptional<Timestamp>, .offset = offsetof(ImageDetail, last_activated_at)},
};
constexpr std::uint16_t kImageDetailNames[] = {9, 2, 8, 5, 7, 6, 4, 12, 3, 14, 13, 10, 0, 1, 11};
constexpr Field kImageFailureFields[] = {
    {.name = "imageId", .wire_name = "imageId", .type = &types::ImageIdentifier, .optional = &kOptional<ImageIdentifier>, .offset = offsetof(ImageFailure, image_id)},
    {.name = "failureCode", .wire_name = "failureCode", .type = &types::ImageFailureCode, .optional = &kOptional<std::string>, .offset = offsetof(ImageFailure, failure_code)},
    {.name = "failureReason", .wire_name = "failureReason", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(ImageFailure, failure_reason)},
};
constexpr std::uint16_t kImageFailureNames[] = {1, 2, 0};
constexpr Field kImageIdentifierFields[] = {
    {.name = "imageDigest", .wire_name = "imageDigest", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(ImageIdentifier, image_digest)},
    {.name = "imageTag", .wire_name = "imageTag", .type = &types::ImageTag, .optional = &kOptional<std::string>, .offset = offsetof(ImageIdentifier, image_tag)},
};
constexpr std::uint16_t kImageIdentifierNames[] = {0, 1};
constexpr Field kImageScanFindingsSummaryFields[] = {
    {.name = "imageScanCompletedAt", .wire_name = "imageScanCompletedAt", .type = &types::CreationTimestamp, .optional = &kOptional<Timestamp>, .offset = offsetof(ImageScanFindingsSummary, image_scan_completed_at)},
    {.name = "vulnerabilitySourceUpdatedAt", .wire_name = "vulnerabilitySourceUpdatedAt", .type = &types::CreationTimestamp, .optional = &kOptional<Timestamp>, .offset = offsetof(ImageScanFindingsSummary, vulnerability_source_updated_at)},
    {.name = "findingSeverityCounts", .wire_name = "findingSeverityCounts", .type = &types::FindingSeverityCounts, .optional = &kOptional<std::map<std::string, std::int64_t>>, .offset = offsetof(ImageScanFindingsSummary, finding_severity_counts)},
};
constexpr std::uint16_t kImageScanFindingsSummaryNames[] = {2, 0, 1};
constexpr Field kImageScanStatusFields[] = {
    {.name = "status", .wire_name = "status", .type = &types::ScanStatus, .optional = &kOptional<std::string>, .offset = offsetof(ImageScanStatus, status)},
    {.name = "description", .wire_name = "description", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(ImageScanStatus, description)},
};
constexpr std::uint16_t kImageScanStatusNames[] = {1, 0};
constexpr Field kImageScanningConfigurationFields[] = {
    {.name = "scanOnPush", .wire_name = "scanOnPush", .type = &types::ForceFlag, .optional = &kOptional<bool>, .offset = offsetof(ImageScanningConfiguration, scan_on_push)},
};
constexpr std::uint16_t kImageScanningConfigurationNames[] = {0};
constexpr Field kImageTagMutabilityExclusionFilterFields[] = {
    {.name = "filterType", .wire_name = "filterType", .type = &types::ImageTagMutabilityExclusionFilterType, .offset = offsetof(ImageTagMutabilityExclusionFilter, filter_type), .required = true},
    {.name = "filter", .wire_name = "filter", .type = &types::ImageTagMutabilityExclusionFilterValue, .offset = offsetof(ImageTagMutabilityExclusionFilter, filter), .required = true},
};
constexpr std::uint16_t kImageTagMutabilityExclusionFilterNames[] = {1, 0};
constexpr Field kInitiateLayerUploadRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(InitiateLayerUploadRequest, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .offset = offsetof(InitiateLayerUploadRequest, repository_name), .required = true},
};
constexpr std::uint16_t kInitiateLayerUploadRequestNames[] = {0, 1};
constexpr Field kInitiateLayerUploadResponseFields[] = {
    {.name = "uploadId", .wire_name = "uploadId", .type = &types::UploadId, .optional = &kOptional<std::string>, .offset = offsetof(InitiateLayerUploadResponse, upload_id)},
    {.name = "partSize", .wire_name = "partSize", .type = &types::PartSize, .optional = &kOptional<std::int64_t>, .offset = offsetof(InitiateLayerUploadResponse, part_size)},
};
constexpr std::uint16_t kInitiateLayerUploadResponseNames[] = {1, 0};
constexpr Field kLayerFields[] = {
    {.name = "layerDigest", .wire_name = "layerDigest", .type = &types::LayerDigest, .optional = &kOptional<std::string>, .offset = offsetof(Layer, layer_digest)},
    {.name = "layerAvailability", .wire_name = "layerAvailability", .type = &types::LayerAvailability, .optional = &kOptional<std::string>, .offset = offsetof(Layer, layer_availability)},
    {.name = "layerSize", .wire_name = "layerSize", .type = &types::ImageSizeInBytes, .optional = &kOptional<std::int64_t>, .offset = offsetof(Layer, layer_size)},
    {.name = "mediaType", .wire_name = "mediaType", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(Layer, media_type)},
};
constexpr std::uint16_t kLayerNames[] = {1, 0, 2, 3};
constexpr Field kLayerFailureFields[] = {
    {.name = "layerDigest", .wire_name = "layerDigest", .type = &types::BatchedOperationLayerDigest, .optional = &kOptional<std::string>, .offset = offsetof(LayerFailure, layer_digest)},
    {.name = "failureCode", .wire_name = "failureCode", .type = &types::LayerFailureCode, .optional = &kOptional<std::string>, .offset = offsetof(LayerFailure, failure_code)},
    {.name = "failureReason", .wire_name = "failureReason", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(LayerFailure, failure_reason)},
};
constexpr std::uint16_t kLayerFailureNames[] = {1, 2, 0};
constexpr Field kListImagesFilterFields[] = {
    {.name = "tagStatus", .wire_name = "tagStatus", .type = &types::TagStatus, .optional = &kOptional<std::string>, .offset = offsetof(ListImagesFilter, tag_status)},
    {.name = "imageStatus", .wire_name = "imageStatus", .type = &types::ImageStatusFilter, .optional = &kOptional<std::string>, .offset = offsetof(ListImagesFilter, image_status)},
};
constexpr std::uint16_t kListImagesFilterNames[] = {1, 0};
constexpr Field kListImagesRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(ListImagesRequest, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .offset = offsetof(ListImagesRequest, repository_name), .required = true},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(ListImagesRequest, next_token)},
    {.name = "maxResults", .wire_name = "maxResults", .type = &types::MaxResults, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListImagesRequest, max_results)},
    {.name = "filter", .wire_name = "filter", .type = &types::ListImagesFilter, .optional = &kOptional<ListImagesFilter>, .offset = offsetof(ListImagesRequest, filter)},
};
constexpr std::uint16_t kListImagesRequestNames[] = {4, 3, 2, 0, 1};
constexpr Field kListImagesResponseFields[] = {
    {.name = "imageIds", .wire_name = "imageIds", .type = &types::ImageIdentifierList, .optional = &kOptional<std::vector<ImageIdentifier>>, .offset = offsetof(ListImagesResponse, image_ids)},
    {.name = "nextToken", .wire_name = "nextToken", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(ListImagesResponse, next_token)},
};
constexpr std::uint16_t kListImagesResponseNames[] = {0, 1};
constexpr Field kPutImageRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(PutImageRequest, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .offset = offsetof(PutImageRequest, repository_name), .required = true},
    {.name = "imageManifest", .wire_name = "imageManifest", .type = &types::ImageManifest, .offset = offsetof(PutImageRequest, image_manifest), .required = true},
    {.name = "imageManifestMediaType", .wire_name = "imageManifestMediaType", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(PutImageRequest, image_manifest_media_type)},
    {.name = "imageTag", .wire_name = "imageTag", .type = &types::ImageTag, .optional = &kOptional<std::string>, .offset = offsetof(PutImageRequest, image_tag)},
    {.name = "imageDigest", .wire_name = "imageDigest", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(PutImageRequest, image_digest)},
};
constexpr std::uint16_t kPutImageRequestNames[] = {5, 2, 3, 4, 0, 1};
constexpr Field kPutImageResponseFields[] = {
    {.name = "image", .wire_name = "image", .type = &types::Image, .optional = &kOptional<Image>, .offset = offsetof(PutImageResponse, image)},
};
constexpr std::uint16_t kPutImageResponseNames[] = {0};
constexpr Field kRepositoryFields[] = {
    {.name = "repositoryArn", .wire_name = "repositoryArn", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(Repository, repository_arn)},
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(Repository, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .optional = &kOptional<std::string>, .offset = offsetof(Repository, repository_name)},
    {.name = "repositoryUri", .wire_name = "repositoryUri", .type = &types::Arn, .optional = &kOptional<std::string>, .offset = offsetof(Repository, repository_uri)},
    {.name = "createdAt", .wire_name = "createdAt", .type = &types::CreationTimestamp, .optional = &kOptional<Timestamp>, .offset = offsetof(Repository, created_at)},
    {.name = "imageTagMutability", .wire_name = "imageTagMutability", .type = &types::ImageTagMutability, .optional = &kOptional<std::string>, .offset = offsetof(Repository, image_tag_mutability)},
    {.name = "imageTagMutabilityExclusionFilters", .wire_name = "imageTagMutabilityExclusionFilters", .type = &types::ImageTagMutabilityExclusionFilters, .optional = &kOptional<std::vector<ImageTagMutabilityExclusionFilter>>, .offset = offsetof(Repository, image_tag_mutability_exclusion_filters)},
    {.name = "imageScanningConfiguration", .wire_name = "imageScanningConfiguration", .type = &types::ImageScanningConfiguration, .optional = &kOptional<ImageScanningConfiguration>, .offset = offsetof(Repository, image_scanning_configuration)},
    {.name = "encryptionConfiguration", .wire_name = "encryptionConfiguration", .type = &types::EncryptionConfiguration, .optional = &kOptional<EncryptionConfiguration>, .offset = offsetof(Repository, encryption_configuration)},
};
constexpr std::uint16_t kRepositoryNames[] = {4, 8, 7, 5, 6, 1, 0, 2, 3};
constexpr Field kTagFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::Arn, .offset = offsetof(Tag, key), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::Arn, .offset = offsetof(Tag, value), .required = true},
};
constexpr std::uint16_t kTagNames[] = {0, 1};
constexpr Field kUploadLayerPartRequestFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(UploadLayerPartRequest, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .offset = offsetof(UploadLayerPartRequest, repository_name), .required = true},
    {.name = "uploadId", .wire_name = "uploadId", .type = &types::UploadId, .offset = offsetof(UploadLayerPartRequest, upload_id), .required = true},
    {.name = "partFirstByte", .wire_name = "partFirstByte", .type = &types::PartSize, .offset = offsetof(UploadLayerPartRequest, part_first_byte), .required = true},
    {.name = "partLastByte", .wire_name = "partLastByte", .type = &types::PartSize, .offset = offsetof(UploadLayerPartRequest, part_last_byte), .required = true},
    {.name = "layerPartBlob", .wire_name = "layerPartBlob", .type = &types::LayerPartBlob, .offset = offsetof(UploadLayerPartRequest, layer_part_blob), .required = true},
};
constexpr std::uint16_t kUploadLayerPartRequestNames[] = {5, 3, 4, 0, 1, 2};
constexpr Field kUploadLayerPartResponseFields[] = {
    {.name = "registryId", .wire_name = "registryId", .type = &types::RegistryId, .optional = &kOptional<std::string>, .offset = offsetof(UploadLayerPartResponse, registry_id)},
    {.name = "repositoryName", .wire_name = "repositoryName", .type = &types::RepositoryName, .optional = &kOptional<std::string>, .offset = offsetof(UploadLayerPartResponse, repository_name)},
    {.name = "uploadId", .wire_name = "uploadId", .type = &types::UploadId, .optional = &kOptional<std::string>, .offset = offsetof(UploadLayerPartResponse, upload_id)},
    {.name = "lastByteReceived", .wire_name = "lastByteReceived", .type = &types::PartSize, .optional = &kOptional<std::int64_t>, .offset = offsetof(UploadLayerPartResponse, last_byte_received)},
};
constexpr std::uint16_t kUploadLayerPartResponseNames[] = {3, 0, 1, 2};

}  // namespace

constinit const Type types::BatchedOperationLayerDigestList = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::BatchedOperationLayerDigest, .list = &kList<std::string>};
constinit const Type types::FindingSeverityCounts = {.kind = Kind::map, .key = &types::FindingSeverity, .element = &types::PartSize, .map = &kMap<std::int64_t>, .element_name = "value"};
constinit const Type types::GetAuthorizationTokenRegistryIdList = {.kind = Kind::list, .min = 1, .max = 10, .element = &types::RegistryId, .list = &kList<std::string>};
constinit const Type types::ImageTagList = {.kind = Kind::list, .element = &types::ImageTag, .list = &kList<std::string>};
constinit const Type types::LayerDigestList = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::LayerDigest, .list = &kList<std::string>};
constinit const Type types::MediaTypeList = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::Arn, .list = &kList<std::string>};
constinit const Type types::RepositoryNameList = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::RepositoryName, .list = &kList<std::string>};
constinit const Shape AuthorizationData::kShape = {.name = "AuthorizationData", .size = sizeof(AuthorizationData), .fields = kAuthorizationDataFields, .by_wire_name = kAuthorizationDataNames};
constinit const Type types::AuthorizationData = {.kind = Kind::structure, .shape = &AuthorizationData::kShape};
constinit const Type types::AuthorizationDataList = {.kind = Kind::list, .element = &types::AuthorizationData, .list = &kList<AuthorizationData>};
constinit const Shape BatchCheckLayerAvailabilityRequest::kShape = {.name = "BatchCheckLayerAvailabilityRequest", .size = sizeof(BatchCheckLayerAvailabilityRequest), .fields = kBatchCheckLayerAvailabilityRequestFields, .by_wire_name = kBatchCheckLayerAvailabilityRequestNames};
constinit const Type types::BatchCheckLayerAvailabilityRequest = {.kind = Kind::structure, .shape = &BatchCheckLayerAvailabilityRequest::kShape};
constinit const Shape BatchCheckLayerAvailabilityResponse::kShape = {.name = "BatchCheckLayerAvailabilityResponse", .size = sizeof(BatchCheckLayerAvailabilityResponse), .fields = kBatchCheckLayerAvailabilityResponseFields, .by_wire_name = kBatchCheckLayerAvailabilityResponseNames};
constinit const Type types::BatchCheckLayerAvailabilityResponse = {.kind = Kind::structure, .shape = &BatchCheckLayerAvailabilityResponse::kShape};
constinit const Shape BatchDeleteImageRequest::kShape = {.name = "BatchDeleteImageRequest", .size = sizeof(BatchDeleteImageRequest), .fields = kBatchDeleteImageRequestFields, .by_wire_name = kBatchDeleteImageRequestNames};
constinit const Type types::BatchDeleteImageRequest = {.kind = Kind::structure, .shape = &BatchDeleteImageRequest::kShape};
constinit const Shape BatchDeleteImageResponse::kShape = {.name = "BatchDeleteImageResponse", .size = sizeof(BatchDeleteImageResponse), .fields = kBatchDeleteImageResponseFields, .by_wire_name = kBatchDeleteImageResponseNames};
constinit const Type types::BatchDeleteImageResponse = {.kind = Kind::structure, .shape = &BatchDeleteImageResponse::kShape};
constinit const Shape BatchGetImageRequest::kShape = {.name = "BatchGetImageRequest", .size = sizeof(BatchGetImageRequest), .fields = kBatchGetImageRequestFields, .by_wire_name = kBatchGetImageRequestNames};
constinit const Type types::BatchGetImageRequest = {.kind = Kind::structure, .shape = &BatchGetImageRequest::kShape};
constinit const Shape BatchGetImageResponse::kShape = {.name = "BatchGetImageResponse", .size = sizeof(BatchGetImageResponse), .fields = kBatchGetImageResponseFields, .by_wire_name = kBatchGetImageResponseNames};
constinit const Type types::BatchGetImageResponse = {.kind = Kind::structure, .shape = &BatchGetImageResponse::kShape};
constinit const Shape CompleteLayerUploadRequest::kShape = {.name = "CompleteLayerUploadRequest", .size = sizeof(CompleteLayerUploadRequest), .fields = kCompleteLayerUploadRequestFields, .by_wire_name = kCompleteLayerUploadRequestNames};
constinit const Type types::CompleteLayerUploadRequest = {.kind = Kind::structure, .shape = &CompleteLayerUploadRequest::kShape};
constinit const Shape CompleteLayerUploadResponse::kShape = {.name = "CompleteLayerUploadResponse", .size = sizeof(CompleteLayerUploadResponse), .fields = kCompleteLayerUploadResponseFields, .by_wire_name = kCompleteLayerUploadResponseNames};
constinit const Type types::CompleteLayerUploadResponse = {.kind = Kind::structure, .shape = &CompleteLayerUploadResponse::kShape};
constinit const Shape CreateRepositoryRequest::kShape = {.name = "CreateRepositoryRequest", .size = sizeof(CreateRepositoryRequest), .fields = kCreateRepositoryRequestFields, .by_wire_name = kCreateRepositoryRequestNames};
constinit const Type types::CreateRepositoryRequest = {.kind = Kind::structure, .shape = &CreateRepositoryRequest::kShape};
constinit const Shape CreateRepositoryResponse::kShape = {.name = "CreateRepositoryResponse", .size = sizeof(CreateRepositoryResponse), .fields = kCreateRepositoryResponseFields, .by_wire_name = kCreateRepositoryResponseNames};
constinit const Type types::CreateRepositoryResponse = {.kind = Kind::structure, .shape = &CreateRepositoryResponse::kShape};
constinit const Shape DeleteRepositoryRequest::kShape = {.name = "DeleteRepositoryRequest", .size = sizeof(DeleteRepositoryRequest), .fields = kDeleteRepositoryRequestFields, .by_wire_name = kDeleteRepositoryRequestNames};
constinit const Type types::DeleteRepositoryRequest = {.kind = Kind::structure, .shape = &DeleteRepositoryRequest::kShape};
constinit const Shape DeleteRepositoryResponse::kShape = {.name = "DeleteRepositoryResponse", .size = sizeof(DeleteRepositoryResponse), .fields = kDeleteRepositoryResponseFields, .by_wire_name = kDeleteRepositoryResponseNames};
constinit const Type types::DeleteRepositoryResponse = {.kind = Kind::structure, .shape = &DeleteRepositoryResponse::kShape};
constinit const Shape DescribeImagesFilter::kShape = {.name = "DescribeImagesFilter", .size = sizeof(DescribeImagesFilter), .fields = kDescribeImagesFilterFields, .by_wire_name = kDescribeImagesFilterNames};
constinit const Type types::DescribeImagesFilter = {.kind = Kind::structure, .shape = &DescribeImagesFilter::kShape};
constinit const Shape DescribeImagesRequest::kShape = {.name = "DescribeImagesRequest", .size = sizeof(DescribeImagesRequest), .fields = kDescribeImagesRequestFields, .by_wire_name = kDescribeImagesRequestNames};
constinit const Type types::DescribeImagesRequest = {.kind = Kind::structure, .shape = &DescribeImagesRequest::kShape};
constinit const Shape DescribeImagesResponse::kShape = {.name = "DescribeImagesResponse", .size = sizeof(DescribeImagesResponse), .fields = kDescribeImagesResponseFields, .by_wire_name = kDescribeImagesResponseNames};
constinit const Type types::DescribeImagesResponse = {.kind = Kind::structure, .shape = &DescribeImagesResponse::kShape};
constinit const Shape DescribeRepositoriesRequest::kShape = {.name = "DescribeRepositoriesRequest", .size = sizeof(DescribeRepositoriesRequest), .fields = kDescribeRepositoriesRequestFields, .by_wire_name = kDescribeRepositoriesRequestNames};
constinit const Type types::DescribeRepositoriesRequest = {.kind = Kind::structure, .shape = &DescribeRepositoriesRequest::kShape};
constinit const Shape DescribeRepositoriesResponse::kShape = {.name = "DescribeRepositoriesResponse", .size = sizeof(DescribeRepositoriesResponse), .fields = kDescribeRepositoriesResponseFields, .by_wire_name = kDescribeRepositoriesResponseNames};
constinit const Type types::DescribeRepositoriesResponse = {.kind = Kind::structure, .shape = &DescribeRepositoriesResponse::kShape};
constinit const Shape EncryptionConfiguration::kShape = {.name = "EncryptionConfiguration", .size = sizeof(EncryptionConfiguration), .fields = kEncryptionConfigurationFields, .by_wire_name = kEncryptionConfigurationNames};
constinit const Type types::EncryptionConfiguration = {.kind = Kind::structure, .shape = &EncryptionConfiguration::kShape};
constinit const Shape GetAuthorizationTokenRequest::kShape = {.name = "GetAuthorizationTokenRequest", .size = sizeof(GetAuthorizationTokenRequest), .fields = kGetAuthorizationTokenRequestFields, .by_wire_name = kGetAuthorizationTokenRequestNames};
constinit const Type types::GetAuthorizationTokenRequest = {.kind = Kind::structure, .shape = &GetAuthorizationTokenRequest::kShape};
constinit const Shape GetAuthorizationTokenResponse::kShape = {.name = "GetAuthorizationTokenResponse", .size = sizeof(GetAuthorizationTokenResponse), .fields = kGetAuthorizationTokenResponseFields, .by_wire_name = kGetAuthorizationTokenResponseNames};
constinit const Type types::GetAuthorizationTokenResponse = {.kind = Kind::structure, .shape = &GetAuthorizationTokenResponse::kShape};
constinit const Shape GetDownloadUrlForLayerRequest::kShape = {.name = "GetDownloadUrlForLayerRequest", .size = sizeof(GetDownloadUrlForLayerRequest), .fields = kGetDownloadUrlForLayerRequestFields, .by_wire_name = kGetDownloadUrlForLayerRequestNames};
constinit const Type types::GetDownloadUrlForLayerRequest = {.kind = Kind::structure, .shape = &GetDownloadUrlForLayerRequest::kShape};
constinit const Shape GetDownloadUrlForLayerResponse::kShape = {.name = "GetDownloadUrlForLayerResponse", .size = sizeof(GetDownloadUrlForLayerResponse), .fields = kGetDownloadUrlForLayerResponseFields, .by_wire_name = kGetDownloadUrlForLayerResponseNames};
constinit const Type types::GetDownloadUrlForLayerResponse = {.kind = Kind::structure, .shape = &GetDownloadUrlForLayerResponse::kShape};
constinit const Shape Image::kShape = {.name = "Image", .size = sizeof(Image), .fields = kImageFields, .by_wire_name = kImageNames};
constinit const Type types::Image = {.kind = Kind::structure, .shape = &Image::kShape};
constinit const Type types::ImageList = {.kind = Kind::list, .element = &types::Image, .list = &kList<Image>};
constinit const Shape ImageDetail::kShape = {.name = "ImageDetail", .size = sizeof(ImageDetail), .fields = kImageDetailFields, .by_wire_name = kImageDetailNames};
constinit const Type types::ImageDetail = {.kind = Kind::structure, .shape = &ImageDetail::kShape};
constinit const Type types::ImageDetailList = {.kind = Kind::list, .element = &types::ImageDetail, .list = &kList<ImageDetail>};
constinit const Shape ImageFailure::kShape = {.name = "ImageFailure", .size = sizeof(ImageFailure), .fields = kImageFailureFields, .by_wire_name = kImageFailureNames};
constinit const Type types::ImageFailure = {.kind = Kind::structure, .shape = &ImageFailure::kShape};
constinit const Type types::ImageFailureList = {.kind = Kind::list, .element = &types::ImageFailure, .list = &kList<ImageFailure>};
constinit const Shape ImageIdentifier::kShape = {.name = "ImageIdentifier", .size = sizeof(ImageIdentifier), .fields = kImageIdentifierFields, .by_wire_name = kImageIdentifierNames};
constinit const Type types::ImageIdentifier = {.kind = Kind::structure, .shape = &ImageIdentifier::kShape};
constinit const Type types::ImageIdentifierList = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::ImageIdentifier, .list = &kList<ImageIdentifier>};
constinit const Shape ImageScanFindingsSummary::kShape = {.name = "ImageScanFindingsSummary", .size = sizeof(ImageScanFindingsSummary), .fields = kImageScanFindingsSummaryFields, .by_wire_name = kImageScanFindingsSummaryNames};
constinit const Type types::ImageScanFindingsSummary = {.kind = Kind::structure, .shape = &ImageScanFindingsSummary::kShape};
constinit const Shape ImageScanStatus::kShape = {.name = "ImageScanStatus", .size = sizeof(ImageScanStatus), .fields = kImageScanStatusFields, .by_wire_name = kImageScanStatusNames};
constinit const Type types::ImageScanStatus = {.kind = Kind::structure, .shape = &ImageScanStatus::kShape};
constinit const Shape ImageScanningConfiguration::kShape = {.name = "ImageScanningConfiguration", .size = sizeof(ImageScanningConfiguration), .fields = kImageScanningConfigurationFields, .by_wire_name = kImageScanningConfigurationNames};
constinit const Type types::ImageScanningConfiguration = {.kind = Kind::structure, .shape = &ImageScanningConfiguration::kShape};
constinit const Shape ImageTagMutabilityExclusionFilter::kShape = {.name = "ImageTagMutabilityExclusionFilter", .size = sizeof(ImageTagMutabilityExclusionFilter), .fields = kImageTagMutabilityExclusionFilterFields, .by_wire_name = kImageTagMutabilityExclusionFilterNames};
constinit const Type types::ImageTagMutabilityExclusionFilter = {.kind = Kind::structure, .shape = &ImageTagMutabilityExclusionFilter::kShape};
constinit const Type types::ImageTagMutabilityExclusionFilters = {.kind = Kind::list, .min = 1, .max = 5, .element = &types::ImageTagMutabilityExclusionFilter, .list = &kList<ImageTagMutabilityExclusionFilter>};
constinit const Shape InitiateLayerUploadRequest::kShape = {.name = "InitiateLayerUploadRequest", .size = sizeof(InitiateLayerUploadRequest), .fields = kInitiateLayerUploadRequestFields, .by_wire_name = kInitiateLayerUploadRequestNames};
constinit const Type types::InitiateLayerUploadRequest = {.kind = Kind::structure, .shape = &InitiateLayerUploadRequest::kShape};
constinit const Shape InitiateLayerUploadResponse::kShape = {.name = "InitiateLayerUploadResponse", .size = sizeof(InitiateLayerUploadResponse), .fields = kInitiateLayerUploadResponseFields, .by_wire_name = kInitiateLayerUploadResponseNames};
constinit const Type types::InitiateLayerUploadResponse = {.kind = Kind::structure, .shape = &InitiateLayerUploadResponse::kShape};
constinit const Shape Layer::kShape = {.name = "Layer", .size = sizeof(Layer), .fields = kLayerFields, .by_wire_name = kLayerNames};
constinit const Type types::Layer = {.kind = Kind::structure, .shape = &Layer::kShape};
constinit const Type types::LayerList = {.kind = Kind::list, .element = &types::Layer, .list = &kList<Layer>};
constinit const Shape LayerFailure::kShape = {.name = "LayerFailure", .size = sizeof(LayerFailure), .fields = kLayerFailureFields, .by_wire_name = kLayerFailureNames};
constinit const Type types::LayerFailure = {.kind = Kind::structure, .shape = &LayerFailure::kShape};
constinit const Type types::LayerFailureList = {.kind = Kind::list, .element = &types::LayerFailure, .list = &kList<LayerFailure>};
constinit const Shape ListImagesFilter::kShape = {.name = "ListImagesFilter", .size = sizeof(ListImagesFilter), .fields = kListImagesFilterFields, .by_wire_name = kListImagesFilterNames};
constinit const Type types::ListImagesFilter = {.kind = Kind::structure, .shape = &ListImagesFilter::kShape};
constinit const Shape ListImagesRequest::kShape = {.name = "ListImagesRequest", .size = sizeof(ListImagesRequest), .fields = kListImagesRequestFields, .by_wire_name = kListImagesRequestNames};
constinit const Type types::ListImagesRequest = {.kind = Kind::structure, .shape = &ListImagesRequest::kShape};
constinit const Shape ListImagesResponse::kShape = {.name = "ListImagesResponse", .size = sizeof(ListImagesResponse), .fields = kListImagesResponseFields, .by_wire_name = kListImagesResponseNames};
constinit const Type types::ListImagesResponse = {.kind = Kind::structure, .shape = &ListImagesResponse::kShape};
constinit const Shape PutImageRequest::kShape = {.name = "PutImageRequest", .size = sizeof(PutImageRequest), .fields = kPutImageRequestFields, .by_wire_name = kPutImageRequestNames};
constinit const Type types::PutImageRequest = {.kind = Kind::structure, .shape = &PutImageRequest::kShape};
constinit const Shape PutImageResponse::kShape = {.name = "PutImageResponse", .size = sizeof(PutImageResponse), .fields = kPutImageResponseFields, .by_wire_name = kPutImageResponseNames};
constinit const Type types::PutImageResponse = {.kind = Kind::structure, .shape = &PutImageResponse::kShape};
constinit const Shape Repository::kShape = {.name = "Repository", .size = sizeof(Repository), .fields = kRepositoryFields, .by_wire_name = kRepositoryNames};
constinit const Type types::Repository = {.kind = Kind::structure, .shape = &Repository::kShape};
constinit const Type types::RepositoryList = {.kind = Kind::list, .element = &types::Repository, .list = &kList<Repository>};
constinit const Shape Tag::kShape = {.name = "Tag", .size = sizeof(Tag), .fields = kTagFields, .by_wire_name = kTagNames};
constinit const Type types::Tag = {.kind = Kind::structure, .shape = &Tag::kShape};
constinit const Type types::TagList = {.kind = Kind::list, .element = &types::Tag, .list = &kList<Tag>};
constinit const Shape UploadLayerPartRequest::kShape = {.name = "UploadLayerPartRequest", .size = sizeof(UploadLayerPartRequest), .fields = kUploadLayerPartRequestFields, .by_wire_name = kUploadLayerPartRequestNames};
constinit const Type types::UploadLayerPartRequest = {.kind = Kind::structure, .shape = &UploadLayerPartRequest::kShape};
constinit const Shape UploadLayerPartResponse::kShape = {.name = "UploadLayerPartResponse", .size = sizeof(UploadLayerPartResponse), .fields = kUploadLayerPartResponseFields, .by_wire_name = kUploadLayerPartResponseNames};
constinit const Type types::UploadLayerPartResponse = {.kind = Kind::structure, .shape = &UploadLayerPartResponse::kShape};

}  // namespace athanor::api::ecr
