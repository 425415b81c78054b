// Arbitrary bytes as the body, path, query and headers of an arbitrary operation, through every decoder and the validator: no crash, no
// sanitizer finding, and what was accepted can be written as JSON and read back.
#include <cstdlib>

#include "api/services.hpp"
#include "wire/any.hpp"
#include "wire/codec.hpp"
#include "wire/stored.hpp"

namespace athanor::wire {
namespace {

// The first three bytes choose the operation, then lines: target, a header, and the rest is the body.
void decode_anything(std::string_view bytes) {
    if (bytes.size() < 3) return;
    auto services = api::services();
    const Service& service = *services[static_cast<unsigned char>(bytes[0]) % services.size()];
    std::size_t index = (static_cast<unsigned char>(bytes[1]) * 256u + static_cast<unsigned char>(bytes[2])) %
                        service.operations.size();
    const Operation& operation = *service.operations[index];
    bytes.remove_prefix(3);
    auto line = [&] {
        std::string_view out = bytes.substr(0, bytes.find('\n'));
        bytes.remove_prefix(std::min(bytes.size(), out.size() + 1));
        return std::string(out);
    };
    http::Request request{.method = std::string(operation.method), .target = "/" + line()};
    if (!operation.input || operation.input->headers.empty()) {
        request.headers.add("Content-Encoding", "identity");
    } else {
        request.headers.add(
            operation.input->header_names[request.target.size() % operation.input->header_names.size()],
            line());
        request.headers.add("x-amz-meta-" + request.target, line());
    }
    std::string body(bytes);
    auto routed = route(service, request, body);
    if (!operation.described) return;
    bool rest = service.speaks(Protocol::rest_json) || service.speaks(Protocol::rest_xml);
    for (Protocol protocol :
         {Protocol::json, Protocol::rest_json, Protocol::query, Protocol::rest_xml, Protocol::cbor}) {
        // One service speaks CBOR; its tables are like those of all that have everything in the body.
        if (!(protocol == Protocol::cbor ? !rest : service.speaks(protocol))) continue;
        Any input = Any::input_of(operation);
        auto parameters =
            http::parse_query(protocol == Protocol::query ? std::string_view(body) : request.query(), true);
        Routed to{.operation = &operation,
                  .protocol = protocol,
                  .path = {{"Key", request.target}},
                  .parameters = parameters.value_or(Parameters{})};
        Incoming incoming{request, std::move(to), body};
        if (!decode(incoming, input.get())) continue;
        Any copy = Any::input_of(operation);
        if (!from_json(copy.shape(), to_json(input.shape(), input.get()), copy.get())) std::abort();
    }
}

}  // namespace
}  // namespace athanor::wire

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    athanor::wire::decode_anything({reinterpret_cast<const char*>(data), size});
    return 0;
}
