#include "services/sagemaker/kept.hpp"

#include <cmath>

#include "base/json.hpp"

namespace athanor::sagemaker {

namespace {

void rewrite(json::Writer& w, std::string_view key, json::Value value) {
    switch (value.kind()) {
        case json::Kind::object:
            w.begin_object();
            value.for_each_member([&](std::string_view name, json::Value member) {
                if (name == "Environment") return;
                w.key(name);
                rewrite(w, name, member);
            });
            w.end_object();
            return;
        case json::Kind::array:
            w.begin_array();
            value.for_each_element([&](json::Value element) { rewrite(w, {}, element); });
            w.end_array();
            return;
        case json::Kind::integer:
        case json::Kind::real:
            if (key.ends_with("Time")) {
                w.number(static_cast<std::int64_t>(std::llround(value.real_or(0) * 1000)));
                return;
            }
            [[fallthrough]];
        default: w.raw(value.text());
    }
}

}  // namespace

std::string event_detail(std::string_view json) {
    auto document = json::parse(json);
    ATHANOR_ASSERT(document.has_value());  // we wrote it
    json::Writer w;
    rewrite(w, {}, document->root());
    return std::move(w).take();
}

}  // namespace athanor::sagemaker
