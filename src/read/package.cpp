#include "read/package.hpp"

#include <fmt/format.h>
#include <libdeflate.h>

#include <algorithm>
#include <iterator>
#include <new>

#include "text/letters.hpp"

namespace kamerbrief {
namespace {

// Archives below this size may pack as well as they like: styles.xml of an empty letter packs 40 : 1 already.
constexpr std::size_t ratio_counts_from = std::size_t{1} << 20;

// Deflate cannot pack better than 1032 : 1, so what declares to unpack to more does not.
constexpr std::size_t most_deflate_unpacks = 1032;

// APPNOTE 4.4.4, 4.4.5.
constexpr std::uint16_t encrypted = 1;
constexpr std::uint16_t stored = 0;
constexpr std::uint16_t deflated = 8;

struct Method {
    std::uint16_t number;
    std::string_view name;
};

// Those that an archiver may choose for a Word file, which Word itself would not read (APPNOTE 4.4.5).
constexpr Method unsupported_methods[] = {
    {9, "Deflate64"}, {12, "bzip2"}, {14, "LZMA"}, {93, "Zstandard"}, {95, "XZ"}, {98, "PPMd"}, {99, "AES encryption"},
};

std::string name_of_method(std::uint16_t number) {
    const auto* const known = std::ranges::find(unsupported_methods, number, &Method::number);
    return known == std::end(unsupported_methods) ? fmt::format("method {}", number) : std::string(known->name);
}

[[noreturn]] void fail(std::string_view part, std::string_view code, std::string_view problem) {
    throw Error(code, fmt::format("{}: {}", part, problem));
}

[[noreturn]] void fail_size(std::string_view part) {
    fail(part, "zip.size", "size is not as declared, the file is damaged");
}

std::string comparable(std::string_view name) {
    std::string out = in_small_letters(name);
    std::ranges::transform(out, out.begin(), slashed);
    return out.starts_with('/') ? out.substr(1) : out;
}

}  // namespace

void Package::Free::operator()(libdeflate_decompressor* decompressor) const {
    libdeflate_free_decompressor(decompressor);
}

Package::Package(std::string_view bytes, const Limits& limits)
    : bytes_(bytes), limits_(limits), decompressor_(libdeflate_alloc_decompressor()) {
    if (!decompressor_) throw std::bad_alloc();
    bool begins_the_file = false;
    bool has_backslashes = false;
    const std::vector<ZipEntry> entries = read_zip_directory(bytes, limits);
    for (const ZipEntry& entry : entries) {
        begins_the_file = begins_the_file || entry.local_header == 0;
        has_backslashes = has_backslashes || entry.name.find('\\') != entry.name.npos;
        const auto [part, is_new] = parts_.try_emplace(comparable(entry.name), Part{entry});
        if (!is_new) part->second.duplicate = true;
    }
    if (!begins_the_file) irregularities_.emplace_back("the archive stands behind another, which is not read");
    if (has_backslashes) irregularities_.emplace_back("names in the archive have backslashes for slashes");
}

bool Package::has(std::string_view name) const {
    return parts_.contains(comparable(name));
}

void Package::check_limits(std::string_view name, std::uint64_t packed, std::uint64_t size) const {
    const std::size_t ratio = std::max<std::size_t>(limits_.ratio, 1);
    const bool exceeds = size / ratio > packed || (size / ratio == packed && size % ratio > 0);
    if (size > ratio_counts_from && exceeds) {
        fail(name, "limit.ratio", fmt::format("unpacks to more than {} times its size", ratio));
    }
    if (size > limits_.part) fail(name, "limit.part", fmt::format("larger than {} bytes", limits_.part));
    if (size > limits_.inflated - inflated_) {
        fail(name, "limit.inflated", fmt::format("all parts together unpack to more than {} bytes", limits_.inflated));
    }
}

std::optional<PartBytes> Package::read(std::string_view name) {
    const auto found = parts_.find(comparable(name));
    if (found == parts_.end()) return std::nullopt;
    if (found->second.duplicate) fail(name, "zip.duplicate", "stands in the archive more than once");

    const ZipEntry& entry = found->second.entry;
    if ((entry.flags & encrypted) != 0) fail(name, "zip.encrypted", "encrypted, save the letter without a password");
    if (entry.method != stored && entry.method != deflated) {
        fail(name, "zip.method", fmt::format("packed by {}, save it in Word anew", name_of_method(entry.method)));
    }
    if (entry.packed_size > bytes_.size()) fail(name, "zip.size", "larger than the file that holds it");
    const std::string_view packed = packed_bytes(bytes_, entry);
    const std::size_t most = entry.method == stored ? packed.size() : packed.size() * most_deflate_unpacks;
    if (entry.size > most) fail_size(name);
    check_limits(name, packed.size(), entry.size);

    PartBytes part(entry.size);
    if (entry.method == stored) {
        if (entry.size != packed.size()) fail_size(name);
        std::copy(packed.begin(), packed.end(), part.data());
    } else {
        std::size_t size = 0;
        const libdeflate_result result = libdeflate_deflate_decompress(decompressor_.get(), packed.data(),
                                                                       packed.size(), part.data(), part.size(), &size);
        if (result == LIBDEFLATE_INSUFFICIENT_SPACE || (result == LIBDEFLATE_SUCCESS && size != part.size())) {
            fail_size(name);
        }
        if (result != LIBDEFLATE_SUCCESS) fail(name, "zip.deflate", "packed data is damaged");
    }
    if (libdeflate_crc32(0, part.data(), part.size()) != entry.crc) {
        fail(name, "zip.crc", "checksum is wrong, the file is damaged");
    }
    inflated_ += part.size();
    return part;
}

}  // namespace kamerbrief
