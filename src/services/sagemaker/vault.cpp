#include "services/sagemaker/vault.hpp"

#include "base/encoding.hpp"

namespace athanor::sagemaker {

std::string Vault::seal(std::string_view arn, std::string_view text) const {
    return base64(key_.seal(random_, arn, text));
}

Result<std::string> Vault::open(std::string_view arn, std::string_view sealed) const {
    auto bytes = from_base64(sealed);
    if (!bytes) return internal_error("a sealed text of " + std::string(arn) + " is damaged");
    return key_.open(arn, *bytes);
}

void Vault::seal(std::string_view arn, Environment& environment) const {
    if (!environment) return;
    for (auto& [name, value] : *environment) value = seal(arn, value);
}

Status Vault::open(std::string_view arn, Environment& environment) const {
    if (!environment) return {};
    for (auto& [name, value] : *environment) {
        ATHANOR_TRY(value, open(arn, value));
    }
    return {};
}

}  // namespace athanor::sagemaker
