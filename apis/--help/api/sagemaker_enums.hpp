// Generated from apis/sagemaker.json by apis/generate.py.
#pragma once

#include <string_view>

namespace athanor::api::sagemaker::action_status {
inline constexpr std::string_view kUnknown = "Unknown";
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kStopping = "Stopping";
inline constexpr std::string_view kStopped = "Stopped";
}

namespace athanor::api::sagemaker::additional_s3_data_source_data_type {
inline constexpr std::string_view kS3Object = "S3Object";
inline constexpr std::string_view kS3Prefix = "S3Prefix";
}

namespace athanor::api::sagemaker::artifact_source_id_type {
inline constexpr std::string_view kMD5Hash = "MD5Hash";
inline constexpr std::string_view kS3ETag = "S3ETag";
inline constexpr std::string_view kS3Version = "S3Version";
inline constexpr std::string_view kCustom = "Custom";
}

namespace athanor::api::sagemaker::assembly_type {
inline constexpr std::string_view kNone = "None";
inline constexpr std::string_view kLine = "Line";
}

namespace athanor::api::sagemaker::association_edge_type {
inline constexpr std::string_view kContributedTo = "ContributedTo";
inline constexpr std::string_view kAssociatedWith = "AssociatedWith";
inline constexpr std::string_view kDerivedFrom = "DerivedFrom";
inline constexpr std::string_view kProduced = "Produced";
inline constexpr std::string_view kSameAs = "SameAs";
}

namespace athanor::api::sagemaker::async_notification_topic_types {
inline constexpr std::string_view kSuccessNotificationTopic = "SUCCESS_NOTIFICATION_TOPIC";
inline constexpr std::string_view kErrorNotificationTopic = "ERROR_NOTIFICATION_TOPIC";
}

namespace athanor::api::sagemaker::athena_result_compression_type {
inline constexpr std::string_view kGZIP = "GZIP";
inline constexpr std::string_view kSNAPPY = "SNAPPY";
inline constexpr std::string_view kZLIB = "ZLIB";
}

namespace athanor::api::sagemaker::athena_result_format {
inline constexpr std::string_view kPARQUET = "PARQUET";
inline constexpr std::string_view kORC = "ORC";
inline constexpr std::string_view kAVRO = "AVRO";
inline constexpr std::string_view kJSON = "JSON";
inline constexpr std::string_view kTEXTFILE = "TEXTFILE";
}

namespace athanor::api::sagemaker::autotune_mode {
inline constexpr std::string_view kEnabled = "Enabled";
}

namespace athanor::api::sagemaker::availability_zone_balance_enforcement_mode {
inline constexpr std::string_view kPERMISSIVE = "PERMISSIVE";
}

namespace athanor::api::sagemaker::batch_strategy {
inline constexpr std::string_view kMultiRecord = "MultiRecord";
inline constexpr std::string_view kSingleRecord = "SingleRecord";
}

namespace athanor::api::sagemaker::boolean_operator {
inline constexpr std::string_view kAnd = "And";
inline constexpr std::string_view kOr = "Or";
}

namespace athanor::api::sagemaker::capacity_reservation_preference {
inline constexpr std::string_view kCapacityReservationsOnly = "capacity-reservations-only";
}

namespace athanor::api::sagemaker::capacity_size_type {
inline constexpr std::string_view kInstanceCount = "INSTANCE_COUNT";
inline constexpr std::string_view kCapacityPercent = "CAPACITY_PERCENT";
}

namespace athanor::api::sagemaker::capture_mode {
inline constexpr std::string_view kInput = "Input";
inline constexpr std::string_view kOutput = "Output";
inline constexpr std::string_view kInputAndOutput = "InputAndOutput";
}

namespace athanor::api::sagemaker::capture_status {
inline constexpr std::string_view kStarted = "Started";
inline constexpr std::string_view kStopped = "Stopped";
}

namespace athanor::api::sagemaker::clarify_feature_type {
inline constexpr std::string_view kNumerical = "numerical";
inline constexpr std::string_view kCategorical = "categorical";
inline constexpr std::string_view kText = "text";
}

namespace athanor::api::sagemaker::clarify_text_granularity {
inline constexpr std::string_view kToken = "token";
inline constexpr std::string_view kSentence = "sentence";
inline constexpr std::string_view kParagraph = "paragraph";
}

