#include "index/json.hpp"

#include <array>

#include "index/listings.hpp"
#include "index/outcomes.hpp"
#include "text/json_writer.hpp"

namespace kamerbrief {
namespace {

using Lines = JsonWriter::Lines;

class IndexJson {
  public:
    IndexJson(const Index& index, bool indented, const TextSink& sink) : index_(index), sink_(sink), json_(indented) {}

    void write() {
        json_.begin_object();
        json_.member("schema", "kamerbrief-index/1");
        json_.list("documents", [this] { documents(); });
        json_.list("entries", [this] { entries(); });
        json_.list("motions",
                   [this] { for_each_motion(index_, [this](const IndexedOutcome& each) { motion(each); }); });
        json_.list("commitments",
                   [this] { for_each_commitment(index_, [this](const IndexedOutcome& each) { commitment(each); }); });
        json_.end_object();
        sink_(json_.finish());
    }

  private:
    void documents() {
        Query all = kamerbrief::documents(index_);
        Query sections = sections_of_document(index_);
        while (all.next()) {
            json_.begin_object();
            constexpr std::array keys{"file", "title", "date", "reference", "ministry"};
            for (std::size_t i = 0; i < keys.size(); ++i)
                json_.member(keys[i], all.text_or_null(static_cast<int>(i) + 1));
            json_.key("sections");
            json_.begin_array();
            sections.with(all.number(0));
            while (sections.next()) {
                json_.begin_object(Lines::one);
                json_.member("id", sections.text(0));
                json_.member("number", sections.text_or_null(1));
                json_.member("title", sections.text_or_null(2));
                json_.member("bookmark", sections.text_or_null(3));
                json_.end_object();
            }
            json_.end_array();
            json_.end_object();
            hand_over();
        }
    }

    void entries() {
        Query all = kamerbrief::entries(index_);
        Query citations = citations_of_entry(index_);
        while (all.next()) {
            json_.begin_object();
            constexpr std::array keys{"identifier", "kind", "url", "dossier", "title", "date"};
            for (std::size_t i = 0; i < keys.size(); ++i)
                json_.member(keys[i], all.text_or_null(static_cast<int>(i)));
            json_.member("count", all.number(static_cast<int>(keys.size())));
            json_.key("cited_by");
            json_.begin_array();
            citations.with(all.text(0), all.text(1));
            while (citations.next())
                cited_by(citations);
            json_.end_array();
            json_.end_object();
            hand_over();
        }
    }

    void cited_by(const Query& citation) {
        constexpr std::array keys{"document", "section", "title", "footnote", "text", "citation"};
        json_.begin_object(Lines::one);
        for (std::size_t i = 0; i < keys.size(); ++i)
            json_.member(keys[i], citation.text_or_null(static_cast<int>(i)));
        json_.end_object();
        hand_over();
    }

    void motion(const IndexedOutcome& motion) {
        json_.begin_object();
        json_.member("identifier", motion.identifier);
        json_.member("members", members_of(motion));
        letters(motion, [this](const OutcomeInLetter& letter) {
            json_.member("motion", letter.id);
            json_.member("members", letter.members);
            json_.member("request", letter.request);
        });
        json_.end_object();
        hand_over();
    }

    void commitment(const IndexedOutcome& commitment) {
        const OutcomeInLetter& made = origin_of(commitment);
        json_.begin_object();
        json_.member("number", commitment.identifier);
        json_.member("made_on", made.made_on);
        json_.member("made_in", made.made_in);
        json_.member("made_to", made.members);
        letters(commitment, [this](const OutcomeInLetter& letter) {
            json_.member("commitment", letter.id);
            json_.member("kind", letter.kind);
            json_.member("made_on", letter.made_on);
            json_.member("made_in", letter.made_in);
            json_.member("made_to", letter.members);
        });
        json_.end_object();
        hand_over();
    }

    template <class WriteOwn>
    void letters(const IndexedOutcome& outcome, const WriteOwn& write_own) {
        json_.key("letters");
        json_.begin_array();
        for (const OutcomeInLetter& letter : outcome.letters) {
            json_.begin_object();
            json_.member("document", letter.file);
            json_.member("date", letter.date);
            json_.member("status", letter.status);
            json_.member("disposal", letter.disposal);
            json_.member("promised_by", letter.promised_by);
            json_.member("section", letter.section);
            write_own(letter);
            json_.member("text", letter.text);
            json_.end_object();
        }
        json_.end_array();
    }

    void hand_over() { json_.hand_over(sink_); }

    const Index& index_;
    const TextSink& sink_;
    JsonWriter json_;
};

}  // namespace

void write_index_json(const Index& index, const IndexWriteOptions& options, const TextSink& sink) {
    IndexJson(index, options.indented, sink).write();
}

}  // namespace kamerbrief
