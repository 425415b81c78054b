#include "wire/find.hpp"

#include <gtest/gtest.h>

#include "api/services.hpp"
#include "base/hash.hpp"
#include "wire/inflate.hpp"

namespace athanor::wire {
namespace {

const Service& service_named(std::string_view name) {
    return **std::ranges::find(api::services(), name, [](const Service* service) { return service->name; });
}

http::Request request(std::string method, std::string target,
                      std::vector<std::pair<std::string, std::string>> headers = {}) {
    http::Request out{.method = std::move(method), .target = std::move(target)};
    for (auto& [name, value] : headers) out.headers.add(name, value);
    return out;
}

std::string s3(const http::Request& request, RouteOptions options = {}) {
    auto routed = route(service_named("s3"), request, {}, options);
    if (!routed) return routed.error().code;
    std::string text(routed->operation->name);
    for (auto& [name, value] : routed->path) text += " " + name + "=" + value;
    return text;
}

TEST(Find, s3_operations_are_told_apart_by_query_and_headers) {
    EXPECT_EQ(s3(request("GET", "/")), "ListBuckets");
    EXPECT_EQ(s3(request("GET", "/b")), "ListObjects Bucket=b");
    EXPECT_EQ(s3(request("GET", "/b/?prefix=x")), "ListObjects Bucket=b");
    EXPECT_EQ(s3(request("GET", "/b?list-type=2")), "ListObjectsV2 Bucket=b");
    EXPECT_EQ(s3(request("GET", "/b?versions")), "ListObjectVersions Bucket=b");
    EXPECT_EQ(s3(request("GET", "/b?uploads")), "ListMultipartUploads Bucket=b");
    EXPECT_EQ(s3(request("GET", "/b?location=")), "GetBucketLocation Bucket=b");
    EXPECT_EQ(s3(request("POST", "/b?delete")), "DeleteObjects Bucket=b");
    EXPECT_EQ(s3(request("PUT", "/b/k")), "PutObject Bucket=b Key=k");
    EXPECT_EQ(s3(request("PUT", "/b/k", {{"x-amz-copy-source", "c/d"}})), "CopyObject Bucket=b Key=k");
    EXPECT_EQ(s3(request("PUT", "/b/k?partNumber=1&uploadId=u")), "UploadPart Bucket=b Key=k");
    EXPECT_EQ(s3(request("PUT", "/b/k?partNumber=1&uploadId=u", {{"X-Amz-Copy-Source", "c/d"}})),
              "UploadPartCopy Bucket=b Key=k");
    EXPECT_EQ(s3(request("POST", "/b/k?uploads")), "CreateMultipartUpload Bucket=b Key=k");
    EXPECT_EQ(s3(request("POST", "/b/k?uploadId=u")), "CompleteMultipartUpload Bucket=b Key=k");
    EXPECT_EQ(s3(request("DELETE", "/b/k?uploadId=u")), "AbortMultipartUpload Bucket=b Key=k");
    EXPECT_EQ(s3(request("GET", "/b/k?uploadId=u")), "ListParts Bucket=b Key=k");
    EXPECT_EQ(s3(request("GET", "/b/k?partNumber=2")), "GetObject Bucket=b Key=k");
    EXPECT_EQ(s3(request("GET", "/b/k?attributes")), "GetObjectAttributes Bucket=b Key=k");
    EXPECT_EQ(s3(request("GET", "/b/k?x-id=GetObject")), "GetObject Bucket=b Key=k");
    EXPECT_EQ(s3(request("HEAD", "/b/k")), "HeadObject Bucket=b Key=k");
    EXPECT_EQ(s3(request("GET", "/b?analytics")), "ListBucketAnalyticsConfigurations Bucket=b");
    EXPECT_EQ(s3(request("GET", "/b?analytics&id=1")), "GetBucketAnalyticsConfiguration Bucket=b");
}

TEST(Find, s3_keys_are_decoded_once_and_never_normalised) {
    EXPECT_EQ(s3(request("GET", "/b/a//b/../c%2Fd%20e+f")), "GetObject Bucket=b Key=a//b/../c/d e+f");
    EXPECT_EQ(s3(request("GET", "/b//k")), "GetObject Bucket=b Key=/k");
    EXPECT_EQ(s3(request("GET", "/b/%2541")), "GetObject Bucket=b Key=%41");
    EXPECT_EQ(s3(request("GET", "/b/%zz")), "InvalidURI");
    EXPECT_EQ(s3(request("GET", "/b?prefix=%zz")), "InvalidURI");
}

TEST(Find, a_query_key_that_means_another_operation_is_not_ignored) {
    EXPECT_EQ(s3(request("PUT", "/b/k?uploadId=u")), "MethodNotAllowed");
    EXPECT_EQ(s3(request("PUT", "/b?delete")), "MethodNotAllowed");
    EXPECT_EQ(s3(request("POST", "/b/k")), "MethodNotAllowed");
    EXPECT_EQ(s3(request("PATCH", "/b/k")), "MethodNotAllowed");
}

TEST(Find, operations_known_by_name_only_are_found_as_such) {
    auto routed = route(service_named("s3"), request("GET", "/b/k?torrent"));
    ASSERT_TRUE(routed);
    EXPECT_EQ(routed->operation->name, "GetObjectTorrent");
    EXPECT_FALSE(routed->operation->described);
}

TEST(Find, virtual_hosts_name_the_bucket) {
    std::vector<std::string> hosts = {"s3.example.org", "localhost"};
    RouteOptions options{.s3_hosts = hosts};
    EXPECT_EQ(s3(request("GET", "/k", {{"Host", "my.bucket.s3.example.org:9000"}}), options),
              "GetObject Bucket=my.bucket Key=k");
    EXPECT_EQ(s3(request("GET", "/", {{"Host", "b.S3.Example.org"}}), options), "ListObjects Bucket=b");
    EXPECT_EQ(s3(request("GET", "/b/k", {{"Host", "s3.example.org"}}), options), "GetObject Bucket=b Key=k");
    EXPECT_EQ(s3(request("GET", "/b/k", {{"Host", "[::1]:9000"}}), options), "GetObject Bucket=b Key=k");
    EXPECT_EQ(s3(request("GET", "/b/k", {{"Host", "evils3.example.org"}}), options),
              "GetObject Bucket=b Key=k");
}

TEST(Find, services_that_share_a_signing_name_are_told_apart) {
    EXPECT_EQ(
        find_service("sagemaker", request("POST", "/", {{"X-Amz-Target", "SageMaker.ListModels"}}))->name,
        "sagemaker");
    EXPECT_EQ(find_service("sagemaker", request("POST", "/endpoints/e/invocations"))->name,
              "sagemaker-runtime");
    EXPECT_EQ(find_service("sagemaker", request("PUT", "/BatchPutMetrics"))->name, "sagemaker-metrics");
    EXPECT_EQ(find_service("sagemaker", request("PUT", "/FeatureGroup/f"))->name,
              "sagemaker-featurestore-runtime");
    EXPECT_EQ(find_service("sagemaker", request("POST", "/nowhere"))->name, "sagemaker");
    EXPECT_EQ(find_service("dynamodb", request("POST", "/")), nullptr);
}

TEST(Find, json_query_and_path_name_the_operation) {
    auto json =
        route(service_named("sagemaker"), request("POST", "/", {{"X-Amz-Target", "SageMaker.CreateModel"}}));
    ASSERT_TRUE(json);
    EXPECT_EQ(json->operation->name, "CreateModel");
    EXPECT_EQ(
        route(service_named("sagemaker"), request("POST", "/", {{"X-Amz-Target", "SageMaker.Nonsense"}}))
            .error()
            .code,
        "UnknownOperationException");
    EXPECT_EQ(route(service_named("sts"), request("POST", "/"), "Action=GetCallerIdentity&Version=2011-06-15")
                  ->operation->name,
              "GetCallerIdentity");
    EXPECT_EQ(route(service_named("sts"), request("GET", "/?Action=GetCallerIdentity"))->operation->name,
              "GetCallerIdentity");
    EXPECT_EQ(route(service_named("sts"), request("POST", "/"), "Action=Nonsense").error().code,
              "InvalidAction");
    EXPECT_EQ(route(service_named("sts"), request("POST", "/"), "").error().code, "MissingAction");
    auto path = route(service_named("scheduler"),
                      request("GET", "/tags/arn%3Aaws%3Ascheduler%3A%3A1%3Aschedule%2Fx"));
    ASSERT_TRUE(path);
    EXPECT_EQ(path->path.front().second, "arn:aws:scheduler::1:schedule/x");
}

TEST(Find, cloudwatch_speaks_query_json_and_cbor) {
    const Service& cloudwatch = service_named("cloudwatch");
    auto form = route(cloudwatch, request("POST", "/"), "Action=ListMetrics&Version=2010-08-01");
    ASSERT_TRUE(form);
    EXPECT_EQ(form->protocol, Protocol::query);
    EXPECT_EQ(form->operation->name, "ListMetrics");
    auto json = request(
        "POST", "/",
        {{"X-Amz-Target", "GraniteServiceVersion20100801.ListMetrics"}, {"x-amzn-query-mode", "true"}});
    auto routed = route(cloudwatch, json);
    ASSERT_TRUE(routed);
    EXPECT_EQ(routed->protocol, Protocol::json);
    EXPECT_EQ(routed->operation->name, "ListMetrics");

    auto cbor = [](std::string path) { return request("POST", path, {{"smithy-protocol", "rpc-v2-cbor"}}); };
    for (std::string prefix : {"", "/behind/a/gateway"}) {
        routed =
            route(cloudwatch, cbor(prefix + "/service/GraniteServiceVersion20100801/operation/ListMetrics"));
        ASSERT_TRUE(routed) << routed.error().message;
        EXPECT_EQ(routed->protocol, Protocol::cbor);
        EXPECT_EQ(routed->operation->name, "ListMetrics");
    }
    for (std::string path :
         {"/", "/service/GraniteServiceVersion20100801/operation/",
          "/service/GraniteServiceVersion20100801/operation/Nonsense", "/service/Other/operation/ListMetrics",
          "/service/GraniteServiceVersion20100801/ListMetrics"})
        EXPECT_EQ(route(cloudwatch, cbor(path)).error().code, "UnknownOperationException") << path;
    EXPECT_FALSE(routes_by_body(cloudwatch, cbor("/")));
    EXPECT_EQ(find_service("monitoring", cbor("/")), &cloudwatch);
    EXPECT_EQ(protocol_of(service_named("sqs"), cbor("/")), Protocol::query) << "which does not speak it";
}

TEST(Inflate, limits_and_damage_are_refused) {
    std::string gzip(
        "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\xae\x05\x00\x43\xbf\xa6\xa3\x02\x00\x00\x00",
        22);  // "{}"
    EXPECT_EQ(gunzip(gzip, 100).value_or(""), "{}");
    EXPECT_EQ(gunzip(gzip + gzip, 100).value_or(""), "{}{}");
    EXPECT_EQ(gunzip(gzip, 1).error().code, "RequestEntityTooLarge");
    EXPECT_FALSE(gunzip(gzip.substr(0, 15), 100));
    EXPECT_FALSE(gunzip("plain", 100));
    EXPECT_FALSE(gunzip("", 100));
    EXPECT_EQ(inflated(request("POST", "/", {{"Content-Encoding", "br"}}), "x").error().status, 415);
}

}  // namespace
}  // namespace athanor::wire
