#include "extract/question_tables.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "extract/markers.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

enum ColumnKind : std::size_t { number_column, question_column, answer_column, column_kinds };

struct Heading {
    std::string_view text;
    ColumnKind kind;
};
constexpr auto headings = std::to_array<Heading>({
    {"nr", number_column},
    {"nummer", number_column},
    {"vraagnr", number_column},
    {"vraagnummer", number_column},
    {"vraag", question_column},
    {"vragen", question_column},
    {"antwoord", answer_column},
    {"antwoorden", answer_column},
});

std::vector<std::size_t> paragraphs_of(const Document& document, const Cell& cell) {
    std::vector<std::size_t> paragraphs;
    for (const Block& block : cell.blocks) {
        if (block.kind == Block::Kind::paragraph && !document.paragraphs[block.index].text.empty())
            paragraphs.push_back(block.index);
    }
    return paragraphs;
}

using Columns = std::array<std::optional<std::size_t>, column_kinds>;

/// Nothing where two columns have one heading: which of them asks, nobody can tell.
std::optional<Columns> read_columns(const Document& document, const Table& table) {
    Columns columns;
    for (const Cell& cell : table.cells) {
        if (cell.row > 0) break;
        const std::vector<std::size_t> paragraphs = paragraphs_of(document, cell);
        if (paragraphs.size() != 1) continue;
        std::string_view text = document.paragraphs[paragraphs.front()].text;
        if (text.ends_with('.') || text.ends_with(':')) text.remove_suffix(1);
        const auto row =
            std::ranges::find_if(headings, [&](const Heading& known) { return equal_any_case(text, known.text); });
        if (row == headings.end()) continue;
        if (columns[row->kind]) return std::nullopt;
        columns[row->kind] = cell.column;
    }
    if (!columns[question_column] || !columns[answer_column]) return std::nullopt;
    return columns;
}

/// "3" of "3.", "4a" of "4a)".
std::string number_in(std::string_view text) {
    Cursor cursor(text);
    if (cursor.digits(1, 4).empty()) return {};
    if (is_small(cursor.peek())) cursor.move_to(cursor.at() + 1);
    return word_ends(text, cursor.at()) ? std::string(cursor.since(0)) : std::string();
}

/// Typed in a cell, or printed there by Word, which needs no text for it.
std::string number_of(const Document& document, const Cell& cell) {
    for (const Block& block : cell.blocks) {
        if (block.kind != Block::Kind::paragraph) continue;
        const Paragraph& paragraph = document.paragraphs[block.index];
        const auto marker = list_marker(paragraph);
        std::string number = number_in(marker ? marker->text : paragraph.text);
        if (!number.empty()) return number;
    }
    return {};
}

/// The marker of a question that has its number in its own cell: "1. Kent u het bericht?"
std::string leading_number(const Document& document, std::size_t paragraph) {
    const auto marker = list_marker(document.paragraphs[paragraph]);
    return marker ? number_in(marker->text) : std::string();
}

bool asks(const Document& document, const TableAnswer::Question& question) {
    return std::ranges::any_of(question.paragraphs, [&](std::size_t paragraph) {
        return document.paragraphs[paragraph].text.find('?') != std::string::npos;
    });
}

}  // namespace

std::vector<TableAnswer> read_question_table(const Document& document, const Table& table) {
    const auto columns = read_columns(document, table);
    if (!columns) return {};
    std::vector<std::array<const Cell*, column_kinds>> rows(table.rows);
    for (const Cell& cell : table.cells) {
        // A cell over all columns is a heading between the rows.
        if (cell.colspan == table.columns) continue;
        for (std::size_t kind = 0; kind < column_kinds; ++kind) {
            if ((*columns)[kind] == cell.column) rows[cell.row][kind] = &cell;
        }
    }
    std::vector<TableAnswer> answers;
    std::size_t asked = 0;
    std::size_t asking = 0;
    std::size_t answer_end = 0;  // the row behind the last answer's cell
    for (std::size_t r = 1; r < rows.size(); ++r) {
        const auto& [number, question, answer] = rows[r];
        if (answer != nullptr || r >= answer_end) {
            answers.emplace_back();
            if (answer != nullptr) answers.back().answer = paragraphs_of(document, *answer);
            answer_end = r + (answer != nullptr ? answer->rowspan : 1);
        }
        if (question == nullptr) continue;
        TableAnswer::Question found{{}, paragraphs_of(document, *question)};
        if (found.paragraphs.empty()) continue;
        if (number != nullptr) found.number = number_of(document, *number);
        if (found.number.empty()) found.number = leading_number(document, found.paragraphs.front());
        ++asked;
        asking += asks(document, found) ? 1 : 0;
        answers.back().questions.push_back(std::move(found));
    }
    std::erase_if(answers, [](const TableAnswer& answer) { return answer.questions.empty(); });
    if (asking * 2 < asked) return {};
    return answers;
}

}  // namespace kamerbrief
