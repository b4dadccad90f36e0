// The directory of a zip archive (PKWARE's APPNOTE 6.3.10): the bytes of a file in, what is stored in it where out.
//
// Own code and no library's, as a library opens an archive to unpack it too, and brings what it unpacks with: libzip of
// Debian takes 2.7 ms of a process's start for the cryptography of archives that no Word file may be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "kamerbrief/read.hpp"

namespace kamerbrief {

struct ZipEntry {
    std::string_view name;  ///< as it is in the archive; bytes of any encoding
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint32_t crc = 0;
    std::uint64_t packed_size = 0;
    std::uint64_t size = 0;
    std::uint64_t local_header = 0;  ///< offset in the file
};

/// Of a name: some archivers of Windows write '\\', and some that only in one of the two places of a name.
constexpr char slashed(char c) {
    return c == '\\' ? '/' : c;
}

/// In the order of the directory. The views are of `file`. Of archives that stand behind each other the last is read;
/// what stands behind it is let be. Throws Error where there is no directory, where it does not fit the file, or where
/// it has more entries than the limit.
std::vector<ZipEntry> read_zip_directory(std::string_view file, const Limits&);

/// The entry's bytes as they are packed. Throws Error where they are not in the file, or where another name stands
/// before them than in the directory.
std::string_view packed_bytes(std::string_view file, const ZipEntry&);

}  // namespace kamerbrief
