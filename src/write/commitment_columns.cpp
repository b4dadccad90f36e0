// The columns of commitments: what stands in each, all of it and at a glance.
#include <algorithm>
#include <iterator>

#include "write/column_cells.hpp"
#include "write/gist.hpp"
#include "write/record_tables.hpp"

namespace kamerbrief {
namespace {

using OfCommitment = Of<&Letter::commitments>;

RecordCell gist(const RecordSource& source, std::size_t index) {
    return cell_of(shortened(gist_of(source.records.letter, OfCommitment::record(source, index))));
}

/// "commissiedebat Politie, 2025-06-25"
RecordCell where_and_when(const RecordSource& source, std::size_t index) {
    RecordCell cell = OfCommitment::text<&Commitment::made_in>(source, index);
    std::ranges::copy(OfCommitment::value<&Commitment::made_on>(source, index), std::back_inserter(cell));
    return cell;
}

RecordCell outcome(const RecordSource& source, std::size_t index) {
    const Commitment& commitment = OfCommitment::record(source, index);
    return outcome_of(source, commitment.outcome, commitment.text);
}

RecordCell linked_number(const RecordSource& source, std::size_t index) {
    const Commitment& commitment = OfCommitment::record(source, index);
    if (!commitment.number) return {};
    return identifiers_of(source.records.letter, {*commitment.number}, commitment.citations);
}

constexpr auto columns =
    together(front<id<'p'>>, std::array{
                                 RecordColumn{"kind", OfCommitment::value<&Commitment::kind>},
                                 RecordColumn{"section", OfCommitment::section<&Commitment::section>},
                                 RecordColumn{"number", OfCommitment::value<&Commitment::number>},
                                 RecordColumn{"made_on", OfCommitment::value<&Commitment::made_on>},
                                 RecordColumn{"made_in", OfCommitment::text<&Commitment::made_in>},
                                 RecordColumn{"made_to", OfCommitment::value<&Commitment::made_to>},
                                 RecordColumn{"text", OfCommitment::text<&Commitment::text>},
                                 RecordColumn{"status", OfCommitment::status},
                                 RecordColumn{"disposal", OfCommitment::disposal},
                                 RecordColumn{"promised_by", OfCommitment::promised_by},
                                 RecordColumn{"at", OfCommitment::place<&Commitment::text>},
                                 RecordColumn{"citations", OfCommitment::citations},
                             });

constexpr std::array summary{
    RecordColumn{"Commitment", gist},        RecordColumn{"Made to", OfCommitment::value<&Commitment::made_to>},
    RecordColumn{"Made in", where_and_when}, RecordColumn{"Number", linked_number},
    RecordColumn{"Status", outcome},         RecordColumn{"Section", OfCommitment::heading<&Commitment::section>},
};

}  // namespace

constinit const RecordTable commitment_table{[](const Letter& letter) { return letter.commitments.size(); }, columns,
                                             summary};

}  // namespace kamerbrief
