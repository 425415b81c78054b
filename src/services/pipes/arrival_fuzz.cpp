#include <cstddef>
#include <cstdint>

#include "services/pipes/arrival.hpp"
#include "services/pipes/documents.hpp"

// Any message is an arrival or none; any value of a parameter is a path that leads somewhere, one that is refused, or a text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor::pipes;
    std::string input(reinterpret_cast<const char*>(data), size);
    for (
        const std::string& body :
        {input,
         R"({"id":"e","source":"aws.s3","detail-type":"Object Created","time":"2026-01-01T00:00:00Z","detail":)" +
             input + "}"}) {
        if (auto arrival = read_arrival(body))
            ATHANOR_ASSERT(!arrival->event.empty() && !arrival->key.empty() && !arrival->bucket.empty());
    }
    athanor::api::pipes::CreatePipeRequest pipe;
    for (std::string_view before : {"", "$", "$.body", "$.athanor['"}) {
        pipe.target_parameters.emplace().sage_maker_pipeline_parameters =
            athanor::api::pipes::PipeTargetSageMakerPipelineParameters{
                std::vector<athanor::api::pipes::SageMakerPipelineParameter>{
                    {"P", std::string(before) + input}}};
        auto values = parameters(pipe, {}, batch_document({}, {}, "s3://b/k"));
        ATHANOR_ASSERT(!values || values->size() == 1);
    }
    ATHANOR_ASSERT(!(is_later(input, "7") && is_later("7", input)));
    return 0;
}
