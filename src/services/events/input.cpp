#include "services/events/input.hpp"

#include <algorithm>

#include "base/encoding.hpp"

namespace athanor::events {
namespace {

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
}

std::string event_without_detail(json::Value event) {
    json::Writer w;
    w.begin_object();
    event.for_each_member([&](std::string_view key, json::Value value) {
        if (key != "detail") w.key(key).raw(value.text());
    });
    w.end_object();
    return std::move(w).take();
}

// What a name stands for, as JSON.
std::string value_of(std::string_view name, const InputPaths& paths, const EventView& view) {
    if (name == "aws.events.rule-arn") return json::quote(view.rule_arn);
    if (name == "aws.events.rule-name") return json::quote(view.rule_name);
    if (name == "aws.events.event.ingestion-time") return json::quote(format_iso8601(view.ingested));
    if (name == "aws.events.event.json") return std::string(view.text);
    if (name == "aws.events.event") return event_without_detail(view.event);
    auto known = paths.find(std::string(name));
    auto path = known == paths.end() ? std::nullopt : JsonPath::parse(known->second);
    return (path ? path->find(view.event) : std::nullopt).value_or("\"\"");
}

// JSON as it stands inside a string: a string without its quotes (its escapes are right already), anything
// else without any quotes.
std::string inside_string(std::string json) {
    if (json.starts_with('"')) return json.substr(1, json.size() - 2);
    std::erase(json, '"');
    std::string escaped = json::quote(json);
    return escaped.substr(1, escaped.size() - 2);
}

template <class ValueOf>
std::string fill(std::string_view text, ValueOf value_of_name) {
    std::string out;
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '<') {
            std::size_t end = i + 1;
            while (end < text.size() && is_name_character(text[end])) ++end;
            if (end < text.size() && text[end] == '>' && end > i + 1) {
                std::string value = value_of_name(text.substr(i + 1, end - i - 1));
                out += in_string ? inside_string(std::move(value)) : value;
                i = end;
                continue;
            }
        }
        out += c;
        if (c == '\\' && in_string && i + 1 < text.size())
            out += text[++i];
        else if (c == '"')
            in_string = !in_string;
    }
    return out;
}

// JSON, or strings one after another (a text of several lines).
bool is_acceptable(std::string_view text) {
    if (json::parse(text)) return true;
    std::size_t at = 0;
    while (true) {
        at = text.find_first_not_of(" \t\r\n", at);
        if (at == std::string_view::npos) return true;
        if (text[at] != '"') return false;
        std::size_t end = at + 1;
        while (end < text.size() && text[end] != '"') end += text[end] == '\\' ? 2 : 1;
        if (end >= text.size() || !json::parse(text.substr(at, end + 1 - at))) return false;
        at = end + 1;
    }
}

}  // namespace

std::optional<JsonPath> JsonPath::parse(std::string_view text) {
    if (!text.starts_with('$')) return std::nullopt;
    JsonPath path;
    std::size_t at = 1;
    while (at < text.size()) {
        if (path.steps_.size() == kMostSteps) return std::nullopt;
        if (text[at] == '.') {
            std::size_t end = std::min(text.find_first_of(".[", at + 1), text.size());
            std::string_view name = text.substr(at + 1, end - at - 1);
            if (name.empty() || name.find_first_of("<>?@()'\" ") != std::string_view::npos)
                return std::nullopt;
            if (name == "*")
                path.steps_.emplace_back(All{});
            else
                path.steps_.emplace_back(std::string(name));
            at = end;
            continue;
        }
        if (text[at] != '[' || at + 1 == text.size()) return std::nullopt;
        char quote = text[at + 1];
        if (quote == '\'' || quote == '"') {
            std::size_t end = text.find(quote, at + 2);
            if (end == std::string_view::npos || end + 1 >= text.size() || text[end + 1] != ']')
                return std::nullopt;
            path.steps_.emplace_back(std::string(text.substr(at + 2, end - at - 2)));
            at = end + 2;
            continue;
        }
        std::size_t end = text.find(']', at);
        if (end == std::string_view::npos) return std::nullopt;
        std::string_view index = text.substr(at + 1, end - at - 1);
        if (index == "*") {
            path.steps_.emplace_back(All{});
        } else {
            auto number = parse_number<std::uint64_t>(index);
            if (!number) return std::nullopt;
            path.steps_.emplace_back(static_cast<std::size_t>(*number));
        }
        at = end + 1;
    }
    path.many_ =
        std::ranges::any_of(path.steps_, [](const Step& step) { return std::holds_alternative<All>(step); });
    return path;
}

void JsonPath::collect(json::Value value, std::size_t step, std::vector<std::string>& found) const {
    if (!value.exists()) return;
    if (step == steps_.size()) {
        found.push_back(value.text());
    } else if (auto* name = std::get_if<std::string>(&steps_[step])) {
        collect(value[*name], step + 1, found);
    } else if (auto* index = std::get_if<std::size_t>(&steps_[step])) {
        collect(value.at(*index), step + 1, found);
    } else if (value.kind() == json::Kind::array) {
        value.for_each_element([&](json::Value element) { collect(element, step + 1, found); });
    } else if (value.kind() == json::Kind::object) {
        value.for_each_member(
            [&](std::string_view, json::Value member) { collect(member, step + 1, found); });
    }
}

std::optional<std::string> JsonPath::find(json::Value root) const {
    std::vector<std::string> found;
    collect(root, 0, found);
    if (!many_) return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    json::Writer w;
    w.begin_array();
    for (const std::string& json : found) w.raw(json);
    w.end_array();
    return std::move(w).take();
}

Status check_template(const InputPaths& paths, std::string_view text, std::string_view target_id) {
    std::string id(target_id);
    for (const auto& [name, path] : paths) {
        if (name.starts_with("aws.") || name.starts_with("AWS."))
            return validation_error("InputPathsMap for target " + id + " contains reserved key " + name +
                                    ".");
        if (!JsonPath::parse(path))
            return validation_error("Invalid JSONPath in InputPathsMap for target " + id + " : " + path);
    }
    // Any value will do, but a string where there are quotes already and a value where there are none.
    if (!is_acceptable(fill(text, [](std::string_view) { return std::string("\"\""); }))) {
        return validation_error("Invalid InputTemplate for target " + id + " : [Source: (String)\"" +
                                std::string(text) + "\"]");
    }
    return {};
}

std::string fill_template(const InputPaths& paths, std::string_view text, const EventView& view) {
    return fill(text, [&](std::string_view name) { return value_of(name, paths, view); });
}

std::string resolve_parameter(const std::string& value, json::Value event) {
    if (!value.starts_with("$.") && !value.starts_with("$[")) return value;
    auto path = JsonPath::parse(value);
    auto found = path ? path->find(event) : std::nullopt;
    if (!found) return "";
    if (!found->starts_with('"')) return *found;
    auto document = json::parse(*found);
    return document ? document->root().string_or("") : *found;
}

}  // namespace athanor::events
