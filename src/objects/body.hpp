// What a body must be, and what it turned out to be. Internal.
#pragma once

#include <string>

#include "objects/types.hpp"

namespace athanor::objects {

struct Digests {
    std::string md5;
    Checksum checksum;
};

// Compares with what the client told, in its headers or in the trailer that has arrived by now. BadDigest.
Result<Digests> finish_digests(std::string md5, HashKind kind, std::string checksum,
                               const BodyExpectations& expected);

}  // namespace athanor::objects
