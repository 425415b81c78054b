#include "services/sagemaker/pipelines/cache_key.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/hash.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

constexpr std::string_view kJobName = "sagemaker_job_name";
constexpr std::string_view kSubmitDirectory = "sagemaker_submit_directory";

bool is_hyperparameters(std::string_view member) {
    return member == "HyperParameters" || member == "StaticHyperParameters";
}

// The SDK writes hyperparameters as JSON: "\"s3://…\"".
std::string unquoted(std::string_view text) {
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
    return std::string(text);
}

class Canonical {
public:
    explicit Canonical(const std::map<std::string, std::string>& etags) : etags_(etags) {}

    void write(json::Value value, bool hyperparameters) {
        if (value.kind() == json::Kind::object) {
            object(value, hyperparameters);
        } else if (value.kind() == json::Kind::array) {
            out.begin_array();
            value.for_each_element([&](json::Value element) { write(element, false); });
            out.end_array();
        } else {
            out.raw(value.text());
        }
    }

    json::Writer out;

private:
    void object(json::Value value, bool hyperparameters) {
        std::vector<std::pair<std::string_view, json::Value>> members;
        value.for_each_member([&](std::string_view key, json::Value member) {
            if (!member.is_null() && !(hyperparameters && key == kJobName)) members.emplace_back(key, member);
        });
        std::ranges::sort(members, {}, [](const auto& member) { return member.first; });
        out.begin_object();
        for (const auto& [key, member] : members) {
            out.key(key);
            auto etag = hyperparameters && key == kSubmitDirectory
                            ? etags_.find(unquoted(member.string_or("")))
                            : etags_.end();
            if (etag != etags_.end()) {
                out.string("etag:" + etag->second);
            } else {
                write(member, is_hyperparameters(key));
            }
        }
        out.end_object();
    }

    const std::map<std::string, std::string>& etags_;
};

void find_directories(json::Value value, bool hyperparameters, std::vector<std::string>& found) {
    if (value.kind() == json::Kind::array)
        value.for_each_element([&](json::Value v) { find_directories(v, false, found); });
    if (value.kind() != json::Kind::object) return;
    value.for_each_member([&](std::string_view key, json::Value member) {
        if (hyperparameters && key == kSubmitDirectory) found.push_back(unquoted(member.string_or("")));
        find_directories(member, is_hyperparameters(key), found);
    });
}

}  // namespace

std::vector<std::string> submit_directories(const StepKind& kind, json::Value request) {
    std::vector<std::string> found;
    for (std::string_view member : kind.cache_members)
        find_directories(request[member], is_hyperparameters(member), found);
    return found;
}

std::string cache_key(const StepKind& kind, json::Value request,
                      const std::map<std::string, std::string>& etags) {
    Canonical canonical(etags);
    canonical.out.begin_array();
    for (std::string_view member : kind.cache_members) {
        json::Value value = request[member];
        canonical.out.string(member);
        if (value.exists() && !value.is_null()) {
            canonical.write(value, is_hyperparameters(member));
        } else {
            canonical.out.null();
        }
    }
    canonical.out.end_array();
    return sha256_hex(canonical.out.text());
}

}  // namespace athanor::sagemaker::pipelines