namespace athanor::api::sagemaker::clarify_text_language {
inline constexpr std::string_view kAf = "af";
inline constexpr std::string_view kSq = "sq";
inline constexpr std::string_view kAr = "ar";
inline constexpr std::string_view kHy = "hy";
inline constexpr std::string_view kEu = "eu";
inline constexpr std::string_view kBn = "bn";
inline constexpr std::string_view kBg = "bg";
inline constexpr std::string_view kCa = "ca";
inline constexpr std::string_view kZh = "zh";
inline constexpr std::string_view kHr = "hr";
inline constexpr std::string_view kCs = "cs";
inline constexpr std::string_view kDa = "da";
inline constexpr std::string_view kNl = "nl";
inline constexpr std::string_view kEn = "en";
inline constexpr std::string_view kEt = "et";
inline constexpr std::string_view kFi = "fi";
inline constexpr std::string_view kFr = "fr";
inline constexpr std::string_view kDe = "de";
inline constexpr std::string_view kEl = "el";
inline constexpr std::string_view kGu = "gu";
inline constexpr std::string_view kHe = "he";
inline constexpr std::string_view kHi = "hi";
inline constexpr std::string_view kHu = "hu";
inline constexpr std::string_view kIs = "is";
inline constexpr std::string_view kId = "id";
inline constexpr std::string_view kGa = "ga";
inline constexpr std::string_view kIt = "it";
inline constexpr std::string_view kKn = "kn";
inline constexpr std::string_view kKy = "ky";
inline constexpr std::string_view kLv = "lv";
inline constexpr std::string_view kLt = "lt";
inline constexpr std::string_view kLb = "lb";
inline constexpr std::string_view kMk = "mk";
inline constexpr std::string_view kMl = "ml";
inline constexpr std::string_view kMr = "mr";
inline constexpr std::string_view kNe = "ne";
inline constexpr std::string_view kNb = "nb";
inline constexpr std::string_view kFa = "fa";
inline constexpr std::string_view kPl = "pl";
inline constexpr std::string_view kPt = "pt";
inline constexpr std::string_view kRo = "ro";
inline constexpr std::string_view kRu = "ru";
inline constexpr std::string_view kSa = "sa";
inline constexpr std::string_view kSr = "sr";
inline constexpr std::string_view kTn = "tn";
inline constexpr std::string_view kSi = "si";
inline constexpr std::string_view kSk = "sk";
inline constexpr std::string_view kSl = "sl";
inline constexpr std::string_view kEs = "es";
inline constexpr std::string_view kSv = "sv";
inline constexpr std::string_view kTl = "tl";
inline constexpr std::string_view kTa = "ta";
inline constexpr std::string_view kTt = "tt";
inline constexpr std::string_view kTe = "te";
inline constexpr std::string_view kTr = "tr";
inline constexpr std::string_view kUk = "uk";
inline constexpr std::string_view kUr = "ur";
inline constexpr std::string_view kYo = "yo";
inline constexpr std::string_view kLij = "lij";
inline constexpr std::string_view kXx = "xx";
}

namespace athanor::api::sagemaker::collection_type {
inline constexpr std::string_view kList = "List";
inline constexpr std::string_view kSet = "Set";
inline constexpr std::string_view kVector = "Vector";
}

namespace athanor::api::sagemaker::complete_on_convergence {
inline constexpr std::string_view kDisabled = "Disabled";
inline constexpr std::string_view kEnabled = "Enabled";
}

namespace athanor::api::sagemaker::compression_type {
inline constexpr std::string_view kNone = "None";
inline constexpr std::string_view kGzip = "Gzip";
}

namespace athanor::api::sagemaker::condition_outcome {
inline constexpr std::string_view kTrue = "True";
inline constexpr std::string_view kFalse = "False";
}

namespace athanor::api::sagemaker::container_mode {
inline constexpr std::string_view kSingleModel = "SingleModel";
inline constexpr std::string_view kMultiModel = "MultiModel";
}

namespace athanor::api::sagemaker::cross_account_filter_option {
inline constexpr std::string_view kSameAccount = "SameAccount";
inline constexpr std::string_view kCrossAccount = "CrossAccount";
}

namespace athanor::api::sagemaker::customization_technique {
inline constexpr std::string_view kSFT = "SFT";
inline constexpr std::string_view kDPO = "DPO";
inline constexpr std::string_view kRLVR = "RLVR";
inline constexpr std::string_view kRLAIF = "RLAIF";
}

namespace athanor::api::sagemaker::data_distribution_type {
inline constexpr std::string_view kFullyReplicated = "FullyReplicated";
inline constexpr std::string_view kShardedByS3Key = "ShardedByS3Key";
}

namespace athanor::api::sagemaker::detailed_model_package_status {
inline constexpr std::string_view kNotStarted = "NotStarted";
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kFailed = "Failed";
}

namespace athanor::api::sagemaker::direction {
inline constexpr std::string_view kBoth = "Both";
inline constexpr std::string_view kAscendants = "Ascendants";
inline constexpr std::string_view kDescendants = "Descendants";
}

