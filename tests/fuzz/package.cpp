// Makes the Word files that inputs of word_file stand for: a directory of inputs, and one for the files.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "word_parts.hpp"

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    for (const auto& input : std::filesystem::directory_iterator(argv[1])) {
        std::ifstream in(input.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        const std::filesystem::path file = argv[2] / input.path().filename().concat(".docx");
        std::ofstream(file, std::ios::binary) << kamerbrief::package_of(kamerbrief::parts_from_text(text));
    }
}
