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
#include "gate/audit.hpp"
#include "gate/authorize.hpp"
#include "gate/payload.hpp"
#include "gate/principal.hpp"
#include "http/message.hpp"
#include "store/durable.hpp"
#include "wire/codec.hpp"
#include "wire/model.hpp"
#include "wire/stored.hpp"

namespace athanor::gate {

struct Claim;  // sigv4.hpp

// What a handler knows of its caller besides the typed request.
struct Call {
    Principal principal;
    const wire::Operation* operation = nullptr;  // that is being handled
    std::string region;
    std::string request_id;
    std::string source_address;
    std::string user_agent;
    std::string host;  // of the Host header: what URLs in answers are made of
    bool secure = false;
    Timestamp time{};
    const Payload* payload = nullptr;        // of a streaming body: its trailers, once it was read to the end
    const http::Request* request = nullptr;  // as it came; null from inside
    const Claim* claim = nullptr;  // its signature; null of anonymous requests, forms, and from inside
    http::Headers extra_headers;   // for the answer, beyond what the model has
    // For the audit trail: the decoded request, and what came of it, as JSON without secrets (audit_parameters.hpp); empty: not wanted.
    std::string parameters = {}, answer = {};

    const std::string& account() const { return principal.account; }
};

// An operation with its handler. All but the one call of the handler is written once, over the operation's tables (register.cpp): what
// is a template here is compiled some hundred times.
class Entry {
public:
    explicit Entry(const wire::Operation& operation);
    virtual ~Entry() = default;
    // Decode, validate, authorise, handle, encode. From the wire: the dispatcher tells the trail, when it knows how it ended; here is written
    // what it will tell of request and answer, if `trail` (null: none) wants it.
    Task<Result<http::Response>> serve(Call& call, wire::Incoming& incoming, Authorizer& authorizer,
                                       AuditTrail* trail = nullptr);
    // Before each run(): is it allowed? The roles that the input names must be the caller's account's own: whoever could pass another account's
    // role to a service would act as that account.
    Status admit(Call& call, Authorizer& authorizer, const void* input) const;
    // `input` and `output`: objects of the operation's structs; the input is used up.
    virtual Task<Status> run(Call& call, void* input, void* output) = 0;

    const wire::Operation& operation;

private:
    std::vector<const wire::Shape*> with_roles_;  // the input's shapes that name roles somewhere; sorted
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
        static_assert(std::is_same_v<std::invoke_result_t<F&, Call&, typename Op::Input>,
                                     Task<Result<store::Durable<typename Op::Output>>>>);
        add<Op>(std::move(handler));
    }

    // From inside, as `call.principal`. NotImplemented if no service has registered it.
    template <class Op>
    Task<Result<typename Op::Output>> call(Call& call, typename Op::Input input) {
        Entry* entry = find(Op::kModel);
        if (!entry) co_return not_implemented(Op::kModel);
        typename Op::Output output{};
        ATHANOR_CO_CHECK(co_await perform(*entry, call, &input, &output));
        co_return output;
    }

    // From inside, as `call.principal`, of an operation that is known by its names only: "sagemaker", "CreateTrainingJob". Input and answer are
    // JSON documents with the members' names in the API model, times in epoch seconds, blobs in base64. Beside the operation's own errors:
    // UnknownOperationException, NotImplemented.
    Task<Result<std::string>> call_json(Call& call, std::string_view service, std::string_view operation,
                                        std::string input);

    Entry* find(const wire::Operation& operation) const;
    std::vector<const wire::Operation*> implemented() const;
    Authorizer& authorizer() { return authorizer_; }
    void audit_with(AuditTrail* trail) { trail_ = trail; }  // before the server starts; null: nobody is told
    AuditTrail* trail() const { return trail_; }

    static std::unexpected<Error> not_implemented(const wire::Operation& operation);

private:
    // Admit, run, tell the trail.
    Task<Status> perform(Entry& entry, Call& call, void* input, void* output);

    template <class Op, class F>
    class Handled final : public Entry {
    public:
        explicit Handled(F handler) : Entry(Op::kModel), handler_(std::move(handler)) {}
        Task<Status> run(Call& call, void* input, void* output) override {
            auto done = co_await handler_(call, std::move(*static_cast<typename Op::Input*>(input)));
            if (!done) co_return std::unexpected(std::move(done).error());
            auto& out = *static_cast<typename Op::Output*>(output);
            if constexpr (requires { std::move(*done).take(); })
                out = std::move(*done).take();  // the output gate: the commit is on the disk
            else
                out = std::move(*done);
            co_return Status();
        }

    private:
        F handler_;
    };

    template <class Op, class F>
    void add(F handler) {
        add(std::make_unique<Handled<Op, F>>(std::move(handler)));
    }
    void add(std::unique_ptr<Entry> entry);

    Authorizer& authorizer_;
    AuditTrail* trail_ = nullptr;
    std::unordered_map<const wire::Operation*, std::unique_ptr<Entry>> entries_;
};

}  // namespace athanor::gate
