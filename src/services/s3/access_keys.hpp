// What a request says of the condition keys that AWS lists for S3's actions, and of the global ones: looked up one by one, when a policy asks.
// A key is answered from what it means and from nothing else: of the request by the operation's typed input, so that neither a header with a
// key's name nor a call from inside can say otherwise; of the caller by the verified principal; global keys are the gate's (gate/identity/context.hpp).
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gate/policy/pattern.hpp"
#include "gate/register.hpp"
#include "objects/types.hpp"

namespace athanor::identity {
class Directory;
}

namespace athanor::s3 {

struct Circumstances {
    const gate::Call& call;
    const void* input;                               // of call.operation's struct
    std::string_view owner;                          // the account of the bucket
    const objects::Bucket* bucket = nullptr;         // null: none is asked for, or it is not there yet
    const identity::Directory* directory = nullptr;  // of principals' tags
    std::optional<std::string_view> version = {};    // of the object that is asked for
    // Null: there is no object, or the action is not about one; the request names no upload.
    std::function<const objects::Tags*()> existing_tags = {};
    std::function<const objects::Upload*()> upload = {};
    std::optional<std::string_view> prefix =
        {};  // of the listing that would tell that an object is not there
};

// `key` as policy::Lookup has it: lower case but for what follows a "/".
std::optional<policy::Values> condition_key(const Circumstances& asked, std::string_view key);

// A header or parameter of the request ("x-amz-acl", "prefix"), as text.
std::optional<std::string> said_in(const gate::Call& call, const void* input, std::string_view name);

}  // namespace athanor::s3
