// Rows of data in the forms that AWS's analyzer reads: CSV, JSON, and the lines that an endpoint's capture writes. Bytes in, rows out; what
// somebody sent to an endpoint is in there, so anything may come.
//
//     {"captureData": {"endpointInput": {"observedContentType": "text/csv", "mode": "INPUT", "data": "1,2\n", "encoding": "CSV"},
//                      "endpointOutput": {…, "data": "0.02"}},
//      "eventMetadata": {"eventId": "…", "inferenceTime": "2026-11-22T17:25:49Z"}, "eventVersion": "0"}
//
// A line of capture is as many rows as its request had: each row is an input and its prediction side by side.
//
// JSON: an object is a row, its members are the columns (nested ones "a.b", elements of lists "a.0"); a list is a row of columns without name, a
// list of objects or lists is several rows. {"instances": […]}, {"predictions": […]}, {"features": […]} and JSON lines are what they hold.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/json.hpp"

namespace athanor::monitor {

struct Field {
    std::string name;   // "": known by its place
    std::string value;  // "": missing
};
using Fields = std::vector<Field>;

// Each InvalidRecord on what is not that.
Result<std::vector<Fields>> csv_rows(std::string_view text);
Result<std::vector<Fields>> json_rows(std::string_view text);

struct Captured {
    std::optional<Timestamp> time;
    struct Row {
        Fields input, output;
    };
    std::vector<Row> rows;
};

// Which sides are looked at: captureIndexNames.
struct Sides {
    bool input = true, output = true;
};
Result<Captured> parse_capture(std::string_view line, const Sides& sides);

}  // namespace athanor::monitor
