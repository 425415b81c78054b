#include "telemetry/filter_pattern.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "telemetry/filter_condition.hpp"

namespace athanor::telemetry {
namespace {

// ---- terms

struct Term {
    std::string text;
    Regex regex;
    bool in(std::string_view message) const {
        return regex ? found_in(*regex, message) : message.find(text) != std::string_view::npos;
    }
};

struct Terms : FilterPattern::Form {
    std::vector<Term> all, any, none;

    bool matches(std::string_view message) const override {
        auto there = [&](const Term& term) { return term.in(message); };
        // Beside others, those with a question mark say nothing: so AWS.
        bool optional = !all.empty() || !none.empty() || any.empty();
        return std::ranges::all_of(all, there) && std::ranges::none_of(none, there) &&
               (optional || std::ranges::any_of(any, there));
    }
    bool names(std::string_view) const override { return false; }
    std::optional<std::string> extract(std::string_view, std::string_view) const override {
        return std::nullopt;
    }
};

Result<Term> parse_term(PatternScanner& in) {
    Term term;
    if (in.accept("\"")) {
        ATHANOR_TRY(term.text, in.quoted());
    } else {
        auto rest = in.rest();
        if (std::size_t end = rest.starts_with('%') ? rest.find('%', 1) : std::string_view::npos;
            end != std::string_view::npos) {
            ATHANOR_TRY(term.regex, compile_regex(rest.substr(1, end - 1)));
            in.rewind(rest.substr(end + 1));
            return term;
        }
        auto end = std::min(rest.find_first_of(" \t\r\n"), rest.size());
        term.text = rest.substr(0, end);
        in.rewind(rest.substr(end));
    }
    if (term.text.empty()) return bad_pattern("a term is empty");
    return term;
}

Result<std::unique_ptr<const FilterPattern::Form>> parse_terms(std::string_view text) {
    auto terms = std::make_unique<Terms>();
    PatternScanner in(text, "");
    while (!in.at_end()) {
        std::vector<Term>& into = in.accept("?") ? terms->any : in.accept("-") ? terms->none : terms->all;
        ATHANOR_TRY(Term term, parse_term(in));
        into.push_back(std::move(term));
    }
    return terms;
}

// ---- JSON

// Each value that the selector names: one, or of [*] any number.
template <class Visit>
bool any_value(json::Value value, std::span<const Step> steps, const Visit& visit) {
    if (steps.empty()) return visit(value);
    const Step& step = steps.front();
    steps = steps.subspan(1);
    if (step.any) {
        bool found = false;
        if (value.kind() == json::Kind::array)
            value.for_each_element(
                [&](json::Value element) { found = found || any_value(element, steps, visit); });
        return found;
    }
    json::Value next = step.index ? value.kind() == json::Kind::array ? value.at(*step.index) : json::Value()
                       : value.kind() == json::Kind::object ? value[step.name]
                                                            : json::Value();
    return next.exists() && any_value(next, steps, visit);
}

bool holds_of(json::Value value, const Comparison& comparison) {
    switch (comparison.op) {
        case Operator::is_null: return value.is_null();
        case Operator::is_true: return value.boolean() == true;
        case Operator::is_false: return value.boolean() == false;
        default: break;
    }
    if (auto text = value.string()) return comparison.holds_of_text(*text);
    if (auto number = value.real()) return comparison.holds_of_number(*number, value.text());
    if (value.boolean() && !comparison.quoted) return comparison.holds_of_text(value.text());
    return comparison.op == Operator::not_equal && (value.boolean() || value.is_null());
}

// The whole of `text`.
Result<Selector> parse_selector(std::string_view text) {
    PatternScanner in(text, "");
    ATHANOR_TRY(Selector selector, in.json_selector());
    if (!in.at_end()) return bad_pattern("something follows the selector");
    return selector;
}

struct JsonForm : FilterPattern::Form {
    Condition condition;

    bool names(std::string_view selector) const override { return parse_selector(selector).has_value(); }

    std::optional<std::string> extract(std::string_view text, std::string_view message) const override {
        auto selector = parse_selector(text);
        auto document = json::parse(message);
        std::optional<std::string> found;
        if (!selector || !document) return found;
        any_value(document->root(), *selector, [&](json::Value value) {
            if (auto string = value.string()) found = *string;
            if (value.real() || value.boolean()) found = value.text();
            return found.has_value();
        });
        return found;
    }

