#include "gate/register.hpp"

#include <algorithm>

#include "api/services.hpp"

namespace athanor::gate {

Status AccountAuthorizer::authorize(const Call& call, const wire::Operation& operation, std::string_view) {
    if (call.principal.account == account_) return {};
    if (operation.service->speaks(wire::Protocol::rest_xml))
        return fail("AccessDenied", "Access Denied", 403);
    return fail("AccessDeniedException",
                "User: " + call.principal.arn + " is not authorized to perform: " +
                    std::string(operation.service->action_prefix) + ":" + std::string(operation.name),
                403);
}

namespace {

using Object = std::unique_ptr<void, void (*)(void*)>;  // of a generated struct

Object make(const wire::Lifetime& lifetime) { return {lifetime.create(), lifetime.destroy}; }

}  // namespace

Status Entry::admit(Call& call, Authorizer& authorizer) const {
    call.operation = &operation;
    return authorizer.authorize(call, operation, "*");
}

Task<Result<http::Response>> Entry::serve(Call& call, wire::Incoming& incoming, Authorizer& authorizer) {
    Object input = make(*operation.input_lifetime);
    ATHANOR_CO_CHECK(wire::decode(incoming, input.get()));
    ATHANOR_CO_CHECK(admit(call, authorizer));
    Object output = make(*operation.output_lifetime);
    ATHANOR_CO_CHECK(co_await run(call, input.get(), output.get()));
    co_return wire::encode(incoming.routed, output.get(), call.request_id);
}

Task<Result<std::string>> Entry::serve_json(Call& call, std::string_view document, Authorizer& authorizer) {
    Object input = make(*operation.input_lifetime);
    ATHANOR_CO_CHECK(wire::read_document(operation, document, input.get()));
    ATHANOR_CO_CHECK(admit(call, authorizer));
    Object output = make(*operation.output_lifetime);
    ATHANOR_CO_CHECK(co_await run(call, input.get(), output.get()));
    co_return wire::to_json(*operation.output, output.get());
}

void Register::add(std::unique_ptr<Entry> entry) {
    const wire::Operation* operation = &entry->operation;
    bool fresh = entries_.emplace(operation, std::move(entry)).second;
    ATHANOR_ASSERT(fresh);
}

Task<Result<std::string>> Register::call_json(Call& call, std::string_view service,
                                              std::string_view operation, std::string input) {
    auto models = api::services();
    auto found = std::ranges::find(models, service, &wire::Service::name);
    const wire::Operation* model = found == models.end() ? nullptr : wire::find_operation(**found, operation);
    if (!model)
        co_return fail("UnknownOperationException",
                       "There is no operation " + std::string(service) + ":" + std::string(operation) + ".");
    Entry* entry = find(*model);
    if (!entry) co_return not_implemented(*model);
    co_return co_await entry->serve_json(call, input, authorizer_);
}

Entry* Register::find(const wire::Operation& operation) const {
    auto found = entries_.find(&operation);
    return found == entries_.end() ? nullptr : found->second.get();
}

std::vector<const wire::Operation*> Register::implemented() const {
    std::vector<const wire::Operation*> all;
    for (const auto& [operation, entry] : entries_) all.push_back(operation);
    std::ranges::sort(all, {}, [](const wire::Operation* o) { return std::pair(o->service->name, o->name); });
    return all;
}

std::unexpected<Error> Register::not_implemented(const wire::Operation& operation) {
    return fail("NotImplemented",
                "Athanor does not implement " + std::string(operation.service->name) + ":" +
                    std::string(operation.name) + ".",
                501);
}

}  // namespace athanor::gate
