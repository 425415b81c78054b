// PostObject: uploads by a browser's form (POST of multipart/form-data to a bucket). The form is read up to its file, its policy's signature verified
// by the gate, every condition checked; then the fields become the headers of a PutObject, which goes the way of all requests with the file as
// its body, streamed. So metadata, tags, checksums, encryption and locks mean here what they mean there, and the same code decides.
//
// Only fields that S3 knows become headers; a value with control characters never does. Anonymous forms are refused: no bucket grants them.
#pragma once

#include "base/error.hpp"
#include "base/task.hpp"
#include "gate/dispatcher.hpp"

namespace athanor::s3 {

// For Dispatcher::forms.
Task<Result<http::Response>> post_object(gate::Dispatcher& gate, http::Request& request, gate::Call& call);

}  // namespace athanor::s3
