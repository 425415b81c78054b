// Predictions: from an endpoint's name to the instance that answers. A flat model is evaluated where the request is, on the connection's
// core: no lock, no queue, no database (large bodies go to the pool); anything else is a container behind kept-alive connections.
//
// The routing table is immutable and swapped whole (routes.hpp). Each core keeps the table it read last and looks at one counter to see
// whether there is a newer one. publish() and remove() may be called from any thread.
//
// Errors are those of InvokeEndpoint: ValidationError (400), ModelError (424), ServiceUnavailable (503), with AWS's texts.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/task.hpp"
#include "serving/meter.hpp"
#include "serving/routes.hpp"

namespace athanor::serving {

inline constexpr std::size_t kMostBody = 25u << 20;  // AWS's limit of a request, and of our answer

struct InvokeRequest {
    EndpointKey endpoint;
    std::string_view body;
    std::string_view content_type;
    std::string_view accept;
    std::string_view target_variant;
    // Passed on to the container, if they are not empty.
    std::string_view custom_attributes;
    std::string_view inference_id;
    std::string_view target_model;
    std::string_view target_container_hostname;
    std::string_view enable_explanations;
    std::string_view session_id;
    Timestamp received{};  // when the request's head was here; zero: now
};

struct InvokeReply {
    std::string body;
    std::string content_type;
    std::string custom_attributes;
    std::string new_session_id;
    std::string closed_session_id;
    std::string variant;
};

class Capture;

class Router {
public:
    explicit Router(Clock& clock, Pool& pool);
    ~Router();

    Task<Result<InvokeReply>> invoke(const InvokeRequest& request);

    void publish(std::shared_ptr<Endpoint> endpoint);
    void remove(const EndpointKey& key);
    std::size_t endpoints() const;
    std::shared_ptr<const Routes> current() const;  // the table as it is now
    Meters& meters() { return meters_; }
    // Before the first request. Variants with CaptureSettings have their predictions recorded.
    void capture_with(Capture* capture) { capture_ = capture; }

private:
    const Routes& routes();  // of this thread: valid until the next call on it
    void swap(const std::function<std::shared_ptr<const Routes>(const Routes&)>& change);

    void capture(const Variant& variant, const InvokeRequest& request, const InvokeReply& reply) const;
    Result<InvokeReply> evaluate(const Endpoint& endpoint, const Variant& variant, const Instance& instance,
                                 const InvokeRequest& request, Timestamp received);
    Task<Result<InvokeReply>> ask(std::shared_ptr<const Routes> table, const Endpoint& endpoint,
                                  const Variant& variant, const InvokeRequest& request, Timestamp received);

    Clock& clock_;
    Pool& pool_;
    Meters meters_;
    Capture* capture_ = nullptr;
    const std::uint64_t identity_;  // tells this router's cached tables from another's
    mutable std::mutex mutex_;      // table_
    std::shared_ptr<const Routes> table_;
    std::atomic<std::uint64_t> generation_ = 1;
    std::atomic<std::uint64_t> turn_ = 0;
};

}  // namespace athanor::serving
