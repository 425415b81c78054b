#include "services/kms/refusals.hpp"

#include "base/log.hpp"

namespace athanor::kms {
namespace {

constexpr std::string_view kDenied = "AccessDeniedException", kState = "KMSInvalidStateException",
                           kNotFound = "NotFoundException";
constexpr std::string_view kElsewhere =
    "because the resource does not exist in this Region, no resource-based policies allow access, or a "
    "resource-based policy explicitly denies access";

}  // namespace

std::unexpected<Error> no_such_key(std::string_view arn) {
    return fail(kNotFound, fmt::format("Key '{}' does not exist", arn));
}
std::unexpected<Error> no_such_alias(std::string_view arn) {
    return fail(kNotFound, fmt::format("Alias {} is not found.", arn));
}
std::unexpected<Error> not_a_key(std::string_view text) {
    return fail(kNotFound, fmt::format("Invalid keyId '{}'", text));
}
std::unexpected<Error> disabled(std::string_view arn) {
    return fail("DisabledException", fmt::format("{} is disabled.", arn));
}
std::unexpected<Error> pending_deletion(std::string_view arn) {
    return fail(kState, fmt::format("{} is pending deletion.", arn));
}
std::unexpected<Error> not_pending_deletion(std::string_view arn) {
    return fail(kState, fmt::format("{} is not pending deletion.", arn));
}
std::unexpected<Error> invalid_ciphertext() { return fail("InvalidCiphertextException", ""); }
std::unexpected<Error> incorrect_key() {
    return fail("IncorrectKeyException",
                "The key ID in the request does not identify a CMK that can perform this operation.");
}
std::unexpected<Error> unsupported(std::string message) {
    return fail("UnsupportedOperationException", std::move(message));
}
std::unexpected<Error> limit_exceeded(std::string message) {
    return fail("LimitExceededException", std::move(message));
}
std::unexpected<Error> dry_run() {
    return fail("DryRunOperationException", "The request would have succeeded, but the DryRun option is set.",
                412);
}

std::unexpected<Error> denied(std::string_view principal, std::string_view action, std::string_view resource,
                              std::string_view why) {
    return fail(kDenied, fmt::format("User: {} is not authorized to perform: {} on resource: {}{}", principal,
                                     action, resource, why));
}
std::unexpected<Error> denied_elsewhere(std::string_view principal, std::string_view action,
                                        std::string_view resource) {
    return fail(kDenied, fmt::format("User: {} is not authorized to perform: {} on resource: {} {}",
                                     principal, action, resource, kElsewhere));
}
std::unexpected<Error> denied_ciphertext(std::string_view principal, std::string_view action) {
    return fail(kDenied,
                fmt::format("User: {} is not authorized to perform: {} on the resource associated with "
                            "this ciphertext {}",
                            principal, action, kElsewhere));
}
std::unexpected<Error> unknown_ciphertext() {
    return fail(kDenied,
                "The ciphertext refers to a customer master key that does not exist, does not exist in this "
                "region, or you are not allowed to access.");
}

}  // namespace athanor::kms
