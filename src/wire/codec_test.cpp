#include "wire/codec.hpp"

#include <gtest/gtest.h>

#include "api/cloudwatch.hpp"
#include "api/logs.hpp"
#include "api/runtime.hpp"
#include "api/s3.hpp"
#include "api/sagemaker/training_job.hpp"
#include "api/sqs.hpp"
#include "api/sts.hpp"
#include "base/encoding.hpp"
#include "wire/mirror.hpp"
#include "wire/stored.hpp"

namespace athanor::wire {
namespace {

namespace s3 = api::s3;
namespace sagemaker = api::sagemaker;

template <class Op>
Result<typename Op::Input> decoded(http::Request request, std::string body, Protocol protocol) {
    Routed routed{.operation = &Op::kModel, .protocol = protocol};
    std::string_view query = request.query();
    routed.parameters = http::parse_query(protocol == Protocol::query ? body : query, true).value();
    Incoming incoming{request, std::move(routed), body};
    typename Op::Input input{};
    auto status = decode(incoming, &input);
    if (!status) return std::unexpected(status.error());
    return input;
}

Result<sagemaker::CreateTrainingJobRequest> training(std::string body) {
    return decoded<sagemaker::op::CreateTrainingJob>({.method = "POST", .target = "/"}, std::move(body),
                                                     Protocol::json);
}

std::string body_of(const http::Response& response) { return std::get<std::string>(response.body); }

TEST(Decode, all_violations_are_reported_in_AWS_words) {
    auto refused = training(
        R"({"TrainingJobName":"a_b","Tags":[{"Key":"","Value":"v"}],"OutputDataConfig":{"S3OutputPath":"s3://b"},
        "ResourceConfig":{"InstanceType":"gpu.big","InstanceCount":-1,"VolumeSizeInGB":1}})");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "ValidationException");
    EXPECT_EQ(refused.error().status, 400);
    const std::string& text = refused.error().message;
    EXPECT_TRUE(
        text.starts_with("5 validation errors detected: Value 'a_b' at 'trainingJobName' failed to satisfy "
                         "constraint: Member must satisfy regular expression pattern: "))
        << text;
    EXPECT_NE(text.find("; Value null at 'roleArn' failed to satisfy constraint: Member must not be null"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("Value 'gpu.big' at 'resourceConfig.instanceType' failed to satisfy constraint: "
                        "Member must satisfy enum value set: ["),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("Value '-1' at 'resourceConfig.instanceCount' failed to satisfy constraint: Member "
                        "must have value greater than or equal to 0"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must have "
                        "length greater than or equal to 1"),
              std::string::npos)
        << text;
}

TEST(Decode, one_violation_is_singular_and_nothing_else_is_wrong) {
    auto refused = training(
        R"({"TrainingJobName":"ok","RoleArn":"arn:aws:iam::123456789012:role/SM","ResourceConfig":{"InstanceType":"local","VolumeSizeInGB":1,"InstanceCount":1}})");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message,
              "1 validation error detected: Value null at 'outputDataConfig' failed to satisfy constraint: "
              "Member must not be null");
}

TEST(Decode, instance_types_of_the_future_and_local_ones_are_accepted) {
    for (std::string type : {"ml.z99.huge", "local", "local_gpu", "ml.m5.large"})
        EXPECT_TRUE(training(
            R"({"TrainingJobName":"ok","RoleArn":"arn:aws:iam::123456789012:role/SM","OutputDataConfig":{"S3OutputPath":"s3://b"},
            "ResourceConfig":{"VolumeSizeInGB":1,"InstanceType":")" +
            type + R"("}})"))
            << type;
}

TEST(Decode, scalars_in_collections_are_reported_at_the_collection) {
    auto refused = training(
        R"({"TrainingJobName":"ok","RoleArn":"arn:aws:iam::123456789012:role/SM","OutputDataConfig":{"S3OutputPath":"s3://b"},
        "VpcConfig":{"SecurityGroupIds":["sg_1"],"Subnets":["subnet-1"]}})");
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.starts_with(
        "1 validation error detected: Value '[sg_1]' at 'vpcConfig.securityGroupIds' failed to satisfy "
        "constraint: "
        "Member must satisfy constraint: [Member must have length less than or equal to 32"))
        << refused.error().message;
}

