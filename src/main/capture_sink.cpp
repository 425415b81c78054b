#include "main/capture_sink.hpp"

#include "api/s3.hpp"

namespace athanor {

namespace {

Task<Status> put(gate::Register& operations, gate::Call call, serving::CaptureUpload upload) {
    api::s3::PutObjectRequest request;
    request.content_length = static_cast<std::int64_t>(upload.body.size());
    request.body = stream_of(std::move(upload.body));
    request.bucket = std::move(upload.bucket);
    request.key = std::move(upload.key);
    request.content_type = "application/jsonlines";
    if (!upload.kms_key.empty()) {
        request.server_side_encryption = "aws:kms";
        request.ssekms_key_id = std::move(upload.kms_key);
    }
    ATHANOR_CO_CHECK(co_await operations.call<api::s3::op::PutObject>(call, std::move(request)));
    co_return Status{};
}

}  // namespace

serving::CaptureSink capture_sink(gate::Register& operations, const gate::RootAndSessions& sessions,
                                  Clock& clock, Random& random) {
    return [&](serving::CaptureUpload upload) {
        gate::Call call{.principal = sessions.role_principal(upload.role, "SageMaker"),
                        .region = upload.region,
                        .request_id = uuid4(random),
                        .user_agent = "sagemaker.amazonaws.com",
                        .time = clock.now()};
        return put(operations, std::move(call), std::move(upload));
    };
}

}  // namespace athanor
