// The columns of sections: what stands in each, all of it and at a glance.
#include "kamerbrief/check.hpp"
#include "write/column_cells.hpp"
#include "write/record_tables.hpp"

namespace kamerbrief {
namespace {

using OfSection = Of<&Letter::sections>;

RecordCell topics(const RecordSource& source, std::size_t index) {
    const Section& section = OfSection::record(source, index);
    RecordCell cell;
    if (section.about_motion) cell.push_back({"motion", ""});
    if (section.about_commitment) cell.push_back({"commitment", ""});
    return cell;
}

/// A table is named by its id; an image without words has none.
std::string text_of_block(const JsonRecords& records, const SectionBlock& block) {
    switch (block.kind) {
        case SectionBlock::Kind::paragraph:
            break;
        case SectionBlock::Kind::item:
            return fmt::format("{} {}", records.letter.homes[block.index].marker, records.places.shown(block.index));
        case SectionBlock::Kind::table:
            return fmt::format("t{}", block.index + 1);
        case SectionBlock::Kind::image:
            return records.letter.document.paragraphs[block.index].images[block.image].alt_text;
    }
    return std::string(records.places.shown(block.index));
}

RecordCell blocks(const RecordSource& source, std::size_t index) {
    std::string text;
    for (const SectionBlock& block : OfSection::record(source, index).blocks) {
        const std::string of_block = text_of_block(source.records, block);
        if (of_block.empty()) continue;
        if (!text.empty()) text += '\n';
        text += of_block;
    }
    return cell_of(std::move(text));
}

RecordCell name(const RecordSource& source, std::size_t index) {
    return heading_of(source, index);
}

RecordCell first_words(const RecordSource& source, std::size_t index) {
    for (const SectionBlock& block : OfSection::record(source, index).blocks) {
        if (block.kind == SectionBlock::Kind::paragraph || block.kind == SectionBlock::Kind::item)
            return cell_of(shortened(text_of_block(source.records, block)));
    }
    return {};
}

constexpr auto columns = together(front<id<'s'>>, std::array{
                                                      RecordColumn{"parent", OfSection::section<&Section::parent>},
                                                      RecordColumn{"level", OfSection::value<&Section::level>},
                                                      RecordColumn{"number", OfSection::value<&Section::number>},
                                                      RecordColumn{"title", OfSection::text<&Section::title>},
                                                      RecordColumn{"origin", OfSection::value<&Section::origin>},
                                                      RecordColumn{"bookmark", OfSection::value<&Section::bookmark>},
                                                      RecordColumn{"bookmarks", OfSection::value<&Section::bookmarks>},
                                                      RecordColumn{"topics", topics},
                                                      RecordColumn{"blocks", blocks},
                                                  });

constexpr std::array summary{
    RecordColumn{"Section", name},
    RecordColumn{"Level", OfSection::value<&Section::level>},
    RecordColumn{"Topics", topics},
    RecordColumn{"Text", first_words},
};

}  // namespace

constinit const RecordTable section_table{[](const Letter& letter) { return letter.sections.size(); }, columns,
                                          summary};

}  // namespace kamerbrief