// SQS before its JSON: maps and lists are flat, and called in the singular.
TEST(Decode, queues_are_still_told_in_forms) {
    auto sent = decoded<api::sqs::op::SendMessage>(
        {.method = "POST", .target = "/"},
        "Action=SendMessage&QueueUrl=u&MessageBody=b&MessageAttribute.1.Name=RULE_ARN&"
        "MessageAttribute.1.Value.DataType=String&MessageAttribute.1.Value.StringValue=arn",
        Protocol::query);
    ASSERT_TRUE(sent) << sent.error().message;
    EXPECT_EQ(sent->message_attributes->at("RULE_ARN").string_value, "arn");
    auto made =
        decoded<api::sqs::op::CreateQueue>({.method = "POST", .target = "/"},
                                           "Action=CreateQueue&QueueName=q&Attribute.1.Name=DelaySeconds&"
                                           "Attribute.1.Value=3&Tag.1.Key=a&Tag.1.Value=b",
                                           Protocol::query);
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->attributes->at("DelaySeconds"), "3");
    EXPECT_EQ(made->tags->at("a"), "b");
    auto batch = decoded<api::sqs::op::DeleteMessageBatch>(
        {.method = "POST", .target = "/"},
        "Action=DeleteMessageBatch&QueueUrl=u&DeleteMessageBatchRequestEntry.1.Id=1&"
        "DeleteMessageBatchRequestEntry.1.ReceiptHandle=h",
        Protocol::query);
    ASSERT_TRUE(batch) << batch.error().message;
    EXPECT_EQ(batch->entries.at(0).receipt_handle, "h");
}

TEST(Decode, the_code_of_a_violation_is_the_services) {
    auto logs = decoded<api::logs::op::CreateLogGroup>({.method = "POST", .target = "/"},
                                                       R"({"logGroupName":""})", Protocol::json);
    EXPECT_EQ(logs.error().code, "InvalidParameterException");
    auto sts = decoded<api::sts::op::AssumeRole>({.method = "POST", .target = "/"}, "Action=AssumeRole",
                                                 Protocol::query);
    EXPECT_EQ(sts.error().code, "ValidationError");
    EXPECT_EQ(sts.error().message,
              "2 validation errors detected: Value null at 'roleArn' failed to satisfy constraint: Member "
              "must not be null; "
              "Value null at 'roleSessionName' failed to satisfy constraint: Member must not be null");
}

TEST(Decode, sensitive_values_are_not_repeated) {
    auto refused = decoded<api::runtime::op::InvokeEndpoint>({.method = "POST", .target = "/"}, "x",
                                                             Protocol::rest_json);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message,
              "1 validation error detected: Value null at 'endpointName' failed to satisfy constraint: "
              "Member must not be null");
}

TEST(Decode, json_of_the_wrong_kind_is_a_serialization_error) {
    for (auto [body, message] : std::vector<std::pair<std::string, std::string>>{
             {R"({"TrainingJobName":5})", "NUMBER_VALUE can not be converted to a String"},
             {R"({"TrainingJobName":{}})", "Start of structure or map found where not expected"},
             {R"({"ResourceConfig":{"InstanceCount":"1"}})",
              "STRING_VALUE can not be converted to an Integer"},
             {R"({"ResourceConfig":{"InstanceCount":1.5}})",
              "DECIMAL_VALUE can not be converted to an Integer"},
             {R"({"TrainingJobName":)", "The request's body is not valid JSON"},
             {std::string(200, '['), "The request's body is not valid JSON"}}) {
        auto refused = training(body);
        ASSERT_FALSE(refused) << body;
        EXPECT_EQ(refused.error().code, "SerializationException");
        EXPECT_EQ(refused.error().message, message);
    }
}

