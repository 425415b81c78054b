// Environments hold passwords, so they are sealed in control.db (DESIGN §4): the values of a request's environment one by one, so that the
// rest of the request stays readable; what agents are told as a whole. A sealed text opens only for the resource that it was sealed for.
// Thread-safe: the key is constant.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/random.hpp"
#include "objects/master_key.hpp"

namespace athanor::sagemaker {

class Vault {
public:
    using Environment = std::optional<std::map<std::string, std::string>>;

    Vault(objects::MasterKey key, Random& random) : key_(std::move(key)), random_(random) {}

    // `arn`: whose it is.
    std::string seal(std::string_view arn, std::string_view text) const;
    Result<std::string> open(std::string_view arn, std::string_view sealed) const;
    void seal(std::string_view arn, Environment& environment) const;
    Status open(std::string_view arn, Environment& environment) const;

private:
    objects::MasterKey key_;
    Random& random_;
};

}  // namespace athanor::sagemaker
