// The domain's names, parsed once at the edge and valid ever after. Keys are bytes of UTF-8 and never file paths.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.hpp"

namespace athanor::objects {

// 3 to 63 of a-z 0-9 . -, begins and ends with a letter or digit, no "..", not an IP address, none of S3's reserved prefixes and suffixes.
class BucketName {
public:
    static Result<BucketName> parse(std::string_view text);  // InvalidBucketName
    const std::string& text() const { return text_; }
    friend auto operator<=>(const BucketName&, const BucketName&) = default;

private:
    friend struct TrustedName;
    explicit BucketName(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

// 1 to 1,024 bytes of valid UTF-8.
class ObjectKey {
public:
    static Result<ObjectKey> parse(std::string_view text);  // KeyTooLongError, InvalidURI, InvalidArgument
    const std::string& text() const { return text_; }
    friend auto operator<=>(const ObjectKey&, const ObjectKey&) = default;

private:
    friend struct TrustedName;
    explicit ObjectKey(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

// The commit counter, encrypted to opaque text, or "null" for what was written while versioning was off. The form is checked here; whether
// the text is one of ours only the store can tell (NoSuchVersion).
class VersionId {
public:
    static Result<VersionId> parse(std::string_view text);  // InvalidArgument
    const std::string& text() const { return text_; }
    bool is_null() const { return text_ == "null"; }
    friend auto operator<=>(const VersionId&, const VersionId&) = default;

private:
    friend struct TrustedName;
    explicit VersionId(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

// Opaque text; an unknown one is NoSuchUpload.
class UploadId {
public:
    static Result<UploadId> parse(std::string_view text);  // NoSuchUpload
    const std::string& text() const { return text_; }
    friend auto operator<=>(const UploadId&, const UploadId&) = default;

private:
    friend struct TrustedName;
    explicit UploadId(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

// Makes names of text that this room itself wrote: rows of the index.
struct TrustedName {
    static BucketName bucket(std::string text) { return BucketName(std::move(text)); }
    static ObjectKey key(std::string text) { return ObjectKey(std::move(text)); }
    static VersionId version(std::string text) { return VersionId(std::move(text)); }
    static UploadId upload(std::string text) { return UploadId(std::move(text)); }
};

}  // namespace athanor::objects
