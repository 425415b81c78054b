// The register of operations: the only way to a handler, from the wire or from inside. Each service fills it at start from a table:
//
//     void Jobs::add_to(gate::Register& operations) {
//         operations.changes<op::CreateTrainingJob>([this](Call& call, CreateTrainingJobRequest in) { return create(call, std::move(in)); });
//         operations.reads<op::DescribeTrainingJob>([this](Call& call, DescribeTrainingJobRequest in) { return describe(call, std::move(in)); });
//     }
//
// A handler that reads returns Task<Result<Output>>; one that changes something returns Task<Result<store::Durable<Output>>>, so no reply can
// leave before its commit. A handler that changes nothing in a database of ours but acts (InvokeEndpoint) is registered with `acts`.
//
// A pipeline step, a schedule's target or the console calls with `call<Op>`, or, where the operation is data, with `call_json`: authorised and
// audited as if it had come from the wire.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <typeindex>
#include <unordered_map>
#include <vector>

#include "base/clock.hpp"
#include "base/task.hpp"
#include "gate/payload.hpp"
#include "gate/principal.hpp"
#include "http/message.hpp"
#include "store/durable.hpp"
#include "wire/codec.hpp"
#include "wire/model.hpp"
#include "wire/stored.hpp"

namespace athanor::gate {

// What a handler knows of its caller besides the typed request.
struct Call {
    Principal principal;
    std::string region;
    std::string request_id;
    std::string source_address;
    std::string user_agent;
    std::string host;  // of the Host header: what URLs in answers are made of
    bool secure = false;
    Timestamp time{};
    const Payload* payload = nullptr;  // of a streaming body: its trailers, once it was read to the end
    http::Headers extra_headers;       // for the answer, beyond what the model has

    const std::string& account() const { return principal.account; }
};

// May `principal` do this? One function decides; today the root and the account's own roles may do everything in their account.
class Authorizer {
public:
    virtual ~Authorizer() = default;
    virtual Status authorize(const Call& call, const wire::Operation& operation,
                             std::string_view resource) = 0;
};

class AccountAuthorizer final : public Authorizer {
public:
    explicit AccountAuthorizer(std::string account) : account_(std::move(account)) {}
    Status authorize(const Call& call, const wire::Operation& operation, std::string_view resource) override;

private:
    std::string account_;
};

class Entry {
public:
    explicit Entry(const wire::Operation& operation) : operation(operation) {}
    virtual ~Entry() = default;
    // Decode, validate, authorise, handle, encode.
    virtual Task<Result<http::Response>> serve(Call& call, wire::Incoming& incoming,
                                               Authorizer& authorizer) = 0;
    // The same from inside: input and output as JSON documents (wire/stored.hpp).
    virtual Task<Result<std::string>> serve_json(Call& call, std::string_view input,
                                                 Authorizer& authorizer) = 0;
    const wire::Operation& operation;
};

template <class Op>
class TypedEntry final : public Entry {
public:
    using Input = typename Op::Input;
    using Output = typename Op::Output;
    using Handler = std::function<Task<Result<Output>>(Call&, Input)>;

    explicit TypedEntry(Handler handler) : Entry(Op::kModel), handler_(std::move(handler)) {}

    Task<Result<http::Response>> serve(Call& call, wire::Incoming& incoming,
                                       Authorizer& authorizer) override {
        Input input{};
        ATHANOR_CO_CHECK(wire::decode(incoming, &input));
        ATHANOR_CO_TRY(Output output, co_await handle(call, std::move(input), authorizer));
        co_return wire::encode(incoming.routed, &output, call.request_id);
    }

    Task<Result<std::string>> serve_json(Call& call, std::string_view document,
                                         Authorizer& authorizer) override {
        Input input{};
        ATHANOR_CO_CHECK(wire::read_document(operation, document, &input));
        ATHANOR_CO_TRY(Output output, co_await handle(call, std::move(input), authorizer));
        co_return wire::to_json(output);
    }

    Task<Result<Output>> handle(Call& call, Input input, Authorizer& authorizer) {
        ATHANOR_CO_CHECK(authorizer.authorize(call, operation, "*"));
        co_return co_await handler_(call, std::move(input));
    }

private:
    Handler handler_;
};

class Register {
public:
    explicit Register(Authorizer& authorizer) : authorizer_(authorizer) {}

    template <class Op, class F>
    void reads(F handler) {
        static_assert(std::is_same_v<std::invoke_result_t<F&, Call&, typename Op::Input>,
                                     Task<Result<typename Op::Output>>>);
        add<Op>(std::move(handler));
    }

    template <class Op, class F>
    void acts(F handler) {
        add<Op>(std::move(handler));
    }

    template <class Op, class F>
    void changes(F handler) {
        using Output = typename Op::Output;
        static_assert(std::is_same_v<std::invoke_result_t<F&, Call&, typename Op::Input>,
                                     Task<Result<store::Durable<Output>>>>);
        add<Op>([handler = std::move(handler)](Call& call, typename Op::Input input) -> Task<Result<Output>> {
            auto done = co_await handler(call, std::move(input));
            if (!done) co_return std::unexpected(std::move(done).error());
            co_return std::move(*done).take();  // the output gate: past this point the commit is on the disk
        });
    }

    // From inside, as `call.principal`. NotImplemented if no service has registered it.
    template <class Op>
    Task<Result<typename Op::Output>> call(Call& call, typename Op::Input input) {
        auto* entry = static_cast<TypedEntry<Op>*>(find(Op::kModel));
        if (!entry) co_return not_implemented(Op::kModel);
        co_return co_await entry->handle(call, std::move(input), authorizer_);
    }

    // From inside, as `call.principal`, of an operation that is known by its names only: "sagemaker", "CreateTrainingJob". Input and answer are
    // JSON documents with the members' names in the API model, times in epoch seconds, blobs in base64. Beside the operation's own errors:
    // UnknownOperationException, NotImplemented.
    Task<Result<std::string>> call_json(Call& call, std::string_view service, std::string_view operation,
                                        std::string input);

    Entry* find(const wire::Operation& operation) const;
    std::vector<const wire::Operation*> implemented() const;
    Authorizer& authorizer() { return authorizer_; }

    static std::unexpected<Error> not_implemented(const wire::Operation& operation);

private:
    template <class Op>
    void add(typename TypedEntry<Op>::Handler handler) {
        bool fresh =
            entries_.emplace(&Op::kModel, std::make_unique<TypedEntry<Op>>(std::move(handler))).second;
        ATHANOR_ASSERT(fresh);
    }

    Authorizer& authorizer_;
    std::unordered_map<const wire::Operation*, std::unique_ptr<Entry>> entries_;
};

}  // namespace athanor::gate
