#include "read/zip_directory.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace kamerbrief {
namespace {

// APPNOTE 4.3.7, 4.3.12, 4.3.14 to 4.3.16: how each record begins, and its size without what it names the length of.
constexpr std::string_view local_header = "PK\x03\x04";
constexpr std::size_t local_header_size = 30;
constexpr std::string_view central_header = "PK\x01\x02";
constexpr std::size_t central_header_size = 46;
constexpr std::string_view end_record = "PK\x05\x06";
constexpr std::size_t end_record_size = 22;
constexpr std::string_view end_record_64 = "PK\x06\x06";
constexpr std::size_t end_record_64_size = 56;
constexpr std::string_view end_locator_64 = "PK\x06\x07";
constexpr std::size_t end_locator_64_size = 20;

constexpr std::size_t longest_comment = 0xffff;
constexpr std::uint64_t in_zip64_16 = 0xffff;  // 4.4.1.4: the value itself stands in a record of zip64
constexpr std::uint64_t in_zip64_32 = 0xffffffff;
constexpr std::uint16_t zip64_field = 1;  // 4.5.3

[[noreturn]] void inconsistent() {
    throw Error("zip.inconsistent", "the zip archive contradicts itself, the file is damaged");
}

[[noreturn]] void truncated() {
    throw Error("zip.truncated", "the file is cut off");
}

/// Bytes of the file that are to be there; a record that passes its end contradicts itself.
std::string_view bytes_at(std::string_view file, std::uint64_t at, std::uint64_t size) {
    if (at > file.size() || size > file.size() - at) inconsistent();
    return file.substr(at, size);
}

/// The number of `size` bytes at `at`, the lowest first (4.4.1.1).
std::uint64_t number_at(std::string_view record, std::size_t at, std::size_t size) {
    std::uint64_t number = 0;
    for (std::size_t i = size; i > 0; --i)
        number = number << 8 | static_cast<unsigned char>(record[at + i - 1]);
    return number;
}

std::uint16_t number_16(std::string_view record, std::size_t at) {
    return static_cast<std::uint16_t>(number_at(record, at, 2));
}

std::uint32_t number_32(std::string_view record, std::size_t at) {
    return static_cast<std::uint32_t>(number_at(record, at, 4));
}

struct Directory {
    std::uint64_t begin = 0;
    std::uint64_t size = 0;
    std::uint64_t entries = 0;
    std::uint64_t base = 0;  ///< where the archive begins in the file: offsets count from there
};

/// 4.3.14: of an archive with more or larger entries than the old record can tell.
std::optional<Directory> read_end_64(std::string_view file, std::uint64_t end_at, std::uint64_t& directory_end) {
    if (end_at < end_locator_64_size) return std::nullopt;
    const std::string_view locator = file.substr(end_at - end_locator_64_size, end_locator_64_size);
    if (!locator.starts_with(end_locator_64)) return std::nullopt;
    directory_end = number_at(locator, 8, 8);
    const std::string_view record = bytes_at(file, directory_end, end_record_64_size);
    if (!record.starts_with(end_record_64)) inconsistent();
    return Directory{number_at(record, 48, 8), number_at(record, 40, 8), number_at(record, 32, 8)};
}

/// The directory that the end record at `at` names; nothing where what it names is none, as in bytes that only look
/// like an end record.
std::optional<Directory> read_end(std::string_view file, std::uint64_t at) {
    if (file.size() - at < end_record_size) return std::nullopt;
    const std::string_view record = file.substr(at, end_record_size);
    if (at + end_record_size + number_16(record, 20) > file.size()) return std::nullopt;
    Directory directory{number_32(record, 16), number_32(record, 12), number_16(record, 10)};
    std::uint64_t end = at;
    const bool in_zip64 =
        directory.begin == in_zip64_32 || directory.size == in_zip64_32 || directory.entries == in_zip64_16;
    if (const auto found = in_zip64 ? read_end_64(file, at, end) : std::nullopt) directory = *found;
    if (directory.size > end) return std::nullopt;
    // It stands right before its end record, but for records that nobody writes; what stands before the archive shifts
    // it.
    const std::uint64_t begin = end - directory.size;
    const auto is_directory = [&](std::uint64_t place) {
        const bool empty = at == 0 && directory.entries == 0;
        return empty || file.substr(place).starts_with(central_header);
    };
    if (begin >= directory.begin && is_directory(begin)) {
        directory.base = begin - directory.begin;
        directory.begin = begin;
    } else if (directory.begin > begin || !is_directory(directory.begin)) {
        return std::nullopt;
    }
    if (number_16(record, 4) != 0 && number_16(record, 4) != in_zip64_16) {
        throw Error("zip.multidisk", "the zip archive is one of several volumes");
    }
    return directory;
}

/// The last end record that names a directory, within reach of the longest comment.
Directory find_directory(std::string_view file) {
    const std::size_t reach = std::min(file.size(), end_record_size + longest_comment);
    const std::string_view tail = file.substr(file.size() - reach);
    bool any = false;
    for (std::size_t at = tail.rfind(end_record); at != std::string_view::npos;
         at = at == 0 ? std::string_view::npos : tail.rfind(end_record, at - 1)) {
        if (const auto directory = read_end(file, file.size() - reach + at)) return *directory;
        any = any || reach - at >= end_record_size;
    }
    if (any) inconsistent();
    if (!file.starts_with(local_header.substr(0, file.size()))) throw Error("zip.not_zip", "not a zip archive");
    throw Error("zip.truncated", "the zip archive has no end, the file is cut off");
}

/// 4.5.3: values of eight bytes for those that do not fit the entry itself, in a fixed order.
void read_zip64_values(std::string_view fields, ZipEntry& entry) {
    while (fields.size() >= 4) {
        const std::uint16_t id = number_16(fields, 0);
        const std::size_t size = number_16(fields, 2);
        if (size > fields.size() - 4) return;
        std::string_view field = fields.substr(4, size);
        fields.remove_prefix(4 + size);
        if (id != zip64_field) continue;
        for (std::uint64_t* value : {&entry.size, &entry.packed_size, &entry.local_header}) {
            if (*value != in_zip64_32) continue;
            if (field.size() < 8) inconsistent();
            *value = number_at(field, 0, 8);
            field.remove_prefix(8);
        }
        return;
    }
}

}  // namespace

