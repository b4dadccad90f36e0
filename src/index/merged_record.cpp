#include "index/merged_record.hpp"

#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "index/record_fields.hpp"

namespace kamerbrief {
namespace {

using simdjson::dom::element;

class MergedRecord {
  public:
    explicit MergedRecord(const JsonObject& record) : record_(record) {}

    IndexRecord read() && {
        for_each(record_, "documents",
                 [this](const JsonObject& document, std::size_t i) { read_document(document, i); });
        for_each(record_, "entries", [this](const JsonObject& entry, std::size_t i) { read_entry(entry, i); });
        for_each(record_, "motions", [this](const JsonObject& motion, std::size_t i) {
            const auto identifier = text_or_null(motion, "identifier");
            for (const element value : motion.array("letters"))
                read_motion(JsonObject(value, "motions", i), identifier);
        });
        for_each(record_, "commitments", [this](const JsonObject& commitment, std::size_t i) {
            const auto number = text_or_null(commitment, "number");
            for (const element value : commitment.array("letters"))
                read_commitment(JsonObject(value, "commitments", i), number);
        });
        for (Document& document : documents_)
            finish(std::move(document));
        return std::move(read_);
    }

  private:
    struct Document {
        IndexedLetter letter;
        Ids sections;
        Ids citations;
        Ids commitments;
        std::unordered_set<std::string> notes;
        std::unordered_map<std::string, std::size_t> motions;  // by id, their places in the letter
    };

    void read_document(const JsonObject& json, std::size_t index) {
        Document document;
        document.letter.file = text_of(json, "file");
        read_head(json, document.letter);
        for (const element value : json.array("sections")) {
            const JsonObject section(value, "documents", index);
            document.letter.sections.push_back(section_fields(section));
            document.letter.sections.back().id = document.sections.add(section);
        }
        if (!place_of_document_.emplace(document.letter.file, documents_.size()).second)
            json.refuse("file", "one of its own");
        documents_.push_back(std::move(document));
    }

    Document& document_of(const JsonObject& json) {
        const auto place = place_of_document_.find(text_of(json, "document"));
        if (place == place_of_document_.end()) json.refuse("document", "one of the documents");
        return documents_[place->second];
    }

    void read_entry(const JsonObject& entry, std::size_t index) {
        const std::string identifier = text_of(entry, "identifier");
        for (const element value : entry.array("cited_by")) {
            const JsonObject json(value, "entries", index);
            Document& document = document_of(json);
            IndexedCitation citation;
            citation.id = document.citations.add(json, "citation");
            citation.kind = text_of(entry, "kind");
            citation.identifier = identifier;
            citation.url = text_or_null(entry, "url");
            citation.dossier = text_or_null(entry, "dossier");
            citation.section = document.sections.referred_to(json, "section");
            citation.footnote = text_or_null(json, "footnote");
            citation.text = text_of(json, "text");
            if (citation.footnote) document.notes.insert(*citation.footnote);
            document.letter.citations.push_back(std::move(citation));
        }
        DocumentTitle title{identifier, text_or_null(entry, "title"), text_or_null(entry, "date")};
        if (title.title || title.date) read_.titles.push_back(std::move(title));
    }

    /// A motion of several papers stands under each of them.
    void read_motion(const JsonObject& json, const std::optional<std::string>& identifier) {
        Document& document = document_of(json);
        const auto [place, is_new] = document.motions.emplace(text_of(json, "motion"), document.letter.motions.size());
        if (is_new) {
            IndexedMotion motion = motion_fields(json);
            motion.id = place->first;
            motion.section = document.sections.referred_to(json, "section");
            motion.disposal = text_or_null(json, "disposal");
            document.letter.motions.push_back(std::move(motion));
        }
        if (identifier) document.letter.motions[place->second].identifiers.push_back(*identifier);
    }

    void read_commitment(const JsonObject& json, const std::optional<std::string>& number) {
        Document& document = document_of(json);
        IndexedCommitment commitment = commitment_fields(json);
        commitment.id = document.commitments.add(json, "commitment");
        commitment.section = document.sections.referred_to(json, "section");
        commitment.number = number;
        commitment.disposal = text_or_null(json, "disposal");
        document.letter.commitments.push_back(std::move(commitment));
    }

    void finish(Document&& document) {
        IndexedLetter& letter = document.letter;
        put_in_order(letter.citations);
        put_in_order(letter.motions);
        put_in_order(letter.commitments);
        for (const std::string& id : document.notes)
            letter.notes.push_back({id, std::nullopt, std::nullopt});
        put_in_order(letter.notes);
        read_.letters.push_back(std::move(letter));
    }

    const JsonObject& record_;
    IndexRecord read_;
    std::vector<Document> documents_;
    std::unordered_map<std::string, std::size_t> place_of_document_;  // by file
};

}  // namespace

IndexRecord read_merged_record(const JsonObject& record) {
    return MergedRecord(record).read();
}

}  // namespace kamerbrief
