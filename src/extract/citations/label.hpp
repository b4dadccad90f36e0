// The words before a parliamentary paper: label, chamber, session.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "extract/citations/readers.hpp"

namespace kamerbrief {

struct Label {
    std::size_t begin = 0;
    std::string chamber;          ///< "I", "II" or ""
    std::string session;          ///< "2024-2025" or ""
    std::string annex;            ///< "b2" for "bijlage 2 bij Kamerstuk", or ""
    bool whole_dossiers = false;  ///< a dossier without a number may follow: "Kamerstukken 31945"
};

/// "I", "II", "TK", "EK", "Tweede Kamer", "Eerste Kamer"; "" where there is none.
std::string read_chamber(Cursor&);

/// "2024/25", "2024-2025", "2024–2025", "24/25" as "2024-2025"; "" where there is none. Impossible ones are read
/// too: what they say is doubted later.
std::string read_session(Cursor&);

/// "vergaderjaar", then a session.
std::string read_session_with_word(Cursor&);

/// "Kamerstukken II, 2024/25, ", with the commas and blanks up to what it labels.
std::optional<Label> read_label(Cursor&);

/// A comma and blanks, either of them or both.
void skip_comma(Cursor&);

/// "nr.", "nrs.", "no.", "nummer" and the blanks behind; `plural` for "nrs.", "nummers".
struct NumberWord {
    bool plural = false;
};
std::optional<NumberWord> read_number_word(Cursor&);

/// "en", "alsmede", "respectievelijk", "&": between the last two of a list.
bool read_joiner(Cursor&);

/// Whether the further number of a list that ends here is one, and not the start of a dossier ("29 628", "29628, nr.
/// 5"), of an amount ("1.230", "13 miljoen"), of a date ("13 mei") or, without a plural before the list, a count.
bool is_list_number(const Cursor& behind, bool plural);

/// What parts the citations of a list: ";", ",", a joiner, or a mark and a joiner, with the blanks around them.
struct ListSeparator {
    bool mark = false;
    bool joined = false;
};
ListSeparator read_list_separator(Cursor&);

/// " en 36", ", 36 en 37" behind a number of the same series: the next; "" where none follows. Behind a comma only
/// where the word before the first was plural.
std::string read_further_number(Cursor&, bool plural, std::size_t most_digits);

/// "p. 3", "p. 5-7", "blz. 12" as "3", "5-7", "12"; "" where there is none.
std::string read_pages(Cursor&);

/// One paper, or several of one dossier, under a label; `continued` for one further on in a list, where a dossier
/// alone is no citation.
bool read_paper(Cursor&, const Label&, bool continued, Citations& found);

/// "TZ202412, nr. 156"; under a label also without its "TZ".
bool read_commitment(Cursor&, Citations& found);

/// Six digits that are a year and a month of this century: "202412".
bool is_commitment_month(std::string_view digits);

/// "2024D51189" under a label.
bool read_registered(Cursor&, Citations& found);

}  // namespace kamerbrief
