#include "base/json.hpp"
#include "services/events/input.hpp"
#include "services/events/pattern.hpp"

// A pattern, an event, a path or a template of any bytes: an error, or something that can be matched against
// any JSON. A template that was accepted gives an answer for any event.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor;
    std::string_view input(reinterpret_cast<const char*>(data), size);
    std::size_t cut = size ? 1 + data[0] % size : 0;
    std::string_view text = input.substr(0, cut), rest = input.substr(cut);
    auto event = json::parse(rest);
    for (std::string_view candidate : {text, rest, input}) {
        auto pattern = events::Pattern::parse(candidate);
        if (!pattern) ATHANOR_ASSERT(pattern.error().code == "InvalidEventPatternException");
        if (pattern && event) (void)pattern->matches(event->root());
        auto path = events::JsonPath::parse(candidate);
        if (path && event) (void)path->find(event->root());
    }
    events::InputPaths paths{{"a", "$.a"}, {"b", std::string(text)}};
    if (!events::check_template({{"a", "$.a"}}, rest, "t") || !event) return 0;
    (void)events::fill_template(paths, rest, {event->root(), rest, "arn", "rule"});
    ATHANOR_ASSERT(events::fold_case(events::fold_case(text)) == events::fold_case(text));
    return 0;
}
