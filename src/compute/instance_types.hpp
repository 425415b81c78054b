// What an instance type promises: the usual ml.* families by AWS's published sizes, and `local`, which is this machine.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace athanor::compute {

struct InstanceType {
    std::string_view name;    // "ml.m5.large"
    std::uint32_t vcpus = 0;  // 0 for `local`: all of the machine
    double memory_gib = 0;
    std::uint32_t gpus = 0;
};

std::optional<InstanceType> find_instance_type(std::string_view name);
std::span<const InstanceType> instance_types();  // sorted by name

}  // namespace athanor::compute