std::vector<ZipEntry> read_zip_directory(std::string_view file, const Limits& limits) {
    const Directory directory = find_directory(file);
    if (!file.starts_with(local_header) && directory.entries > 0) throw Error("zip.not_zip", "not a zip archive");
    if (directory.entries > directory.size / central_header_size) inconsistent();
    if (directory.entries > limits.entries) {
        throw Error("limit.entries",
                    fmt::format("the zip archive holds {} files, more than {}", directory.entries, limits.entries));
    }
    std::vector<ZipEntry> entries;
    std::string_view rest = bytes_at(file, directory.begin, directory.size);
    entries.reserve(directory.entries);
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        if (rest.size() < central_header_size || !rest.starts_with(central_header)) inconsistent();
        const std::size_t name = number_16(rest, 28);
        const std::size_t fields = number_16(rest, 30);
        const std::size_t comment = number_16(rest, 32);
        if (name + fields + comment > rest.size() - central_header_size) inconsistent();
        ZipEntry& entry = entries.emplace_back();
        entry.flags = number_16(rest, 8);
        entry.method = number_16(rest, 10);
        entry.crc = number_32(rest, 16);
        entry.packed_size = number_32(rest, 20);
        entry.size = number_32(rest, 24);
        entry.local_header = number_32(rest, 42);
        entry.name = rest.substr(central_header_size, name);
        read_zip64_values(rest.substr(central_header_size + name, fields), entry);
        if (entry.local_header > file.size()) inconsistent();
        entry.local_header += directory.base;
        rest.remove_prefix(central_header_size + name + fields + comment);
    }
    if (rest.starts_with(central_header)) inconsistent();
    return entries;
}

std::string_view packed_bytes(std::string_view file, const ZipEntry& entry) {
    const std::string_view header = bytes_at(file, entry.local_header, local_header_size);
    if (!header.starts_with(local_header)) inconsistent();
    const std::uint64_t name = number_16(header, 26);
    const std::uint64_t fields = number_16(header, 28);
    if (!std::ranges::equal(bytes_at(file, entry.local_header + local_header_size, name), entry.name, {}, slashed,
                            slashed))
        inconsistent();
    const std::uint64_t begin = entry.local_header + local_header_size + name + fields;
    if (begin > file.size() || entry.packed_size > file.size() - begin) truncated();
    return file.substr(begin, entry.packed_size);
}

}  // namespace kamerbrief
