#include "services/sagemaker/views/run_filter.hpp"

#include <algorithm>
#include <cmath>

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor::sagemaker {

namespace {

enum class Op { equal, unequal, less, at_most, more, at_least, contains, contains_not };

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool ends_word(char c) {
    return is_space(c) || std::string_view("()=!<>~\"'`").find(c) != std::string_view::npos;
}

std::optional<double> number_in(std::string_view text) {
    auto number = parse_number<double>(std::string(text));
    return number && std::isfinite(*number) ? number : std::nullopt;
}

// A day, or a time with or without seconds and zone.
std::optional<double> time_in(std::string_view text) {
    std::string whole(text);
    if (whole.size() == 10) whole += "T00:00:00Z";
    if (whole.size() == 16) whole += ":00Z";
    if (whole.size() == 19) whole += "Z";
    if (whole.size() > 10 && whole[10] == ' ') whole[10] = 'T';
    auto time = parse_iso8601(whole);
    return time ? std::optional(to_epoch_seconds(*time)) : std::nullopt;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool contains(std::string_view text, std::string_view part) {
    return !std::ranges::search(text, part, [](char a, char b) { return lower(a) == lower(b); }).empty() ||
           part.empty();
}

std::string shown(double number) {
    json::Writer w;
    w.number(number);
    return std::move(w).take();
}

template <class T>
bool holds(const T& a, Op op, const T& b) {
    switch (op) {
        case Op::equal: return a == b;
        case Op::unequal: return a != b;
        case Op::less: return a < b;
        case Op::at_most: return a <= b;
        case Op::more: return a > b;
        case Op::at_least: return a >= b;
        case Op::contains:
        case Op::contains_not: break;
    }
    return false;
}

}  // namespace

struct RunFilter::Node {
    enum class Kind { all, any, negated, comparison };

    Kind kind = Kind::comparison;
    std::vector<Node> children;
    RunField field;
    Op op = Op::equal;
    std::string text;
    std::optional<double> number;  // what the text reads as: a number, or a time where the field is one

    bool matches(const CellOf& cell) const {
        switch (kind) {
            case Kind::all:
                return std::ranges::all_of(children, [&](const Node& c) { return c.matches(cell); });
            case Kind::any:
                return std::ranges::any_of(children, [&](const Node& c) { return c.matches(cell); });
            case Kind::negated: return !children.front().matches(cell);
            case Kind::comparison: return compares(cell(field));
        }
        return false;
    }

    bool compares(const Cell& cell) const {
        if (cell.kind == Cell::Kind::none) return op == Op::unequal || op == Op::contains_not;
        const bool is_number = cell.kind == Cell::Kind::number;
        if (op == Op::contains || op == Op::contains_not) {
            const bool in = is_number ? contains(shown(cell.number), text) : contains(cell.text, text);
            return in == (op == Op::contains);
        }
        if (number) {
            auto value = is_number ? std::optional(cell.number) : number_in(cell.text);
            if (value) return holds(*value, op, *number);
        }
        if (is_number) return op == Op::unequal;  // a number and a word
        if (field.what == RunField::What::status && (op == Op::equal || op == Op::unequal))
            return equal_ignore_case(cell.text, text) == (op == Op::equal);
        return holds(cell.text, op, std::string_view(text));
    }

    bool mentions(RunField::What what) const {
        return kind == Kind::comparison
                   ? field.what == what
                   : std::ranges::any_of(children, [&](const Node& c) { return c.mentions(what); });
    }
};

class RunFilterParser {
public:
    using Node = RunFilter::Node;

    explicit RunFilterParser(std::string_view text) : text_(text) {}

    Result<RunFilter> whole() {
        skip();
        if (at_ == text_.size()) return RunFilter(nullptr);
        ATHANOR_TRY(Node root, chain(0));
        if (at_ < text_.size()) return expected("\"and\", \"or\" or the end");
        return RunFilter(std::make_unique<Node>(std::move(root)));
    }

private:
    Result<Node> chain(int depth) {
        ATHANOR_TRY(Node first, and_chain(depth));
        if (!at_word("or")) return first;
        Node any{.kind = Node::Kind::any};
        any.children.push_back(std::move(first));
        while (take_word("or")) {
            ATHANOR_TRY(Node next, and_chain(depth));
            any.children.push_back(std::move(next));
        }
        return any;
    }

    Result<Node> and_chain(int depth) {
        ATHANOR_TRY(Node first, term(depth));
        if (!at_word("and")) return first;
        Node all{.kind = Node::Kind::all};
        all.children.push_back(std::move(first));
        while (take_word("and")) {
            ATHANOR_TRY(Node next, term(depth));
            all.children.push_back(std::move(next));
        }
        return all;
    }

    Result<Node> term(int depth) {
        if (depth >= RunFilter::kDeepest) return wrong("the filter is nested too deep");
        if (take_word("not")) {
            ATHANOR_TRY(Node inner, term(depth + 1));
            Node negated{.kind = Node::Kind::negated};
            negated.children.push_back(std::move(inner));
            return negated;
        }
        if (!take('(')) return comparison();
        ATHANOR_TRY(Node inner, chain(depth + 1));
        if (!take(')')) return expected("\")\"");
        return inner;
    }

    Result<Node> comparison() {
        Node node;
        ATHANOR_TRY(node.field, field());
        ATHANOR_TRY(node.op, op());
        const std::size_t began = at_;
        ATHANOR_TRY(node.text, value());
        if (node.field.is_time()) {
            node.number = time_in(node.text);
            const bool compared = node.op != Op::contains && node.op != Op::contains_not;
            if (compared && !node.number) {
                at_ = began;
                return expected("a date such as 2026-11-22 or 2026-11-22T10:30");
            }
        } else {
            node.number = number_in(node.text);
        }
        return node;
    }

    Result<RunField> field() {
        const std::size_t began = at_;
        std::string head(word());
        std::string key, statistic;
        bool quoted = false;
        if (head.ends_with('.') && at_ < text_.size() && text_[at_] == '`') {
            quoted = true;
            head.pop_back();
            ++at_;
            const std::size_t end = text_.find('`', at_);
            if (end == text_.npos) return expected("a second ` that ends the name");
            key = text_.substr(at_, end - at_);
            at_ = end + 1;
            statistic = word();
        }
        auto parsed = quoted && !key.empty() ? RunField::of(head, key, statistic)
                      : quoted               ? std::nullopt
                                             : RunField::parse(head);
        if (!parsed) {
            at_ = began;
            return expected(
                "a field: name, display, status, source, created, modified, started, ended, duration, "
                "param.NAME, "
                "metric.NAME, metric.NAME.min or .max, tag.NAME");
        }
        skip();
        return *std::move(parsed);
    }

    Result<Op> op() {
        static constexpr std::pair<std::string_view, Op> kAll[] = {
            {"==", Op::equal},   {"!=", Op::unequal},  {"!~", Op::contains_not},
            {"<=", Op::at_most}, {">=", Op::at_least}, {"=", Op::equal},
            {"<", Op::less},     {">", Op::more},      {"~", Op::contains},
        };
        for (const auto& [sign, op] : kAll) {
            if (!text_.substr(at_).starts_with(sign)) continue;
            at_ += sign.size();
            skip();
            return op;
        }
        return expected("a comparison: = != < <= > >= ~ (contains) or !~");
    }

    Result<std::string> value() {
        std::string value;
        if (at_ < text_.size() && (text_[at_] == '"' || text_[at_] == '\'')) {
            const char quote = text_[at_++];
            while (at_ < text_.size() && text_[at_] != quote) {
                if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
                value.push_back(text_[at_++]);
            }
            if (at_ == text_.size())
                return expected(std::string("a second ") + quote + " that ends the text");
            ++at_;
        } else {
            value = word();
            if (value.empty()) return expected("a value: a number, a word, a date or a \"text\"");
        }
        skip();
        return value;
    }

    std::string_view word() {
        const std::size_t began = at_;
        while (at_ < text_.size() && !ends_word(text_[at_])) ++at_;
        return text_.substr(began, at_ - began);
    }

    bool at_word(std::string_view keyword) {
        const std::size_t began = at_;
        const std::string_view found = word();
        at_ = began;
        return equal_ignore_case(found, keyword);
    }
    bool take_word(std::string_view keyword) {
        if (!at_word(keyword)) return false;
        at_ += keyword.size();
        skip();
        return true;
    }
    bool take(char c) {
        if (at_ == text_.size() || text_[at_] != c) return false;
        ++at_;
        skip();
        return true;
    }
    void skip() {
        while (at_ < text_.size() && is_space(text_[at_])) ++at_;
    }

    std::unexpected<Error> expected(const std::string& what) {
        std::string_view found = text_.substr(at_);
        std::size_t end = 0;
        while (end < found.size() && !is_space(found[end])) ++end;
        if (end == 0) return wrong("expected " + what + ", but the filter ends there");
        // Not amid a character.
        end = std::min<std::size_t>(end, 40);
        while (end < found.size() && (static_cast<unsigned char>(found[end]) & 0xC0) == 0x80) ++end;
        return wrong("expected " + what + ", found " + std::string(found.substr(0, end)));
    }
    std::unexpected<Error> wrong(const std::string& what) {
        const std::string_view before = text_.substr(0, at_);
        const auto characters = std::ranges::count_if(
            before, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
        return validation_error("The filter is wrong at character " + std::to_string(characters + 1) + ": " +
                                what + ".");
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

RunFilter::RunFilter(std::unique_ptr<Node> root) : root_(std::move(root)) {}
RunFilter::RunFilter(RunFilter&&) noexcept = default;
RunFilter& RunFilter::operator=(RunFilter&&) noexcept = default;
RunFilter::~RunFilter() = default;

Result<RunFilter> RunFilter::parse(std::string_view text) {
    if (text.size() > kMostText)
        return validation_error("The filter is longer than " + std::to_string(kMostText) + " bytes.");
    return RunFilterParser(text).whole();
}

bool RunFilter::matches(const CellOf& cell) const { return !root_ || root_->matches(cell); }
bool RunFilter::mentions(RunField::What what) const { return root_ && root_->mentions(what); }

}  // namespace athanor::sagemaker
