#include "services/iam/operation.hpp"

#include "gate/identity/tables.hpp"

namespace athanor::iam {

std::unexpected<Error> no_such_entity(std::string message) {
    return fail("NoSuchEntity", std::move(message), 404);
}
std::unexpected<Error> already_exists(std::string message) {
    return fail("EntityAlreadyExists", std::move(message), 409);
}
std::unexpected<Error> delete_conflict(std::string message) {
    return fail("DeleteConflict", std::move(message), 409);
}
std::unexpected<Error> quota_exceeded(std::string_view quota, std::int64_t limit) {
    return fail("LimitExceeded",
                "Cannot exceed quota for " + std::string(quota) + ": " + std::to_string(limit), 409);
}

Result<std::string> user_or_caller(const gate::Call& call, const std::optional<std::string>& name) {
    if (name) return *name;
    if (call.principal.kind == gate::PrincipalKind::root) return std::string();
    const auto arn = identity::parse_iam_arn(call.principal.arn);
    if (call.principal.kind == gate::PrincipalKind::user && arn) return std::string(arn->name);
    return fail("ValidationError", "Must specify userName when calling with non-User credentials");
}

}  // namespace athanor::iam
