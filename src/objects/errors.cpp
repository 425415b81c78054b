#include "objects/errors.hpp"

#include "base/log.hpp"

namespace athanor::objects {
namespace {

std::unexpected<Error> with(std::string code, std::string message, int status,
                            std::vector<ErrorMember> members) {
    return std::unexpected(Error{std::move(code), std::move(message), status, std::move(members)});
}

Error internal() {
    return Error{"InternalError", "We encountered an internal error. Please try again.", 500};
}

}  // namespace

std::unexpected<Error> no_such_bucket(std::string_view bucket) {
    return with("NoSuchBucket", "The specified bucket does not exist", 404,
                {{"BucketName", std::string(bucket)}});
}
std::unexpected<Error> no_such_key(std::string_view key) {
    return with("NoSuchKey", "The specified key does not exist.", 404, {{"Key", std::string(key)}});
}
std::unexpected<Error> no_such_version(std::string_view key, std::string_view version) {
    return with("NoSuchVersion", "The specified version does not exist.", 404,
                {{"Key", std::string(key)}, {"VersionId", std::string(version)}});
}
std::unexpected<Error> no_such_upload(std::string_view upload) {
    return with("NoSuchUpload",
                "The specified upload does not exist. The upload ID may be invalid, or the upload may have "
                "been aborted or completed.",
                404, {{"UploadId", std::string(upload)}});
}
std::unexpected<Error> precondition_failed(std::string_view condition) {
    return with("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412,
                {{"Condition", std::string(condition)}});
}
std::unexpected<Error> bad_digest(std::string_view which) {
    bool md5 = which == "Content-MD5";  // AWS's words differ
    return fail("BadDigest",
                fmt::format("The {} you specified did not match {}.", which,
                            md5 ? "what we received" : "the calculated checksum"),
                400);
}
std::unexpected<Error> invalid_argument(std::string message, std::string_view name, std::string_view value) {
    return with("InvalidArgument", std::move(message), 400,
                {{"ArgumentName", std::string(name)}, {"ArgumentValue", std::string(value)}});
}
std::unexpected<Error> invalid_request(std::string message) {
    return fail("InvalidRequest", std::move(message), 400);
}

std::unexpected<Error> damaged(std::string_view what) {
    log::error("stored data is damaged: {}", what);
    return std::unexpected(internal());
}

Error for_clients(Error error) {
    if (error.code == "DiskFull")
        return Error{"InsufficientStorage", "There is not enough free space to store the data.", 507};
    if (error.code != "IOError" && error.code != "InternalFailure" && error.code != "ConstraintViolation")
        return error;
    log::error("object store: {}: {}", error.code, error.message);
    return internal();
}

}  // namespace athanor::objects
