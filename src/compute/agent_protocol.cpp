#include "compute/agent_protocol.hpp"

#include <cmath>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"

namespace athanor::compute {
namespace {

constexpr std::string_view kPhases[] = {"starting", "downloading", "running",
                                        "serving",  "uploading",   "ended"};
constexpr std::string_view kOutcomes[] = {"none", "completed", "failed", "stopped", "max_runtime_exceeded"};

std::int64_t micros(Timestamp t) { return t.time_since_epoch().count(); }
Timestamp from_micros(std::int64_t t) { return Timestamp(Duration(t)); }

template <class Enum>
std::optional<Enum> find_word(json::Value value, std::span<const std::string_view> words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (value.string() == words[i]) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

std::unexpected<Error> unknown(std::string_view what) {
    return fail("InvalidMessage", "not understood: " + std::string(what));
}

}  // namespace

std::string_view phase_name(Phase phase) { return kPhases[static_cast<std::size_t>(phase)]; }

std::string to_json(const Report& r) {
    json::Writer w;
    w.begin_object().key("sequence").number(r.sequence).key("phase").string(phase_name(r.phase));
    w.key("transitions").begin_array();
    for (const auto& t : r.transitions)
        w.begin_object().key("phase").string(phase_name(t.phase)).key("at").number(micros(t.at)).end_object();
    w.end_array();
    w.key("start_seconds")
        .number(r.start_seconds)
        .key("outcome")
        .string(kOutcomes[static_cast<std::size_t>(r.outcome)]);
    if (r.exit_code) w.key("exit_code").number(*r.exit_code);
    w.key("failure_reason").string(r.failure_reason).key("exit_message").string(r.exit_message);
    w.key("program_digest")
        .string(r.program_digest)
        .key("pin_count")
        .number(r.pin_count)
        .key("model_uri")
        .string(r.model_uri);
    w.key("memory_bytes").number(r.memory_bytes).key("peak_memory_bytes").number(r.peak_memory_bytes);
    w.key("cpu_microseconds").number(r.cpu_microseconds);
    if (r.serving) {
        w.key("serving")
            .begin_object()
            .key("socket")
            .string(r.serving->socket)
            .key("flat_model")
            .string(r.serving->flat_model);
        w.key("healthy").boolean(r.serving->healthy).end_object();
    }
    w.end_object();
    return std::move(w).take();
}

Result<Report> parse_report(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    json::Value root = document.root();
    Report r;
    r.sequence = root["sequence"].integer_or(0);
    auto phase = find_word<Phase>(root["phase"], kPhases);
    auto outcome = find_word<Outcome>(root["outcome"], kOutcomes);
    if (!phase || !outcome || r.sequence <= 0) return unknown("report");
    r.phase = *phase;
    r.outcome = *outcome;
    bool good = true;
    root["transitions"].for_each_element([&](json::Value t) {
        auto entered = find_word<Phase>(t["phase"], kPhases);
        good &= entered.has_value();
        r.transitions.push_back({entered.value_or(Phase::starting), from_micros(t["at"].integer_or(0))});
    });
    if (!good) return unknown("transition");
    r.start_seconds = root["start_seconds"].real_or(0);
    if (auto code = root["exit_code"].integer()) r.exit_code = static_cast<int>(*code);
    r.failure_reason = root["failure_reason"].string_or("");
    r.exit_message = root["exit_message"].string_or("");
    r.program_digest = root["program_digest"].string_or("");
    r.pin_count = root["pin_count"].integer_or(0);
    r.model_uri = root["model_uri"].string_or("");
    r.memory_bytes = static_cast<std::uint64_t>(root["memory_bytes"].integer_or(0));
    r.peak_memory_bytes = static_cast<std::uint64_t>(root["peak_memory_bytes"].integer_or(0));
    r.cpu_microseconds = static_cast<std::uint64_t>(root["cpu_microseconds"].integer_or(0));
    if (json::Value s = root["serving"]; s.exists()) {
        r.serving = ServingAddress{s["socket"].string_or(""), s["flat_model"].string_or(""),
                                   s["healthy"].boolean_or(false)};
    }
    return r;
}

std::string to_json(const ReportReply& r) { return r.stop ? R"({"stop":true})" : R"({"stop":false})"; }
std::string to_json(const WaitReply& r) { return to_json(ReportReply{r.stop}); }

Result<ReportReply> parse_report_reply(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    return ReportReply{document.root()["stop"].boolean_or(false)};
}
Result<WaitReply> parse_wait_reply(std::string_view text) {
    ATHANOR_TRY(ReportReply reply, parse_report_reply(text));
    return WaitReply{reply.stop};
}

std::string to_json(const WaitRequest& r) {
    json::Writer w;
    w.begin_object().key("seconds").number(r.seconds).end_object();
    return std::move(w).take();
}
Result<WaitRequest> parse_wait_request(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    auto seconds = document.root()["seconds"].integer_or(20);
    return WaitRequest{static_cast<int>(std::clamp<std::int64_t>(seconds, 0, 60))};
}

std::string to_json(const LogBatch& b) {
    json::Writer w;
    w.begin_object().key("first").number(b.first).key("lines").begin_array();
    for (const auto& line : b.lines)
        w.begin_object().key("at").number(micros(line.at)).key("message").string(line.message).end_object();
    w.end_array().end_object();
    return std::move(w).take();
}
Result<LogBatch> parse_log_batch(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    json::Value root = document.root();
    LogBatch b{.first = root["first"].integer_or(-1), .lines = {}};
    if (b.first < 0 || root["lines"].size() > kMaxLogBatchLines) return unknown("log batch");
    root["lines"].for_each_element([&](json::Value line) {
        b.lines.push_back({from_micros(line["at"].integer_or(0)), line["message"].string_or("")});
    });
    return b;
}

std::string to_json(const LogReply& r) {
    json::Writer w;
    w.begin_object().key("next").number(r.next).end_object();
    return std::move(w).take();
}
Result<LogReply> parse_log_reply(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    auto next = document.root()["next"].integer();
    if (!next) return unknown("log reply");
    return LogReply{*next};
}

std::string to_json(const SampleBatch& b) {
    json::Writer w;
    w.begin_object().key("first").number(b.first).key("samples").begin_array();
    for (const MetricSample& s : b.samples) {
        w.begin_object().key("name").string(s.name).key("at").number(micros(s.time));
        w.key("value").number(s.value).key("weight").number(s.weight);
        if (s.of_container) w.key("container").boolean(true);
        if (!s.dimensions.empty()) {
            w.key("dimensions").begin_array();
            for (const auto& [name, value] : s.dimensions)
                w.begin_array().string(name).string(value).end_array();
            w.end_array();
        }
        w.end_object();
    }
    w.end_array().end_object();
    return std::move(w).take();
}
Result<SampleBatch> parse_sample_batch(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    json::Value root = document.root();
    SampleBatch b{.first = root["first"].integer_or(-1), .samples = {}};
    if (b.first < 0 || root["samples"].size() > kMaxSampleBatch) return unknown("sample batch");
    bool good = true;
    root["samples"].for_each_element([&](json::Value one) {
        MetricSample s{.name = one["name"].string_or(""),
                       .time = from_micros(one["at"].integer_or(0)),
                       .value = one["value"].real_or(NAN),
                       .weight = one["weight"].real_or(NAN),
                       .of_container = one["container"].boolean_or(false)};
        one["dimensions"].for_each_element([&](json::Value pair) {
            s.dimensions.emplace_back(pair.at(0).string_or(""), pair.at(1).string_or(""));
        });
        good &= !s.name.empty() && s.name.size() <= kMaxMetricText && std::isfinite(s.value) &&
                std::isfinite(s.weight) && s.weight > 0 && s.dimensions.size() <= kMaxMetricDimensions;
        b.samples.push_back(std::move(s));
    });
    if (!good) return unknown("sample");
    return b;
}

std::string to_json(const PinBatch& b) {
    json::Writer w;
    w.begin_object().key("first").number(b.first).key("pins").begin_array();
    for (const auto& pin : b.pins) {
        w.begin_object()
            .key("input")
            .string(pin.input)
            .key("bucket")
            .string(pin.bucket)
            .key("key")
            .string(pin.key);
        w.key("version")
            .string(pin.version)
            .key("etag")
            .string(pin.etag)
            .key("size")
            .number(pin.size)
            .key("sha256")
            .string(pin.sha256);
        if (pin.output) w.key("output").boolean(true);
        w.end_object();
    }
    w.end_array().end_object();
    return std::move(w).take();
}
Result<PinBatch> parse_pin_batch(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    json::Value root = document.root();
    PinBatch b{.first = root["first"].integer_or(-1), .pins = {}};
    if (b.first < 0 || root["pins"].size() > kMaxPinBatch) return unknown("pin batch");
    root["pins"].for_each_element([&](json::Value p) {
        b.pins.push_back({p["input"].string_or(""), p["bucket"].string_or(""), p["key"].string_or(""),
                          p["version"].string_or(""), p["etag"].string_or(""),
                          static_cast<std::uint64_t>(p["size"].integer_or(0)), p["sha256"].string_or(""),
                          p["output"].boolean_or(false)});
    });
    return b;
}

std::string to_json(const Credentials& c) {
    json::Writer w;
    w.begin_object().key("access_key").string(c.access_key).key("secret_key").string(c.secret_key);
    w.key("session_token")
        .string(c.session_token)
        .key("expiration")
        .number(micros(c.expiration))
        .end_object();
    return std::move(w).take();
}
Result<Credentials> parse_credentials(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    json::Value root = document.root();
    Credentials c{root["access_key"].string_or(""), root["secret_key"].string_or(""),
                  root["session_token"].string_or(""), from_micros(root["expiration"].integer_or(0))};
    if (c.access_key.empty() || c.secret_key.empty()) return unknown("credentials");
    return c;
}

std::string new_agent_token(Random& random) { return hex(random.bytes(32)); }
std::string agent_token_hash(std::string_view token) { return sha256_hex(token); }

}  // namespace athanor::compute
