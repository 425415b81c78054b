// From a version that was found to a stream of verified bytes. Internal.
#pragma once

#include <memory>

#include "objects/impl.hpp"

namespace athanor::objects {

// Small blobs are read and verified here, before the first byte is answered; large ones chunk by chunk on the pool.
Result<std::unique_ptr<ObjectReader>> open_reader(ObjectStore::Impl& impl, ObjectInfo info,
                                                  ObjectStore::Impl::Lookup found,
                                                  const Encryption& encryption);

}  // namespace athanor::objects
