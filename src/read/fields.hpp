// Field codes (ECMA-376 Part 1, 17.16): what stands in w:instrText in, what it asks for out.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kamerbrief {

struct FieldCode {
    std::string_view keyword;  ///< "HYPERLINK", as written; a view of the code
    std::string target;        ///< of HYPERLINK, an address or "#" and a bookmark; of PAGEREF, its bookmark
    std::string text;          ///< that is printed where there is no result: of MACROBUTTON, its button's
};

FieldCode read_field_code(std::string_view code);

/// The fields that are open at a place in the text. A field has a code, then mostly a result; both may hold fields.
/// Only results are text.
class FieldStack {
  public:
    struct Field {
        std::string code;
        std::string keyword;  ///< known once the code has ended, as is `target`
        std::string target;
        std::string text;  ///< printed in the place of a result that it has not
        bool in_result = false;
    };

    void begin();
    void code(std::string_view piece);

    /// The code of the innermost field ends; null where none was open.
    const Field* separate();

    /// The innermost field ends; one without a code where none was open.
    Field end();

    bool in_code() const { return codes_ > 0; }

    /// In the result of a TOC field.
    bool in_toc() const { return tocs_ > 0; }

    /// Text where a code should stand.
    void withhold(std::string_view text);

    /// No code goes on in the next paragraph: one that would has lost its end, and what was withheld is text.
    std::string end_paragraph();

  private:
    void close_code(Field&);

    std::vector<Field> open_;
    std::size_t codes_ = 0;
    std::size_t tocs_ = 0;
    std::string withheld_;
};

}  // namespace kamerbrief
