#include "wire/model.hpp"

#include <gtest/gtest.h>

#include "api/services.hpp"
#include "wire/pattern.hpp"

namespace athanor::wire {
namespace {

template <class F>
void visit_types(const Shape& shape, std::vector<const void*>& seen, F&& visit) {
    if (std::ranges::find(seen, &shape) != seen.end()) return;
    seen.push_back(&shape);
    for (const Field& field : shape.fields)
        for (const Type* type = field.type; type != nullptr; type = type->element) {
            visit(field, *type);
            if (type->shape != nullptr) visit_types(*type->shape, seen, visit);
        }
}

TEST(Model, operations_and_errors_are_sorted_and_complete) {
    for (const Service* service : api::services()) {
        EXPECT_TRUE(std::ranges::is_sorted(service->operations, {}, &Operation::name)) << service->name;
        EXPECT_TRUE(std::ranges::is_sorted(service->errors, {}, &ErrorModel::name)) << service->name;
        for (const Operation* operation : service->operations) {
            EXPECT_EQ(operation->service, service);
            EXPECT_EQ(operation->described, operation->input != nullptr);
            EXPECT_EQ(find_operation(*service, operation->name), operation);
        }
        EXPECT_EQ(find_operation(*service, "NoSuchOperation"), nullptr);
    }
}

TEST(Model, every_pattern_compiles) {
    std::size_t patterns = 0;
    for (const Service* service : api::services())
        for (const Operation* operation : service->operations)
            for (const Shape* shape : {operation->input, operation->output}) {
                if (shape == nullptr) continue;
                std::vector<const void*> seen;
                visit_types(*shape, seen, [&](const Field&, const Type& type) {
                    for (const Pattern* pattern :
                         {type.pattern, type.key != nullptr ? type.key->pattern : nullptr}) {
                        if (pattern == nullptr) continue;
                        ++patterns;
                        EXPECT_TRUE(compiles(*pattern)) << service->name << ": " << pattern->text;
                    }
                });
            }
    EXPECT_GT(patterns, 1000u);
}

TEST(Model, members_lie_within_their_struct) {
    for (const Service* service : api::services())
        for (const Operation* operation : service->operations)
            for (const Shape* shape : {operation->input, operation->output}) {
                if (shape == nullptr) continue;
                std::vector<const void*> seen;
                visit_types(*shape, seen, [&](const Field& field, const Type& type) {
                    EXPECT_FALSE(type.kind == Kind::list && type.list == nullptr) << field.name;
                    EXPECT_FALSE(type.kind == Kind::map && (type.map == nullptr || type.key == nullptr))
                        << field.name;
                });
                for (const Field& field : shape->fields) EXPECT_LT(field.offset, shape->size);
            }
}

}  // namespace
}  // namespace athanor::wire
