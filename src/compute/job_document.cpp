#include "compute/job_document.hpp"

#include "base/json.hpp"

namespace athanor::compute {
namespace {

constexpr std::string_view kKinds[] = {"training", "processing", "endpoint"};
constexpr std::string_view kInputTypes[] = {"prefix", "manifest", "object"};
constexpr std::string_view kDistributions[] = {"fully_replicated", "sharded_by_key"};
constexpr std::string_view kCompressions[] = {"none", "gzip"};

template <class Enum>
std::string_view word(std::span<const std::string_view> words, Enum value) {
    return words[static_cast<std::size_t>(value)];
}

template <class Enum>
Status read_word(json::Value value, std::span<const std::string_view> words, Enum& out) {
    if (!value.exists()) return {};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (value.string() == words[i]) {
            out = static_cast<Enum>(i);
            return {};
        }
    }
    return fail("InvalidDocument", "unknown word in the job document: " + value.string_or("?"));
}

void strings(json::Writer& w, std::string_view key, const std::vector<std::string>& values) {
    w.key(key).begin_array();
    for (const auto& value : values) w.string(value);
    w.end_array();
}

void map(json::Writer& w, std::string_view key, const std::map<std::string, std::string>& values) {
    w.key(key).begin_object();
    for (const auto& [name, value] : values) w.key(name).string(value);
    w.end_object();
}

std::vector<std::string> read_strings(json::Value value) {
    std::vector<std::string> out;
    value.for_each_element([&](json::Value element) { out.push_back(element.string_or("")); });
    return out;
}

std::map<std::string, std::string> read_map(json::Value value) {
    std::map<std::string, std::string> out;
    value.for_each_member(
        [&](std::string_view key, json::Value member) { out.emplace(key, member.string_or("")); });
    return out;
}

void write(json::Writer& w, const S3Input& input) {
    w.begin_object()
        .key("name")
        .string(input.name)
        .key("uri")
        .string(input.uri)
        .key("type")
        .string(word(kInputTypes, input.type));
    w.key("distribution")
        .string(word(kDistributions, input.distribution))
        .key("compression")
        .string(word(kCompressions, input.compression));
    w.key("local_path").string(input.local_path).key("content_type").string(input.content_type);
    w.key("record_wrapper")
        .string(input.record_wrapper)
        .key("input_mode")
        .string(input.input_mode)
        .end_object();
}

Status read(json::Value value, S3Input& input) {
    input.name = value["name"].string_or("");
    input.uri = value["uri"].string_or("");
    ATHANOR_CHECK(read_word(value["type"], kInputTypes, input.type));
    ATHANOR_CHECK(read_word(value["distribution"], kDistributions, input.distribution));
    ATHANOR_CHECK(read_word(value["compression"], kCompressions, input.compression));
    input.local_path = value["local_path"].string_or("");
    input.content_type = value["content_type"].string_or("");
    input.record_wrapper = value["record_wrapper"].string_or("None");
    input.input_mode = value["input_mode"].string_or("File");
    return {};
}

void write_data(json::Writer& w, const JobDocument& d) {
    w.key("inputs").begin_array();
    for (const auto& input : d.inputs) write(w, input);
    w.end_array();
    w.key("outputs").begin_array();
    for (const auto& o : d.outputs) {
        w.begin_object()
            .key("name")
            .string(o.name)
            .key("local_path")
            .string(o.local_path)
            .key("uri")
            .string(o.uri);
        w.key("continuous").boolean(o.continuous).end_object();
    }
    w.end_array();
    if (!d.output_key.empty()) w.key("output_key").string(d.output_key);
    if (d.training_output) {
        w.key("training_output").begin_object().key("uri").string(d.training_output->uri);
        w.key("compression").string(word(kCompressions, d.training_output->compression)).end_object();
    }
    if (d.checkpoints) {
        w.key("checkpoints")
            .begin_object()
            .key("uri")
            .string(d.checkpoints->uri)
            .key("local_path")
            .string(d.checkpoints->local_path)
            .key("origin")
            .string(d.checkpoints->origin)
            .end_object();
    }
    if (d.model)
        w.key("model")
            .begin_object()
            .key("uri")
            .string(d.model->uri)
            .key("archive")
            .boolean(d.model->archive)
            .end_object();
}

Status read_data(json::Value root, JobDocument& d) {
    Status status;
    root["inputs"].for_each_element([&](json::Value element) {
        S3Input input;
        if (auto read_input = read(element, input); !read_input) status = read_input;
        d.inputs.push_back(std::move(input));
    });
    ATHANOR_CHECK(status);
    root["outputs"].for_each_element([&](json::Value e) {
        d.outputs.push_back({e["name"].string_or(""), e["local_path"].string_or(""), e["uri"].string_or(""),
                             e["continuous"].boolean_or(false)});
    });
    d.output_key = root["output_key"].string_or("");
    if (json::Value output = root["training_output"]; output.exists()) {
        d.training_output = TrainingOutput{.uri = output["uri"].string_or("")};
        ATHANOR_CHECK(read_word(output["compression"], kCompressions, d.training_output->compression));
    }
    if (json::Value c = root["checkpoints"]; c.exists())
        d.checkpoints = Checkpoints{c["uri"].string_or(""), c["local_path"].string_or("/opt/ml/checkpoints"),
                                    c["origin"].string_or("")};
    if (json::Value model = root["model"]; model.exists())
        d.model = ModelData{model["uri"].string_or(""), model["archive"].boolean_or(true)};
    return {};
}

}  // namespace

