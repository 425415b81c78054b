// The compiled patterns against a literal model: every choice of one element from every array of the event is
// tried, and what is left is compared field by field, with nothing compiled or shared. Random patterns and
// events over a small vocabulary, so that they meet.
#include <gtest/gtest.h>

#include <cctype>
#include <functional>
#include <set>

#include "base/random.hpp"
#include "services/events/pattern.hpp"

namespace athanor::events {
namespace {

struct Json {
    enum class Kind { missing, scalar, array, object } kind = Kind::missing;
    std::string text;  // of a scalar: its JSON
    std::vector<Json> elements;
    std::string name;  // of a member
    std::vector<Json> members;

    std::string print() const {
        std::string out;
        if (kind == Kind::scalar) return text;
        if (kind == Kind::array) {
            for (const Json& element : elements) out += (out.empty() ? "" : ",") + element.print();
            return "[" + out + "]";
        }
        for (const Json& member : members)
            out += (out.empty() ? "\"" : ",\"") + member.name + "\":" + member.print();
        return "{" + out + "}";
    }
};

Json named(std::string name, Json value) {
    value.name = std::move(name);
    return value;
}

// An alternative of a field, as JSON and as what it means for a scalar's JSON; `absent` asks the whole event.
struct Test {
    std::string text;
    std::function<bool(const std::string& scalar)> fits;
    bool absent = false;
};
struct Fields {
    std::vector<std::pair<std::string, std::vector<Test>>> leaves;
    std::string name;  // of one that is inner
    std::vector<Fields> inner;
    std::vector<std::vector<Fields>> ors;

    std::string print() const {
        std::string out;
        auto add = [&](const std::string& field, const std::string& value) {
            out += (out.empty() ? "\"" : ",\"") + field + "\":" + value;
        };
        for (const auto& [field, tests] : leaves) {
            std::string list;
            for (const Test& test : tests) list += (list.empty() ? "" : ",") + test.text;
            add(field, "[" + list + "]");
        }
        for (const Fields& fields : inner) add(fields.name, fields.print());
        for (const auto& branches : ors) {
            std::string list;
            for (const Fields& branch : branches) list += (list.empty() ? "" : ",") + branch.print();
            add("$or", "[" + list + "]");
        }
        return "{" + out + "}";
    }
};

// ---- the model

// All ways to choose an element of each array.
std::vector<Json> choices(const Json& value) {
    if (value.kind == Json::Kind::array) {
        std::vector<Json> all;
        for (const Json& element : value.elements) {
            for (Json& choice : choices(element)) all.push_back(std::move(choice));
        }
        if (value.elements.empty()) all.emplace_back();
        return all;
    }
    if (value.kind != Json::Kind::object) return {value};
    std::vector<Json> all{Json{.kind = Json::Kind::object}};
    for (const Json& member : value.members) {
        std::vector<Json> more;
        for (const Json& so_far : all) {
            for (const Json& choice : choices(member)) {
                more.push_back(so_far);
                more.back().members.push_back(named(member.name, choice));
            }
        }
        all = std::move(more);
    }
    return all;
}

void paths_of(const Json& value, const std::string& path, std::set<std::string>& found) {
    if (value.kind == Json::Kind::scalar) found.insert(path);
    for (const Json& element : value.elements) paths_of(element, path, found);
    for (const Json& member : value.members) paths_of(member, path + "/" + member.name, found);
}

bool holds(const Fields& fields, const Json& event, const std::string& path,
           const std::set<std::string>& paths) {
    auto member = [&](const std::string& name) {
        for (const Json& value : event.members) {
            if (value.name == name) return value;
        }
        return Json{};
    };
    for (const auto& [name, tests] : fields.leaves) {
        Json value = member(name);
        bool any = false;
        for (const Test& test : tests)
            any = any || (test.absent ? !paths.contains(path + "/" + name)
                                      : value.kind == Json::Kind::scalar && test.fits(value.text));
        if (!any) return false;
    }
    for (const Fields& inner : fields.inner) {
        if (!holds(inner, member(inner.name), path + "/" + inner.name, paths)) return false;
    }
    for (const auto& branches : fields.ors) {
        bool any = false;
        for (const Fields& branch : branches) any = any || holds(branch, event, path, paths);
        if (!any) return false;
    }
    return true;
}

bool model(const Fields& pattern, const Json& event) {
    std::set<std::string> paths;
    paths_of(event, "", paths);
    for (const Json& choice : choices(event)) {
        if (holds(pattern, choice, "", paths)) return true;
    }
    return false;
}

// ---- the generator

struct Maker {
    SeededRandom random;
    std::size_t pick(std::size_t count) { return static_cast<std::size_t>(random.below(count)); }
    std::string name() { return std::string(1, static_cast<char>('a' + pick(3))); }
    std::string word() {
        static const std::vector<std::string> kWords{"", "a", "A", "ab", "aB", "abab", "b*", "ba"};
        return kWords[pick(kWords.size())];
    }
    int number() { return static_cast<int>(pick(5)) - 2; }
    std::string scalar() {
        switch (pick(5)) {
            case 0: return std::to_string(number());
            case 1: return std::to_string(number()) + ".5";
            case 2: return std::vector<std::string>{"null", "true", "false"}[pick(3)];
            default: return "\"" + word() + "\"";
        }
    }

    Json value(int depth) {
        std::size_t kind = depth == 0 ? 0 : pick(6);
        if (kind == 4) {
            Json array{.kind = Json::Kind::array};
            for (std::size_t i = pick(3); i > 0; --i) array.elements.push_back(value(depth - 1));
            return array;
        }
        if (kind == 5 || kind == 3) return object(depth - 1);
        return Json{.kind = Json::Kind::scalar, .text = scalar()};
    }
    Json object(int depth) {
        Json made{.kind = Json::Kind::object};
        for (char c = 'a'; c <= 'c'; ++c) {
            if (pick(3) > 0) made.members.push_back(named(std::string(1, c), value(depth)));
        }
        return made;
    }

