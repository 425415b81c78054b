#include "gate/identity/iam_facts.hpp"

#include "base/encoding.hpp"
#include "gate/identity/tables.hpp"

namespace athanor::identity {

ResourceFacts iam_facts(store::Database& control, std::string_view arn) {
    const auto parsed = parse_iam_arn(arn);
    if (!parsed) return {};
    const std::string folded = to_lower(parsed->name);
    auto read = control.read([&](store::Snapshot& s) -> Result<ResourceFacts> {
        ResourceFacts out;
        ATHANOR_TRY(
            auto row,
            (s.one<std::string, std::string, std::optional<std::string>>(
                "SELECT path, name, boundary FROM iam_entity WHERE account = ? AND kind = ? AND folded = ?",
                parsed->account, parsed->kind, folded)));
        if (row) {
            // "arn:aws:iam::ACCOUNT:user", before the first slash
            out.arn = std::string(arn.substr(0, arn.find('/'))) + std::get<0>(*row) + std::get<1>(*row);
            out.boundary = std::get<2>(*row).value_or("");
        }
        auto tags = std::make_shared<gate::Tags>();
        ATHANOR_CHECK((s.each<std::string, std::string>(
            "SELECT key, value FROM iam_tag WHERE account = ? AND kind = ? AND folded = ?",
            [&](std::string key, std::string value) { tags->emplace(std::move(key), std::move(value)); },
            parsed->account, parsed->kind, folded)));
        if (!tags->empty()) out.tags = std::move(tags);
        return out;
    });
    return read ? *std::move(read) : ResourceFacts{};
}

}  // namespace athanor::identity
