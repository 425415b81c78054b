#include "cli/inventory.hpp"

#include "base/json.hpp"
#include "base/log.hpp"

namespace athanor::cli {

Status make_inventory(ApiClient& api, const std::string& bucket, const std::string& id) {
    constexpr std::string_view kScheme = "s3://";
    std::string name = bucket.starts_with(kScheme) ? bucket.substr(kScheme.size()) : bucket;
    while (name.ends_with('/')) name.pop_back();
    json::Writer w;
    w.begin_object().key("Bucket").string(name).key("Id").string(id).end_object();
    ATHANOR_TRY(auto answer, api.send("athanor", "POST", "/-/athanor/inventory", {}, std::move(w).take()));
    ATHANOR_TRY(json::Document made, json::parse(answer.body));
    fmt::print("{}\n", made.root()["Manifest"].string_or(""));
    return {};
}

}  // namespace athanor::cli
