// Makes the Word file that an input of word_file stands for: the one on standard input in, the other out.
#include <iostream>
#include <iterator>
#include <string>

#include "word_parts.hpp"

int main() {
    const std::string text{std::istreambuf_iterator<char>(std::cin), {}};
    std::cout << kamerbrief::package_of(kamerbrief::parts_from_text(text));
}
