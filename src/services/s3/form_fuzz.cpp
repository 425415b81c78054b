#include <cstdint>

#include "services/s3/form.hpp"
#include "services/s3/post_policy.hpp"

// The first byte is the boundary, the second how the rest is cut. However it is cut, the fields and the file are the same, and no more is kept
// of what comes before the file than is allowed. The values are policies too.
namespace {

using athanor::s3::FormParser;

struct Outcome {
    bool failed = false;
    std::vector<std::pair<std::string, std::string>> fields;
    std::string file_name, file;
    bool done = false;
    bool operator==(const Outcome&) const = default;
};

Outcome parse(std::string_view boundary, std::string_view input, std::size_t step) {
    FormParser form(boundary);
    Outcome out;
    while (!input.empty() && !out.failed) {
        auto piece = input.substr(0, step);
        input.remove_prefix(piece.size());
        out.failed = !form.feed(piece);
        if (form.at_file()) form.take_file(out.file);
    }
    if (out.failed) return {.failed = true};
    out.fields = form.fields();
    out.file_name = form.file_name();
    out.done = form.done();
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    std::string boundary(1, static_cast<char>(data[0]));
    std::string_view input(reinterpret_cast<const char*>(data) + 2, size - 2);
    auto whole = parse(boundary, input, input.size() + 1);
    auto pieces = parse(boundary, input, 1 + data[1] % 7);
    if (input.size() + 2 <= FormParser::kMostBeforeTheFile) ATHANOR_ASSERT(whole == pieces);
    std::size_t kept = 0;
    for (const auto& [name, value] : whole.fields) kept += name.size() + value.size();
    ATHANOR_ASSERT(kept <= FormParser::kMostBeforeTheFile);
    athanor::s3::form_boundary(input);
    if (auto policy = athanor::s3::PostPolicy::parse(input))
        (void)policy->check(whole.fields, "bucket", athanor::Timestamp{});
    return 0;
}