    bool matches(std::string_view message) const override {
        if (!trim(message).starts_with('{')) return false;
        auto document = json::parse(message);
        if (!document) return false;
        return condition.eval([root = document->root()](const Selector& selector,
                                                        const Comparison& comparison) {
            if (comparison.op == Operator::not_exists)
                return !any_value(root, selector, [](json::Value) { return true; });
            return any_value(root, selector, [&](json::Value value) { return holds_of(value, comparison); });
        });
    }
};

Result<std::unique_ptr<const FilterPattern::Form>> parse_json_form(std::string_view text) {
    auto form = std::make_unique<JsonForm>();
    PatternScanner in(text, "}");
    in.accept("{");
    ATHANOR_TRY(form->condition, in.condition(""));
    if (!in.accept("}") || !in.at_end()) return bad_pattern("the brace is not closed at its end");
    return form;
}

// ---- columns

std::vector<std::string_view> columns_of(std::string_view message) {
    std::vector<std::string_view> out;
    while (true) {
        message.remove_prefix(std::min(message.find_first_not_of(" \t\r\n"), message.size()));
        if (message.empty()) return out;
        char close = message.front() == '"' ? '"' : message.front() == '[' ? ']' : '\0';
        std::size_t end = close == '\0' ? std::string_view::npos : message.find(close, 1);
        if (end != std::string_view::npos) {
            out.push_back(message.substr(1, end - 1));
            message.remove_prefix(end + 1);
        } else {
            end = std::min(message.find_first_of(" \t\r\n"), message.size());
            out.push_back(message.substr(0, end));
            message.remove_prefix(end);
        }
    }
}

struct ColumnForm : FilterPattern::Form {
    std::vector<std::string> column_names;
    std::vector<std::optional<Condition>> columns;
    std::optional<std::size_t> gap;  // `...` before this column

    std::size_t place(std::size_t column, std::size_t values) const {
        return gap && column >= *gap ? values - columns.size() + column : column;
    }

    std::optional<std::size_t> column_of(std::string_view selector) const {
        if (!selector.starts_with('$')) return std::nullopt;
        auto found = std::ranges::find(column_names, selector.substr(1));
        if (found == column_names.end()) return std::nullopt;
        return static_cast<std::size_t>(found - column_names.begin());
    }
    bool names(std::string_view selector) const override { return column_of(selector).has_value(); }

    std::optional<std::string> extract(std::string_view selector, std::string_view message) const override {
        auto column = column_of(selector);
        auto values = columns_of(message);
        if (!column || values.size() < columns.size()) return std::nullopt;
        return std::string(values[place(*column, values.size())]);
    }

    bool matches(std::string_view message) const override {
        auto values = columns_of(message);
        if (gap ? values.size() < columns.size() : values.size() != columns.size()) return false;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            std::string_view value = values[place(i, values.size())];
            auto holds = [&](const Selector&, const Comparison& comparison) {
                return comparison.holds_of_text(value);
            };
            if (columns[i] && !columns[i]->eval(holds)) return false;
        }
        return true;
    }
};

// `name`, or a condition on it; the first name in it is the column's.
Status parse_column(PatternScanner& in, ColumnForm& form) {
    std::string_view start = in.rest();
    while (in.accept("(")) {
    }
    ATHANOR_TRY(std::string name, in.column_name());
    form.column_names.push_back(name);
    std::string_view behind = in.rest();
    if (in.accept(",") || in.accept("]")) {
        in.rewind(behind);
        form.columns.push_back(std::nullopt);
        return {};
    }
    in.rewind(start);
    ATHANOR_TRY(Condition condition, in.condition(name));
    form.columns.push_back(std::move(condition));
    return {};
}

Result<std::unique_ptr<const FilterPattern::Form>> parse_column_form(std::string_view text) {
    auto form = std::make_unique<ColumnForm>();
    PatternScanner in(text, ",]");
    in.accept("[");
    do {
        if (in.accept("...")) {
            if (form->gap) return bad_pattern("... stands in it twice");
            form->gap = form->columns.size();
            continue;
        }
        ATHANOR_CHECK(parse_column(in, *form));
    } while (in.accept(","));
    if (!in.accept("]") || !in.at_end()) return bad_pattern("the bracket is not closed at its end");
    return form;
}

}  // namespace

Result<FilterPattern> FilterPattern::parse(std::string_view text) {
    text = trim(text);
    auto form = text.starts_with('{')   ? parse_json_form(text)
                : text.starts_with('[') ? parse_column_form(text)
                                        : parse_terms(text);
    if (!form) return std::unexpected(std::move(form).error());
    return FilterPattern(*std::move(form));
}

}  // namespace athanor::telemetry
