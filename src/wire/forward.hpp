// The names that a generated struct mentions; generated headers include nothing more of this room.
#pragma once

namespace athanor::wire {
struct Shape;
struct Operation;
struct Service;
}  // namespace athanor::wire
