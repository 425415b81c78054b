// What is written reads back the same, for every input and output of every service: stored JSON, the JSON protocols' bodies, and whole
// rest-xml, rest-json and query answers, which are read back by giving the output's table to the decoder as if it were an input.
#include <gtest/gtest.h>

#include "api/services.hpp"
#include "wire/any.hpp"
#include "wire/codec.hpp"
#include "wire/json.hpp"
#include "wire/mirror.hpp"
#include "wire/random_value.hpp"
#include "wire/stored.hpp"
#include "wire/xml.hpp"

namespace athanor::wire {
namespace {

template <class F>
void for_each_operation(F&& call) {
    for (const Service* service : api::services())
        for (const Operation* operation : service->operations)
            if (operation->described) call(*service, *operation);
}

TEST(RoundTrip, stored_json_is_exact_for_every_struct) {
    for_each_operation([](const Service& service, const Operation& operation) {
        for (std::uint64_t seed = 0; seed < 5; ++seed)
            for (bool input : {true, false}) {
                auto make = [&] { return input ? Any::input_of(operation) : Any::output_of(operation); };
                Any original = make();
                RandomValues(seed, {}).fill(original.shape(), original.get());
                std::string text = to_json(original.shape(), original.get());
                Any copy = make();
                auto read = from_json(copy.shape(), text, copy.get());
                ASSERT_TRUE(read) << service.name << " " << operation.name << ": " << read.error().message
                                  << "\n"
                                  << text;
                EXPECT_TRUE(equal(copy.shape(), original.get(), copy.get()))
                    << service.name << " " << operation.name << "\n"
                    << text;
            }
    });
}

TEST(RoundTrip, mirroring_a_struct_into_its_own_type_copies_it) {
    for_each_operation([](const Service&, const Operation& operation) {
        Any original = Any::output_of(operation);
        RandomValues(3, {}).fill(original.shape(), original.get());
        Any copy = Any::output_of(operation);
        mirror(original.shape(), original.get(), copy.shape(), copy.get());
        EXPECT_TRUE(equal(copy.shape(), original.get(), copy.get())) << operation.name;
    });
}

// Strips what the query protocol puts around the result's members.
std::string result_of(const Operation& operation, std::string text) {
    std::string wrapper(operation.result_wrapper);
    std::size_t begin = text.find("<" + wrapper + ">");
    std::size_t end = text.rfind("</" + wrapper + ">");
    if (wrapper.empty() || begin == std::string::npos) return "<" + wrapper + "/>";
    return text.substr(begin, end + wrapper.size() + 3 - begin);
}

void expect_answer_reads_back(const Operation& operation, Protocol protocol, std::uint64_t seed) {
    Any original = Any::output_of(operation);
    RandomValues(seed, {.printable = true, .non_empty = true, .whole_seconds = true})
        .fill(original.shape(), original.get());
    for (const Field& field : original.shape().fields) {  // the HTTP layer's business, and a default of ours
        if (field.wire_name == "Content-Length" && field.optional != nullptr)
            field.optional->reset(place_of(original.get(), field));
        if (field.wire_name == "Content-Type") as<std::string>(engage(original.get(), field)) = "text/csv";
    }
    std::string expected = to_json(original.shape(), original.get());  // before blobs are moved into the body
    http::Response response =
        encode({.operation = &operation, .protocol = protocol}, original.get(), "REQUEST");

    Operation reversed = operation;
    reversed.input = operation.output;
    reversed.input_root = operation.output->xml_root;
    http::Request request{.method = "POST", .target = "/", .headers = response.headers};
    Any copy = Any::output_of(operation);
    AbsentMembers absent;
    std::string body = std::get<std::string>(response.body);
    Status read;
    if (protocol == Protocol::query) {
        read = operation.result_wrapper.empty() ? Status()
                                                : read_xml(*operation.output, result_of(operation, body),
                                                           operation.result_wrapper, copy.get(), absent);
    } else if (operation.output->is_text) {
        return;  // botocore_test reads this one
    } else {
        Incoming incoming{request, {.operation = &reversed, .protocol = protocol}, body};
        read = read_input(incoming, copy.get(), absent);
    }
    ASSERT_TRUE(read) << operation.name << ": " << read.error().message << "\n" << body;
    EXPECT_TRUE(absent.empty()) << operation.name << " lost " << absent.front().field->name << "\n" << body;
    EXPECT_EQ(expected, to_json(copy.shape(), copy.get())) << operation.name << "\n" << body;
}

TEST(RoundTrip, answers_read_back_in_every_protocol) {
    for_each_operation([](const Service& service, const Operation& operation) {
        for (Protocol protocol :
             {Protocol::json, Protocol::rest_json, Protocol::query, Protocol::rest_xml, Protocol::cbor})
            for (std::uint64_t seed = 0; seed < 5 && service.speaks(protocol); ++seed)
                expect_answer_reads_back(operation, protocol, seed);
    });
}

}  // namespace
}  // namespace athanor::wire