std::string to_json(const JobDocument& d) {
    json::Writer w;
    w.begin_object().key("version").number(kJobDocumentVersion).key("kind").string(word(kKinds, d.kind));
    w.key("name")
        .string(d.name)
        .key("arn")
        .string(d.arn)
        .key("account")
        .string(d.account)
        .key("region")
        .string(d.region);
    w.key("instance").number(d.instance).key("attempt").number(d.attempt);
    strings(w, "hosts", d.hosts);
    if (const auto* runtime = std::get_if<RuntimeProgram>(&d.program)) w.key("runtime").string(runtime->name);
    if (const auto* image = std::get_if<ImageProgram>(&d.program)) w.key("image").string(image->reference);
    strings(w, "entrypoint", d.entrypoint);
    strings(w, "arguments", d.arguments);
    map(w, "environment", d.environment);
    map(w, "hyperparameters", d.hyperparameters);
    write_data(w, d);
    w.key("processing_config").string(d.processing_config);
    w.key("instance_type").string(d.instance_type).key("cpu_millis").number(std::int64_t{d.cpu_millis});
    w.key("memory_bytes")
        .number(d.memory_bytes)
        .key("processes")
        .number(std::int64_t{d.processes})
        .key("notice")
        .string(d.notice);
    w.key("max_runtime_seconds")
        .number(d.max_runtime_seconds)
        .key("stop_grace_seconds")
        .number(d.stop_grace_seconds);
    w.key("startup_timeout_seconds")
        .number(d.startup_timeout_seconds)
        .key("network_isolation")
        .boolean(d.network_isolation);
    w.key("variant").string(d.variant).key("container_hostname").string(d.container_hostname);
    w.key("created_micros").number(d.created_micros);
    if (!d.repeats.empty()) w.key("repeats").string(d.repeats);
    w.key("metrics_interval_seconds").number(d.metrics_interval_seconds);
    w.key("endpoint_url").string(d.endpoint_url).key("log_stream").string(d.log_stream).end_object();
    return std::move(w).take();
}

Result<JobDocument> parse_job_document(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    json::Value root = document.root();
    if (auto version = root["version"].integer_or(0); version < 1 || version > kJobDocumentVersion)
        return fail("InvalidDocument", "the job document has version " + std::to_string(version) +
                                           ", which this agent does not know");
    JobDocument d;
    ATHANOR_CHECK(read_word(root["kind"], kKinds, d.kind));
    d.name = root["name"].string_or("");
    d.arn = root["arn"].string_or("");
    d.account = root["account"].string_or("");
    d.region = root["region"].string_or("");
    d.instance = static_cast<int>(root["instance"].integer_or(0));
    d.attempt = static_cast<int>(root["attempt"].integer_or(1));
    d.hosts = read_strings(root["hosts"]);
    if (root["image"].exists()) {
        d.program = ImageProgram{root["image"].string_or("")};
    } else {
        d.program = RuntimeProgram{root["runtime"].string_or("")};
    }
    d.entrypoint = read_strings(root["entrypoint"]);
    d.arguments = read_strings(root["arguments"]);
    d.environment = read_map(root["environment"]);
    d.hyperparameters = read_map(root["hyperparameters"]);
    ATHANOR_CHECK(read_data(root, d));
    d.processing_config = root["processing_config"].string_or("");
    d.instance_type = root["instance_type"].string_or("");
    d.cpu_millis = static_cast<std::uint32_t>(root["cpu_millis"].integer_or(0));
    d.memory_bytes = static_cast<std::uint64_t>(root["memory_bytes"].integer_or(0));
    d.processes = static_cast<std::uint32_t>(root["processes"].integer_or(4096));
    d.notice = root["notice"].string_or("");
    d.max_runtime_seconds = root["max_runtime_seconds"].integer_or(d.max_runtime_seconds);
    d.stop_grace_seconds = root["stop_grace_seconds"].integer_or(d.stop_grace_seconds);
    d.startup_timeout_seconds = root["startup_timeout_seconds"].integer_or(d.startup_timeout_seconds);
    d.network_isolation = root["network_isolation"].boolean_or(false);
    d.variant = root["variant"].string_or("");
    d.container_hostname = root["container_hostname"].string_or("");
    d.created_micros = root["created_micros"].integer_or(0);
    d.repeats = root["repeats"].string_or("");
    d.metrics_interval_seconds = std::max<std::int64_t>(1, root["metrics_interval_seconds"].integer_or(60));
    d.endpoint_url = root["endpoint_url"].string_or("");
    d.log_stream = root["log_stream"].string_or("");
    if (d.name.empty()) return fail("InvalidDocument", "the job document names no job");
    return d;
}

S3Uri S3Uri::child(std::string_view name) const {
    S3Uri uri{bucket, key};
    if (!uri.key.empty() && uri.key.back() != '/') uri.key += '/';
    uri.key += name;
    return uri;
}

Result<S3Uri> parse_s3_uri(std::string_view text) {
    constexpr std::string_view kScheme = "s3://";
    if (!text.starts_with(kScheme)) return validation_error("Not an S3 URI: " + std::string(text));
    text.remove_prefix(kScheme.size());
    std::size_t slash = text.find('/');
    S3Uri uri{std::string(text.substr(0, slash)),
              slash == text.npos ? std::string() : std::string(text.substr(slash + 1))};
    if (uri.bucket.empty()) return validation_error("An S3 URI without a bucket");
    return uri;
}

}  // namespace athanor::compute
