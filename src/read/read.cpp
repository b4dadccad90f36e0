// Which reader a file needs, by its content: a Word file, a text, or an error that names what it looks like. A kind of
// file that is no letter is a row of `foreign_formats`.
#include "kamerbrief/read.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "read/encoding.hpp"
#include "read/readers.hpp"
#include "text/letters.hpp"

namespace kamerbrief {
namespace {

struct ForeignFormat {
    std::string_view opening;  // compared without regard to the case of letters, behind blanks
    std::string_view name;
};

constexpr std::array foreign_formats = {
    ForeignFormat{"%PDF-", "a PDF file"},
    ForeignFormat{"{\\rtf", "a rich text (RTF) file"},
    ForeignFormat{"<!doctype html", "a web page (HTML)"},
    ForeignFormat{"<html", "a web page (HTML)"},
    ForeignFormat{"<?xml", "an XML file"},
    ForeignFormat{"MIME-Version:", "a mail or a saved web page (MHT)"},
};

/// Streams that tell what an OLE2 file holds ([MS-OFFCRYPTO] 2.1.2, [MS-DOC] 2.1). Their names stand in it as UTF-16.
struct Ole2Content {
    std::string_view stream;
    std::string_view message;
};

constexpr std::array ole2_contents = {
    Ole2Content{"EncryptedPackage", "this file is protected with a password; save it as .docx without one"},
    Ole2Content{"WordDocument", "this is an old Word file (.doc); save it as .docx"},
};

constexpr std::string_view ole2_opening = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

bool is_zip(std::string_view bytes) {
    // A local file header, the end of an empty archive, or a spanned one. The third byte alone tells a cut archive
    // from a text that begins "PKN".
    return bytes.size() >= 3 && bytes.starts_with("PK") && (bytes[2] == 3 || bytes[2] == 5 || bytes[2] == 7);
}

/// No text has the control characters that an archive's end begins with.
bool ends_as_zip(std::string_view bytes) {
    constexpr std::size_t furthest = 22 + 0xffff;  // the end record with the longest comment
    return bytes.substr(bytes.size() - std::min(bytes.size(), furthest)).find("PK\x05\x06") != bytes.npos;
}

bool begins_with(std::string_view text, std::string_view opening) {
    return in_small_letters(text.substr(0, opening.size())) == in_small_letters(opening);
}

[[noreturn]] void refuse_ole2(std::string_view bytes) {
    for (const Ole2Content& content : ole2_contents) {
        std::string wide;
        for (const char c : content.stream) {
            wide += c;
            wide += '\0';
        }
        if (bytes.find(wide) != bytes.npos) throw Error("file.ole2", std::string(content.message));
    }
    throw Error(
        "file.ole2",
        "this is an old Word file (.doc) or one protected with a password; save it as .docx without a password");
}

void refuse_foreign(std::string_view bytes) {
    if (bytes.starts_with(ole2_opening)) refuse_ole2(bytes);
    std::string_view text = bytes;
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    for (const ForeignFormat& format : foreign_formats) {
        if (begins_with(text, format.opening)) {
            throw Error("file.not_docx", fmt::format("this looks like {}; give a .docx or a plain text", format.name));
        }
    }
    if (ends_as_zip(bytes)) {
        throw Error("zip.not_zip", "other bytes stand before a zip archive; give the archive alone");
    }
}

Document read_text(std::string_view bytes, const Limits& limits) {
    DecodedText decoded = decode_text(bytes);
    const auto lines = static_cast<std::size_t>(std::count(decoded.text.begin(), decoded.text.end(), '\n'));
    if (lines > limits.lines) {
        throw Error("limit.lines", fmt::format("the text has {} lines; the limit is {}", lines, limits.lines));
    }
    Document document = read_tika(decoded.text, limits);
    document.diagnostics.insert(document.diagnostics.begin(), std::make_move_iterator(decoded.diagnostics.begin()),
                                std::make_move_iterator(decoded.diagnostics.end()));
    return document;
}

/// In the record of a table each row has all columns, whatever few cells the file gives it.
void check_cells(const Document& document, const Limits& limits) {
    std::size_t cells = 0;
    for (const Table& table : document.tables) {
        cells += table.rows * table.columns;
        if (cells > limits.cells) {
            throw Error("limit.cells", fmt::format("its tables have more than {} cells", limits.cells));
        }
    }
}

}  // namespace

Document read(std::string_view bytes, const ReadOptions& options) {
    if (bytes.empty()) throw Error("file.empty", "the file is empty");
    if (bytes.size() > options.limits.input) {
        throw Error("limit.input",
                    fmt::format("the file has {} bytes; the limit is {}", bytes.size(), options.limits.input));
    }
    const bool is_docx = is_zip(bytes);
    if (!is_docx) refuse_foreign(bytes);
    Document document = is_docx ? read_docx(bytes, options) : read_text(bytes, options.limits);
    check_cells(document, options.limits);
    return document;
}

}  // namespace kamerbrief
