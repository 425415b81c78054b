// Labels of GetMetricData with dynamic values: "${MAX_TIME} ${PROP('Dim.Variant')} [${LAST}]". What is not known to us is left as it is written.
#pragma once

#include <string>

#include "api/cloudwatch.hpp"
#include "services/cloudwatch/math.hpp"

namespace athanor::cloudwatch {

// "+0130"; minutes. nullopt: it is none.
std::optional<int> parse_timezone(std::string_view text);

struct LabelContext {
    const api::cloudwatch::MetricDataQuery& query;
    const Series& series;
    std::string_view account, region;
    int timezone = 0;  // minutes east
};
std::string fill_label(std::string_view label, const LabelContext& context);

}  // namespace athanor::cloudwatch
