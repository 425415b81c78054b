// What a message of the queue says: that an object was created. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"

namespace athanor::pipes {

struct Arrival {
    std::string event;  // its id: of a repeated delivery the same
    std::string bucket, key;
    std::string etag, version, sequencer;
    std::int64_t size = 0;
    Timestamp time{};     // of the event
    bool created = true;  // else it tells of something else that S3 did, which makes no batch
};

// Of EventBridge's S3 events. nullopt: not a message that a pipe understands.
std::optional<Arrival> read_arrival(std::string_view body);

// The folder of a key, with its slash; "" at the root.
std::string_view folder_of(std::string_view key);
std::string_view name_of(std::string_view key);

// Sequencers order the versions of one key; they are hexadecimal, of any length.
bool is_later(std::string_view a, std::string_view b);

}  // namespace athanor::pipes
