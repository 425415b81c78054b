#include "services/sagemaker/endpoints/endpoint_document.hpp"

#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/registry/registry.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::int64_t kContainerStopGrace = 30;  // seconds; AWS's for an endpoint's container
constexpr std::int64_t kStartupTimeout = 480;  // where ContainerStartupHealthCheckTimeoutInSeconds is absent

struct Container {
    std::string image;
    std::string hostname;
    std::map<std::string, std::string> environment;
    std::optional<compute::ModelData> data;
    std::string package;  // ARN, if the model was made from one
};

Result<compute::ModelData> model_data(const ModelDataSource& source) {
    if (!source.s3_data_source)
        return validation_error("Only an S3DataSource is supported as a ModelDataSource here.");
    const S3ModelDataSource& s3 = *source.s3_data_source;
    ATHANOR_CHECK(compute::parse_s3_uri(s3.s3_uri));
    bool archive = s3.compression_type == "Gzip";
    if (archive && s3.s3_data_type == "S3Prefix")
        return validation_error("A ModelDataSource of type S3Prefix cannot be compressed.");
    return compute::ModelData{.uri = s3.s3_uri, .archive = archive};
}

template <class Definition>
Status take_data(const Definition& definition, Container& out) {
    if (definition.model_data_source) {
        ATHANOR_TRY(out.data, model_data(*definition.model_data_source));
    } else if (definition.model_data_url) {
        ATHANOR_CHECK(compute::parse_s3_uri(*definition.model_data_url));
        out.data = compute::ModelData{.uri = *definition.model_data_url};
    }
    return {};
}

// What the package says, where the container says nothing.
Status take_package(store::Snapshot& snapshot, const Key& endpoint, const std::string& name,
                    const Vault& vault, Container& out) {
    ATHANOR_TRY(auto package, find_model_package(snapshot, endpoint.account, endpoint.region, name, vault));
    out.package = package.model_package_arn;
    if (!package.inference_specification || package.inference_specification->containers.size() != 1) {
        return validation_error("Model package " + package.model_package_arn +
                                " must have an InferenceSpecification of exactly one container.");
    }
    const ModelPackageContainerDefinition& definition = package.inference_specification->containers.front();
    if (out.image.empty()) out.image = definition.image.value_or("");
    if (out.hostname.empty()) out.hostname = definition.container_hostname.value_or("");
    if (definition.environment)
        out.environment.insert(definition.environment->begin(), definition.environment->end());
    if (!out.data) ATHANOR_CHECK(take_data(definition, out));
    return {};
}

Result<Container> container_of(store::Snapshot& snapshot, const Key& endpoint, const CreateModelInput& model,
                               const Vault& vault) {
    if (model.containers && model.containers->size() > 1) {
        return validation_error("Model " + model.model_name +
                                " has several containers: inference pipelines are not supported here.");
    }
    const ContainerDefinition& definition =
        model.primary_container ? *model.primary_container : model.containers->front();
    if (definition.mode == "MultiModel") {
        return validation_error("Model " + model.model_name +
                                " has Mode MultiModel, which is not supported here.");
    }
    Container out{.image = definition.image.value_or(""),
                  .hostname = definition.container_hostname.value_or("")};
    out.environment = definition.environment.value_or(std::map<std::string, std::string>{});
    ATHANOR_CHECK(take_data(definition, out));
    if (definition.model_package_name)
        ATHANOR_CHECK(take_package(snapshot, endpoint, *definition.model_package_name, vault, out));
    if (out.image.empty()) return validation_error("Model " + model.model_name + " has no Image.");
    return out;
}

}  // namespace

Result<VariantPlan> plan_variant(store::Snapshot& snapshot, const Key& endpoint,
                                 const ProductionVariant& variant, const compute::Catalogue& catalogue,
                                 const Vault& vault, const std::string& server_url) {
    Key key{endpoint.account, endpoint.region, Kind::model, variant.model_name.value_or("")};
    ATHANOR_TRY(auto row, find(snapshot, key));
    if (!row) return missing(key);
    ATHANOR_TRY(auto model, recall<CreateModelInput>(row->request));
    ATHANOR_CHECK(open_environments(vault, key, model.primary_container, model.containers));
    ATHANOR_TRY(Container container, container_of(snapshot, endpoint, model, vault));

    compute::JobDocument d{.kind = compute::JobKind::endpoint,
                           .name = endpoint.name,
                           .arn = endpoint.arn(),
                           .account = endpoint.account,
                           .region = endpoint.region};
    d.hosts = {"algo-1"};
    ATHANOR_TRY(d.program,
                catalogue.resolve(container.image, container.environment.contains("SAGEMAKER_PROGRAM")));
    if (const auto* program = std::get_if<compute::RuntimeProgram>(&d.program)) {
        const compute::Runtime* runtime = catalogue.find(program->name);
        if (runtime && runtime->serve == compute::Runtime::Serve::none)
            return validation_error("Image " + container.image + " cannot serve a model.");
    }
    d.environment = std::move(container.environment);
    d.model = std::move(container.data);
    d.container_hostname = std::move(container.hostname);
    d.instance_type = variant.instance_type.value_or("");
    d.stop_grace_seconds = kContainerStopGrace;
    d.startup_timeout_seconds =
        variant.container_startup_health_check_timeout_in_seconds.value_or(kStartupTimeout);
    d.network_isolation = model.enable_network_isolation.value_or(false);
    d.variant = variant.variant_name;
    d.endpoint_url = server_url;
    return VariantPlan{.name = variant.variant_name,
                       .weight = variant.initial_variant_weight.value_or(1.0),
                       .instances = variant.initial_instance_count.value_or(1),
                       .instance_type = d.instance_type,
                       .image = container.image,
                       .model = model.model_name,
                       .package = std::move(container.package),
                       .role = model.execution_role_arn.value_or(""),
                       .document = vault.seal(endpoint.arn(), compute::to_json(d))};
}

}  // namespace athanor::sagemaker
