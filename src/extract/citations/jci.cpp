// Reads the machine's own form of a reference to a law: the standard JCI 1.3 of the register of laws,
// "jci1.3:c:BWBR0006622&hoofdstuk=II&artikel=5a&lid=1&z=2024-01-01".
#include <string>

#include "extract/citations/kinds.hpp"
#include "extract/citations/laws.hpp"
#include "extract/citations/readers.hpp"

namespace kamerbrief {
namespace {

// "5a" of "&artikel=5a": up to the next "&".
std::string_view read_value(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    while (cursor.letter_or_digit("-:.")) {
    }
    if (cursor.at() > begin && cursor.text()[cursor.at() - 1] == '.') cursor.move_to(cursor.at() - 1);
    return cursor.since(begin);
}

}  // namespace

Starts jci_starts() {
    return {"jci"};
}

bool read_jci(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    if (cursor.literal("jci1.") && !cursor.digits(1, 1).empty() && (cursor.literal(":c:") || cursor.literal(":v:"))) {
        if (const std::string_view bwb = read_bwb(cursor); !bwb.empty()) {
            std::string_view article;
            std::string_view lid;
            std::string_view date;  // "g", the day on which the text was in force
            while (cursor.peek() == '&') {
                const std::size_t behind = cursor.at();
                cursor.move_to(behind + 1);
                const std::string_view name = cursor.small_letters();
                if (name.empty() || !cursor.literal("=")) {
                    cursor.move_to(behind);
                    break;
                }
                const std::string_view value = read_value(cursor);
                if (name == "artikel") article = value;
                if (name == "lid") lid = value;
                if (name == "g") date = value;
            }
            found.push_back(make_citation("wet", begin, cursor.at(),
                                          {{"date", date}, {"article", article}, {"lid", lid}, {"bwb", bwb}}));
            return true;
        }
    }
    cursor.move_to(begin);
    return false;
}

}  // namespace kamerbrief
