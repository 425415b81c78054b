// Bodies of S3's operations in XML: the first line names the operation, the rest is the body. Any bytes are refused or are an input that can be
// written and read again; a body of many elements, deep or wide, ends.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "api/services.hpp"
#include "wire/any.hpp"
#include "wire/codec.hpp"
#include "wire/stored.hpp"

namespace athanor::wire {
namespace {

const Service& s3() {
    for (const Service* service : api::services())
        if (service->name == "s3") return *service;
    std::abort();
}

const Operation& operation_of(std::string_view line) {
    static const Service& service = s3();
    if (const Operation* named = find_operation(service, line); named && named->described) return *named;
    std::size_t index = line.size();
    for (char c : line) index = index * 31 + static_cast<unsigned char>(c);
    for (;; ++index)
        if (const Operation& one = *service.operations[index % service.operations.size()]; one.described)
            return one;
}

void decode_body(std::string_view bytes) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    const Operation& operation = operation_of(line);
    bytes.remove_prefix(std::min(bytes.size(), line.size() + 1));
    http::Request request{.method = std::string(operation.method), .target = "/bucket/key"};
    std::string body(bytes);
    Any input = Any::input_of(operation);
    Routed to{.operation = &operation,
              .protocol = Protocol::rest_xml,
              .path = {{"Bucket", "bucket"}, {"Key", "key"}},
              .parameters = {}};
    Incoming incoming{request, std::move(to), body};
    if (!decode(incoming, input.get())) return;
    const std::string text = to_json(input.shape(), input.get());
    Any copy = Any::input_of(operation);
    if (!from_json(copy.shape(), text, copy.get())) std::abort();
    if (to_json(copy.shape(), copy.get()) != text) std::abort();
}

}  // namespace
}  // namespace athanor::wire

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    athanor::wire::decode_body({reinterpret_cast<const char*>(data), size});
    return 0;
}
