// Field codes (ECMA-376 Part 1, 17.16): what stands in w:instrText in, what it asks for out.
#pragma once

#include <cstddef>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kamerbrief {

struct FieldCode {
    std::string keyword;  ///< "HYPERLINK", in capitals: a code may have it in any letters (17.16.1)
    std::string target;   ///< of HYPERLINK, an address or "#" and a bookmark; of PAGEREF, its bookmark
    std::string text;     ///< printed where there is no result: of MACROBUTTON, its button's; of SYMBOL, its character
};

FieldCode read_field_code(std::string_view code);

/// The fields that are open at a place in the text. A field has a code, then mostly a result; both may hold fields.
/// Only results are text, but for those that fields print nothing of.
class FieldStack {
  public:
    struct Field {
        pugi::xml_node begins;  ///< where it does: a w:fldChar or a w:fldSimple
        std::string code;
        std::string keyword;  ///< known once the code has ended, as is `target`
        std::string target;
        std::string text;  ///< printed in the place of a result that it has not
        bool in_result = false;
        bool withholds = true;  ///< its code, and its result where that is no text
    };

    /// `form_text` is what the field says if it is one of a form.
    void begin(pugi::xml_node begins = {}, std::string form_text = {});
    void code(std::string_view piece);

    /// The code of the innermost field ends; null where none was open.
    const Field* separate();

    /// The innermost field ends; one without a code where none was open.
    Field end();

    /// False in a code, and in a result that is no text.
    bool is_printed() const { return withholding_ == 0; }

    /// The innermost field has text of its own to print.
    void printed();

    /// In the result of a TOC field.
    bool in_toc() const { return tocs_ > 0; }

    /// Text where none should stand, in a code, or none is printed.
    void withhold(std::string_view text);

    /// What is withheld goes on in the next paragraph, but not for these fields: what they withheld is text.
    std::string end_paragraph(const std::set<pugi::xml_node>& lost);

  private:
    void close_code(Field&);
    void stop_withholding(Field&);

    std::vector<Field> open_;
    std::size_t withholding_ = 0;
    std::size_t tocs_ = 0;
    std::size_t from_earlier_paragraphs_ = 0;
    std::string withheld_;
};

}  // namespace kamerbrief
