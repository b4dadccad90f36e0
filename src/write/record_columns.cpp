// A new key of a record is a row of its table below, which a test compares with the JSON. In a cell stands a text as
// it is, of a list each thing, of a disposal its text, and of a place its JSON.
#include "write/record_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <concepts>
#include <utility>

#include "write/json_records.hpp"

namespace kamerbrief {
namespace {

RecordCell cell(std::string text) {
    return {{std::move(text), ""}};
}

RecordCell cell(std::string_view text) {
    return cell(std::string(text));
}

RecordCell cell(const std::vector<std::string>& texts) {
    RecordCell items;
    for (const std::string& text : texts)
        items.push_back({text, ""});
    return items;
}

RecordCell cell(std::same_as<bool> auto truth) {  // no pointer is taken for one
    return cell(std::string(truth ? "true" : "false"));
}

RecordCell cell(CommitmentKind kind) {
    return cell(name_of(kind));
}

RecordCell cell(Status status) {
    return cell(name_of(status));
}

template <class Known>
RecordCell cell(const std::optional<Known>& known) {
    return known ? cell(*known) : RecordCell();
}

RecordCell text_of(const RecordSource& source, const std::optional<Place>& at) {
    return at ? cell(text_at(source.parts.letter, *at)) : RecordCell();
}

RecordCell place_of(const RecordSource& source, const std::optional<Place>& at) {
    if (!at || source.parts.letter.homes[at->paragraph].kind == Home::Kind::outside) return {};
    source.parts.json = JsonWriter(false);
    source.parts.place(*at);
    std::string json = source.parts.json.finish();
    json.pop_back();  // the line feed
    return cell(std::move(json));
}

RecordCell id_of(char list, std::optional<std::size_t> index) {
    return index ? cell(fmt::format("{}{}", list, *index + 1)) : RecordCell();
}

RecordCell ids_of_citations(const std::vector<std::size_t>& citations) {
    RecordCell ids;
    for (const std::size_t citation : citations)
        ids.push_back({fmt::format("c{}", citation + 1), ""});
    return ids;
}

/// What stands in a column of the records of one list.
template <auto list>
struct Of {
    static const auto& record(const RecordSource& source, std::size_t index) {
        return (source.parts.letter.*list)[index];
    }

    template <auto member>
    static RecordCell value(const RecordSource& source, std::size_t index) {
        return cell(record(source, index).*member);
    }

    template <auto member>
    static RecordCell text(const RecordSource& source, std::size_t index) {
        return text_of(source, record(source, index).*member);
    }

    template <auto member>
    static RecordCell place(const RecordSource& source, std::size_t index) {
        return place_of(source, record(source, index).*member);
    }

    template <auto member>
    static RecordCell section(const RecordSource& source, std::size_t index) {
        return id_of('s', record(source, index).*member);
    }

    static RecordCell status(const RecordSource& source, std::size_t index) {
        return cell(record(source, index).outcome.status);
    }

    static RecordCell disposal(const RecordSource& source, std::size_t index) {
        return text_of(source, record(source, index).outcome.disposal);
    }

    static RecordCell promised_by(const RecordSource& source, std::size_t index) {
        return text_of(source, record(source, index).outcome.promised_by);
    }

    static RecordCell citations(const RecordSource& source, std::size_t index) {
        return ids_of_citations(record(source, index).citations);
    }
};

template <char list>
RecordCell id(const RecordSource&, std::size_t index) {
    return id_of(list, index);
}

RecordCell file(const RecordSource& source, std::size_t) {
    return cell(source.file);
}

RecordCell date(const RecordSource& source, std::size_t) {
    return cell(source.parts.letter.head.date);
}

template <auto id>
RecordCell key(const RecordSource& source, std::size_t index) {
    return cell(fmt::format("{}#{}", source.file, id(source, index).front().text));
}

/// What every record has in front.
template <auto id>
constexpr std::array front{
    RecordColumn{"file", file},
    RecordColumn{"date", date},
    RecordColumn{"key", key<id>},
    RecordColumn{"id", id},
};

template <std::size_t... sizes>
constexpr auto together(const std::array<RecordColumn, sizes>&... parts) {
    std::array<RecordColumn, (sizes + ...)> all{};
    auto end = all.begin();
    ((end = std::ranges::copy(parts, end).out), ...);
    return all;
}

using OfMotion = Of<&Letter::motions>;
constexpr auto motions =
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

using OfCommitment = Of<&Letter::commitments>;
constexpr auto commitments =
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

}  // namespace

std::span<const RecordColumn> motion_columns() {
    return motions;
}

std::span<const RecordColumn> commitment_columns() {
    return commitments;
}

}  // namespace kamerbrief
