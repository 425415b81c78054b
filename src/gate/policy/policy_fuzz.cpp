#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "gate/policy/evaluate.hpp"

// Any text is a policy or has a flaw; a policy decides any request, the same one twice alike. An input that begins with "{" is tried as a document of each
// kind; any other as one text inside a document, its first byte saying where, with itself as what the request says, so that patterns meet texts that
// nearly fit. One input is so few documents that thousands are tried in a second.
namespace {

using namespace athanor::policy;

void try_document(std::string_view text, std::string_view said,
                  std::initializer_list<Kind> kinds = {Kind::resource}) {
    for (Kind kind : kinds) {
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
    if (input.empty()) return 0;
    if (input.front() == '{') {
        try_document(input, "arn:aws:s3:::b/k", {Kind::resource, Kind::identity, Kind::trust});
        return 0;
    }
    constexpr std::array kOperators = {"StringLike", "StringEquals", "ArnLike",     "NumericLessThan",
                                       "DateEquals", "IpAddress",    "BinaryEquals"};
    const std::size_t where = static_cast<unsigned char>(input.front()) % (kOperators.size() + 1);
    input.remove_prefix(1);
    const std::string inside = quoted(input);
    const std::string head =
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":")";
    if (where == kOperators.size())
        try_document(head + "arn:aws:s3:::" + inside + "\"}}", "arn:aws:s3:::" + inside);
    else
        try_document(head + R"(*","Condition":{")" + kOperators[where] + R"(":{"a:b":")" + inside + "\"}}}}",
                     input);
    return 0;
}
