// The data of the page: lists of lists, without keys, as page/register.js tells, since a page is sent and kept.
#include "index/html.hpp"

#include <charconv>
#include <string>
#include <unordered_map>

#include "index/listings.hpp"
#include "index/outcomes.hpp"
#include "index/page.hpp"
#include "text/json_writer.hpp"

namespace kamerbrief {
namespace {

/// What ends a script in HTML, or begins one, stands in texts of JSON only, where it can be written so.
std::string escaped_for_script(std::string_view json) {
    std::string text;
    text.reserve(json.size());
    for (const char c : json) {
        switch (c) {
            case '<':
                text += "\\u003c";
                break;
            case '>':
                text += "\\u003e";
                break;
            case '&':
                text += "\\u0026";
                break;
            default:
                text += c;
        }
    }
    return text;
}

class PageData {
  public:
    PageData(const Index& index, const TextSink& sink) : index_(index), sink_(sink) {}

    void write(std::string_view letters_from) {
        json_.begin_object();
        json_.list("letters", [this] { letters(); });
        json_.list("entries", [this] { entries(); });
        json_.list("motions",
                   [this] { for_each_motion(index_, [this](const IndexedOutcome& each) { motion(each); }); });
        json_.list("commitments",
                   [this] { for_each_commitment(index_, [this](const IndexedOutcome& each) { commitment(each); }); });
        json_.member("base", letters_from);
        json_.end_object();
        sink_(escaped_for_script(json_.finish()));
    }

  private:
    template <class... Values>
    void values(const Values&... all) {
        (json_.value(all), ...);
    }

    void letters() {
        Query letters = documents(index_);
        Query sections = sections_of_document(index_);
        while (letters.next()) {
            letter_numbers_.emplace(letters.text(1), letter_numbers_.size());
            json_.begin_array();
            for (int column = 1; column <= 5; ++column)
                json_.value(letters.text_or_null(column));
            json_.begin_array();
            sections.with(letters.number(0));
            while (sections.next()) {
                json_.begin_array();
                values(section_number(sections.text_or_null(0)), sections.text_or_null(2), sections.text_or_null(3));
                json_.end_array();
            }
            json_.end_array();
            json_.end_array();
            hand_over();
        }
    }

    void entries() {
        Query entries = kamerbrief::entries(index_);
        Query citations = citations_of_entry(index_);
        while (entries.next()) {
            json_.begin_array();
            for (const int column : {1, 0, 2, 3, 4, 5})  // the kind in front
                json_.value(entries.text_or_null(column));
            json_.begin_array();
            citations.with(entries.text(0), entries.text(1));
            while (citations.next()) {
                json_.begin_array();
                values(letter_number(citations.text(0)), section_number(citations.text_or_null(1)),
                       citations.text_or_null(3), citations.text(4));
                json_.end_array();
                hand_over();
            }
            json_.end_array();
            json_.end_array();
        }
    }

    void motion(const IndexedOutcome& motion) {
        json_.begin_array();
        values(motion.identifier, members_of(motion));
        letters_of(motion, [this](const OutcomeInLetter& letter) {
            values(letter.status, letter.disposal, letter.promised_by, letter.request, letter.text);
        });
        json_.end_array();
        hand_over();
    }

    void commitment(const IndexedOutcome& commitment) {
        const OutcomeInLetter& made = origin_of(commitment);
        json_.begin_array();
        values(commitment.identifier, made.made_on, made.made_in, made.members);
        letters_of(commitment, [this](const OutcomeInLetter& letter) {
            values(letter.kind, letter.status, letter.disposal, letter.promised_by, letter.text);
        });
        json_.end_array();
        hand_over();
    }

    template <class WriteOwn>
    void letters_of(const IndexedOutcome& outcome, const WriteOwn& write_own) {
        json_.begin_array();
        for (const OutcomeInLetter& letter : outcome.letters) {
            json_.begin_array();
            values(letter_number(letter.file), section_number(letter.section));
            write_own(letter);
            json_.end_array();
        }
        json_.end_array();
    }

    std::size_t letter_number(std::string_view file) const { return letter_numbers_.at(std::string(file)); }

    /// 7 of "s7".
    static std::optional<std::size_t> section_number(std::optional<std::string_view> id) {
        std::size_t number = 0;
        if (!id || id->empty()) return std::nullopt;
        const auto read = std::from_chars(id->data() + 1, id->data() + id->size(), number);
        return read.ec == std::errc() ? std::optional(number) : std::nullopt;
    }

    void hand_over() {
        json_.hand_over([this](std::string_view text) { sink_(escaped_for_script(text)); });
    }

    const Index& index_;
    const TextSink& sink_;
    JsonWriter json_{false};
    std::unordered_map<std::string, std::size_t> letter_numbers_;
};

}  // namespace

void write_index_html(const Index& index, const IndexWriteOptions& options, const TextSink& sink) {
    sink(page_before_data());
    PageData(index, sink).write(options.letters_from);
    sink(page_after_data());
}

}  // namespace kamerbrief
