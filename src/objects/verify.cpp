#include "objects/verify.hpp"

#include <memory>

#include "objects/blob_bytes.hpp"
#include "objects/errors.hpp"

namespace athanor::objects {
namespace {

struct Sealed {
    BlobBytes::Fetch fetch;
    std::uint64_t size = 0;  // that is there
};

Result<Sealed> sealed_of(const Stores& stores, const BlobRef& blob, std::string_view content) {
    const std::uint64_t expected = sealed_size(blob.framed());
    if (blob.place == Place::row) {
        return Sealed{[content](std::uint64_t offset, std::string& out) -> Status {
                          out = content.substr(offset, out.size());
                          return {};
                      },
                      content.size()};
    }
    if (blob.place == Place::segment) {
        return Sealed{[&stores, blob](std::uint64_t offset, std::string& out) -> Status {
                          ATHANOR_TRY(out,
                                      stores.segments.read({blob.segment, blob.offset + offset}, out.size()));
                          return {};
                      },
                      expected};  // one that is shorter fails the read
    }
    ATHANOR_TRY(std::shared_ptr<File> file, stores.files.open(blob.id));
    ATHANOR_TRY(std::uint64_t size, file->size());
    return Sealed{[file](std::uint64_t offset, std::string& out) -> Status {
                      ATHANOR_TRY(std::size_t got, file->read_at(kBlobHeader + offset, out));
                      if (got != out.size()) return damaged("a blob file is cut");
                      return {};
                  },
                  size < kBlobHeader ? 0 : size - kBlobHeader};
}

}  // namespace

Result<Verified> verify(const Stores& stores, const BlobRef& blob, std::string_view content,
                        const std::optional<std::string>& wrapping_key, std::uint64_t from,
                        std::uint64_t most) {
    if (blob.place == Place::none || blob.place == Place::manifest) return Verified{blob.framed(), 0};
    ATHANOR_TRY(Sealed sealed, sealed_of(stores, blob, content));
    if (sealed.size != sealed_size(blob.framed()))
        return damaged("a blob has another length than the index says");
    if (!wrapping_key) {
        std::string last(1, '\0');
        ATHANOR_CHECK(sealed.fetch(sealed.size - 1, last));
        return Verified{blob.framed(), 1};
    }
    ATHANOR_TRY(DataKey key,
                unwrap_key(stores.master_key, *wrapping_key, blob.id, blob.framed(), blob.wrapped_key));
    if (blob.framed() == 0) {
        std::string frame(kTagSize, '\0'), plain;
        ATHANOR_CHECK(sealed.fetch(0, frame));
        ATHANOR_CHECK(open_frames(key, 0, 0, frame, plain));
        return Verified{0, frame.size()};
    }
    BlobBytes bytes(blob, std::move(key), std::move(sealed.fetch));
    Verified done{from, 0};
    while (done.next < blob.framed() && done.bytes < most) {
        ATHANOR_TRY(std::string_view piece, bytes.framed(done.next, blob.framed() - done.next));
        done.next += piece.size();
        done.bytes += piece.size();
    }
    return done;
}

}  // namespace athanor::objects
