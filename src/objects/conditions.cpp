// Conditions and ranges of reads: pure functions of what was found.
#include "objects/impl.hpp"

namespace athanor::objects {
namespace {

bool matches(const std::vector<Etag>& etags, const Etag& etag) {
    return std::ranges::any_of(etags, [&](const Etag& e) { return e == "*" || e == etag; });
}

std::unexpected<Error> not_modified(const Etag& etag, Timestamp modified) {
    return std::unexpected(Error{
        "NotModified", "Not Modified", 304, {{"ETag", etag}, {"LastModified", format_http_date(modified)}}});
}

}  // namespace

Status check(const ReadConditions& conditions, const Etag& etag, Timestamp modified) {
    auto seconds = std::chrono::floor<std::chrono::seconds>(modified);  // what Last-Modified says
    if (!conditions.if_match.empty()) {
        if (!matches(conditions.if_match, etag)) return precondition_failed("If-Match");
    } else if (conditions.if_unmodified_since && seconds > *conditions.if_unmodified_since) {
        return precondition_failed("If-Unmodified-Since");
    }
    if (!conditions.if_none_match.empty()) {
        if (matches(conditions.if_none_match, etag)) return not_modified(etag, modified);
    } else if (conditions.if_modified_since && seconds <= *conditions.if_modified_since) {
        return not_modified(etag, modified);
    }
    return {};
}

Status apply_range(const std::optional<ByteRange>& range, ObjectInfo& info) {
    info.first = 0;
    info.length = info.size;
    info.partial = false;
    if (!range) return {};
    std::uint64_t first = 0, end = info.size;
    if (range->first) {
        first = *range->first;
        if (range->last && *range->last < info.size) end = *range->last + 1;
    } else if (range->last && *range->last < info.size) {
        first = info.size - *range->last;
    }
    if (first >= info.size || (!range->first && range->last.value_or(0) == 0)) {
        return std::unexpected(Error{"InvalidRange",
                                     "The requested range is not satisfiable",
                                     416,
                                     {{"ActualObjectSize", static_cast<std::int64_t>(info.size)}}});
    }
    info.first = first;
    info.length = end - first;
    info.partial = true;
    return {};
}

}  // namespace athanor::objects
