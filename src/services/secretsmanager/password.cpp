#include <algorithm>

#include "services/secretsmanager/service.hpp"

namespace athanor::secretsmanager {

using namespace api::secretsmanager;

namespace {

constexpr std::int64_t kDefaultLength = 32;
constexpr std::string_view kPunctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

}  // namespace

Task<Result<GetRandomPasswordResponse>> Secrets::password(gate::Call&, GetRandomPasswordRequest in) {
    const std::size_t length = static_cast<std::size_t>(in.password_length.value_or(kDefaultLength));
    const std::string excluded = in.exclude_characters.value_or("");
    std::vector<std::string> types;
    const auto add = [&](const std::optional<bool>& exclude, std::string_view letters) {
        if (exclude.value_or(false)) return;
        std::string kept(letters);
        std::erase_if(kept, [&](char c) { return excluded.find(c) != std::string::npos; });
        types.push_back(std::move(kept));
    };
    add(in.exclude_lowercase, "abcdefghijklmnopqrstuvwxyz");
    add(in.exclude_uppercase, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    add(in.exclude_numbers, "0123456789");
    add(in.exclude_punctuation, kPunctuation);
    add(!in.include_space.value_or(false), " ");

    std::string all;
    for (const std::string& type : types) all += type;
    if (all.empty())
        co_return invalid_parameter(
            "The combination of parameters leaves no characters to make a password of.");
    std::string out;
    if (in.require_each_included_type.value_or(true)) {
        if (length < types.size())
            co_return invalid_parameter("The password length " + std::to_string(length) +
                                        " is too short based on the required types.");
        for (const std::string& type : types) {
            if (type.empty())
                co_return invalid_parameter("A required type has no characters left that are not excluded.");
            out += type[random_.below(type.size())];
        }
    }
    while (out.size() < length) out += all[random_.below(all.size())];
    for (std::size_t i = out.size(); i > 1; --i) std::swap(out[i - 1], out[random_.below(i)]);
    co_return GetRandomPasswordResponse{.random_password = std::move(out)};
}

}  // namespace athanor::secretsmanager
