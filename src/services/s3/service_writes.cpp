#include "services/s3/service_writes.hpp"

#include "gate/policy/evaluate.hpp"
#include "services/s3/bucket_policy.hpp"
#include "services/s3/document_kinds.hpp"
#include "services/s3/errors.hpp"

namespace athanor::s3 {

Status check_service_write(const objects::Bucket& target, std::string_view key, std::string_view service,
                           std::string_view source_bucket, std::string_view source_account) {
    return check_service_write_of(target, key, service, "arn:aws:s3:::" + std::string(source_bucket), source_account);
}

Status check_service_write_of(const objects::Bucket& target, std::string_view key, std::string_view service,
                              std::string_view source_arn, std::string_view source_account) {
    if (target.account != source_account) return access_denied();
    const std::string* text = target.configuration(kPolicy);
    if (!text) return {};
    ATHANOR_TRY(auto document, parse_bucket_policy(*text, target.name.text()));
    const std::string source(source_arn);
    const std::string resource = "arn:aws:s3:::" + target.name.text() + "/" + std::string(key);
    const policy::Lookup context = [&](std::string_view name) -> std::optional<policy::Values> {
        if (name == "aws:sourcearn") return policy::Values{source};
        if (name == "aws:sourceaccount") return policy::Values{std::string(source_account)};
        if (name == "aws:securetransport" || name == "aws:principalisawsservice")
            return policy::Values{"true"};
        if (name == "aws:principalservicename") return policy::Values{std::string(service)};
        return std::nullopt;
    };
    const policy::Requester requester{.service = service};
    auto decision = policy::evaluate(
        document,
        {.requester = requester, .action = "s3:PutObject", .resource = resource, .context = context});
    if (decision.effect == policy::Effect::deny) return access_denied();
    return {};
}

}  // namespace athanor::s3
