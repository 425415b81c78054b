#include "gate/register.hpp"

#include <algorithm>

#include "api/services.hpp"
#include "gate/audit_parameters.hpp"

namespace athanor::gate {

namespace {

using Object = std::unique_ptr<void, void (*)(void*)>;  // of a generated struct

Object make(const wire::Lifetime& lifetime) { return {lifetime.create(), lifetime.destroy}; }

// "RoleArn", "RoleARN", "ExecutionRoleArn", and the Role of EC2 and IoT style requests.
bool names_role(const wire::Field& field) {
    return field.type->kind == wire::Kind::string &&
           (field.name == "Role" || field.name.ends_with("RoleArn") || field.name.ends_with("RoleARN"));
}

const wire::Type& innermost(const wire::Type& type) {
    const wire::Type* at = &type;
    while (at->kind == wire::Kind::list || at->kind == wire::Kind::map) at = at->element;
    return *at;
}

// The shapes from which a role can be reached; shapes may contain themselves.
struct RoleShapes {
    std::vector<const wire::Shape*> found, seen;

    bool look_into(const wire::Shape& shape) {
        const bool known = std::ranges::find(found, &shape) != found.end();
        if (std::ranges::find(seen, &shape) != seen.end()) return known;
        seen.push_back(&shape);
        bool any = false;
        for (const wire::Field& field : shape.fields) {
            const wire::Type& inner = innermost(*field.type);
            any |= names_role(field) || (inner.kind == wire::Kind::structure && look_into(*inner.shape));
        }
        if (any && !known) found.push_back(&shape);
        return any;
    }
};

constexpr std::string_view kRolePrefix = "arn:aws:iam::";

bool is_own(std::string_view role, std::string_view account) {
    if (!role.starts_with(kRolePrefix)) return true;  // not one: the service says so
    role.remove_prefix(kRolePrefix.size());
    return role.substr(0, role.find(':')) == account;
}

struct OwnRoles {
    const std::vector<const wire::Shape*>& with_roles;
    std::string_view account;
    bool all = true;

    void look_into(const wire::Shape& shape, const void* object) {
        if (!std::ranges::binary_search(with_roles, &shape)) return;
        for (const wire::Field& field : shape.fields) {
            const void* value = static_cast<const char*>(object) + field.offset;
            if (field.optional) value = field.optional->get(value);
            if (!value) continue;
            if (names_role(field))
                all = all && is_own(*static_cast<const std::string*>(value), account);
            else
                look_into(*field.type, value);
        }
    }
    void look_into(const wire::Type& type, const void* value) {
        if (type.kind == wire::Kind::structure) {
            look_into(*type.shape, value);
        } else if (innermost(type).kind != wire::Kind::structure) {
            return;
        } else if (type.kind == wire::Kind::list) {
            for (std::size_t i = 0, size = type.list->size(value); i < size; ++i)
                look_into(*type.element, type.list->at(const_cast<void*>(value), i));
        } else if (type.kind == wire::Kind::map) {
            struct Visit {
                OwnRoles& self;
                const wire::Type& element;
            } visit{*this, *type.element};
            type.map->visit(value, &visit, [](void* context, const std::string&, void* element) {
                auto& [self, of] = *static_cast<Visit*>(context);
                self.look_into(of, element);
            });
        }
    }
};

bool own_roles_only(const wire::Shape& shape, const void* input,
                    const std::vector<const wire::Shape*>& with_roles, std::string_view account) {
    OwnRoles roles{with_roles, account};
    roles.look_into(shape, input);
    return roles.all;
}

}  // namespace

Entry::Entry(const wire::Operation& operation) : operation(operation) {
    const auto name =
        operation.service->name;  // iam and sts are about roles, of any account, and s3 decides for itself
    if (!operation.described || name == "iam" || name == "sts" || name == "s3") return;
    RoleShapes shapes;
    for (std::size_t before = 1; before != shapes.found.size();) {  // again, until cycles have nothing new
        before = shapes.found.size();
        shapes.seen.clear();
        shapes.look_into(*operation.input);
    }
    with_roles_ = std::move(shapes.found);
    std::ranges::sort(with_roles_);
}

Status Entry::admit(Call& call, Authorizer& authorizer, const void* input) const {
    call.operation = &operation;
    ATHANOR_CHECK(authorizer.authorize(call, operation, input));
    if (with_roles_.empty() || own_roles_only(*operation.input, input, with_roles_, call.account()))
        return {};
    return fail("AccessDeniedException", "Cross-account pass role is not allowed.", 403);
}

Task<Result<http::Response>> Entry::serve(Call& call, wire::Incoming& incoming, Authorizer& authorizer,
                                          AuditTrail* trail) {
    Object input = make(*operation.input_lifetime);
    ATHANOR_CO_CHECK(wire::decode(incoming, input.get()));
    const bool told = trail && trail->wants(operation);
    if (told) call.parameters = audited_request(operation, input.get());
    ATHANOR_CO_CHECK(admit(call, authorizer, input.get()));
    Object output = make(*operation.output_lifetime);
    ATHANOR_CO_CHECK(co_await run(call, input.get(), output.get()));
    if (told && tells_answer(operation)) call.answer = audited_json(*operation.output, output.get());
    co_return wire::encode(incoming.routed, output.get(), call.request_id);
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
    Object in = make(*model->input_lifetime);
    ATHANOR_CO_CHECK(wire::read_document(*model, input, in.get()));
    Object out = make(*model->output_lifetime);
    ATHANOR_CO_CHECK(co_await perform(*entry, call, in.get(), out.get()));
    co_return wire::to_json(*model->output, out.get());
}

// The handler may call further operations with the same `call`: what is told of this one is kept here.
Task<Status> Register::perform(Entry& entry, Call& call, void* input, void* output) {
    const wire::Operation& operation = entry.operation;
    Status done = entry.admit(call, authorizer_, input);
    if (!trail_) {
        if (done) done = co_await entry.run(call, input, output);
        co_return done;
    }
    // Of objects no request says bucket and key here.
    const bool told = trail_->wants(operation) || is_data_event(operation);
    std::string parameters = told ? audited_request(operation, input) : "", answer;
    if (done) done = co_await entry.run(call, input, output);
    if (done && told && tells_answer(operation)) answer = audited_json(*operation.output, output);
    trail_->record({.call = call,
                    .operation = &operation,
                    .parameters = parameters,
                    .answer = answer,
                    .error = done ? nullptr : &done.error(),
                    .inside = !call.request});  // the console's, and what a handler calls for its caller, are the caller's
    co_return done;
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
