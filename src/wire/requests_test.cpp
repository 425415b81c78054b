// Requests as botocore makes them (fixtures/make.py): each must be routed to its operation and decode to the parameters it was made of.
#include <gtest/gtest.h>

#include <fstream>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "wire/any.hpp"
#include "wire/codec.hpp"
#include "wire/mirror.hpp"
#include "wire/stored.hpp"

namespace athanor::wire {
namespace {

struct Fixture {
    http::Request request;
    std::string service;
    std::string operation;
    std::string body;
    std::string expected;
};

Fixture parse(const std::string& line) {
    auto document = json::parse(line);
    EXPECT_TRUE(document) << line;
    json::Value root = document->root();
    Fixture fixture{.service = root["service"].string_or(""),
                    .operation = root["operation"].string_or(""),
                    .body = from_base64(root["body"].string_or("")).value_or(""),
                    .expected = root["expect"].text()};
    fixture.request.method = root["method"].string_or("");
    fixture.request.target = root["target"].string_or("");
    root["headers"].for_each_member([&](std::string_view name, json::Value value) {
        fixture.request.headers.add(name, value.string_or(""));
    });
    return fixture;
}

std::string signing_name(std::string_view service) {
    if (service.starts_with("sagemaker")) return "sagemaker";
    return service == "cloudwatch" ? "monitoring" : std::string(service);
}

void check(const std::string& line) {
    Fixture fixture = parse(line);
    const Service* service = find_service(signing_name(fixture.service), fixture.request);
    ASSERT_NE(service, nullptr) << line;
    EXPECT_EQ(service->name, fixture.service);
    std::string form = routes_by_body(*service, fixture.request) ? fixture.body : "";
    auto routed = route(*service, fixture.request, form);
    ASSERT_TRUE(routed) << routed.error().message << " " << fixture.request.method << " "
                        << fixture.request.target;
    ASSERT_EQ(routed->operation->name, fixture.operation)
        << fixture.request.method << " " << fixture.request.target;

    Any expected = Any::input_of(*routed->operation);
    auto read = from_json(expected.shape(), fixture.expected, expected.get());
    ASSERT_TRUE(read) << fixture.operation << ": " << read.error().message;
    Any input = Any::input_of(*routed->operation);
    Incoming incoming{fixture.request, *std::move(routed), fixture.body};
    AbsentMembers absent;
    auto decoded = read_input(incoming, input.get(), absent);
    ASSERT_TRUE(decoded) << fixture.operation << ": " << decoded.error().message << "\n" << fixture.body;
    // What the fixture leaves out on purpose (checksums that botocore adds) is left out here as well.
    EXPECT_EQ(to_json(expected.shape(), expected.get()), to_json(input.shape(), input.get()))
        << fixture.service << " " << fixture.operation << " " << fixture.request.target << "\n"
        << fixture.body;
}

TEST(Requests, of_botocore_decode_to_what_they_were_made_of) {
    std::ifstream file(WIRE_FIXTURES "/requests.jsonl");
    ASSERT_TRUE(file);
    std::size_t count = 0;
    for (std::string line; std::getline(file, line); ++count) check(line);
    EXPECT_GT(count, 200u);
}

}  // namespace
}  // namespace athanor::wire
