// What an endpoint on a flat model answers: the body of /invocations in, the body of the reply out. No I/O;
// the router calls invoke() on whichever thread it likes. Memory is bounded by the reply: rows are read and
// predicted 64 at a time.
//
// In: text/csv (the default; empty cells are missing, the delimiter is found in the first line), text/libsvm
// and text/x-libsvm (indexes as in training, from zero), application/json ([[..]], {"instances":
// [{"features": [..]}]}, SageMaker's common data format with "data"/"values", sparse with "keys" and "shape";
// null is missing) and application/jsonlines. Out: text/csv (the default: a line a row, classes joined by
// commas), application/json ({"predictions": [{"score": 0.5}]}) and application/jsonlines. These are the
// forms of SageMaker's XGBoost container (JSON input excepted, which it refuses), as are the statuses: 204
// for an empty body, 415 for an unknown type, 406 for an unknown Accept, 400 for data that cannot be read or
// does not fit the model.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "serving/predictor/flat_model.hpp"

namespace athanor::predictor {

struct Invocation {
    std::string_view body;
    std::string_view content_type;  // empty if the header is absent
    std::string_view accept;
};

// From the environment of the model's container.
struct InvocationOptions {
    std::string default_accept = "text/csv";  // SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT
    bool batch = false;  // SAGEMAKER_BATCH: a line a row whatever Accept says, classes in brackets
    std::vector<std::string> selected =
        {};  // SAGEMAKER_INFERENCE_OUTPUT: named parts of each prediction (selected.hpp); empty: its score
};

InvocationOptions options_from_environment(const std::map<std::string, std::string>& environment);

struct Answer {
    int status = 200;
    std::string content_type;
    std::string body;
};

Answer invoke(const FlatModel& model, const Invocation& invocation, const InvocationOptions& options = {});

// The first half, for whoever wants scores and not text. The error's status is the one of the answer.
Result<std::vector<float>> predict_body(const FlatModel& model, std::string_view body,
                                        std::string_view content_type);

}  // namespace athanor::predictor
