#include "read/package.hpp"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <array>

namespace kamerbrief {
namespace {

// Archives below this size may pack as well as they like: styles.xml of an empty letter packs 40 : 1 already.
constexpr std::size_t ratio_counts_from = std::size_t{1} << 20;

// Deflate cannot pack better than 1032 : 1, so more room than this is never made ahead for an entry.
constexpr std::size_t most_deflate_unpacks = 1032;

struct ZipError {
    int libzip;
    std::string_view code;
    std::string_view problem;
};

// What libzip says, as a reader of the message needs it. The last row stands for everything else.
constexpr ZipError zip_errors[] = {
    {ZIP_ER_NOZIP, "zip.truncated", "the zip archive has no end, the file is cut off"},
    {ZIP_ER_EOF, "zip.truncated", "the file is cut off"},
    {ZIP_ER_READ, "zip.truncated", "the file is cut off"},
    {ZIP_ER_SEEK, "zip.truncated", "the file is cut off"},
    {ZIP_ER_CRC, "zip.crc", "checksum is wrong, the file is damaged"},
    {ZIP_ER_ZLIB, "zip.deflate", "packed data is damaged"},
    {ZIP_ER_COMPRESSED_DATA, "zip.deflate", "packed data is damaged"},
    {ZIP_ER_NOPASSWD, "zip.encrypted", "encrypted, save the letter without a password"},
    {ZIP_ER_ENCRNOTSUPP, "zip.encrypted", "encrypted, save the letter without a password"},
    {ZIP_ER_COMPNOTSUPP, "zip.method", "packed in a way that is not supported"},
    {ZIP_ER_MULTIDISK, "zip.multidisk", "the zip archive is one of several volumes"},
    {ZIP_ER_MEMORY, "memory", "out of memory"},
    {-1, "zip.inconsistent", "the zip archive contradicts itself, the file is damaged"},
};

const ZipError& zip_error(int libzip) {
    const ZipError* last = std::end(zip_errors) - 1;
    return *std::find_if(std::begin(zip_errors), last, [&](const ZipError& row) { return row.libzip == libzip; });
}

[[noreturn]] void fail(std::string_view part, std::string_view code, std::string_view problem) {
    throw Error(code, fmt::format("{}: {}", part, problem));
}

[[noreturn]] void fail(std::string_view part, int libzip) {
    const ZipError& error = zip_error(libzip);
    fail(part, error.code, error.problem);
}

// Some archivers of Windows write '\\', and names are compared by the letters of ASCII alone.
std::string comparable(std::string_view name) {
    std::string out(name);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (c == '\\') c = '/';
    }
    return out.starts_with('/') ? out.substr(1) : out;
}

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

void Package::Close::operator()(zip* archive) const {
    zip_discard(archive);
}

Package::Package(std::string_view bytes, const Limits& limits) : bytes_(bytes), limits_(limits) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    archive_.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    const int why = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (!archive_) {
        zip_source_free(source);
        if (!bytes.starts_with("PK\x03\x04") && why == ZIP_ER_NOZIP) throw Error("zip.not_zip", "not a zip archive");
        throw Error(zip_error(why).code, std::string(zip_error(why).problem));
    }

    const auto count = static_cast<std::size_t>(std::max<zip_int64_t>(zip_get_num_entries(archive_.get(), 0), 0));
    if (count > limits.entries) {
        throw Error("limit.entries",
                    fmt::format("the zip archive holds {} files, more than {}", count, limits.entries));
    }
    for (std::size_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(archive_.get(), i, 0);
        if (name == nullptr) continue;
        const auto [entry, is_new] = entries_.try_emplace(comparable(name), Entry{i, false});
        if (!is_new) entry->second.duplicate = true;
    }
}

bool Package::has(std::string_view name) const {
    return entries_.contains(comparable(name));
}

std::optional<std::string> Package::read(std::string_view name) {
    const auto found = entries_.find(comparable(name));
    if (found == entries_.end()) return std::nullopt;
    if (found->second.duplicate) fail(name, "zip.duplicate", "stands in the archive more than once");

    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive_.get(), found->second.index, 0, &stat) != 0) {
        fail(name, zip_error_code_zip(zip_get_error(archive_.get())));
    }
    if (stat.encryption_method != ZIP_EM_NONE) fail(name, ZIP_ER_NOPASSWD);
    if (!zip_compression_method_supported(stat.comp_method, 0)) {
        fail(name, "zip.method", fmt::format("packed by method {}, which is not supported", stat.comp_method));
    }

    if (stat.comp_size > bytes_.size()) fail(name, "zip.size", "larger than the file that holds it");
    const std::size_t packed = stat.comp_size;
    const std::size_t ratio = std::max<std::size_t>(limits_.ratio, 1);
    const std::size_t by_ratio =
        std::max(ratio_counts_from, packed > limits_.part / ratio ? limits_.part : packed * ratio);
    const std::size_t most = std::min({limits_.part, by_ratio, limits_.inflated - inflated_});

    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive_.get(), found->second.index, 0));
    if (!file) fail(name, zip_error_code_zip(zip_get_error(archive_.get())));
    std::string part;
    part.reserve(std::min<std::size_t>({stat.size, most, packed * most_deflate_unpacks}));
    std::array<char, std::size_t{64} << 10> chunk;
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
        if (got < 0) fail(name, zip_error_code_zip(zip_file_get_error(file.get())));
        if (got == 0) break;
        part.append(chunk.data(), static_cast<std::size_t>(got));
        if (part.size() <= most) continue;
        if (most == limits_.part) fail(name, "limit.part", fmt::format("larger than {} bytes", most));
        if (most == by_ratio) {
            fail(name, "limit.ratio", fmt::format("unpacks to more than {} times its size", ratio));
        }
        fail(name, "limit.inflated", fmt::format("all parts together unpack to more than {} bytes", limits_.inflated));
    }
    if (part.size() != stat.size) fail(name, "zip.size", "size is not as declared, the file is damaged");
    inflated_ += part.size();
    return part;
}

}  // namespace kamerbrief
