// The zip archive that a Word file is (ECMA-376 Part 2): parts out by name, within limits.
//
// The only user of libzip. Nothing of what an archive declares is trusted: no room is made by a declared size, and
// bytes count only when their size and checksum are right.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "kamerbrief/read.hpp"

struct zip;

namespace kamerbrief {

class Package {
  public:
    /// Keeps a view of `bytes`. Throws Error where they are no zip archive.
    Package(std::string_view bytes, const Limits&);

    /// Names are those of part 2, 6.2.2: without a leading '/', equal whatever the case of ASCII letters.
    bool has(std::string_view name) const;

    /// The part's bytes; nothing where there is no such part. Throws Error where it is damaged or passes a limit.
    std::optional<std::string> read(std::string_view name);

  private:
    struct Close {
        void operator()(zip* archive) const;
    };
    struct Entry {
        std::size_t index = 0;
        bool duplicate = false;
    };

    std::string_view bytes_;
    Limits limits_;
    std::size_t inflated_ = 0;
    std::unique_ptr<zip, Close> archive_;
    std::unordered_map<std::string, Entry> entries_;
};

}  // namespace kamerbrief