    static std::string quote(const std::string& word) { return "\"" + word + "\""; }
    static std::string lower(std::string s) {
        for (char& c : s) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        return s;
    }
    static bool glob(const std::string& p, const std::string& s) {
        if (p.empty()) return s.empty();
        if (p[0] == '*') return glob(p.substr(1), s) || (!s.empty() && glob(p, s.substr(1)));
        return !s.empty() && p[0] == s[0] && glob(p.substr(1), s.substr(1));
    }
    // {name of the expression, what it says of a string}: those that anything-but takes too.
    std::pair<std::string, std::function<bool(const std::string&)>> text_test() {
        std::string w = word();
        if (w.empty()) w = "a";
        switch (pick(4)) {
            case 0:
                return {"\"prefix\":" + quote(w),
                        [w](const std::string& s) { return s.substr(0, w.size()) == w; }};
            case 1:
                return {"\"suffix\":" + quote(w), [w](const std::string& s) {
                            return s.size() >= w.size() && s.substr(s.size() - w.size()) == w;
                        }};
            case 2:
                return {"\"equals-ignore-case\":" + quote(w),
                        [w](const std::string& s) { return lower(s) == lower(w); }};
            default: {
                std::string glob_text = std::vector<std::string>{"*", "a*", "*b", "a*b", "*a*b*"}[pick(5)];
                return {"\"wildcard\":" + quote(glob_text),
                        [glob_text](const std::string& s) { return glob(glob_text, s); }};
            }
        }
    }
    static bool is_text(const std::string& scalar) { return scalar[0] == '"'; }
    static bool is_number(const std::string& scalar) {
        return scalar[0] == '-' || std::isdigit(static_cast<unsigned char>(scalar[0]));
    }
    static std::string bare(const std::string& scalar) { return scalar.substr(1, scalar.size() - 2); }

    Test test() {
        switch (pick(8)) {
            case 0: return {"{\"exists\":true}", [](const std::string&) { return true; }};
            case 1: return {"{\"exists\":false}", nullptr, true};
            case 2: {
                auto [text, fits] = text_test();
                return {"{" + text + "}",
                        [fits](const std::string& s) { return is_text(s) && fits(bare(s)); }};
            }
            case 3: {
                auto [text, fits] = text_test();
                return {"{\"anything-but\":{" + text + "}}",
                        [fits](const std::string& s) { return !(is_text(s) && fits(bare(s))); }};
            }
            case 4: {
                std::string a = word(), b = word();
                return {"{\"anything-but\":[" + quote(a) + "," + quote(b) + "]}",
                        [a, b](const std::string& s) { return s != quote(a) && s != quote(b); }};
            }
            case 5: {
                int low = number(), high = low + 1 + static_cast<int>(pick(3));
                return {
                    "{\"numeric\":[\">\"," + std::to_string(low) + ",\"<=\"," + std::to_string(high) + "]}",
                    [low, high](const std::string& s) {
                        return is_number(s) && std::stod(s) > low && std::stod(s) <= high;
                    }};
            }
            default: {
                std::string exact = scalar();
                return {exact, [exact](const std::string& s) {
                            if (is_number(exact) && is_number(s)) return std::stod(s) == std::stod(exact);
                            return s == exact;
                        }};
            }
        }
    }

    Fields fields(int depth, bool with_or) {
        Fields made;
        for (char c = 'a'; c <= 'c'; ++c) {
            std::string field(1, c);
            std::size_t kind = pick(depth > 0 ? 8 : 6);
            if (kind < 4) continue;
            if (kind < 6) {
                made.leaves.emplace_back(field, std::vector<Test>{});
                for (std::size_t i = 1 + pick(2); i > 0; --i) made.leaves.back().second.push_back(test());
            } else {
                made.inner.push_back(fields(depth - 1, with_or));
                made.inner.back().name = field;
            }
        }
        if (with_or && pick(3) == 0) {
            std::vector<Fields> branches;
            for (std::size_t i = 2 + pick(2); i > 0; --i)
                branches.push_back(fields(depth > 0 ? depth - 1 : 0, false));
            made.ors.push_back(std::move(branches));
        }
        if (made.leaves.empty() && made.inner.empty() && made.ors.empty())
            made.leaves.emplace_back(name(), std::vector<Test>{test()});
        return made;
    }
};

TEST(PatternModel, CompiledPatternsMatchWhatTheModelMatches) {
    int matched = 0, compared = 0;
    for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
        Maker maker{SeededRandom(seed)};
        Fields pattern = maker.fields(2, true);
        Json event = maker.object(3);
        if (choices(event).size() > 2000) continue;
        std::string pattern_text = pattern.print(), event_text = event.print();
        auto compiled = Pattern::parse(pattern_text);
        if (!compiled && compiled.error().message.find("too complex") != std::string::npos) continue;
        ASSERT_TRUE(compiled) << pattern_text << "\n" << compiled.error().message;
        auto document = json::parse(event_text);
        ASSERT_TRUE(document) << event_text;
        bool expected = model(pattern, event);
        ASSERT_EQ(compiled->matches(document->root()), expected) << "seed " << seed << "\n"
                                                                 << pattern_text << "\n"
                                                                 << event_text;
        matched += expected;
        ++compared;
    }
    // The vocabulary is so small that both answers are frequent: else this would test nothing.
    EXPECT_GT(compared, 15'000);
    EXPECT_GT(matched, compared / 20);
    EXPECT_LT(matched, compared * 19 / 20);
}

}  // namespace
}  // namespace athanor::events