namespace athanor::api::sagemaker::endpoint_config_sort_key {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::endpoint_sort_key {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
inline constexpr std::string_view kStatus = "Status";
}

namespace athanor::api::sagemaker::endpoint_status {
inline constexpr std::string_view kOutOfService = "OutOfService";
inline constexpr std::string_view kCreating = "Creating";
inline constexpr std::string_view kUpdating = "Updating";
inline constexpr std::string_view kSystemUpdating = "SystemUpdating";
inline constexpr std::string_view kRollingBack = "RollingBack";
inline constexpr std::string_view kInService = "InService";
inline constexpr std::string_view kDeleting = "Deleting";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kUpdateRollbackFailed = "UpdateRollbackFailed";
}

namespace athanor::api::sagemaker::evaluation_type {
inline constexpr std::string_view kLLMAJEvaluation = "LLMAJEvaluation";
inline constexpr std::string_view kCustomScorerEvaluation = "CustomScorerEvaluation";
inline constexpr std::string_view kBenchmarkEvaluation = "BenchmarkEvaluation";
}

namespace athanor::api::sagemaker::execution_status {
inline constexpr std::string_view kPending = "Pending";
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kCompletedWithViolations = "CompletedWithViolations";
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kStopping = "Stopping";
inline constexpr std::string_view kStopped = "Stopped";
}

namespace athanor::api::sagemaker::feature_group_sort_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kFeatureGroupStatus = "FeatureGroupStatus";
inline constexpr std::string_view kOfflineStoreStatus = "OfflineStoreStatus";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::feature_group_sort_order {
inline constexpr std::string_view kAscending = "Ascending";
inline constexpr std::string_view kDescending = "Descending";
}

namespace athanor::api::sagemaker::feature_group_status {
inline constexpr std::string_view kCreating = "Creating";
inline constexpr std::string_view kCreated = "Created";
inline constexpr std::string_view kCreateFailed = "CreateFailed";
inline constexpr std::string_view kDeleting = "Deleting";
inline constexpr std::string_view kDeleteFailed = "DeleteFailed";
}

namespace athanor::api::sagemaker::feature_type {
inline constexpr std::string_view kIntegral = "Integral";
inline constexpr std::string_view kFractional = "Fractional";
inline constexpr std::string_view kString = "String";
}

namespace athanor::api::sagemaker::file_system_access_mode {
inline constexpr std::string_view kRw = "rw";
inline constexpr std::string_view kRo = "ro";
}

namespace athanor::api::sagemaker::file_system_type {
inline constexpr std::string_view kEFS = "EFS";
inline constexpr std::string_view kFSxLustre = "FSxLustre";
}

namespace athanor::api::sagemaker::hyper_parameter_scaling_type {
inline constexpr std::string_view kAuto = "Auto";
inline constexpr std::string_view kLinear = "Linear";
inline constexpr std::string_view kLogarithmic = "Logarithmic";
inline constexpr std::string_view kReverseLogarithmic = "ReverseLogarithmic";
}

namespace athanor::api::sagemaker::hyper_parameter_tuning_allocation_strategy {
inline constexpr std::string_view kPrioritized = "Prioritized";
}

namespace athanor::api::sagemaker::hyper_parameter_tuning_job_objective_type {
inline constexpr std::string_view kMaximize = "Maximize";
inline constexpr std::string_view kMinimize = "Minimize";
}

namespace athanor::api::sagemaker::hyper_parameter_tuning_job_sort_by_options {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kStatus = "Status";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::hyper_parameter_tuning_job_status {
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kStopped = "Stopped";
inline constexpr std::string_view kStopping = "Stopping";
inline constexpr std::string_view kDeleting = "Deleting";
inline constexpr std::string_view kDeleteFailed = "DeleteFailed";
}

namespace athanor::api::sagemaker::hyper_parameter_tuning_job_strategy_type {
inline constexpr std::string_view kBayesian = "Bayesian";
inline constexpr std::string_view kRandom = "Random";
inline constexpr std::string_view kHyperband = "Hyperband";
inline constexpr std::string_view kGrid = "Grid";
}

namespace athanor::api::sagemaker::hyper_parameter_tuning_job_warm_start_type {
inline constexpr std::string_view kIdenticalDataAndAlgorithm = "IdenticalDataAndAlgorithm";
inline constexpr std::string_view kTransferLearning = "TransferLearning";
}

namespace athanor::api::sagemaker::inference_component_capacity_size_type {
inline constexpr std::string_view kCopyCount = "COPY_COUNT";
inline constexpr std::string_view kCapacityPercent = "CAPACITY_PERCENT";
}

namespace athanor::api::sagemaker::inference_component_placement_strategy {
inline constexpr std::string_view kSPREAD = "SPREAD";
inline constexpr std::string_view kBINPACK = "BINPACK";
}

namespace athanor::api::sagemaker::inference_component_sort_key {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
inline constexpr std::string_view kStatus = "Status";
}

namespace athanor::api::sagemaker::inference_component_status {
inline constexpr std::string_view kInService = "InService";
inline constexpr std::string_view kCreating = "Creating";
inline constexpr std::string_view kUpdating = "Updating";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kDeleting = "Deleting";
}

namespace athanor::api::sagemaker::inference_execution_mode {
inline constexpr std::string_view kSerial = "Serial";
inline constexpr std::string_view kDirect = "Direct";
}

namespace athanor::api::sagemaker::inference_experiment_status {
inline constexpr std::string_view kCreating = "Creating";
inline constexpr std::string_view kCreated = "Created";
inline constexpr std::string_view kUpdating = "Updating";
inline constexpr std::string_view kRunning = "Running";
inline constexpr std::string_view kStarting = "Starting";
inline constexpr std::string_view kStopping = "Stopping";
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kCancelled = "Cancelled";
}

namespace athanor::api::sagemaker::inference_experiment_stop_desired_state {
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kCancelled = "Cancelled";
}

namespace athanor::api::sagemaker::inference_experiment_type {
inline constexpr std::string_view kShadowMode = "ShadowMode";
}

namespace athanor::api::sagemaker::input_mode {
inline constexpr std::string_view kPipe = "Pipe";
inline constexpr std::string_view kFile = "File";
}

namespace athanor::api::sagemaker::join_source {
inline constexpr std::string_view kInput = "Input";
inline constexpr std::string_view kNone = "None";
}

namespace athanor::api::sagemaker::last_update_status_value {
inline constexpr std::string_view kSuccessful = "Successful";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kInProgress = "InProgress";
}

namespace athanor::api::sagemaker::lineage_type {
inline constexpr std::string_view kTrialComponent = "TrialComponent";
inline constexpr std::string_view kArtifact = "Artifact";
inline constexpr std::string_view kContext = "Context";
inline constexpr std::string_view kAction = "Action";
}

namespace athanor::api::sagemaker::managed_instance_scaling_scale_in_strategy {
inline constexpr std::string_view kIdleRelease = "IDLE_RELEASE";
inline constexpr std::string_view kCONSOLIDATION = "CONSOLIDATION";
}

namespace athanor::api::sagemaker::managed_instance_scaling_status {
inline constexpr std::string_view kENABLED = "ENABLED";
inline constexpr std::string_view kDISABLED = "DISABLED";
}

namespace athanor::api::sagemaker::managed_storage_type {
inline constexpr std::string_view kRestricted = "Restricted";
}

namespace athanor::api::sagemaker::model_approval_status {
inline constexpr std::string_view kApproved = "Approved";
inline constexpr std::string_view kRejected = "Rejected";
inline constexpr std::string_view kPendingManualApproval = "PendingManualApproval";
}

namespace athanor::api::sagemaker::model_cache_setting {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::sagemaker::model_card_export_job_sort_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
inline constexpr std::string_view kStatus = "Status";
}

namespace athanor::api::sagemaker::model_card_export_job_sort_order {
inline constexpr std::string_view kAscending = "Ascending";
inline constexpr std::string_view kDescending = "Descending";
}

namespace athanor::api::sagemaker::model_card_export_job_status {
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kFailed = "Failed";
}

namespace athanor::api::sagemaker::model_card_processing_status {
inline constexpr std::string_view kDeleteInProgress = "DeleteInProgress";
inline constexpr std::string_view kDeletePending = "DeletePending";
inline constexpr std::string_view kContentDeleted = "ContentDeleted";
inline constexpr std::string_view kExportJobsDeleted = "ExportJobsDeleted";
inline constexpr std::string_view kDeleteCompleted = "DeleteCompleted";
inline constexpr std::string_view kDeleteFailed = "DeleteFailed";
}

namespace athanor::api::sagemaker::model_card_sort_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::model_card_sort_order {
inline constexpr std::string_view kAscending = "Ascending";
inline constexpr std::string_view kDescending = "Descending";
}

namespace athanor::api::sagemaker::model_card_status {
inline constexpr std::string_view kDraft = "Draft";
inline constexpr std::string_view kPendingReview = "PendingReview";
inline constexpr std::string_view kApproved = "Approved";
inline constexpr std::string_view kArchived = "Archived";
}

namespace athanor::api::sagemaker::model_card_version_sort_by {
inline constexpr std::string_view kVersion = "Version";
}

namespace athanor::api::sagemaker::model_compression_type {
inline constexpr std::string_view kNone = "None";
inline constexpr std::string_view kGzip = "Gzip";
}

namespace athanor::api::sagemaker::model_infrastructure_type {
inline constexpr std::string_view kRealTimeInference = "RealTimeInference";
}

namespace athanor::api::sagemaker::model_package_group_sort_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::model_package_group_status {
inline constexpr std::string_view kPending = "Pending";
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kDeleting = "Deleting";
inline constexpr std::string_view kDeleteFailed = "DeleteFailed";
}

namespace athanor::api::sagemaker::model_package_registration_type {
inline constexpr std::string_view kLogged = "Logged";
inline constexpr std::string_view kRegistered = "Registered";
}

namespace athanor::api::sagemaker::model_package_sort_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::model_package_status {
inline constexpr std::string_view kPending = "Pending";
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kDeleting = "Deleting";
}

namespace athanor::api::sagemaker::model_package_type {
inline constexpr std::string_view kVersioned = "Versioned";
inline constexpr std::string_view kUnversioned = "Unversioned";
inline constexpr std::string_view kBoth = "Both";
}

namespace athanor::api::sagemaker::model_sort_key {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::model_variant_action {
inline constexpr std::string_view kRetain = "Retain";
inline constexpr std::string_view kRemove = "Remove";
inline constexpr std::string_view kPromote = "Promote";
}

namespace athanor::api::sagemaker::model_variant_status {
inline constexpr std::string_view kCreating = "Creating";
inline constexpr std::string_view kUpdating = "Updating";
inline constexpr std::string_view kInService = "InService";
inline constexpr std::string_view kDeleting = "Deleting";
inline constexpr std::string_view kDeleted = "Deleted";
}

namespace athanor::api::sagemaker::monitoring_alert_history_sort_key {
inline constexpr std::string_view kCreationTime = "CreationTime";
inline constexpr std::string_view kStatus = "Status";
}

namespace athanor::api::sagemaker::monitoring_alert_status {
inline constexpr std::string_view kInAlert = "InAlert";
inline constexpr std::string_view kOK = "OK";
}

namespace athanor::api::sagemaker::monitoring_execution_sort_key {
inline constexpr std::string_view kCreationTime = "CreationTime";
inline constexpr std::string_view kScheduledTime = "ScheduledTime";
inline constexpr std::string_view kStatus = "Status";
}

namespace athanor::api::sagemaker::monitoring_job_definition_sort_key {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::monitoring_problem_type {
inline constexpr std::string_view kBinaryClassification = "BinaryClassification";
inline constexpr std::string_view kMulticlassClassification = "MulticlassClassification";
inline constexpr std::string_view kRegression = "Regression";
}

namespace athanor::api::sagemaker::monitoring_schedule_sort_key {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
inline constexpr std::string_view kStatus = "Status";
}

namespace athanor::api::sagemaker::monitoring_type {
inline constexpr std::string_view kDataQuality = "DataQuality";
inline constexpr std::string_view kModelQuality = "ModelQuality";
inline constexpr std::string_view kModelBias = "ModelBias";
inline constexpr std::string_view kModelExplainability = "ModelExplainability";
}

namespace athanor::api::sagemaker::objective_status {
inline constexpr std::string_view kSucceeded = "Succeeded";
inline constexpr std::string_view kPending = "Pending";
inline constexpr std::string_view kFailed = "Failed";
}

namespace athanor::api::sagemaker::offline_store_status_value {
inline constexpr std::string_view kActive = "Active";
inline constexpr std::string_view kBlocked = "Blocked";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::sagemaker::operator_ {
inline constexpr std::string_view kEquals = "Equals";
inline constexpr std::string_view kNotEquals = "NotEquals";
inline constexpr std::string_view kGreaterThan = "GreaterThan";
inline constexpr std::string_view kGreaterThanOrEqualTo = "GreaterThanOrEqualTo";
inline constexpr std::string_view kLessThan = "LessThan";
inline constexpr std::string_view kLessThanOrEqualTo = "LessThanOrEqualTo";
inline constexpr std::string_view kContains = "Contains";
inline constexpr std::string_view kExists = "Exists";
inline constexpr std::string_view kNotExists = "NotExists";
inline constexpr std::string_view kIn = "In";
}

namespace athanor::api::sagemaker::order_key {
inline constexpr std::string_view kAscending = "Ascending";
inline constexpr std::string_view kDescending = "Descending";
}

namespace athanor::api::sagemaker::output_compression_type {
inline constexpr std::string_view kGZIP = "GZIP";
inline constexpr std::string_view kNONE = "NONE";
}

namespace athanor::api::sagemaker::peft {
inline constexpr std::string_view kLORA = "LORA";
}

namespace athanor::api::sagemaker::pipeline_execution_status {
inline constexpr std::string_view kExecuting = "Executing";
inline constexpr std::string_view kStopping = "Stopping";
inline constexpr std::string_view kStopped = "Stopped";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kSucceeded = "Succeeded";
}

namespace athanor::api::sagemaker::pipeline_status {
inline constexpr std::string_view kActive = "Active";
inline constexpr std::string_view kDeleting = "Deleting";
}

namespace athanor::api::sagemaker::processing_job_status {
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kStopping = "Stopping";
inline constexpr std::string_view kStopped = "Stopped";
}

namespace athanor::api::sagemaker::processing_s3_compression_type {
inline constexpr std::string_view kNone = "None";
inline constexpr std::string_view kGzip = "Gzip";
}

namespace athanor::api::sagemaker::processing_s3_data_distribution_type {
inline constexpr std::string_view kFullyReplicated = "FullyReplicated";
inline constexpr std::string_view kShardedByS3Key = "ShardedByS3Key";
}

namespace athanor::api::sagemaker::processing_s3_data_type {
inline constexpr std::string_view kManifestFile = "ManifestFile";
inline constexpr std::string_view kS3Prefix = "S3Prefix";
}

namespace athanor::api::sagemaker::processing_s3_input_mode {
inline constexpr std::string_view kPipe = "Pipe";
inline constexpr std::string_view kFile = "File";
}

namespace athanor::api::sagemaker::processing_s3_upload_mode {
inline constexpr std::string_view kContinuous = "Continuous";
inline constexpr std::string_view kEndOfJob = "EndOfJob";
}

namespace athanor::api::sagemaker::production_variant_inference_ami_version {
inline constexpr std::string_view kAl2AmiSagemakerInferenceGpu2 = "al2-ami-sagemaker-inference-gpu-2";
inline constexpr std::string_view kAl2AmiSagemakerInferenceGpu21 = "al2-ami-sagemaker-inference-gpu-2-1";
inline constexpr std::string_view kAl2AmiSagemakerInferenceGpu31 = "al2-ami-sagemaker-inference-gpu-3-1";
inline constexpr std::string_view kAl2AmiSagemakerInferenceNeuron2 = "al2-ami-sagemaker-inference-neuron-2";
inline constexpr std::string_view kAl2023AmiSagemakerInferenceGpu41 = "al2023-ami-sagemaker-inference-gpu-4-1";
}

namespace athanor::api::sagemaker::profiling_status {
inline constexpr std::string_view kEnabled = "Enabled";
inline constexpr std::string_view kDisabled = "Disabled";
}

namespace athanor::api::sagemaker::project_status {
inline constexpr std::string_view kPending = "Pending";
inline constexpr std::string_view kCreateInProgress = "CreateInProgress";
inline constexpr std::string_view kCreateCompleted = "CreateCompleted";
inline constexpr std::string_view kCreateFailed = "CreateFailed";
inline constexpr std::string_view kDeleteInProgress = "DeleteInProgress";
inline constexpr std::string_view kDeleteFailed = "DeleteFailed";
inline constexpr std::string_view kDeleteCompleted = "DeleteCompleted";
inline constexpr std::string_view kUpdateInProgress = "UpdateInProgress";
inline constexpr std::string_view kUpdateCompleted = "UpdateCompleted";
inline constexpr std::string_view kUpdateFailed = "UpdateFailed";
}

namespace athanor::api::sagemaker::recommendation_status {
inline constexpr std::string_view kInProgress = "IN_PROGRESS";
inline constexpr std::string_view kCOMPLETED = "COMPLETED";
inline constexpr std::string_view kFAILED = "FAILED";
inline constexpr std::string_view kNotApplicable = "NOT_APPLICABLE";
}

namespace athanor::api::sagemaker::record_wrapper {
inline constexpr std::string_view kNone = "None";
inline constexpr std::string_view kRecordIO = "RecordIO";
}

namespace athanor::api::sagemaker::redshift_result_compression_type {
inline constexpr std::string_view kNone = "None";
inline constexpr std::string_view kGZIP = "GZIP";
inline constexpr std::string_view kBZIP2 = "BZIP2";
inline constexpr std::string_view kZSTD = "ZSTD";
inline constexpr std::string_view kSNAPPY = "SNAPPY";
}

namespace athanor::api::sagemaker::redshift_result_format {
inline constexpr std::string_view kPARQUET = "PARQUET";
inline constexpr std::string_view kCSV = "CSV";
}

namespace athanor::api::sagemaker::relation {
inline constexpr std::string_view kEqualTo = "EqualTo";
inline constexpr std::string_view kGreaterThanOrEqualTo = "GreaterThanOrEqualTo";
}

namespace athanor::api::sagemaker::repository_access_mode {
inline constexpr std::string_view kPlatform = "Platform";
inline constexpr std::string_view kVpc = "Vpc";
}

namespace athanor::api::sagemaker::resource_type {
inline constexpr std::string_view kTrainingJob = "TrainingJob";
inline constexpr std::string_view kExperiment = "Experiment";
inline constexpr std::string_view kExperimentTrial = "ExperimentTrial";
inline constexpr std::string_view kExperimentTrialComponent = "ExperimentTrialComponent";
inline constexpr std::string_view kEndpoint = "Endpoint";
inline constexpr std::string_view kModel = "Model";
inline constexpr std::string_view kModelPackage = "ModelPackage";
inline constexpr std::string_view kModelPackageGroup = "ModelPackageGroup";
inline constexpr std::string_view kPipeline = "Pipeline";
inline constexpr std::string_view kPipelineExecution = "PipelineExecution";
inline constexpr std::string_view kFeatureGroup = "FeatureGroup";
inline constexpr std::string_view kFeatureMetadata = "FeatureMetadata";
inline constexpr std::string_view kImage = "Image";
inline constexpr std::string_view kImageVersion = "ImageVersion";
inline constexpr std::string_view kProject = "Project";
inline constexpr std::string_view kHyperParameterTuningJob = "HyperParameterTuningJob";
inline constexpr std::string_view kModelCard = "ModelCard";
inline constexpr std::string_view kPipelineVersion = "PipelineVersion";
}

namespace athanor::api::sagemaker::routing_strategy {
inline constexpr std::string_view kLeastOutstandingRequests = "LEAST_OUTSTANDING_REQUESTS";
inline constexpr std::string_view kRANDOM = "RANDOM";
}

namespace athanor::api::sagemaker::rule_evaluation_status {
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kNoIssuesFound = "NoIssuesFound";
inline constexpr std::string_view kIssuesFound = "IssuesFound";
inline constexpr std::string_view kError = "Error";
inline constexpr std::string_view kStopping = "Stopping";
inline constexpr std::string_view kStopped = "Stopped";
}

namespace athanor::api::sagemaker::s3_data_distribution {
inline constexpr std::string_view kFullyReplicated = "FullyReplicated";
inline constexpr std::string_view kShardedByS3Key = "ShardedByS3Key";
}

namespace athanor::api::sagemaker::s3_data_type {
inline constexpr std::string_view kManifestFile = "ManifestFile";
inline constexpr std::string_view kS3Prefix = "S3Prefix";
inline constexpr std::string_view kAugmentedManifestFile = "AugmentedManifestFile";
inline constexpr std::string_view kConverse = "Converse";
}

namespace athanor::api::sagemaker::s3_model_data_type {
inline constexpr std::string_view kS3Prefix = "S3Prefix";
inline constexpr std::string_view kS3Object = "S3Object";
}

namespace athanor::api::sagemaker::schedule_status {
inline constexpr std::string_view kPending = "Pending";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kScheduled = "Scheduled";
inline constexpr std::string_view kStopped = "Stopped";
}

namespace athanor::api::sagemaker::search_sort_order {
inline constexpr std::string_view kAscending = "Ascending";
inline constexpr std::string_view kDescending = "Descending";
}

namespace athanor::api::sagemaker::secondary_status {
inline constexpr std::string_view kStarting = "Starting";
inline constexpr std::string_view kLaunchingMLInstances = "LaunchingMLInstances";
inline constexpr std::string_view kPreparingTrainingStack = "PreparingTrainingStack";
inline constexpr std::string_view kDownloading = "Downloading";
inline constexpr std::string_view kDownloadingTrainingImage = "DownloadingTrainingImage";
inline constexpr std::string_view kTraining = "Training";
inline constexpr std::string_view kUploading = "Uploading";
inline constexpr std::string_view kStopping = "Stopping";
inline constexpr std::string_view kStopped = "Stopped";
inline constexpr std::string_view kMaxRuntimeExceeded = "MaxRuntimeExceeded";
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kInterrupted = "Interrupted";
inline constexpr std::string_view kMaxWaitTimeExceeded = "MaxWaitTimeExceeded";
inline constexpr std::string_view kUpdating = "Updating";
inline constexpr std::string_view kRestarting = "Restarting";
inline constexpr std::string_view kPending = "Pending";
}

namespace athanor::api::sagemaker::serverless_job_type {
inline constexpr std::string_view kFineTuning = "FineTuning";
inline constexpr std::string_view kEvaluation = "Evaluation";
}

namespace athanor::api::sagemaker::skip_model_validation {
inline constexpr std::string_view kAll = "All";
inline constexpr std::string_view kNone = "None";
}

namespace athanor::api::sagemaker::sort_actions_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::sort_artifacts_by {
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::sort_associations_by {
inline constexpr std::string_view kSourceArn = "SourceArn";
inline constexpr std::string_view kDestinationArn = "DestinationArn";
inline constexpr std::string_view kSourceType = "SourceType";
inline constexpr std::string_view kDestinationType = "DestinationType";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::sort_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
inline constexpr std::string_view kStatus = "Status";
}

namespace athanor::api::sagemaker::sort_contexts_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::sort_experiments_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::sort_inference_experiments_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
inline constexpr std::string_view kStatus = "Status";
}

namespace athanor::api::sagemaker::sort_lineage_groups_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::sort_order {
inline constexpr std::string_view kAscending = "Ascending";
inline constexpr std::string_view kDescending = "Descending";
}

namespace athanor::api::sagemaker::sort_pipeline_executions_by {
inline constexpr std::string_view kCreationTime = "CreationTime";
inline constexpr std::string_view kPipelineExecutionArn = "PipelineExecutionArn";
}

namespace athanor::api::sagemaker::sort_pipelines_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::sort_trial_components_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::sort_trials_by {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
}

namespace athanor::api::sagemaker::split_type {
inline constexpr std::string_view kNone = "None";
inline constexpr std::string_view kLine = "Line";
inline constexpr std::string_view kRecordIO = "RecordIO";
inline constexpr std::string_view kTFRecord = "TFRecord";
}

namespace athanor::api::sagemaker::step_status {
inline constexpr std::string_view kStarting = "Starting";
inline constexpr std::string_view kExecuting = "Executing";
inline constexpr std::string_view kStopping = "Stopping";
inline constexpr std::string_view kStopped = "Stopped";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kSucceeded = "Succeeded";
}

namespace athanor::api::sagemaker::storage_type {
inline constexpr std::string_view kStandard = "Standard";
inline constexpr std::string_view kInMemory = "InMemory";
}

namespace athanor::api::sagemaker::table_format {
inline constexpr std::string_view kDefault = "Default";
inline constexpr std::string_view kGlue = "Glue";
inline constexpr std::string_view kIceberg = "Iceberg";
}

namespace athanor::api::sagemaker::throughput_mode {
inline constexpr std::string_view kOnDemand = "OnDemand";
inline constexpr std::string_view kProvisioned = "Provisioned";
}

namespace athanor::api::sagemaker::traffic_routing_config_type {
inline constexpr std::string_view kAllAtOnce = "ALL_AT_ONCE";
inline constexpr std::string_view kCANARY = "CANARY";
inline constexpr std::string_view kLINEAR = "LINEAR";
}

namespace athanor::api::sagemaker::training_input_mode {
inline constexpr std::string_view kPipe = "Pipe";
inline constexpr std::string_view kFile = "File";
inline constexpr std::string_view kFastFile = "FastFile";
}

namespace athanor::api::sagemaker::training_job_early_stopping_type {
inline constexpr std::string_view kOff = "Off";
inline constexpr std::string_view kAuto = "Auto";
}

namespace athanor::api::sagemaker::training_job_sort_by_options {
inline constexpr std::string_view kName = "Name";
inline constexpr std::string_view kCreationTime = "CreationTime";
inline constexpr std::string_view kStatus = "Status";
inline constexpr std::string_view kFinalObjectiveMetricValue = "FinalObjectiveMetricValue";
}

namespace athanor::api::sagemaker::training_job_status {
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kStopping = "Stopping";
inline constexpr std::string_view kStopped = "Stopped";
inline constexpr std::string_view kDeleting = "Deleting";
}

namespace athanor::api::sagemaker::training_repository_access_mode {
inline constexpr std::string_view kPlatform = "Platform";
inline constexpr std::string_view kVpc = "Vpc";
}

namespace athanor::api::sagemaker::transform_job_status {
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kStopping = "Stopping";
inline constexpr std::string_view kStopped = "Stopped";
}

namespace athanor::api::sagemaker::trial_component_primary_status {
inline constexpr std::string_view kInProgress = "InProgress";
inline constexpr std::string_view kCompleted = "Completed";
inline constexpr std::string_view kFailed = "Failed";
inline constexpr std::string_view kStopping = "Stopping";
inline constexpr std::string_view kStopped = "Stopped";
}

namespace athanor::api::sagemaker::ttl_duration_unit {
inline constexpr std::string_view kSeconds = "Seconds";
inline constexpr std::string_view kMinutes = "Minutes";
inline constexpr std::string_view kHours = "Hours";
inline constexpr std::string_view kDays = "Days";
inline constexpr std::string_view kWeeks = "Weeks";
}

namespace athanor::api::sagemaker::variant_property_type {
inline constexpr std::string_view kDesiredInstanceCount = "DesiredInstanceCount";
inline constexpr std::string_view kDesiredWeight = "DesiredWeight";
inline constexpr std::string_view kDataCaptureConfig = "DataCaptureConfig";
}

namespace athanor::api::sagemaker::variant_status {
inline constexpr std::string_view kCreating = "Creating";
inline constexpr std::string_view kUpdating = "Updating";
inline constexpr std::string_view kDeleting = "Deleting";
inline constexpr std::string_view kActivatingTraffic = "ActivatingTraffic";
inline constexpr std::string_view kBaking = "Baking";
}

namespace athanor::api::sagemaker::warm_pool_resource_status {
inline constexpr std::string_view kAvailable = "Available";
inline constexpr std::string_view kTerminated = "Terminated";
inline constexpr std::string_view kReused = "Reused";
inline constexpr std::string_view kInUse = "InUse";
}
