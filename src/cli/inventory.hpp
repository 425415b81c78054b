// `athanor inventory s3://BUCKET ID`: a report of the bucket's inventory configuration ID now, whatever its schedule; prints where the manifest is.
#pragma once

#include <string>

#include "cli/api_client.hpp"

namespace athanor::cli {

Status make_inventory(ApiClient& api, const std::string& bucket, const std::string& id);

}  // namespace athanor::cli
