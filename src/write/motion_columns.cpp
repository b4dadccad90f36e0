// The columns of motions: what stands in each, all of it and at a glance.
#include "write/column_cells.hpp"
#include "write/gist.hpp"
#include "write/record_tables.hpp"

namespace kamerbrief {
namespace {

using OfMotion = Of<&Letter::motions>;

RecordCell gist(const RecordSource& source, std::size_t index) {
    return cell_of(shortened(gist_of(source.records.letter, OfMotion::record(source, index))));
}

RecordCell outcome(const RecordSource& source, std::size_t index) {
    const Motion& motion = OfMotion::record(source, index);
    return outcome_of(source, motion.outcome, motion.request.value_or(motion.text));
}

RecordCell movers(const RecordSource& source, std::size_t index) {
    const Motion& motion = OfMotion::record(source, index);
    RecordCell cell = cell_of(motion.members);
    if (motion.cosigned && !cell.empty()) cell.back().text += " c.s.";
    return cell;
}

RecordCell papers(const RecordSource& source, std::size_t index) {
    const Motion& motion = OfMotion::record(source, index);
    return identifiers_of(source.records.letter, motion.identifiers, motion.citations);
}

constexpr auto columns =
    together(front<id<'m'>>, std::array{
                                 RecordColumn{"section", OfMotion::section<&Motion::section>},
                                 RecordColumn{"members", OfMotion::value<&Motion::members>},
                                 RecordColumn{"cosigned", OfMotion::value<&Motion::cosigned>},
                                 RecordColumn{"identifiers", OfMotion::value<&Motion::identifiers>},
                                 RecordColumn{"request", OfMotion::text<&Motion::request>},
                                 RecordColumn{"status", OfMotion::status},
                                 RecordColumn{"disposal", OfMotion::disposal},
                                 RecordColumn{"promised_by", OfMotion::promised_by},
                                 RecordColumn{"text", OfMotion::text<&Motion::text>},
                                 RecordColumn{"at", OfMotion::place<&Motion::text>},
                                 RecordColumn{"citations", OfMotion::citations},
                             });

constexpr std::array summary{
    RecordColumn{"Motion", gist},
    RecordColumn{"Moved by", movers},
    RecordColumn{"Paper", papers},
    RecordColumn{"Status", outcome},
    RecordColumn{"Section", OfMotion::heading<&Motion::section>},
};

}  // namespace

constinit const RecordTable motion_table{[](const Letter& letter) { return letter.motions.size(); }, columns, summary};

}  // namespace kamerbrief
