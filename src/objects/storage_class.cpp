#include "objects/storage_class.hpp"

#include <algorithm>
#include <array>

namespace athanor::objects {
namespace {

// In the order of the waterfall (S3 user guide, "Transitioning objects using Amazon S3 Lifecycle"); REDUCED_REDUNDANCY is beside STANDARD.
constexpr std::array<std::string_view, 8> kClasses = {
    "REDUCED_REDUNDANCY", "STANDARD",   "STANDARD_IA", "INTELLIGENT_TIERING",
    "ONEZONE_IA",         "GLACIER_IR", "GLACIER",     "DEEP_ARCHIVE"};

std::size_t rank_of(std::string_view name) {
    if (name.empty()) name = "STANDARD";
    return static_cast<std::size_t>(std::ranges::find(kClasses, name) - kClasses.begin());
}

}  // namespace

bool is_storage_class(std::string_view name) { return rank_of(name) < kClasses.size(); }

bool is_packed(std::string_view storage_class) {
    return storage_class == "GLACIER_IR" || is_archived(storage_class);
}

bool is_archived(std::string_view storage_class) {
    return storage_class == "GLACIER" || storage_class == "DEEP_ARCHIVE";
}

bool may_follow(std::string_view from, std::string_view to) {
    if (from == "ONEZONE_IA" && to == "GLACIER_IR") return false;
    return rank_of(to) < kClasses.size() && rank_of(to) > std::max<std::size_t>(rank_of(from), 1);
}

bool is_cheaper(std::string_view than, std::string_view storage_class) {
    return rank_of(storage_class) > rank_of(than);
}

bool is_readable(std::string_view storage_class, const RestoreState& restore, Timestamp now) {
    return !is_archived(storage_class) ||
           (restore.ready != Timestamp{} && restore.ready <= now && now < restore.expires);
}

std::unexpected<Error> archived(std::string message, std::string_view storage_class) {
    return std::unexpected(
        Error{"InvalidObjectState", std::move(message), 403, {{"StorageClass", std::string(storage_class)}}});
}

}  // namespace athanor::objects
