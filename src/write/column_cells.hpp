// What stands in the columns of records: ways to fill a cell, of which the columns of each kind are made.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "text/shortened.hpp"
#include "write/record_cells.hpp"

namespace kamerbrief {

inline RecordCell cell_of(std::string text) {
    return text.empty() ? RecordCell() : RecordCell{{std::move(text), ""}};
}

inline RecordCell cell_of(std::string_view text) {
    return cell_of(std::string(text));
}

inline RecordCell cell_of(std::same_as<bool> auto truth) {  // no pointer is taken for one
    return cell_of(std::string(truth ? "true" : "false"));
}

template <std::integral Integer>
requires(!std::same_as<Integer, bool>) RecordCell cell_of(Integer number) {
    return cell_of(fmt::to_string(number));
}

RecordCell cell_of(const std::vector<std::string>& texts);
RecordCell cell_of(const std::vector<std::string_view>& pieces);  ///< of one text

/// Of an enumerator its name.
template <class Enum>
requires std::is_enum_v<Enum> RecordCell cell_of(Enum value) {
    return cell_of(name_of(value));
}

template <class Known>
RecordCell cell_of(const std::optional<Known>& known) {
    return known ? cell_of(*known) : RecordCell();
}

RecordCell text_of(const RecordSource&, const std::optional<Place>&);

/// As JSON; nothing for what is in none of the letter's texts.
RecordCell place_of(const RecordSource&, const std::optional<Place>&);
void append_place(RecordCell&, const RecordSource&, const Place&);

/// "s7": the letter of a list and a number from 1.
RecordCell id_of(char list, std::optional<std::size_t> index);
RecordCell ids_of(char list, const std::vector<std::size_t>& indexes);

/// Of each text the first words.
RecordCell shortened(RecordCell cell);
RecordCell shortened_at(const RecordSource&, const Place&);

/// The number and title of a section: a link where the row stands in the letter, and the heading has an anchor.
RecordCell heading_of(const RecordSource&, std::optional<std::size_t> section);

/// Each leads to what it names where one of the citations does.
RecordCell identifiers_of(const Letter&, const std::vector<std::string>& identifiers,
                          const std::vector<std::size_t>& citations);

/// "open (voor de zomer)"; outside of the letter with the sentence that says so, unless it is the one `shown`:
/// "afgedaan: Hiermee is de motie uitgevoerd."
RecordCell outcome_of(const RecordSource&, const Outcome&, const Place& shown);

/// What stands in a column of the records of one list.
template <auto list>
struct Of {
    static const auto& record(const RecordSource& source, std::size_t index) {
        return (source.records.letter.*list)[index];
    }

    template <auto member>
    static RecordCell value(const RecordSource& source, std::size_t index) {
        return cell_of(record(source, index).*member);
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

    template <auto member>
    static RecordCell heading(const RecordSource& source, std::size_t index) {
        return heading_of(source, record(source, index).*member);
    }

    static RecordCell status(const RecordSource& source, std::size_t index) {
        return cell_of(record(source, index).outcome.status);
    }

    static RecordCell disposal(const RecordSource& source, std::size_t index) {
        return text_of(source, record(source, index).outcome.disposal);
    }

    static RecordCell promised_by(const RecordSource& source, std::size_t index) {
        return text_of(source, record(source, index).outcome.promised_by);
    }

    static RecordCell citations(const RecordSource& source, std::size_t index) {
        return ids_of('c', record(source, index).citations);
    }
};

/// The id of a record of a list: "m1".
template <char list>
RecordCell id(const RecordSource&, std::size_t index) {
    return id_of(list, index);
}

RecordCell file(const RecordSource&, std::size_t);
RecordCell date(const RecordSource&, std::size_t);

template <auto id>
RecordCell key(const RecordSource& source, std::size_t index) {
    return cell_of(fmt::format("{}#{}", source.file, id(source, index).front().text));
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

}  // namespace kamerbrief
