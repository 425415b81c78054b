// A decision over a bucket policy of 20 statements: policy_bench. Prints `NAME: NS ns` for each request, the median of rounds, one thread. The context is
// looked up as a service does it: by a function that answers for the names that it knows.
#include <fmt/format.h>

#include <algorithm>

#include "api/services.hpp"
#include "base/clock.hpp"
#include "base/faulty_filesystem.hpp"
#include "gate/identity/authorizer.hpp"
#include "gate/identity/context.hpp"
#include "gate/identity/permissions.hpp"
#include "gate/identity/tables.hpp"
#include "gate/policy/evaluate.hpp"
#include "wire/stored.hpp"

namespace athanor::policy {
namespace {

// As teams write them: who may read which prefix from where, and what nobody may.
std::string twenty_statements() {
    std::string out = R"({"Version":"2012-10-17","Statement":[)";
    for (int team = 0; team < 8; ++team) {
        out += fmt::format(
            R"({{"Sid":"read{0}","Effect":"Allow","Principal":{{"AWS":["arn:aws:iam::{0:012}:root","arn:aws:iam::111111111111:role/team-{0}"]}},
                "Action":["s3:GetObject","s3:GetObjectVersion"],"Resource":"arn:aws:s3:::lake/team-{0}/*",
                "Condition":{{"IpAddress":{{"aws:SourceIp":["10.{0}.0.0/16","2001:db8:{0}::/48"]}}}}}},
               {{"Sid":"write{0}","Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::111111111111:role/team-{0}"}},
                "Action":["s3:PutObject","s3:AbortMultipartUpload"],"Resource":"arn:aws:s3:::lake/team-{0}/${{aws:username}}/*",
                "Condition":{{"StringEquals":{{"s3:x-amz-server-side-encryption":"aws:kms"}}}}}},)",
            team);
    }
    return out +
           R"({"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::lake","arn:aws:s3:::lake/*"],
              "Condition":{"Bool":{"aws:SecureTransport":"false"}}},
             {"Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::lake/*",
              "Condition":{"StringNotEqualsIfExists":{"s3:x-amz-server-side-encryption":["aws:kms","AES256"]}}},
             {"Effect":"Deny","Principal":"*","Action":"s3:Delete*","Resource":"arn:aws:s3:::lake/*/raw/*.parquet",
              "Condition":{"ForAnyValue:StringNotLike":{"aws:PrincipalTag/role":"admin*"}}},
             {"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/public/*",
              "Condition":{"StringEquals":{"s3:ExistingObjectTag/public":"yes"}}}]})";
}

void measure(std::string_view name, const Document& document, const Request& request, Effect wanted) {
    constexpr int kRounds = 21, kTurns = 20'000;
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        int right = 0;
        const Duration begun = system_clock().monotonic();
        for (int turn = 0; turn < kTurns; ++turn) right += evaluate(document, request).effect == wanted;
        times.push_back(static_cast<double>((system_clock().monotonic() - begun).count()) * 1000 / kTurns);
        if (right != kTurns) throw std::runtime_error(std::string(name) + ": another decision");
    }
    std::ranges::sort(times);
    fmt::print("{}: {:.0f} ns\n", name, times[kRounds / 2]);
}

void run() {
    const std::string text = twenty_statements();
    constexpr int kParses = 200;
    const Duration begun = system_clock().monotonic();
    for (int i = 0; i < kParses; ++i) {
        if (!Document::parse(text, Kind::resource)) throw std::runtime_error("the policy has a flaw");
    }
    fmt::print("parse and compile {} bytes: {:.1f} us\n", text.size(),
               static_cast<double>((system_clock().monotonic() - begun).count()) / kParses);

    const auto document = *Document::parse(text, Kind::resource);
    const Lookup context = [](std::string_view key) -> std::optional<Values> {
        if (key == "aws:sourceip") return Values{"10.7.1.2"};
        if (key == "aws:securetransport") return Values{"true"};
        if (key == "aws:username") return Values{"bob"};
        if (key == "s3:x-amz-server-side-encryption") return Values{"aws:kms"};
        if (key == "aws:principaltag/role") return Values{"trainer"};
        return std::nullopt;
    };
    const Requester session{.account = "111111111111",
                            .arn = "arn:aws:sts::111111111111:assumed-role/team-7/run-1",
                            .role_arn = "arn:aws:iam::111111111111:role/team-7",
                            .user_id = "AROADBQP57FF2AEXAMPLE:run-1"};
    const Requester anonymous{.anonymous = true};
    measure("GET, allowed by the eighth team's statement", document,
            {session, "s3:GetObject", "arn:aws:s3:::lake/team-7/2026/11/22/part-00001.parquet", context},
            Effect::allow);
    measure("PUT, allowed through a variable", document,
            {session, "s3:PutObject", "arn:aws:s3:::lake/team-7/bob/part-00001.parquet", context},
            Effect::allow);
    measure("DELETE, denied by the last but one", document,
            {session, "s3:DeleteObject", "arn:aws:s3:::lake/team-7/raw/part-00001.parquet", context},
            Effect::deny);
    measure("anonymous GET, nothing said", document,
            {anonymous, "s3:GetObject", "arn:aws:s3:::lake/public/logo.png", context}, Effect::none);
    measure("LIST, nothing said", document, {session, "s3:ListBucket", "arn:aws:s3:::lake", context},
            Effect::none);
}

}  // namespace
}  // namespace athanor::policy

namespace athanor::identity {
namespace {

// What a request needs, of its decoded input, with one condition key: what the gate does before it decides.
void measure_needs(std::string_view service, std::string_view name, std::string_view document,
                   std::string_view key) {
    constexpr int kRounds = 21, kTurns = 20'000;
    const wire::Operation* operation = nullptr;
    for (const wire::Service* one : api::services())
        if (one->name == service) operation = wire::find_operation(*one, name);
    if (!operation || !operation->described) throw std::runtime_error(std::string(name) + ": not described");
    const std::unique_ptr<void, void (*)(void*)> input(operation->input_lifetime->create(),
                                                       operation->input_lifetime->destroy);
    if (!wire::from_json(*operation->input, document, input.get())) throw std::runtime_error("not an input");
    const gate::Call call{
        .principal = {.account = "111111111111", .arn = "arn:aws:iam::111111111111:user/bob"},
        .region = "us-east-1"};
    auto median = [&](auto turn) {
        std::vector<double> times;
        for (int round = 0; round < kRounds; ++round) {
            std::size_t said = 0;
            const Duration begun = system_clock().monotonic();
            for (int i = 0; i < kTurns; ++i) said += turn();
            times.push_back(static_cast<double>((system_clock().monotonic() - begun).count()) * 1000 /
                            kTurns);
            if (said == 0) throw std::runtime_error(std::string(name) + ": says nothing");
        }
        std::ranges::sort(times);
        return times[kRounds / 2];
    };
    fmt::print("{}: needs {:.0f} ns, {} {:.0f} ns\n", name,
               median([&] { return needs_of(call, *operation, input.get()).all.size(); }), key, median([&] {
                   return static_cast<std::size_t>(request_key(*operation, input.get(), key).has_value());
               }));
}

// The whole decision of one request: a user with 20 statements in four policies, found through the directory, with global keys.
void run_decision() {
    constexpr int kRounds = 21, kTurns = 20'000;
    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random{1};
    const auto master_key = objects::MasterKey::generate(random);
    auto made = files.make_directory("/data");
    auto control =
        *store::Database::open(files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}},
                               {gate::Accounts::migrations(), iam_migrations()});
    auto accounts = *gate::Accounts::open(
        *control, master_key, clock, random,
        {.id = "111111111111", .name = "operator", .created = {}, .access_key_id = "A"});
    auto written = control->write_blocking([](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(
            tx.run("INSERT INTO iam_entity (account, kind, folded, name, path, id, created, updated) VALUES "
                   "('111111111111', 'u', 'bob', 'bob', '/', 'AIDABOB', 0, 0)"));
        for (int i = 0; i < 4; ++i) {
            std::string document = R"({"Version":"2012-10-17","Statement":[)";
            for (int j = 0; j < 5; ++j) {
                document += fmt::format(
                    R"({}{{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject*"],"Resource":"arn:aws:s3:::lake/team-{}/${{aws:username}}/*",
                        "Condition":{{"IpAddress":{{"aws:SourceIp":"10.0.0.0/8"}},"Bool":{{"aws:SecureTransport":"true"}}}}}})",
                    j == 0 ? "" : ",", i * 5 + j);
            }
            ATHANOR_CHECK(
                tx.run("INSERT INTO iam_inline (account, kind, folded, policy, document) VALUES "
                       "('111111111111', 'u', 'bob', ?, ?)",
                       std::to_string(i), document + "]}"));
        }
        return {};
    });
    if (!made || !written) throw std::runtime_error("no user");
    Directory directory(*control, master_key, *accounts);
    if (!directory.load()) throw std::runtime_error("no directory");
    const IamAuthorizer authorizer(directory);
    const gate::Principal who{.kind = gate::PrincipalKind::user,
                              .account = "111111111111",
                              .arn = "arn:aws:iam::111111111111:user/bob",
                              .user_id = "AIDABOB"};
    const http::Request request;
    const gate::Call call{.principal = who,
                          .region = "us-east-1",
                          .source_address = "10.1.2.3:4567",
                          .secure = true,
                          .time = clock.now(),
                          .request = &request};
    const policy::Lookup context = [&](std::string_view key) {
        return global_key({.call = call, .directory = &directory, .owner = "111111111111"}, key);
    };
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        int allowed = 0;
        const Duration begun = system_clock().monotonic();
        for (int i = 0; i < kTurns; ++i) {
            allowed += authorizer
                           .decide({.who = who,
                                    .action = "s3:GetObject",
                                    .resource = "arn:aws:s3:::lake/team-19/bob/2026/11/22/part-00001.parquet",
                                    .owner = "111111111111",
                                    .context = context})
                           .allowed();
        }
        times.push_back(static_cast<double>((system_clock().monotonic() - begun).count()) * 1000 / kTurns);
        if (allowed != kTurns) throw std::runtime_error("the user is not allowed");
    }
    std::ranges::sort(times);
    fmt::print("a user's GET by the last of 20 statements, through the directory: {:.0f} ns\n",
               times[kRounds / 2]);
}

void run_needs() {
    measure_needs("sagemaker-runtime", "InvokeEndpoint", R"({"EndpointName":"churn","TargetModel":"m"})",
                  "sagemaker:targetmodel");
    measure_needs(
        "sagemaker", "CreateTrainingJob",
        R"({"TrainingJobName":"churn-2026-11-22","RoleArn":"arn:aws:iam::111111111111:role/jobs","Tags":[{"Key":"team","Value":"a"}],
                      "ResourceConfig":{"InstanceType":"ml.m5.large"}})",
        "sagemaker:instancetypes");
    measure_needs("events", "PutEvents", R"({"Entries":[{"Source":"a","EventBusName":"b"},{"Source":"a"}]})",
                  "events:source");
}

}  // namespace
}  // namespace athanor::identity

int main() {
    try {
        athanor::policy::run();
        athanor::identity::run_needs();
        athanor::identity::run_decision();
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
