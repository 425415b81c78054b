// Generated from apis/ecr.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::ecr {

extern const wire::Service kService;

struct AuthorizationData;
struct BatchCheckLayerAvailabilityRequest;
struct Layer;
struct LayerFailure;
struct BatchCheckLayerAvailabilityResponse;
struct ImageIdentifier;
struct BatchDeleteImageRequest;
struct ImageFailure;
struct BatchDeleteImageResponse;
struct BatchGetImageRequest;
struct Image;
struct BatchGetImageResponse;
struct CompleteLayerUploadRequest;
struct CompleteLayerUploadResponse;
struct EncryptionConfiguration;
struct ImageScanningConfiguration;
struct ImageTagMutabilityExclusionFilter;
struct Tag;
struct CreateRepositoryRequest;
struct Repository;
struct CreateRepositoryResponse;
struct DeleteRepositoryRequest;
struct DeleteRepositoryResponse;
struct DescribeImagesFilter;
struct DescribeImagesRequest;
struct ImageScanFindingsSummary;
struct ImageScanStatus;
struct ImageDetail;
struct DescribeImagesResponse;
struct DescribeRepositoriesRequest;
struct DescribeRepositoriesResponse;
struct GetAuthorizationTokenRequest;
struct GetAuthorizationTokenResponse;
struct GetDownloadUrlForLayerRequest;
struct GetDownloadUrlForLayerResponse;
struct InitiateLayerUploadRequest;
struct InitiateLayerUploadResponse;
struct ListImagesFilter;
struct ListImagesRequest;
struct ListImagesResponse;
struct PutImageRequest;
struct PutImageResponse;
struct UploadLayerPartRequest;
struct UploadLayerPartResponse;

struct AuthorizationData {
    std::optional<std::string> authorization_token = {};
    std::optional<Timestamp> expires_at = {};
    std::optional<std::string> proxy_endpoint = {};
    static const wire::Shape kShape;
};

struct BatchCheckLayerAvailabilityRequest {
    std::optional<std::string> registry_id = {};
    std::string repository_name = {};
    std::vector<std::string> layer_digests = {};
    static const wire::Shape kShape;
};

struct Layer {
    std::optional<std::string> layer_digest = {};
    std::optional<std::string> layer_availability = {};
    std::optional<std::int64_t> layer_size = {};
    std::optional<std::string> media_type = {};
    static const wire::Shape kShape;
};

struct LayerFailure {
    std::optional<std::string> layer_digest = {};
    std::optional<std::string> failure_code = {};
    std::optional<std::string> failure_reason = {};
    static const wire::Shape kShape;
};

struct BatchCheckLayerAvailabilityResponse {
    std::optional<std::vector<Layer>> layers = {};
    std::optional<std::vector<LayerFailure>> failures = {};
    static const wire::Shape kShape;
};

struct ImageIdentifier {
    std::optional<std::string> image_digest = {};
    std::optional<std::string> image_tag = {};
    static const wire::Shape kShape;
};

struct BatchDeleteImageRequest {
    std::optional<std::string> registry_id = {};
    std::string repository_name = {};
    std::vector<ImageIdentifier> image_ids = {};
    static const wire::Shape kShape;
};

struct ImageFailure {
    std::optional<ImageIdentifier> image_id = {};
    std::optional<std::string> failure_code = {};
    std::optional<std::string> failure_reason = {};
    static const wire::Shape kShape;
};

struct BatchDeleteImageResponse {
    std::optional<std::vector<ImageIdentifier>> image_ids = {};
    std::optional<std::vector<ImageFailure>> failures = {};
    static const wire::Shape kShape;
};

struct BatchGetImageRequest {
    std::optional<std::string> registry_id = {};
    std::string repository_name = {};
    std::vector<ImageIdentifier> image_ids = {};
    std::optional<std::vector<std::string>> accepted_media_types = {};
    static const wire::Shape kShape;
};

struct Image {
    std::optional<std::string> registry_id = {};
    std::optional<std::string> repository_name = {};
    std::optional<ImageIdentifier> image_id = {};
    std::optional<std::string> image_manifest = {};
    std::optional<std::string> image_manifest_media_type = {};
    static const wire::Shape kShape;
};

struct BatchGetImageResponse {
    std::optional<std::vector<Image>> images = {};
    std::optional<std::vector<ImageFailure>> failures = {};
    static const wire::Shape kShape;
};

struct CompleteLayerUploadRequest {
    std::optional<std::string> registry_id = {};
    std::string repository_name = {};
    std::string upload_id = {};
    std::vector<std::string> layer_digests = {};
    static const wire::Shape kShape;
};

