// The process's own log, on stderr: one line an event, never a secret. spdlog through its compiled target;
// include this, not spdlog.
//
//     log::info("listening on {}", address);
#pragma once

#include <spdlog/fmt/fmt.h>

#include <string_view>

namespace athanor::log {

enum class Level { debug, info, warn, error };

// Once, at start; below `level` nothing is formatted.
void configure(Level level);
bool enabled(Level level);
void write(Level level, std::string_view line);
void flush();

template <class... Args>
void debug(fmt::format_string<Args...> format, Args&&... args) {
    if (enabled(Level::debug)) write(Level::debug, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void info(fmt::format_string<Args...> format, Args&&... args) {
    if (enabled(Level::info)) write(Level::info, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void warn(fmt::format_string<Args...> format, Args&&... args) {
    if (enabled(Level::warn)) write(Level::warn, fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void error(fmt::format_string<Args...> format, Args&&... args) {
    if (enabled(Level::error)) write(Level::error, fmt::format(format, std::forward<Args>(args)...));
}

}  // namespace athanor::log
