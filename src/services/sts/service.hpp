// STS: who is calling. Nothing is looked up: the gate knows it from the signature.
#pragma once

#include "api/sts.hpp"
#include "gate/register.hpp"

namespace athanor::sts {

class Sts {
public:
    void add_to(gate::Register& operations);
};

}  // namespace athanor::sts
