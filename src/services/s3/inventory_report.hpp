// The files of an inventory report, as text: rows of CSV, gzip, manifest. Pure; AWS's layout (S3 user guide, "Amazon S3 Inventory list").
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "api/s3.hpp"
#include "objects/types.hpp"

namespace athanor::s3 {

// What a report has for columns, in AWS's order whatever the request's was: "Bucket, Key, VersionId, ...".
class InventorySchema {
public:
    explicit InventorySchema(const api::s3::InventoryConfiguration& configuration);

    bool all_versions() const { return all_versions_; }
    std::string text() const;
    // A line with its newline; every field in quotes, keys percent-encoded. `versioned`: version ids are told.
    void write_row(const objects::Bucket& bucket, const objects::ScannedVersion& version,
                   std::string& to) const;

    static bool is_field(std::string_view name);  // an optional one that AWS knows

private:
    bool all_versions_;
    std::vector<std::string> fields_;
};

// gzip of what is added: `take` gives what there is so far, `finish` the end.
class Gzip {
public:
    Gzip();
    ~Gzip();
    Gzip(const Gzip&) = delete;
    Gzip& operator=(const Gzip&) = delete;
    void add(std::string_view text);
    std::size_t size() const { return out_.size(); }
    std::string finish();

private:
    void run(std::string_view text, bool last);
    struct Stream;
    std::unique_ptr<Stream> stream_;
    std::string out_;
};

struct InventoryFile {
    std::string key;
    std::uint64_t size = 0;
    std::string md5;  // hex
};
std::string inventory_manifest(const objects::Bucket& source,
                               const api::s3::InventoryConfiguration& configuration, Timestamp began,
                               const std::vector<InventoryFile>& files);

}  // namespace athanor::s3
