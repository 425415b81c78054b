// What a batch is told in: the manifest that its execution reads, the record that people read, and the parameters of the pipeline. Pure.
//
//     s3://BUCKET/PREFIX/PIPE/batch-000001.manifest           SageMaker's ManifestFile: [{"prefix": "s3://bucket/raw/"}, "a.csv", "b.csv"]
//     s3://BUCKET/PREFIX/PIPE/batch-000001.json               the record: how it closed, objects with ETags, duplicates, executions, outcome
//     s3://BUCKET/PREFIX/PIPE/refused/batch-000001.manifest   of a batch that was put aside, to be given to an execution by hand
//
// A parameter's value may be a path: $.athanor.manifest, .batch, .count, .bytes, .late, .bucket, .prefix, .closedBy, .attempt; and, as on AWS for a
// message of the queue, $.body.detail.object.key and what else the event of its first object says of bucket and object. <aws.pipes.pipe-arn> and
// <aws.pipes.pipe-name> are filled in.
#pragma once

#include "gate/target.hpp"
#include "services/pipes/tables.hpp"

namespace athanor::pipes {

std::string batch_name(std::int64_t number);                           // "batch-000001"
S3Place manifest_place(const S3Place& prefix, const BatchRow& batch);  // prefix: the whole key
S3Place record_place(const S3Place& prefix, const BatchRow& batch);
S3Place refused_place(const S3Place& prefix, const BatchRow& batch);
std::string uri(const S3Place& place);

std::string manifest(const BatchRow& batch, const std::vector<ObjectRow>& objects);
std::string record(const BatchRow& batch, const std::vector<ObjectRow>& objects,
                   const std::vector<Duplicate>& duplicates, const std::optional<S3Place>& manifest);

// What paths look into.
std::string batch_document(const BatchRow& batch, const ObjectRow& first, const std::string& manifest_uri);
// ValidationException for a path that the document has not.
Result<gate::TextPairs> parameters(const api::pipes::CreatePipeRequest& pipe, const PipeKey& key,
                                   const std::string& document);
// For CreatePipe: every path leads somewhere, whatever the batch.
Status check_parameters(const api::pipes::CreatePipeRequest& pipe, const Settings& settings);

}  // namespace athanor::pipes
