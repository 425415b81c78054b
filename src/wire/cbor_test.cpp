#include "wire/cbor.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "api/cloudwatch.hpp"
#include "api/kms.hpp"
#include "api/services.hpp"
#include "base/encoding.hpp"
#include "wire/any.hpp"
#include "wire/codec.hpp"
#include "wire/mirror.hpp"
#include "wire/random_value.hpp"
#include "wire/stored.hpp"

namespace athanor::wire {
namespace {

using api::cloudwatch::Datapoint;
using api::cloudwatch::MetricDatum;
using api::cloudwatch::PutMetricDataInput;

std::string bytes(std::string_view text) { return from_hex(text).value(); }

std::string text(std::string_view value) {
    CborWriter writer;
    writer.text(value);
    return std::move(writer).take();
}

template <class T>
Result<T> read(std::string_view body) {
    T value{};
    AbsentMembers absent;
    Status done = read_cbor(T::kShape, body, &value, absent);
    if (!done) return std::unexpected(done.error());
    return value;
}

// The `Value` of a datum whose member is this, in hexadecimal.
Result<double> real(std::string_view value) {
    auto datum = read<MetricDatum>("\xa1" + text("Value") + bytes(value));
    if (!datum) return std::unexpected(datum.error());
    return datum->value.value_or(-12345);
}

Result<std::int64_t> integer(std::string_view value) {
    auto datum = read<MetricDatum>("\xa1" + text("StorageResolution") + bytes(value));
    if (!datum) return std::unexpected(datum.error());
    return datum->storage_resolution.value_or(-12345);
}

// RFC 8949, appendix A.
TEST(Cbor, numbers_of_the_specification_are_read) {
    EXPECT_EQ(integer("00"), 0);
    EXPECT_EQ(integer("17"), 23);
    EXPECT_EQ(integer("1818"), 24);
    EXPECT_EQ(integer("1903e8"), 1000);
    EXPECT_EQ(integer("1a000f4240"), 1'000'000);
    EXPECT_EQ(integer("1b000000e8d4a51000"), 1'000'000'000'000);
    EXPECT_EQ(integer("20"), -1);
    EXPECT_EQ(integer("3903e7"), -1000);
    EXPECT_EQ(integer("3b7fffffffffffffff"), INT64_MIN);
    EXPECT_EQ(integer("f93c00"), 1);  // a whole float
    EXPECT_FALSE(integer("1bffffffffffffffff"));
    EXPECT_FALSE(integer("f93e00"));  // 1.5
    EXPECT_EQ(real("f90000"), 0.0);
    EXPECT_EQ(real("f93e00"), 1.5);
    EXPECT_EQ(real("f97bff"), 65504.0);
    EXPECT_EQ(real("f90001"), 5.960464477539063e-8);
    EXPECT_EQ(real("f90400"), 0.00006103515625);
    EXPECT_EQ(real("f9c400"), -4.0);
    EXPECT_EQ(real("fa47c35000"), 100000.0);
    EXPECT_EQ(real("fa7f7fffff"), 3.4028234663852886e+38);
    EXPECT_EQ(real("fb3ff199999999999a"), 1.1);
    EXPECT_EQ(real("fb7e37e43c8800759c"), 1.0e+300);
    EXPECT_EQ(real("f97c00"), std::numeric_limits<double>::infinity());
    EXPECT_EQ(real("faff800000"), -std::numeric_limits<double>::infinity());
    EXPECT_TRUE(std::isnan(*real("f97e00")));
    EXPECT_EQ(real("3903e7"), -1000.0);
    EXPECT_EQ(real("f6"), -12345) << "null is absent";
    EXPECT_EQ(real("f7"), -12345) << "undefined is absent";
}

TEST(Cbor, lengths_may_be_open) {
    auto name = bytes("7f") + text("My") + text("Space") + bytes("ff");
    auto open = read<PutMetricDataInput>("\xbf" + text("Namespace") + name + text("MetricData") +
                                         bytes("9f") + "\xbf" + text("MetricName") + text("a") +
                                         text("Values") + bytes("9f01f93e00f6ff") + "\xff" + bytes("a1") +
                                         text("MetricName") + text("b") + "\xff" + "\xff");
    ASSERT_TRUE(open) << open.error().message;
    EXPECT_EQ(open->namespace_, "MySpace");
    ASSERT_EQ(open->metric_data->size(), 2u);
    EXPECT_EQ((*open->metric_data)[0].values, (std::vector<double>{1, 1.5}));
    EXPECT_EQ((*open->metric_data)[1].metric_name, "b");
    auto blob = read<api::kms::EncryptRequest>("\xa1" + text("Plaintext") + bytes("5f4201024103ff"));
    ASSERT_TRUE(blob) << blob.error().message;
    EXPECT_EQ(blob->plaintext, "\x01\x02\x03");
    EXPECT_TRUE(read<PutMetricDataInput>("")) << "no body is no input";
}

TEST(Cbor, times_are_seconds_under_their_tag) {
    auto at = [](std::string_view value) {
        return read<MetricDatum>("\xa1" + text("Timestamp") + bytes(value));
    };
    EXPECT_EQ(to_epoch_millis(*at("c11a514b67b0")->timestamp), 1'363'896'240'000);
    EXPECT_EQ(to_epoch_millis(*at("c1fb41d452d9ec200000")->timestamp), 1'363'896'240'500);
    EXPECT_FALSE(at("1a514b67b0")) << "a number without the tag";
    EXPECT_FALSE(at("c21a514b67b0")) << "another tag";
    EXPECT_FALSE(at("c1f97c00")) << "the end of time";
    EXPECT_FALSE(at("c1"));
}

TEST(Cbor, unknown_members_are_skipped_whatever_they_are) {
    for (std::string_view value : {"1bffffffffffffffff", "5f4101ff", "7f6161ff", "9f01820203ff",
                                   "bf61610161629f0203ffff", "c249010000000000000000", "f8ff", "f4",
                                   "c074323031332d30332d32315432303a30343a30305a", "fb7e37e43c8800759c"}) {
        auto datum = read<MetricDatum>("\xa2" + text("Colour") + bytes(value) + text("Value") + "\x01");
        ASSERT_TRUE(datum) << value << " " << datum.error().message;
        EXPECT_EQ(datum->value, 1) << value;
    }
}

TEST(Cbor, what_is_not_valid_is_refused) {
    std::string good = "\xa2" + text("Namespace") + text("n") + text("MetricData") + "\x81\xa1" +
                       text("MetricName") + text("m");
    ASSERT_TRUE(read<PutMetricDataInput>(good));
    for (std::size_t length = 1; length < good.size(); ++length) {
        auto cut = read<PutMetricDataInput>(std::string_view(good).substr(0, length));
        ASSERT_FALSE(cut) << length;
        EXPECT_EQ(cut.error().code, "SerializationException");
    }
    EXPECT_FALSE(read<PutMetricDataInput>(good + "\x01")) << "bytes behind it";
    EXPECT_FALSE(read<PutMetricDataInput>("\x81\x01")) << "a list at the top";
    EXPECT_FALSE(read<PutMetricDataInput>("\xa1" + text("Namespace") + "\x01"));
    EXPECT_FALSE(read<PutMetricDataInput>("\xa1" + text("Namespace") + "\x61\xff")) << "not UTF-8";
    EXPECT_FALSE(
        read<PutMetricDataInput>("\xa2" + text("Namespace") + text("a") + text("Namespace") + text("b")));
    EXPECT_FALSE(read<PutMetricDataInput>("\xa1\x01\x01")) << "a name that is no text";
    EXPECT_FALSE(read<PutMetricDataInput>("\xa1" + text("Namespace") + bytes("7f4101ff")))
        << "a chunk of bytes in text";
    EXPECT_FALSE(read<PutMetricDataInput>("\xa1" + text("Namespace") + bytes("7f7f6161ffff")))
        << "a nested chunk";
    for (std::string_view value : {"1c", "1f", "5c", "ff", "fc", "df"}) EXPECT_FALSE(real(value)) << value;
}

TEST(Cbor, limits_hold) {
    EXPECT_FALSE(read<PutMetricDataInput>("\xa1" + text("x") + std::string(200, '\x81') + "\x01")) << "depth";
    EXPECT_FALSE(read<PutMetricDataInput>("\xa1" + text("x") + std::string(100'000, '\xc1') + "\x01"))
        << "tags";
    EXPECT_TRUE(read<PutMetricDataInput>("\xa1" + text("x") + std::string(100, '\x81') + "\x01"));
    EXPECT_FALSE(real("9bffffffffffffffff"));
    EXPECT_FALSE(read<PutMetricDataInput>("\xa1" + text("MetricData") + bytes("9b00ffffffffffffff") + "\xa0"))
        << "a length beyond the body reserves nothing";
    std::string many = "\xa1" + text("Values") + bytes("9a00100000") + std::string(0x100000, '\x01');
    EXPECT_FALSE(read<MetricDatum>(many)) << "elements";
    EXPECT_FALSE(read<MetricDatum>(std::string((16u << 20) + 1, '\xa0'))) << "size";
}

TEST(Cbor, absent_required_members_are_noted_where_they_are_missing) {
    PutMetricDataInput input;
    AbsentMembers absent;
    ASSERT_TRUE(read_cbor(input.kShape, "\xa1" + text("MetricData") + bytes("9fa0a0ff"), &input, absent));
    ASSERT_EQ(absent.size(), 3u);
    EXPECT_EQ(absent[0].object, &(*input.metric_data)[0]);
    EXPECT_EQ(absent[1].object, &(*input.metric_data)[1]);
    EXPECT_EQ(absent[2].field->name, "Namespace");
}

TEST(Cbor, the_shortest_form_is_written) {
    auto written = [](auto&& write) {
        CborWriter writer;
        write(writer);
        return hex(std::move(writer).take());
    };
    EXPECT_EQ(written([](CborWriter& w) { w.integer(23); }), "17");
    EXPECT_EQ(written([](CborWriter& w) { w.integer(24); }), "1818");
    EXPECT_EQ(written([](CborWriter& w) { w.integer(-1000); }), "3903e7");
    EXPECT_EQ(written([](CborWriter& w) { w.integer(1'000'000'000'000); }), "1b000000e8d4a51000");
    EXPECT_EQ(written([](CborWriter& w) { w.integer(INT64_MIN); }), "3b7fffffffffffffff");
    EXPECT_EQ(written([](CborWriter& w) { w.real(100000.0); }), "fa47c35000");
    EXPECT_EQ(written([](CborWriter& w) { w.real(1.1); }), "fb3ff199999999999a");
    EXPECT_EQ(written([](CborWriter& w) { w.real(1e300); }), "fb7e37e43c8800759c");
    EXPECT_EQ(written([](CborWriter& w) { w.text("a\xff"); }), "6461efbfbd")
        << "clients refuse what is not UTF-8";
    EXPECT_EQ(written([](CborWriter& w) { w.time(from_epoch_seconds(1363896240)); }), "c11a514b67b0");
    EXPECT_EQ(written([](CborWriter& w) {
                  Datapoint point{.unit = "Count"};
                  w.structure(point.kShape, &point);
              }),
              "a1" + hex(text("Unit") + text("Count")));
}

// Of every operation of the protocols whose inputs and outputs are bodies alone.
TEST(Cbor, what_is_written_reads_back) {
    for (const Service* service : api::services()) {
        if (service->speaks(Protocol::rest_json) || service->speaks(Protocol::rest_xml)) continue;
        for (const Operation* operation : service->operations) {
            for (std::uint64_t seed = 0; seed < 3 && operation->described; ++seed) {
                for (const Shape* shape : {operation->input, operation->output}) {
                    auto make = [&] {
                        return shape == operation->input ? Any::input_of(*operation)
                                                         : Any::output_of(*operation);
                    };
                    Any original = make(), copy = make();
                    RandomValues(seed, {}).fill(*shape, original.get());
                    CborWriter writer;
                    writer.structure(*shape, original.get());
                    AbsentMembers absent;
                    Status done = read_cbor(*shape, std::move(writer).take(), copy.get(), absent);
                    ASSERT_TRUE(done) << operation->name << ": " << done.error().message;
                    EXPECT_TRUE(absent.empty()) << operation->name;
                    EXPECT_EQ(to_json(*shape, original.get()), to_json(*shape, copy.get()))
                        << operation->name;
                }
            }
        }
    }
}

// Whole bodies with a few bytes changed, added or lost: taken or refused, and what was taken can be written and read again.
TEST(Cbor, damaged_bodies_end_in_a_value_or_an_error) {
    const Operation& operation = api::cloudwatch::op::PutMetricData::kModel;
    SeededRandom random(7);
    std::size_t taken = 0, refused = 0;
    for (std::uint64_t seed = 0; seed < 4000; ++seed) {
        Any original = Any::input_of(operation), copy = Any::input_of(operation),
            again = Any::input_of(operation);
        RandomValues(seed, {}).fill(original.shape(), original.get());
        CborWriter writer;
        writer.structure(original.shape(), original.get());
        std::string body = std::move(writer).take();
        for (auto edits = random.below(3); edits > 0 && !body.empty(); --edits) {
            auto at = random.below(body.size());
            switch (random.below(3)) {
                case 0: body[at] = static_cast<char>(random.below(256)); break;
                case 1: body.insert(at, 1, static_cast<char>(random.below(256))); break;
                default: body.erase(at, 1 + random.below(4)); break;
            }
        }
        AbsentMembers absent;
        if (!read_cbor(copy.shape(), body, copy.get(), absent)) {
            ++refused;
            continue;
        }
        ++taken;
        CborWriter second;
        second.structure(copy.shape(), copy.get());
        ASSERT_TRUE(read_cbor(again.shape(), std::move(second).take(), again.get(), absent)) << seed;
        EXPECT_EQ(to_json(copy.shape(), copy.get()), to_json(again.shape(), again.get())) << seed;
    }
    EXPECT_GT(taken, 1000u);
    EXPECT_GT(refused, 1000u);
}

TEST(Cbor, errors_name_their_shape_and_the_old_code_for_those_who_ask) {
    http::Request request{.method = "POST", .target = "/service/GraniteServiceVersion20100801/operation/X"};
    request.headers.add("x-amzn-query-mode", "true");
    auto response = encode_error(api::cloudwatch::kService, {.protocol = Protocol::cbor},
                                 {"InvalidParameterValueException", "no"}, "ID", request);
    EXPECT_EQ(std::get<std::string>(response.body),
              "\xa2" + text("__type") + text("com.amazonaws.cloudwatch#InvalidParameterValueException") +
                  text("message") + text("no"));
    EXPECT_EQ(response.headers.get("smithy-protocol"), "rpc-v2-cbor");
    EXPECT_EQ(response.headers.get("content-type"), "application/cbor");
    EXPECT_EQ(response.headers.get("x-amzn-query-error"), "InvalidParameterValue;Sender");
    EXPECT_EQ(response.status, 400);
}

TEST(Cbor, answers_carry_the_protocol_and_no_body_where_there_is_no_output) {
    Routed routed{.operation = &api::cloudwatch::op::PutMetricData::kModel, .protocol = Protocol::cbor};
    api::cloudwatch::Unit nothing;
    auto response = encode(routed, &nothing, "ID");
    EXPECT_EQ(response.headers.get("smithy-protocol"), "rpc-v2-cbor");
    EXPECT_FALSE(response.headers.has("content-type"));
    EXPECT_EQ(std::get<std::string>(response.body), "");
    routed.operation = &api::cloudwatch::op::ListMetrics::kModel;
    api::cloudwatch::ListMetricsOutput empty;
    response = encode(routed, &empty, "ID");
    EXPECT_EQ(response.headers.get("content-type"), "application/cbor");
    EXPECT_EQ(std::get<std::string>(response.body), "\xa0");
}

}  // namespace
}  // namespace athanor::wire
