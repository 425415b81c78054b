// Who answers for an endpoint. The table is immutable: publishing copies it, changes the copy and swaps it in, so a prediction reads it
// without a lock. Instances are shared by the tables that follow each other, because they carry what must survive a swap: how many requests
// are under way, and kept-alive connections.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "serving/predictor/request.hpp"

namespace athanor::serving {

class ConnectionPool;
class Meter;
struct CaptureSettings;

// One running copy of a model: a container behind a socket, or a flat model that the router evaluates itself.
struct Instance {
    Instance(std::string instance_id, std::string socket_path);
    Instance(std::string instance_id, predictor::FlatModel flat_model,
             predictor::InvocationOptions invocation);
    ~Instance();

    const std::string id;  // "i-0123456789abcdef0"
    const std::unique_ptr<const predictor::FlatModel> model;
    const predictor::InvocationOptions options;
    const std::unique_ptr<ConnectionPool> connections;  // null where there is a model
    std::atomic<std::int64_t> outstanding = 0;
    std::atomic<std::int64_t> avoid_until = 0;  // monotonic microseconds: it did not answer lately
};

// While an update moves traffic there are two of a name, one of each fleet.
struct Variant {
    std::string name;
    double weight = 1;                                 // among all variants
    double share = 1;                                  // among those of its name, for requests that name it
    std::vector<std::shared_ptr<Instance>> instances;  // shared: see above
    std::string config_name = {};
    std::shared_ptr<const CaptureSettings> capture = {};  // null: nothing is captured; shared with what waits to be written
    std::shared_ptr<Meter> meter = {};  // by Router::publish; shared by the tables that follow each other
};

struct Endpoint {
    std::string account;
    std::string region;
    std::string name;
    std::vector<Variant> variants;
    double total_weight = 0;  // of the variants that have instances
};

struct EndpointKey {
    std::string_view account;
    std::string_view region;
    std::string_view name;
    friend bool operator==(const EndpointKey&, const EndpointKey&) = default;
};

// All endpoints. The keys' bytes live in the endpoints.
class Routes {
public:
    const Endpoint* find(const EndpointKey& key) const;
    std::shared_ptr<const Routes> with(std::shared_ptr<const Endpoint> endpoint) const;
    std::shared_ptr<const Routes> without(const EndpointKey& key) const;
    std::size_t size() const { return endpoints_.size(); }

private:
    struct Hash {
        std::size_t operator()(const EndpointKey& key) const;
    };
    std::unordered_map<EndpointKey, std::shared_ptr<const Endpoint>, Hash> endpoints_;
};

// By weight, with `dice` uniform in [0, 1). Null if no variant has a weight and an instance.
const Variant* choose_variant(const Endpoint& endpoint, double dice);
// One of this name, by share. Null if there is none; without instances if none of them has any.
const Variant* find_variant(const Endpoint& endpoint, std::string_view name, double dice);
// The one with the fewest requests under way, among those that answer; among all, if none did lately. `turn` breaks ties in turn.
const std::shared_ptr<Instance>* choose_instance(const Variant& variant, std::int64_t now_micros,
                                                 std::uint64_t turn);

}  // namespace athanor::serving
