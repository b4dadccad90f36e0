// The columns of commitments: what stands in each, all of it and at a glance.
#include "write/column_cells.hpp"
#include "write/record_tables.hpp"

namespace kamerbrief {
namespace {

using OfCommitment = Of<&Letter::commitments>;

RecordCell shortened_text(const RecordSource& source, std::size_t index) {
    return shortened_at(source, OfCommitment::record(source, index).text);
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
    RecordColumn{"Commitment", shortened_text},
    RecordColumn{"Made to", OfCommitment::value<&Commitment::made_to>},
    RecordColumn{"Number", linked_number},
    RecordColumn{"Status", OfCommitment::outcome},
    RecordColumn{"Section", OfCommitment::heading<&Commitment::section>},
};

}  // namespace

constinit const RecordTable commitment_table{[](const Letter& letter) { return letter.commitments.size(); }, columns,
                                             summary};

}  // namespace kamerbrief
