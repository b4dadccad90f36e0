// The least that reading letters costs, to measure the program beside: reads each file, unpacks the parts that no
// reader can do without, checks their sums and has pugixml parse each once. Nothing is walked, kept or written.
//
//     floor zlib|libdeflate LIST        LIST names a letter a line
//
// Prints nothing; exits with 1 where a letter cannot be read. tests/bench/speed runs it.
#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <pugixml.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

#include "kamerbrief/read.hpp"
#include "read/zip_directory.hpp"

namespace kamerbrief::bench {
namespace {

constexpr auto parts = std::to_array<std::string_view>(
    {"word/document.xml", "word/footnotes.xml", "word/styles.xml", "word/numbering.xml"});

// APPNOTE 4.4.5.
constexpr std::uint16_t stored = 0;

// Both ways have the same two functions.
class Zlib {
  public:
    Zlib() {
        if (inflateInit2(&stream_, -MAX_WBITS) != Z_OK) throw std::runtime_error("zlib does not start");
    }
    ~Zlib() { inflateEnd(&stream_); }
    Zlib(const Zlib&) = delete;
    Zlib& operator=(const Zlib&) = delete;

    bool unpack(std::string_view packed, std::string& part) {
        inflateReset(&stream_);
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
        stream_.avail_in = static_cast<uInt>(packed.size());
        stream_.next_out = reinterpret_cast<Bytef*>(part.data());
        stream_.avail_out = static_cast<uInt>(part.size());
        return inflate(&stream_, Z_FINISH) == Z_STREAM_END && stream_.avail_out == 0;
    }

    static std::uint32_t sum(const std::string& part) {
        return static_cast<std::uint32_t>(
            crc32(0, reinterpret_cast<const Bytef*>(part.data()), static_cast<uInt>(part.size())));
    }

  private:
    z_stream stream_{};
};

class Libdeflate {
  public:
    Libdeflate() : decompressor_(libdeflate_alloc_decompressor(), libdeflate_free_decompressor) {
        if (!decompressor_) throw std::runtime_error("libdeflate does not start");
    }

    bool unpack(std::string_view packed, std::string& part) {
        return libdeflate_deflate_decompress(decompressor_.get(), packed.data(), packed.size(), part.data(),
                                             part.size(), nullptr) == LIBDEFLATE_SUCCESS;
    }

    static std::uint32_t sum(const std::string& part) { return libdeflate_crc32(0, part.data(), part.size()); }

  private:
    std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor_;
};

void read_file(const std::string& name, std::string& bytes) {
    bytes.resize(std::filesystem::file_size(name));
    std::ifstream in(name, std::ios::binary);
    if (!in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) throw std::runtime_error("cannot be read");
}

// Of space alone too, which may stand between two words; text in its element, which takes fewer nodes.
constexpr unsigned flags = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_embed_pcdata;

template <typename Way>
void read_letter(std::string_view file, Way& way, std::string& part) {
    std::size_t read = 0;
    for (const ZipEntry& entry : read_zip_directory(file, Limits())) {
        if (std::ranges::find(parts, entry.name) == parts.end()) continue;
        const std::string_view packed = packed_bytes(file, entry);
        part.resize(entry.size);
        if (entry.method == stored ? packed.copy(part.data(), part.size()) != part.size() : !way.unpack(packed, part)) {
            throw std::runtime_error("cannot be unpacked");
        }
        if (Way::sum(part) != entry.crc) throw std::runtime_error("has a wrong sum");
        pugi::xml_document document;
        if (!document.load_buffer_inplace(part.data(), part.size(), flags, pugi::encoding_utf8)) {
            throw std::runtime_error("cannot be parsed");
        }
        ++read;
    }
    if (read != parts.size()) throw std::runtime_error("has not all parts");
}

template <typename Way>
void read_letters(const std::string& list) {
    std::ifstream names(list);
    if (!names) throw std::runtime_error(list + ": cannot be read");
    Way way;
    std::string name;
    std::string file;
    std::string part;
    while (std::getline(names, name)) {
        try {
            read_file(name, file);
            read_letter(file, way, part);
        } catch (const std::exception& problem) {
            throw std::runtime_error(name + ": " + problem.what());
        }
    }
}

}  // namespace
}  // namespace kamerbrief::bench

int main(int argc, char** argv) {
    using namespace kamerbrief::bench;
    const std::string_view way = argc == 3 ? argv[1] : "";
    try {
        if (way == "zlib") {
            read_letters<Zlib>(argv[2]);
        } else if (way == "libdeflate") {
            read_letters<Libdeflate>(argv[2]);
        } else {
            throw std::runtime_error("usage: floor zlib|libdeflate LIST");
        }
    } catch (const std::exception& problem) {
        std::cerr << "floor: " << problem.what() << '\n';
        return 1;
    }
}