struct CompleteLayerUploadResponse {
    std::optional<std::string> registry_id = {};
    std::optional<std::string> repository_name = {};
    std::optional<std::string> upload_id = {};
    std::optional<std::string> layer_digest = {};
    static const wire::Shape kShape;
};

struct EncryptionConfiguration {
    std::string encryption_type = {};
    std::optional<std::string> kms_key = {};
    static const wire::Shape kShape;
};

struct ImageScanningConfiguration {
    std::optional<bool> scan_on_push = {};
    static const wire::Shape kShape;
};

struct ImageTagMutabilityExclusionFilter {
    std::string filter_type = {};
    std::string filter = {};
    static const wire::Shape kShape;
};

struct Tag {
    std::string key = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct CreateRepositoryRequest {
    std::optional<std::string> registry_id = {};
    std::string repository_name = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::string> image_tag_mutability = {};
    std::optional<std::vector<ImageTagMutabilityExclusionFilter>> image_tag_mutability_exclusion_filters = {};
    std::optional<ImageScanningConfiguration> image_scanning_configuration = {};
    std::optional<EncryptionConfiguration> encryption_configuration = {};
    static const wire::Shape kShape;
};

struct Repository {
    std::optional<std::string> repository_arn = {};
    std::optional<std::string> registry_id = {};
    std::optional<std::string> repository_name = {};
    std::optional<std::string> repository_uri = {};
    std::optional<Timestamp> created_at = {};
    std::optional<std::string> image_tag_mutability = {};
    std::optional<std::vector<ImageTagMutabilityExclusionFilter>> image_tag_mutability_exclusion_filters = {};
    std::optional<ImageScanningConfiguration> image_scanning_configuration = {};
    std::optional<EncryptionConfiguration> encryption_configuration = {};
    static const wire::Shape kShape;
};

struct CreateRepositoryResponse {
    std::optional<Repository> repository = {};
    static const wire::Shape kShape;
};

struct DeleteRepositoryRequest {
    std::optional<std::string> registry_id = {};
    std::string repository_name = {};
    std::optional<bool> force = {};
    static const wire::Shape kShape;
};

struct DeleteRepositoryResponse {
    std::optional<Repository> repository = {};
    static const wire::Shape kShape;
};

struct DescribeImagesFilter {
    std::optional<std::string> tag_status = {};
    std::optional<std::string> image_status = {};
    static const wire::Shape kShape;
};

struct DescribeImagesRequest {
    std::optional<std::string> registry_id = {};
    std::string repository_name = {};
    std::optional<std::vector<ImageIdentifier>> image_ids = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<DescribeImagesFilter> filter = {};
    static const wire::Shape kShape;
};

struct ImageScanFindingsSummary {
    std::optional<Timestamp> image_scan_completed_at = {};
    std::optional<Timestamp> vulnerability_source_updated_at = {};
    std::optional<std::map<std::string, std::int64_t>> finding_severity_counts = {};
    static const wire::Shape kShape;
};

struct ImageScanStatus {
    std::optional<std::string> status = {};
    std::optional<std::string> description = {};
    static const wire::Shape kShape;
};

struct ImageDetail {
    std::optional<std::string> registry_id = {};
    std::optional<std::string> repository_name = {};
    std::optional<std::string> image_digest = {};
    std::optional<std::vector<std::string>> image_tags = {};
    std::optional<std::int64_t> image_size_in_bytes = {};
    std::optional<Timestamp> image_pushed_at = {};
    std::optional<ImageScanStatus> image_scan_status = {};
    std::optional<ImageScanFindingsSummary> image_scan_findings_summary = {};
    std::optional<std::string> image_manifest_media_type = {};
    std::optional<std::string> artifact_media_type = {};
    std::optional<Timestamp> last_recorded_pull_time = {};
    std::optional<std::string> subject_manifest_digest = {};
    std::optional<std::string> image_status = {};
    std::optional<Timestamp> last_archived_at = {};
    std::optional<Timestamp> last_activated_at = {};
    static const wire::Shape kShape;
};

struct DescribeImagesResponse {
    std::optional<std::vector<ImageDetail>> image_details = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct DescribeRepositoriesRequest {
    std::optional<std::string> registry_id = {};
    std::optional<std::vector<std::string>> repository_names = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct DescribeRepositoriesResponse {
    std::optional<std::vector<Repository>> repositories = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct GetAuthorizationTokenRequest {
    std::optional<std::vector<std::string>> registry_ids = {};
    static const wire::Shape kShape;
};

struct GetAuthorizationTokenResponse {
    std::optional<std::vector<AuthorizationData>> authorization_data = {};
    static const wire::Shape kShape;
};

struct GetDownloadUrlForLayerRequest {
    std::optional<std::string> registry_id = {};
    std::string repository_name = {};
    std::string layer_digest = {};
    static const wire::Shape kShape;
};

struct GetDownloadUrlForLayerResponse {
    std::optional<std::string> download_url = {};
    std::optional<std::string> layer_digest = {};
    static const wire::Shape kShape;
};

struct InitiateLayerUploadRequest {
    std::optional<std::string> registry_id = {};
    std::string repository_name = {};
    static const wire::Shape kShape;
};

struct InitiateLayerUploadResponse {
    std::optional<std::string> upload_id = {};
    std::optional<std::int64_t> part_size = {};
    static const wire::Shape kShape;
};

struct ListImagesFilter {
    std::optional<std::string> tag_status = {};
    std::optional<std::string> image_status = {};
    static const wire::Shape kShape;
};

struct ListImagesRequest {
    std::optional<std::string> registry_id = {};
    std::string repository_name = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    std::optional<ListImagesFilter> filter = {};
    static const wire::Shape kShape;
};

struct ListImagesResponse {
    std::optional<std::vector<ImageIdentifier>> image_ids = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct PutImageRequest {
    std::optional<std::string> registry_id = {};
    std::string repository_name = {};
    std::string image_manifest = {};
    std::optional<std::string> image_manifest_media_type = {};
    std::optional<std::string> image_tag = {};
    std::optional<std::string> image_digest = {};
    static const wire::Shape kShape;
};

struct PutImageResponse {
    std::optional<Image> image = {};
    static const wire::Shape kShape;
};

struct UploadLayerPartRequest {
    std::optional<std::string> registry_id = {};
    std::string repository_name = {};
    std::string upload_id = {};
    std::int64_t part_first_byte = 0;
    std::int64_t part_last_byte = 0;
    std::string layer_part_blob = {};
    static const wire::Shape kShape;
};

struct UploadLayerPartResponse {
    std::optional<std::string> registry_id = {};
    std::optional<std::string> repository_name = {};
    std::optional<std::string> upload_id = {};
    std::optional<std::int64_t> last_byte_received = {};
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct BatchCheckLayerAvailability {
    using Input = BatchCheckLayerAvailabilityRequest;
    using Output = BatchCheckLayerAvailabilityResponse;
    static const wire::Operation kModel;
};
struct BatchDeleteImage {
    using Input = BatchDeleteImageRequest;
    using Output = BatchDeleteImageResponse;
    static const wire::Operation kModel;
};
struct BatchGetImage {
    using Input = BatchGetImageRequest;
    using Output = BatchGetImageResponse;
    static const wire::Operation kModel;
};
struct CompleteLayerUpload {
    using Input = CompleteLayerUploadRequest;
    using Output = CompleteLayerUploadResponse;
    static const wire::Operation kModel;
};
struct CreateRepository {
    using Input = CreateRepositoryRequest;
    using Output = CreateRepositoryResponse;
    static const wire::Operation kModel;
};
struct DeleteRepository {
    using Input = DeleteRepositoryRequest;
    using Output = DeleteRepositoryResponse;
    static const wire::Operation kModel;
};
struct DescribeImages {
    using Input = DescribeImagesRequest;
    using Output = DescribeImagesResponse;
    static const wire::Operation kModel;
};
struct DescribeRepositories {
    using Input = DescribeRepositoriesRequest;
    using Output = DescribeRepositoriesResponse;
    static const wire::Operation kModel;
};
struct GetAuthorizationToken {
    using Input = GetAuthorizationTokenRequest;
    using Output = GetAuthorizationTokenResponse;
    static const wire::Operation kModel;
};
struct GetDownloadUrlForLayer {
    using Input = GetDownloadUrlForLayerRequest;
    using Output = GetDownloadUrlForLayerResponse;
    static const wire::Operation kModel;
};
struct InitiateLayerUpload {
    using Input = InitiateLayerUploadRequest;
    using Output = InitiateLayerUploadResponse;
    static const wire::Operation kModel;
};
struct ListImages {
    using Input = ListImagesRequest;
    using Output = ListImagesResponse;
    static const wire::Operation kModel;
};
struct PutImage {
    using Input = PutImageRequest;
    using Output = PutImageResponse;
    static const wire::Operation kModel;
};
struct UploadLayerPart {
    using Input = UploadLayerPartRequest;
    using Output = UploadLayerPartResponse;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::ecr