TEST(Decode, null_is_absent_and_unknown_members_are_ignored) {
    auto input = decoded<sagemaker::op::DescribeTrainingJob>(
        {.method = "POST", .target = "/"}, R"({"TrainingJobName":"a","New":{"x":[1]},"Tags":null})",
        Protocol::json);
    ASSERT_TRUE(input);
    EXPECT_EQ(input->training_job_name, "a");
}

TEST(Decode, s3_names_its_bad_argument) {
    auto refused = decoded<s3::op::ListObjectsV2>({.method = "GET", .target = "/b?list-type=2&max-keys=abc"},
                                                  "", Protocol::rest_xml);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "InvalidArgument");
    EXPECT_EQ(refused.error().message, "Provided max-keys not an integer or within integer range");
}

TEST(Decode, metadata_headers_become_a_map_of_lower_case_names) {
    http::Request request{.method = "PUT", .target = "/b/k"};
    request.headers.add("X-Amz-Meta-Team", "a");
    request.headers.add("x-amz-meta-team", "b");
    request.headers.add("x-amz-meta-", "no name");
    request.headers.add("Content-Type", "text/csv");
    auto input = decoded<s3::op::PutObject>(std::move(request), "", Protocol::rest_xml);
    ASSERT_TRUE(input);
    EXPECT_EQ(input->metadata, (std::map<std::string, std::string>{{"team", "a,b"}}));
    EXPECT_EQ(input->content_type, "text/csv");
}

TEST(Decode, xml_that_could_harm_is_malformed) {
    auto complete = [](std::string body) {
        return decoded<s3::op::CompleteMultipartUpload>({.method = "POST", .target = "/b/k?uploadId=u"},
                                                        std::move(body), Protocol::rest_xml);
    };
    auto good = complete(
        "<?xml version=\"1.0\"?><a:CompleteMultipartUpload "
        "xmlns:a='x'><a:Part><ETag>\"e&amp;\"</ETag><PartNumber> 1 "
        "</PartNumber></a:Part></a:CompleteMultipartUpload>");
    ASSERT_TRUE(good) << good.error().message;
    EXPECT_EQ(good->multipart_upload->parts->at(0).etag, "\"e&\"");
    EXPECT_EQ(good->multipart_upload->parts->at(0).part_number, 1);
    for (std::string body :
         {"<!DOCTYPE a [<!ENTITY x 'y'>]><CompleteMultipartUpload/>", "<CompleteMultipartUpload>", "<Other/>",
          "text", "<CompleteMultipartUpload/><CompleteMultipartUpload/>",
          "<CompleteMultipartUpload><Part><PartNumber>x</PartNumber></Part></CompleteMultipartUpload>",
          "<CompleteMultipartUpload>\xff</CompleteMultipartUpload>"})
        EXPECT_EQ(complete(body).error().code, "MalformedXML") << body;
    EXPECT_EQ(
        complete("<CompleteMultipartUpload>" + std::string(5u << 20, ' ') + "</CompleteMultipartUpload>")
            .error()
            .code,
        "MaxMessageLengthExceeded");
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<a>";
    EXPECT_EQ(complete(deep).error().code, "MalformedXML");
}

TEST(Decode, a_missing_xml_body_is_S3s_own_error) {
    auto refused =
        decoded<s3::op::DeleteObjects>({.method = "POST", .target = "/b?delete"}, "", Protocol::rest_xml);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "MissingRequestBodyError");
}

TEST(Encode, absent_members_are_left_out_and_required_ones_are_not) {
    sagemaker::CreateTrainingJobResponse output{.training_job_arn = "arn:x"};
    auto response = encode(
        {.operation = &sagemaker::op::CreateTrainingJob::kModel, .protocol = Protocol::json}, &output, "ID");
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(body_of(response), R"({"TrainingJobArn":"arn:x"})");
    EXPECT_EQ(response.headers.get("content-type"), "application/x-amz-json-1.1");
    EXPECT_EQ(response.headers.get("x-amzn-requestid"), "ID");
    sagemaker::Unit nothing;
    EXPECT_EQ(
        body_of(encode({.operation = &sagemaker::op::StopTrainingJob::kModel, .protocol = Protocol::json},
                       &nothing, "ID")),
        "");
}

