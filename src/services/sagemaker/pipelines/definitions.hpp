// Parsed definitions by pipeline and version, kept for as long as they are used often: an execution asks for its own at every change. Thread-safe.
#pragma once

#include <list>
#include <memory>
#include <mutex>

#include "services/sagemaker/pipelines/definition.hpp"
#include "services/sagemaker/resource.hpp"
#include "services/sagemaker/vault.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker::pipelines {

class Definitions {
public:
    Definitions(store::Database& database, const Vault& vault) : database_(database), vault_(vault) {}

    // The text as it was given.
    Result<std::string> text(const Key& pipeline, std::int64_t version) const;
    Result<std::shared_ptr<const Definition>> get(
        const Key& pipeline, std::int64_t version);  // shared: with the coroutines that are using it

private:
    struct Entry {
        std::string pipeline;  // ARN
        std::int64_t version;
        Timestamp created;  // a pipeline that is deleted and made again counts from 1
        std::shared_ptr<const Definition> definition;
    };
    static constexpr std::size_t kMost = 64;

    store::Database& database_;
    const Vault& vault_;
    std::mutex mutex_;
    std::list<Entry> entries_;  // the last used first
};

}  // namespace athanor::sagemaker::pipelines
