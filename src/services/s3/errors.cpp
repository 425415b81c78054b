#include "services/s3/errors.hpp"

namespace athanor::s3 {

std::unexpected<Error> header_not_implemented(std::string_view header) {
    return std::unexpected(
        Error{.code = "NotImplemented",
              .message = "A header you provided implies functionality that is not implemented",
              .status = 501,
              .members = {{"Header", std::string(header)}}});
}

std::unexpected<Error> access_denied() { return fail("AccessDenied", "Access Denied", 403); }

std::unexpected<Error> malformed_xml() {
    return fail("MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema");
}

}  // namespace athanor::s3
