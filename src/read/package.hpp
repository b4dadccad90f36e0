// The zip archive that a Word file is (ECMA-376 Part 2): parts out by name, within limits.
//
// Nothing of what an archive declares is trusted: no room is made by a declared size that its bytes cannot fill, and
// bytes count only when their size and checksum are right.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "kamerbrief/read.hpp"
#include "read/part_bytes.hpp"
#include "read/zip_directory.hpp"

struct libdeflate_decompressor;

namespace kamerbrief {

class Package {
  public:
    /// Keeps a view of `bytes`. Throws Error where they are no zip archive.
    Package(std::string_view bytes, const Limits&);

    /// Names are those of part 2, 6.2.2: without a leading '/', equal whatever the case of ASCII letters.
    bool has(std::string_view name) const;

    /// What is not as it should be about the archive, and was read all the same.
    const std::vector<std::string>& irregularities() const { return irregularities_; }

    /// The part's bytes; nothing where there is no such part. Throws Error where it is damaged or passes a limit.
    std::optional<PartBytes> read(std::string_view name);

  private:
    struct Free {
        void operator()(libdeflate_decompressor*) const;
    };
    struct Part {
        ZipEntry entry;
        bool duplicate = false;
    };

    void check_limits(std::string_view name, std::uint64_t packed, std::uint64_t size) const;

    std::string_view bytes_;
    Limits limits_;
    std::size_t inflated_ = 0;
    std::unique_ptr<libdeflate_decompressor, Free> decompressor_;
    std::unordered_map<std::string, Part> parts_;
    std::vector<std::string> irregularities_;
};

}  // namespace kamerbrief
