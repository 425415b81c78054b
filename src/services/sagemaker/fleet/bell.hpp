// The reconciler waits for work, and agents' long polls for a stop, by base's bell; its tick is Fleet's.
#pragma once

#include "base/bell.hpp"

namespace athanor::sagemaker {

using athanor::Bell;

}  // namespace athanor::sagemaker
