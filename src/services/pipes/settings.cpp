#include "services/pipes/settings.hpp"

#include "base/encoding.hpp"

namespace athanor::pipes {
namespace {

using std::chrono::seconds;

constexpr std::string_view kOurs = "athanor:";
constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kDefaultSettle = 2, kMostRetries = 10, kMostParallel = 100;

std::unexpected<Error> bad_tag(std::string_view name, std::string_view value, std::string_view wanted) {
    return validation_error("Tag " + std::string(name) + " must be " + std::string(wanted) + ", not '" +
                            std::string(value) + "'.");
}

struct Number {
    std::string_view name;
    std::int64_t low, high;
    std::int64_t* value;
};

Result<S3Place> place_of(std::string_view name, std::string_view value) {
    constexpr std::string_view kScheme = "s3://";
    std::string_view rest = value;
    if (!rest.starts_with(kScheme)) return bad_tag(name, value, "s3://bucket/prefix");
    rest.remove_prefix(kScheme.size());
    std::size_t slash = std::min(rest.find('/'), rest.size());
    S3Place place{std::string(rest.substr(0, slash)),
                  std::string(rest.substr(std::min(slash + 1, rest.size())))};
    if (place.bucket.empty()) return bad_tag(name, value, "s3://bucket/prefix");
    if (!place.prefix.empty() && !place.prefix.ends_with('/')) place.prefix += '/';
    return place;
}

}  // namespace

Result<Settings> Settings::of(const api::pipes::CreatePipeRequest& pipe, const TagMap& tags) {
    Settings out;
    std::int64_t settle = kDefaultSettle, quiet = 0;
    const Number numbers[] = {{"athanor:settle-seconds", 0, kDay, &settle},
                              {"athanor:quiet-seconds", 1, kDay, &quiet},
                              {"athanor:retries", 0, kMostRetries, &out.retries},
                              {"athanor:parallel", 1, kMostParallel, &out.parallel}};
    for (const auto& [name, value] : tags) {
        if (!name.starts_with(kOurs)) continue;
        auto number = std::ranges::find(numbers, std::string_view(name), &Number::name);
        if (number != std::end(numbers)) {
            auto parsed = parse_number<std::int64_t>(value);
            if (!parsed || *parsed < number->low || *parsed > number->high)
                return bad_tag(
                    name, value,
                    "a number from " + std::to_string(number->low) + " to " + std::to_string(number->high));
            *number->value = *parsed;
        } else if (name == "athanor:marker") {
            if (value.empty() || value.find('/') != std::string::npos)
                return bad_tag(name, value, "the name of an object, without a slash");
            out.marker = value;
        } else if (name == "athanor:manifest-prefix") {
            ATHANOR_TRY(out.manifests, place_of(name, value));
        } else {
            return validation_error("Tag " + name + " is not known.");
        }
    }
    out.settle = seconds(settle);
    out.quiet = seconds(quiet);
    std::optional<std::int64_t> size, window;
    if (pipe.source_parameters && pipe.source_parameters->sqs_queue_parameters) {
        size = pipe.source_parameters->sqs_queue_parameters->batch_size;
        window = pipe.source_parameters->sqs_queue_parameters->maximum_batching_window_in_seconds;
    }
    out.window = seconds(window.value_or(0));
    bool ours = !out.marker.empty() || quiet > 0;
    out.most = size.value_or(ours ? kLargestBatch : 10);
    return out;
}

}  // namespace athanor::pipes
