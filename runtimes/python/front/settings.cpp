#include "python/front/settings.hpp"

#include <charconv>

#include "base/log.hpp"

namespace athanor::python {
namespace {

template <class T>
std::optional<T> parse(std::string_view text) {
    T value{};
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

Status read(const Lookup& environment, const std::string& name, std::size_t least, std::size_t most,
            auto& into) {
    auto text = environment(name);
    if (!text || text->empty()) return {};
    auto value = parse<std::size_t>(*text);
    if (!value || *value < least || *value > most) {
        return fail("InvalidSetting",
                    fmt::format("{} must be a number from {} to {}, not '{}'", name, least, most, *text));
    }
    into = static_cast<std::remove_reference_t<decltype(into)>>(*value);
    return {};
}

}  // namespace

std::size_t usable_cores(std::size_t cores, std::string_view cpu_limit) {
    std::size_t space = cpu_limit.find(' ');
    if (space == std::string_view::npos) return cores;
    auto quota = parse<std::size_t>(cpu_limit.substr(0, space));
    auto period = parse<std::size_t>(cpu_limit.substr(space + 1, cpu_limit.find('\n') - space - 1));
    if (!quota || !period || *period == 0) return cores;
    return std::clamp<std::size_t>((*quota + *period - 1) / *period, 1, cores);
}

Result<Settings> read_settings(const Lookup& environment, std::size_t cores) {
    Settings settings{.workers = cores};
    ATHANOR_CHECK(read(environment, "SAGEMAKER_BIND_TO_PORT", 0, 65'535, settings.port));
    ATHANOR_CHECK(read(environment, "SAGEMAKER_MODEL_SERVER_WORKERS", 1, 1024, settings.workers));
    ATHANOR_CHECK(read(environment, "SAGEMAKER_MODEL_SERVER_TIMEOUT", 1, 3600, settings.timeout_seconds));
    return settings;
}

}  // namespace athanor::python
