// Objects of the session's person, in bytes: through the register as any call, so that policies, quotas and the audit of data events hold. Nothing that is
// stored is ever shown as a page: downloads are attachments without a type in a sandbox, images are what their first bytes say, previews are our own JSON.
//
//     GET /api/object?bucket=&key=&versionId=    PUT /api/object?bucket=&key=    PUT /api/part?bucket=&key=&uploadId=&partNumber=
//     GET /api/image?…                           GET /api/preview?…
//
// Bodies stream either way; an image is at most 20 MiB, of a preview 4 MiB are read. On the connection's core, previews are made on the pool.
#pragma once

#include <atomic>
#include <string_view>

#include "console/calls.hpp"

namespace athanor::console {

class Objects {
public:
    Objects(const Calls& calls, Pool& pool) : calls_(calls), pool_(pool) {}

    using Answer = Task<Result<http::Response>>;
    Answer download(http::Request& request, gate::Call& call);
    Answer upload(http::Request& request, gate::Call& call);
    Answer part(http::Request& request, gate::Call& call);
    Answer image(http::Request& request, gate::Call& call);
    Answer preview(http::Request& request, gate::Call& call);

private:
    const Calls& calls_;
    Pool& pool_;
    std::atomic<int> previews_ = 0;
};

// "image/png" of what begins like one; empty: of none that is shown.
std::string_view image_type(std::string_view head);
// Of a key's last part: a name that no browser takes for a path, or for the end of the header.
std::string attachment(std::string_view key);

}  // namespace athanor::console
