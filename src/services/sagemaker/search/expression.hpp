// Search expressions, compiled once and asked of many resources. Pure: what a resource is, is a Subject.
//
// A property's name is a path ("Parameters.lr.NumberValue", "Tags.team"): member names as the API spells them (any case will do where none is
// spelled exactly so), keys of maps, which may have dots themselves. Lists are looked through: a filter holds if it holds for any element;
// nested filters ask all of theirs of the same element.
// Numbers and times are compared as numbers, texts are equal or not. A hyperparameter, which is text, is compared as a number where both sides
// are one, as an integer where the filter's value is an integer (AWS's rule).
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/sagemaker/shape/search_expression.hpp"
#include "base/error.hpp"
#include "base/json.hpp"

namespace athanor::sagemaker {

// What lies at a path.
struct Found {
    enum class Kind {
        number,
        text,
        boolean,
        thing
    };  // a thing: an object or a list, which is there and has no value

    static Found of_number(double value) { return {.kind = Kind::number, .number = value}; }
    static Found of_text(std::string_view value) { return {.kind = Kind::text, .text = value}; }
    static Found of_boolean(bool value) { return {.kind = Kind::boolean, .number = value ? 1.0 : 0.0}; }
    static Found of_thing() { return {.kind = Kind::thing}; }

    Kind kind = Kind::thing;
    double number = 0;
    std::string_view text = {};
};

// Something that can be searched. Visitors return true to stop, and so do the functions if one did.
class Subject {
public:
    using Visit = std::function<bool(const Found& found)>;
    using VisitElement = std::function<bool(const Subject& element)>;

    virtual ~Subject() = default;
    virtual bool visit(std::string_view path, const Visit& visit) const = 0;
    // The elements of the list at `path`.
    virtual bool visit_elements(std::string_view path, const VisitElement& visit) const = 0;
};

// A JSON document, or a place in one.
class JsonSubject final : public Subject {
public:
    explicit JsonSubject(json::Value value) : value_(value) {}
    bool visit(std::string_view path, const Visit& visit) const override;
    bool visit_elements(std::string_view path, const VisitElement& visit) const override;

private:
    json::Value value_;
};

// If the path begins with this name (in any case), and ends there or goes on after a dot: the rest.
std::optional<std::string_view> path_after(std::string_view path, std::string_view name);

class Expression {
public:
    // ValidationException: no filters at all, too deep, a value missing, a comparison with a value of the wrong kind.
    static Result<Expression> compile(const api::sagemaker::SearchExpression& expression);
    static Expression everything();

    Expression(Expression&&) noexcept;
    Expression& operator=(Expression&&) noexcept;
    ~Expression();

    bool matches(const Subject& subject) const;
    // Whether a filter asks for a property below this member.
    bool mentions(std::string_view head) const;
    // The value that the property must be equal to for anything to match, where the expression says so plainly.
    std::optional<std::string> required(std::string_view path) const;

private:
    struct Node;
    explicit Expression(std::unique_ptr<Node> root);
    std::unique_ptr<Node> root_;
};

}  // namespace athanor::sagemaker
