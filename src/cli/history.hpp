// `athanor history s3://BUCKET/KEY`: the versions of an object, newest first, with who made each (the server's route `history`), and making an older one
// the newest again: a copy onto itself, so nothing is lost and it can be taken back.
#pragma once

#include <string>

#include "cli/api_client.hpp"

namespace athanor::cli {

struct HistoryOptions {
    std::string object;   // s3://BUCKET/KEY
    std::string restore;  // a version id; empty: only show
    std::size_t limit = 100;
    bool json = false;
};
Status show_history(ApiClient& api, const HistoryOptions& options);

}  // namespace athanor::cli