TEST(Encode, query_answers_are_wrapped_twice) {
    api::sts::GetCallerIdentityResponse output{.user_id = "U", .account = "000000000000", .arn = "arn:<&>"};
    auto response = encode(
        {.operation = &api::sts::op::GetCallerIdentity::kModel, .protocol = Protocol::query}, &output, "ID");
    EXPECT_EQ(
        body_of(response),
        "<GetCallerIdentityResponse "
        "xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult><UserId>U</UserId>"
        "<Account>000000000000</Account><Arn>arn:&lt;&amp;&gt;</Arn></"
        "GetCallerIdentityResult><ResponseMetadata><RequestId>ID</RequestId>"
        "</ResponseMetadata></GetCallerIdentityResponse>");
    EXPECT_EQ(response.headers.get("content-type"), "text/xml");
}

TEST(Encode, queues_answer_forms_with_flat_lists_and_maps) {
    api::sqs::ReceiveMessageResult output;
    output.messages.emplace().push_back({.message_id = "m", .body = "b"});
    output.messages->back().attributes.emplace()["SenderId"] = "x";
    auto response = encode({.operation = &api::sqs::op::ReceiveMessage::kModel, .protocol = Protocol::query},
                           &output, "ID");
    EXPECT_NE(body_of(response).find("<ReceiveMessageResult><Message><MessageId>m</MessageId><Body>b</Body>"
                                     "<Attribute><Name>SenderId</Name><Value>x</Value></Attribute></Message>"
                                     "</ReceiveMessageResult>"),
              std::string::npos)
        << body_of(response);
}

