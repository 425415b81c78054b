#include <cstddef>
#include <cstdint>
#include <string_view>

#include "gate/policy/evaluate.hpp"

// Any text is a policy or has a flaw; a policy decides any request, the same one twice alike. The input is tried as a document, and as each of the texts
// inside one; with itself as what the request says, so that patterns meet texts that nearly fit.
namespace {

using namespace athanor::policy;

void try_document(std::string_view text, std::string_view said) {
    for (Kind kind : {Kind::resource, Kind::identity, Kind::trust}) {
        auto document = Document::parse(text, kind);
        if (!document) continue;
        ATHANOR_ASSERT(!document->statements().empty());
        const Requester who{.account = "111111111111", .arn = said};
        Lookup lookup = [&](std::string_view) { return Values{std::string(said)}; };
        Request request{.requester = who, .action = said, .resource = said, .context = lookup};
        auto first = evaluate(*document, request), second = evaluate(*document, request);
        ATHANOR_ASSERT(first.effect == second.effect && first.statement == second.statement);
        ATHANOR_ASSERT((first.effect == Effect::none) == (first.statement == nullptr));
        if (first.statement) ATHANOR_ASSERT(applies(*document, *first.statement, request));
    }
}

std::string quoted(std::string_view text) {
    std::string out;
    for (char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (static_cast<unsigned char>(c) >= 0x20) out += c;
    }
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view input(reinterpret_cast<const char*>(data), size);
    try_document(input, "arn:aws:s3:::b/k");
    std::string inside = quoted(input);
    for (const char* op : {"StringLike", "StringEquals", "ArnLike", "NumericLessThan", "DateEquals",
                           "IpAddress", "BinaryEquals"}) {
        try_document(
            R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*","Condition":{")" +
                std::string(op) + R"(":{"a:b":")" + inside + R"("}}}})",
            input);
    }
    try_document(
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"arn:aws:s3:::)" +
            inside + R"("}})",
        "arn:aws:s3:::" + inside);
    return 0;
}
