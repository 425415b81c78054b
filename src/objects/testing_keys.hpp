// A key service for tests of this room and of S3: keys of some names, in each account that uses them, and in memory. The server's is services/kms.
#pragma once

#include <map>
#include <set>

#include "base/random.hpp"
#include "objects/cipher.hpp"
#include "objects/errors.hpp"
#include "objects/key_service.hpp"

namespace athanor::objects {

class TestKeys final : public KeyService {
public:
    // What it has made outlives it, where several share `kept`.
    using Kept = std::map<std::string, std::string, std::less<>>;  // by ARN
    TestKeys(Random& random, std::set<std::string, std::less<>> names, Kept& kept)
        : random_(random), names_(std::move(names)), kept_(kept) {}

    Task<Result<NewKey>> generate(KeyCaller caller, std::string key, KeyContext context) override {
        if (key.empty()) key = kManaged;
        if (const auto last = key.rfind("key/"); last != key.npos) key.erase(0, last + 4);
        const std::string arn = arn_of(caller.region, caller.account, key == kManaged ? "managed" : key);
        if (key != kManaged && !names_.contains(key))
            co_return fail("KMS.NotFoundException", "Key '" + arn + "' does not exist");
        ATHANOR_CO_CHECK(check_enabled(arn));
        const std::string& bytes = kept_.try_emplace(arn, random_.bytes(32)).first->second;
        NewKey made{.key_arn = arn, .plain = random_.bytes(32), .wrapped = {}};
        made.wrapped = seal_once(random_, bytes, bound(arn, context), made.plain);
        co_return made;
    }

    Task<Result<std::string>> unwrap(KeyCaller caller, std::string arn, KeyContext context,
                                     std::string wrapped) override {
        if (!caller.server && arn.find(":" + std::string(caller.account) + ":") == arn.npos)
            co_return fail("AccessDenied", "not the account's key", 403);
        ATHANOR_CO_CHECK(check_enabled(arn));
        auto found = kept_.find(arn);
        if (found == kept_.end()) co_return fail("KMS.NotFoundException", "Key '" + arn + "' does not exist");
        auto plain = open_once(found->second, bound(arn, context), wrapped);
        if (!plain) co_return damaged("a test's wrapped key");
        co_return *std::move(plain);
    }

    void set_disabled(const std::string& name, bool disabled) {
        if (disabled) {
            disabled_.insert(name);
        } else {
            disabled_.erase(name);
        }
    }

private:
    static constexpr std::string_view kManaged = "alias/aws/s3";
    static std::string arn_of(std::string_view region, std::string_view account, std::string_view name) {
        return "arn:aws:kms:" + std::string(region) + ":" + std::string(account) + ":key/" +
               std::string(name);
    }
    static std::string bound(const std::string& arn, const KeyContext& context) {
        std::string out = arn;
        for (const auto& [name, value] : context) out += '\0' + name + '\0' + value;
        return out;
    }
    Status check_enabled(const std::string& arn) const {
        for (const std::string& name : disabled_)
            if (arn.ends_with("/" + name)) return fail("KMS.DisabledException", arn + " is disabled.");
        return {};
    }

    Random& random_;
    const std::set<std::string, std::less<>> names_;
    std::set<std::string, std::less<>> disabled_;
    Kept& kept_;
};

}  // namespace athanor::objects