TEST(Encode, s3_lists_have_the_roots_that_clients_look_for) {
    s3::ListObjectsV2Output output;
    output.name = "b";
    output.contents.emplace().push_back({.key = "a\x01&"});
    output.contents->back().last_modified = Timestamp(std::chrono::seconds(1'700'000'000));
    auto response =
        encode({.operation = &s3::op::ListObjectsV2::kModel, .protocol = Protocol::rest_xml}, &output, "ID");
    EXPECT_EQ(body_of(response),
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketResult "
              "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
              "<Contents><Key>a&#x1;&amp;</Key><LastModified>2023-11-14T22:13:20.000Z</LastModified></"
              "Contents><Name>b</Name></ListBucketResult>");
    EXPECT_EQ(response.headers.get("content-type"), "application/xml");
    EXPECT_EQ(response.headers.get("x-amz-request-id"), "ID");
}

TEST(Encode, a_buckets_location_is_the_text_of_the_root) {
    s3::GetBucketLocationOutput output;
    output.location_constraint = "eu-west-1";
    EXPECT_EQ(
        body_of(encode({.operation = &s3::op::GetBucketLocation::kModel, .protocol = Protocol::rest_xml},
                       &output, "ID")),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<LocationConstraint "
        "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">eu-west-1</LocationConstraint>");
}

TEST(Encode, a_grantee_carries_its_type_as_an_attribute) {
    s3::GetBucketAclOutput output;
    output.grants.emplace().push_back(
        {.grantee = s3::Grantee{.id = "me", .type = "CanonicalUser"}, .permission = "READ"});
    EXPECT_NE(
        body_of(encode({.operation = &s3::op::GetBucketAcl::kModel, .protocol = Protocol::rest_xml}, &output,
                       "ID"))
            .find(
                "<AccessControlList><Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                "xsi:type=\"CanonicalUser\"><ID>me</ID></Grantee>"
                "<Permission>READ</Permission></Grant></AccessControlList>"),
        std::string::npos);
}

TEST(Encode, objects_leave_as_streams_with_206_for_a_range) {
    s3::GetObjectOutput output;
    output.body = stream_of("bytes");
    output.content_range = "bytes 0-4/10";
    output.etag = "\"e\"";
    output.metadata.emplace()["team"] = "a\r\nSet-Cookie: x";
    auto response =
        encode({.operation = &s3::op::GetObject::kModel, .protocol = Protocol::rest_xml}, &output, "ID");
    EXPECT_EQ(response.status, 206);
    EXPECT_TRUE(std::holds_alternative<std::unique_ptr<ByteStream>>(response.body));
    EXPECT_EQ(response.headers.get("etag"), "\"e\"");
    EXPECT_EQ(response.headers.get("x-amz-meta-team"), "a  Set-Cookie: x");
    s3::HeadObjectOutput head;
    head.content_length = 10;
    EXPECT_EQ(encode({.operation = &s3::op::HeadObject::kModel, .protocol = Protocol::rest_xml}, &head, "ID")
                  .content_length,
              10u);
    s3::DeleteObjectOutput deleted;
    EXPECT_EQ(
        encode({.operation = &s3::op::DeleteObject::kModel, .protocol = Protocol::rest_xml}, &deleted, "ID")
            .status,
        204);
}

// New SDKs compress PutMetricData beyond 10 KiB, in whichever protocol they speak.
TEST(Decode, a_compressed_body_is_read_in_each_protocol_of_cloudwatch) {
    namespace cloudwatch = api::cloudwatch;
    auto gzip = [](std::string_view hex) { return from_hex(hex).value(); };
    struct Case {
        Protocol protocol;
        std::string target, body;
    };
    const Case cases[] = {
        {Protocol::json, "/",
         gzip("1f8b0800000000000203ab56f24bcc4d2d2e484c4e55b252f253d251f24d2d29ca4c76492c4954b28aae8672418a80"
              "f2b940f9b0c49c5220db40cfb436b61600136abb2f3f000000")},
        {Protocol::query, "/",
         gzip("1f8b0800000000000203734c2ec9cccfb30d282df14d2d29ca4c76492c49540b4b2d2a06891a19181ae81a58e81a18"
              "aaf925e6a616172426a7dafaa92154eae5a6e626a516e919ea41c440aa6c73b12a084bcc294db535d033050057bc2d"
              "8c72000000")},
        {Protocol::cbor, "/service/GraniteServiceVersion20100801/operation/PutMetricData",
         gzip("1f8b08000000000002035b94e997989b5a5c90989c9ae897e59b5a529499ec925892d8b808ca0149035158624e69ea"
              "4f0b06009796516330000000")},
    };
    for (const Case& one : cases) {
        http::Request request{.method = "POST", .target = one.target};
        request.headers.add("Content-Encoding", "gzip");
        if (one.protocol == Protocol::json)
            request.headers.add("X-Amz-Target", "GraniteServiceVersion20100801.PutMetricData");
        if (one.protocol == Protocol::cbor) request.headers.add("smithy-protocol", "rpc-v2-cbor");
        bool form = routes_by_body(cloudwatch::kService, request);
        auto routed = route(cloudwatch::kService, request, form ? one.body : "");
        ASSERT_TRUE(routed) << routed.error().message;
        ASSERT_EQ(routed->protocol, one.protocol);
        Incoming incoming{request, *std::move(routed), one.body};
        cloudwatch::PutMetricDataInput input;
        Status done = decode(incoming, &input);
        ASSERT_TRUE(done) << done.error().message;
        EXPECT_EQ(input.namespace_, "N");
        EXPECT_EQ((*input.metric_data)[0].metric_name, "m");
        EXPECT_EQ((*input.metric_data)[0].value, 0.5);
    }
}

TEST(EncodeError, each_protocol_has_its_own_form) {
    http::Request request{.method = "GET", .target = "/b/a%20k?x"};
    Error error{"ValidationException", "bad \"x\""};
    auto json = encode_error(sagemaker::kService, {.protocol = Protocol::json}, error, "ID", request);
    EXPECT_EQ(json.status, 400);
    EXPECT_EQ(body_of(json), R"({"__type":"ValidationException","message":"bad \"x\""})");
    EXPECT_EQ(json.headers.get("x-amzn-errortype"), "ValidationException");

    Error model_error{
        "ModelError", "failed", 400, {{"OriginalStatusCode", 500}, {"OriginalMessage", std::string("boom")}}};
    auto rest =
        encode_error(api::runtime::kService, {.protocol = Protocol::rest_json}, model_error, "ID", request);
    EXPECT_EQ(rest.status, 424);
    EXPECT_EQ(body_of(rest), R"({"Message":"failed","OriginalStatusCode":500,"OriginalMessage":"boom"})");
    EXPECT_EQ(rest.headers.get("x-amzn-errortype"), "ModelError");

    auto query = encode_error(api::sts::kService, {.protocol = Protocol::query}, {"AccessDenied", "no", 403},
                              "ID", request);
    EXPECT_EQ(query.status, 403);
    EXPECT_EQ(body_of(query),
              "<ErrorResponse "
              "xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</"
              "Type><Code>AccessDenied</Code>"
              "<Message>no</Message></Error><RequestId>ID</RequestId></ErrorResponse>");

    auto xml = encode_error(s3::kService, {.protocol = Protocol::rest_xml},
                            {"NoSuchKey", "gone", 404, {{"Key", std::string("a k")}}}, "ID", request);
    EXPECT_EQ(body_of(xml),
              "<?xml version=\"1.0\" "
              "encoding=\"UTF-8\"?>\n<Error><Code>NoSuchKey</Code><Message>gone</Message><Key>a "
              "k</Key><Resource>/b/a k</Resource>"
              "<RequestId>ID</RequestId><HostId>SUQ=</HostId></Error>");
    request.method = "HEAD";
    EXPECT_EQ(body_of(encode_error(s3::kService, {.protocol = Protocol::rest_xml}, {"NoSuchKey", "gone", 404},
                                   "ID", request)),
              "");
}

TEST(EncodeError, query_compatible_services_name_the_old_code_too) {
    http::Request request{.method = "POST", .target = "/"};
    auto answer = [&] {
        return encode_error(api::cloudwatch::kService, {.protocol = Protocol::json},
                            {"InvalidParameterValueException", "no"}, "ID", request);
    };
    EXPECT_FALSE(answer().headers.has("x-amzn-query-error")) << "nobody asked";
    request.headers.add("x-amzn-query-mode", "true");
    auto response = answer();
    EXPECT_EQ(response.headers.get("x-amzn-query-error"), "InvalidParameterValue;Sender");
    EXPECT_EQ(response.headers.get("content-type"), "application/x-amz-json-1.0");
}

TEST(Mirror, describe_shows_what_create_was_given) {
    sagemaker::CreateTrainingJobRequest create{.training_job_name = "j", .role_arn = "arn"};
    create.hyper_parameters.emplace()["k"] = "v";
    create.output_data_config.s3_output_path = "s3://b";
    create.stopping_condition.emplace().max_runtime_in_seconds = 60;
    sagemaker::DescribeTrainingJobResponse describe;
    describe.training_job_status = "InProgress";
    describe.enable_network_isolation = true;
    mirror(create, describe);
    EXPECT_EQ(describe.training_job_name, "j");
    EXPECT_EQ(describe.role_arn, "arn");  // plain to optional
    EXPECT_EQ(describe.hyper_parameters->at("k"), "v");
    EXPECT_EQ(describe.output_data_config->s3_output_path, "s3://b");
    EXPECT_EQ(describe.stopping_condition.max_runtime_in_seconds, 60);  // optional to plain
    EXPECT_EQ(describe.training_job_status, "InProgress");              // not in Create
    EXPECT_EQ(describe.enable_network_isolation, true);                 // absent in Create
    EXPECT_FALSE(describe.vpc_config);
}

TEST(Stored, secrets_are_kept_in_the_database_and_hidden_in_the_log) {
    api::sts::Credentials credentials{
        .access_key_id = "AKID", .secret_access_key = "secret", .session_token = "t", .expiration = {}};
    EXPECT_EQ(from_json<api::sts::Credentials>(to_json(credentials))->secret_access_key, "secret");
    EXPECT_EQ(redacted(credentials).find("\"secret\""), std::string::npos);
    EXPECT_NE(redacted(credentials).find("AKID"), std::string::npos);
}

}  // namespace
}  // namespace athanor::wire
