// For tests: requests and their context as tables.
#pragma once

#include <map>
#include <string>

#include "gate/policy/evaluate.hpp"

namespace athanor::policy {

using Context = std::map<std::string, Values, std::less<>>;

inline Lookup lookup_of(const Context& context) {
    return [&context](std::string_view key) -> std::optional<Values> {
        auto found = context.find(key);
        if (found == context.end()) return std::nullopt;
        return found->second;
    };
}

inline Requester user(std::string_view arn = "arn:aws:iam::111111111111:user/bob") {
    return {.account = "111111111111",
            .arn = arn,
            .user_id = "AIDAJQABLZS4A3QDU576Q",
            .canonical_id = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"};
}

inline Requester root() {
    auto out = user("arn:aws:iam::111111111111:root");
    out.user_id = "111111111111";
    return out;
}

inline Requester session() {
    auto out = user("arn:aws:sts::111111111111:assumed-role/trainer/run-1");
    out.role_arn = "arn:aws:iam::111111111111:role/ml/trainer";
    out.user_id = "AROADBQP57FF2AEXAMPLE:run-1";
    return out;
}

}  // namespace athanor::policy
