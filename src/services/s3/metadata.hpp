// What a request says of an object beside its bytes, taken out of the headers that PutObject, CopyObject and CreateMultipartUpload share; and the
// way back into the answers of GetObject and HeadObject. Strings are moved, not copied: this runs for every PUT and GET.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/error.hpp"
#include "gate/register.hpp"
#include "objects/types.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/text.hpp"

namespace athanor::s3 {

Result<std::vector<std::pair<std::string, std::string>>> user_metadata(
    std::optional<std::map<std::string, std::string>>&& sent);
std::string stored_encoding(
    std::string&& content_encoding);  // without aws-chunked, which is of the transport
Status check_storage_class(const std::string& storage_class);
Status check_redirect(const std::string& location);

template <class Request>
Result<objects::Metadata> take_metadata(Request& in) {
    objects::Metadata out;
    auto take = [](std::optional<std::string>& from, std::string& to) {
        if (from) to = std::move(*from);
    };
    if (in.content_type && !in.content_type->empty()) out.content_type = std::move(*in.content_type);
    take(in.cache_control, out.cache_control);
    take(in.content_disposition, out.content_disposition);
    if (in.content_encoding) out.content_encoding = stored_encoding(std::move(*in.content_encoding));
    take(in.content_language, out.content_language);
    take(in.expires, out.expires);
    if (in.website_redirect_location) {
        ATHANOR_CHECK(check_redirect(*in.website_redirect_location));
        out.website_redirect = std::move(*in.website_redirect_location);
    }
    if (in.storage_class) {
        ATHANOR_CHECK(check_storage_class(*in.storage_class));
        out.storage_class = std::move(*in.storage_class);
    }
    ATHANOR_TRY(out.user, user_metadata(std::move(in.metadata)));
    return out;
}

template <class Output>
void show_metadata(Output& out, const objects::Metadata& metadata) {
    auto show = [](const std::string& from, std::optional<std::string>& to) {
        if (!from.empty()) to = from;
    };
    show(metadata.content_type, out.content_type);
    show(metadata.cache_control, out.cache_control);
    show(metadata.content_disposition, out.content_disposition);
    show(metadata.content_encoding, out.content_encoding);
    show(metadata.content_language, out.content_language);
    show(metadata.expires, out.expires);
    show(metadata.website_redirect, out.website_redirect_location);
    if (metadata.storage_class != "STANDARD") out.storage_class = metadata.storage_class;
    if (metadata.user.empty()) return;
    auto& user = out.metadata.emplace();
    for (const auto& [name, value] : metadata.user) user.emplace(name, mail_safe(value));
}

// If-Match and If-None-Match of a write.
Result<objects::WriteConditions> write_conditions(const std::optional<std::string>& if_match,
                                                  const std::optional<std::string>& if_none_match);

// The conditions of a read; CopyObject has them under other names.
objects::ReadConditions read_conditions(const std::optional<std::string>& if_match,
                                        const std::optional<std::string>& if_none_match,
                                        std::optional<Timestamp> modified_since,
                                        std::optional<Timestamp> unmodified_since);

}  // namespace athanor::s3
