// A version's move to another storage class, as a lifecycle's rule asks: what the class stores packed is written again, packed, beside what is
// there; then one transaction puts the version on it. Its id, its ETag, checksum, date, tags and lock stay. Who reads goes on reading what
// was there; a crash before the transaction leaves bytes that nobody names, which the next start removes, and the move is done again.
//
// A body is written in steps of some frames: memory is bounded whatever its size. What packing does not make smaller stays as it is, and what is sealed
// by the client's own key (SSE-C) too: then only the class changes. Internal; blocks: on the pool, from expire.cpp.
#pragma once

#include "objects/impl.hpp"

namespace athanor::objects {

// False: the version is gone or is not what it was meanwhile. Nothing has changed then.
Result<bool> transition(ObjectStore::Impl& impl, const Bucket& bucket, const ObjectKey& key, std::int64_t seq,
                        std::string_view storage_class);

}  // namespace athanor::objects
