// Reads rules of municipalities, provinces and water boards by their number in the register of local rules:
// "CVDR641872/2", "CVDR641872_2", "CVDR 641872".
#include <fmt/format.h>

#include "extract/citations/kinds.hpp"
#include "extract/citations/readers.hpp"

namespace kamerbrief {

Starts local_rules_starts() {
    return {"CVDR"};
}

bool read_local_rules(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    if (cursor.literal("CVDR")) {
        cursor.blanks();
        const std::string_view number = cursor.digits(4, 7);
        if (!number.empty()) {
            const std::size_t behind = cursor.at();
            std::string_view version;
            if (cursor.literal("/") || cursor.literal("_")) version = cursor.digits(1, 3);
            if (version.empty()) cursor.move_to(behind);
            if (word_ends(cursor.text(), cursor.at())) {
                found.push_back(make_citation("lokale-regeling", begin, cursor.at(), {}));
                found.back().identifier =
                    version.empty() ? fmt::format("CVDR{}", number) : fmt::format("CVDR{}_{}", number, version);
                return true;
            }
        }
    }
    cursor.move_to(begin);
    return false;
}

}  // namespace kamerbrief
