// What the object store asks of KMS (objects/key_service.hpp): each read and write of an SSE-KMS object is a GenerateDataKey or a Decrypt as its caller,
// through S3, and is refused in the words that S3 has for it: KMS's code with "KMS." before it; AccessDenied, 403.
#include "services/kms/message.hpp"
#include "services/kms/refusals.hpp"
#include "services/kms/service.hpp"

namespace athanor::kms {
namespace {

using objects::KeyCaller;

std::unexpected<Error> as_s3(Error error) {
    if (error.code == "AccessDeniedException") {
        error.code = "AccessDenied";
        error.status = 403;
    } else if (error.status < 500) {
        error.code.insert(0, "KMS.");
        error.status = 400;
    }
    return std::unexpected(std::move(error));
}

class ObjectKeys final : public objects::KeyService {
public:
    ObjectKeys(std::shared_ptr<Keys> keys, std::shared_ptr<Access> access)
        : keys_(std::move(keys)), access_(std::move(access)) {}

    Task<Result<objects::NewKey>> generate(KeyCaller caller, std::string key, Context context) override {
        auto made = co_await make(caller, std::move(key), context);
        if (!made) co_return as_s3(std::move(made).error());
        co_return made;
    }

    Task<Result<std::string>> unwrap(KeyCaller caller, std::string key_arn, Context context,
                                     std::string wrapped) override {
        auto plain = open(caller, key_arn, context, wrapped);
        if (!plain) co_return as_s3(std::move(plain).error());
        co_return plain;
    }

private:
    Status check(const KeyCaller& caller, const Key& key, const Use& use) const {
        if (!caller.server) {
            if (!caller.call) return denied(caller.principal, use.action, key.arn, "");
            ATHANOR_CHECK(access_->check(*caller.call, key, use));
        }
        return check_usable(key);
    }

    Task<Result<objects::NewKey>> make(KeyCaller caller, std::string name, const Context& context) {
        constexpr std::string_view kAction = "kms:GenerateDataKey";
        const std::string managed = std::string(kManagedAlias) + std::string(caller.service);
        if (name.empty()) name = managed;
        ATHANOR_CO_TRY(KeyReference asked, parse_reference(caller.account, caller.region, name));
        const bool elsewhere = asked.name.account != caller.account;
        KeyPtr key;
        std::string alias;
        if (asked.alias) {
            alias = asked.name.id;
            const std::string arn = alias_arn(asked.name.account, asked.name.region, alias);
            if (alias == managed && !elsewhere) {
                ATHANOR_CO_TRY(key, co_await keys_->managed(asked.name.account, asked.name.region,
                                                            std::string(caller.service)));
            }
            auto there = keys_->alias(asked.name.account, asked.name.region, alias);
            if (!there && elsewhere) co_return denied_elsewhere(caller.principal, kAction, arn);
            if (!there) co_return no_such_alias(arn);
            asked.name.id = there->key;
        }
        const std::string arn = asked.name.arn();
        key = keys_->find(arn);
        if (!key && elsewhere && !caller.server) co_return denied_elsewhere(caller.principal, kAction, arn);
        if (!key) co_return no_such_key(arn);
        ATHANOR_CO_CHECK(check(caller, *key,
                               {.action = kAction,
                                .granted = "GenerateDataKey",
                                .context = &context,
                                .alias = alias,
                                .via = caller.service}));
        objects::NewKey made{
            .key_arn = key->arn, .plain = keys_->random().bytes(objects::kKeySize), .wrapped = {}};
        made.wrapped = seal_message(keys_->random(), key->arn, key->current(), context, made.plain);
        co_return made;
    }

    Result<std::string> open(const KeyCaller& caller, const std::string& arn, const Context& context,
                             std::string_view wrapped) const {
        const KeyPtr key = keys_->find(arn);
        if (!key) return no_such_key(arn);
        ATHANOR_CHECK(check(
            caller, *key,
            {.action = "kms:Decrypt", .granted = "Decrypt", .context = &context, .via = caller.service}));
        std::optional<std::string> plain;
        if (is_old_wrap(wrapped)) {
            if (const Material* first = key->version(1)) plain = open_old_wrap(wrapped, arn, *first, context);
        } else if (const auto blob = parse_blob(wrapped); blob && blob->arn == arn) {
            if (const Material* material = key->version(blob->version))
                plain = open_message(*blob, *material, context);
        }
        if (!plain)
            return internal_error("a key that KMS has wrapped for " + std::string(caller.service) +
                                  " is damaged: " + arn);
        return *std::move(plain);
    }

    std::shared_ptr<Keys> keys_;
    std::shared_ptr<Access> access_;
};

}  // namespace

std::unique_ptr<objects::KeyService> Kms::object_keys() {
    return std::make_unique<ObjectKeys>(keys_, access_);
}

}  // namespace athanor::kms
