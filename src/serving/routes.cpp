#include "serving/routes.hpp"

#include "serving/connection_pool.hpp"

namespace athanor::serving {

Instance::Instance(std::string instance_id, std::string socket_path)
    : id(std::move(instance_id)), connections(std::make_unique<ConnectionPool>(std::move(socket_path))) {}

Instance::Instance(std::string instance_id, predictor::FlatModel flat_model,
                   predictor::InvocationOptions invocation)
    : id(std::move(instance_id)),
      model(std::make_unique<const predictor::FlatModel>(std::move(flat_model))),
      options(std::move(invocation)) {}

Instance::~Instance() = default;

std::size_t Routes::Hash::operator()(const EndpointKey& key) const {
    std::hash<std::string_view> hash;
    return hash(key.name) * 31 + hash(key.account) * 7 + hash(key.region);
}

const Endpoint* Routes::find(const EndpointKey& key) const {
    auto it = endpoints_.find(key);
    return it == endpoints_.end() ? nullptr : it->second.get();
}

std::shared_ptr<const Routes> Routes::with(std::shared_ptr<const Endpoint> endpoint) const {
    auto next = std::make_shared<Routes>(*this);
    EndpointKey key{endpoint->account, endpoint->region, endpoint->name};
    next->endpoints_.erase(key);  // not assigned: the key must point into the new one
    next->endpoints_.emplace(key, std::move(endpoint));
    return next;
}

std::shared_ptr<const Routes> Routes::without(const EndpointKey& key) const {
    auto next = std::make_shared<Routes>(*this);
    next->endpoints_.erase(key);
    return next;
}

const Variant* choose_variant(const Endpoint& endpoint, double dice) {
    double at = dice * endpoint.total_weight;
    const Variant* last = nullptr;
    for (const Variant& variant : endpoint.variants) {
        if (variant.instances.empty() || variant.weight <= 0) continue;
        last = &variant;
        if (at < variant.weight) return last;
        at -= variant.weight;
    }
    return last;  // rounding
}

const Variant* find_variant(const Endpoint& endpoint, std::string_view name, double dice) {
    const Variant* any = nullptr;
    double total = 0;
    for (const Variant& variant : endpoint.variants) {
        if (variant.name != name) continue;
        any = &variant;
        if (!variant.instances.empty()) total += variant.share;
    }
    double at = dice * total;
    for (const Variant& variant : endpoint.variants) {
        if (variant.name != name || variant.instances.empty() || variant.share <= 0) continue;
        any = &variant;
        if (at < variant.share) break;
        at -= variant.share;
    }
    return any;
}

const std::shared_ptr<Instance>* choose_instance(const Variant& variant, std::int64_t now,
                                                 std::uint64_t turn) {
    const std::shared_ptr<Instance>* best = nullptr;
    bool best_answers = false;
    std::int64_t best_load = 0;
    std::size_t count = variant.instances.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto& one = variant.instances[(i + turn) % count];
        bool answers = one->avoid_until.load(std::memory_order_relaxed) <= now;
        std::int64_t load = one->outstanding.load(std::memory_order_relaxed);
        if (best == nullptr || (answers && !best_answers) || (answers == best_answers && load < best_load)) {
            best = &one;
            best_answers = answers;
            best_load = load;
        }
    }
    return best;
}

}  // namespace athanor::serving
