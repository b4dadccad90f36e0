#include "index/outcomes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "index/database.hpp"

namespace kamerbrief {
namespace {

// Both have these columns in front, and their own behind them.
enum Column { identifier, row, file, date, id, section, status, disposal, promised_by, text, own };

constexpr const char* motions =
    "SELECT motion_paper.identifier, motion_id, document.file, document.date, motion.id, section.id, motion.status, "
    "motion.disposal, motion.promised_by, motion.text, motion.request, "
    "(SELECT count(*) FROM (SELECT 1 FROM motion_paper AS paper WHERE paper.motion_id = motion.motion_id LIMIT 2)) "
    "FROM motion JOIN document USING (document_id) LEFT JOIN section USING (section_id) "
    "LEFT JOIN motion_paper USING (motion_id) "
    "ORDER BY motion_paper.identifier IS NULL, motion_paper.identifier COLLATE naturally, document.date, "
    "document.file, "
    "motion_id";

constexpr const char* commitments =
    "SELECT commitment.number, commitment_id, document.file, document.date, commitment.id, section.id, "
    "commitment.status, commitment.disposal, commitment.promised_by, commitment.text, commitment.kind, "
    "commitment.made_on, commitment.made_in "
    "FROM commitment JOIN document USING (document_id) LEFT JOIN section USING (section_id) "
    "ORDER BY commitment.number IS NULL, commitment.number COLLATE naturally, document.date, document.file, "
    "commitment_id";

std::optional<std::string> owned(std::optional<std::string_view> text) {
    return text ? std::optional<std::string>(*text) : std::nullopt;
}

std::vector<std::string> members_of(Query& members, std::int64_t row) {
    std::vector<std::string> names;
    members.with(row);
    while (members.next())
        names.emplace_back(members.text(0));
    return names;
}

OutcomeInLetter common_columns(const Query& rows) {
    OutcomeInLetter letter;
    letter.file = rows.text(file);
    letter.date = owned(rows.text_or_null(date));
    letter.id = rows.text(id);
    letter.section = owned(rows.text_or_null(section));
    letter.status = rows.text(status);
    letter.disposal = owned(rows.text_or_null(disposal));
    letter.promised_by = owned(rows.text_or_null(promised_by));
    letter.text = rows.text(text);
    return letter;
}

/// Rows of one identifier are one thing; one without is a thing of its own.
template <class ReadOwn>
void for_each(Query rows, Query members, const ReadOwn& read_own,
              const std::function<void(const IndexedOutcome&)>& take) {
    IndexedOutcome outcome;
    while (rows.next()) {
        auto name = owned(rows.text_or_null(identifier));
        if (!outcome.letters.empty() && (!name || name != outcome.identifier))
            take(std::exchange(outcome, IndexedOutcome()));
        outcome.identifier = std::move(name);
        OutcomeInLetter letter = common_columns(rows);
        letter.members = members_of(members, rows.number(row));
        read_own(rows, letter);
        outcome.letters.push_back(std::move(letter));
    }
    if (!outcome.letters.empty()) take(outcome);
}

}  // namespace

void for_each_motion(const Index& index, const std::function<void(const IndexedOutcome&)>& take) {
    for_each(
        query(index, motions), query(index, "SELECT member FROM motion_member WHERE motion_id = ? ORDER BY position"),
        [](const Query& rows, OutcomeInLetter& letter) {
            letter.request = owned(rows.text_or_null(own));
            letter.stands_alone = rows.number(own + 1) <= 1;
        },
        take);
}

void for_each_commitment(const Index& index, const std::function<void(const IndexedOutcome&)>& take) {
    for_each(
        query(index, commitments),
        query(index, "SELECT member FROM commitment_member WHERE commitment_id = ? ORDER BY position"),
        [](const Query& rows, OutcomeInLetter& letter) {
            letter.kind = rows.text(own);
            letter.made_on = owned(rows.text_or_null(own + 1));
            letter.made_in = owned(rows.text_or_null(own + 2));
        },
        take);
}

std::vector<std::string> members_of(const IndexedOutcome& motion) {
    std::map<std::tuple<bool, std::string>, std::size_t> times;
    const auto key = [](const OutcomeInLetter& letter) {
        return std::make_tuple(letter.stands_alone, fmt::to_string(fmt::join(letter.members, ", ")));
    };
    for (const OutcomeInLetter& letter : motion.letters)
        ++times[key(letter)];
    const auto rank = [&](const OutcomeInLetter& letter) {
        auto [alone, names] = key(letter);
        const std::size_t most_first = motion.letters.size() - times[key(letter)];
        return std::make_tuple(names.empty(), !alone, most_first, names.size(), std::move(names));
    };
    return std::ranges::min_element(motion.letters, {}, rank)->members;
}

const std::string& request_of(const IndexedOutcome& motion) {
    const auto first =
        std::ranges::find_if(motion.letters, [](const OutcomeInLetter& letter) { return letter.request.has_value(); });
    return first == motion.letters.end() ? motion.letters.front().text : *first->request;
}

const OutcomeInLetter& origin_of(const IndexedOutcome& commitment) {
    const auto rank = [](const OutcomeInLetter& letter) {
        const bool has_year = letter.made_on && !letter.made_on->starts_with("--");
        return std::make_tuple(!has_year, !letter.made_on, letter.members.empty());
    };
    return *std::ranges::min_element(commitment.letters, {}, rank);  // the first of those that are as good
}

}  // namespace kamerbrief
