#include "index/fingerprint.hpp"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <unordered_set>

namespace kamerbrief {
namespace {

constexpr std::size_t half = 16;  // digits

class Digest {
  public:
    Digest() : state_(XXH3_createState()) { XXH3_64bits_reset(state_.get()); }

    void add(const std::string& text) {
        add_number(text.size());
        XXH3_64bits_update(state_.get(), text.data(), text.size());
    }
    void add(const std::optional<std::string>& text) {
        add_number(text.has_value());
        if (text) add(*text);
    }
    void add(const std::vector<std::string>& texts) {
        add_number(texts.size());
        for (const std::string& text : texts)
            add(text);
    }
    template <class... Fields>
    void add_all(const Fields&... fields) {
        (add(fields), ...);
    }

    std::string digits() const { return fmt::format("{:0{}x}", XXH3_64bits_digest(state_.get()), half); }

  private:
    /// In the same bytes on every machine.
    void add_number(std::uint64_t number) {
        std::array<unsigned char, sizeof number> bytes{};
        for (unsigned char& byte : bytes) {
            byte = static_cast<unsigned char>(number & 0xFFU);
            number >>= 8U;
        }
        XXH3_64bits_update(state_.get(), bytes.data(), bytes.size());
    }

    struct Free {
        void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
    };
    std::unique_ptr<XXH3_state_t, Free> state_;
};

void add(Digest& digest, const IndexedSection& section) {
    digest.add_all(section.id, section.number, section.title, section.bookmark);
}

// An index has one address and one dossier for all citations of a document, which need not be those of each.
void add(Digest& digest, const IndexedCitation& citation) {
    digest.add_all(citation.id, citation.kind, citation.identifier, citation.section, citation.footnote, citation.text);
}

std::unordered_set<std::string_view> sections_referred_to(const IndexedLetter& letter) {
    std::unordered_set<std::string_view> ids;
    const auto take = [&](const auto& thing) {
        if (thing.section) ids.insert(*thing.section);
    };
    for (const IndexedCitation& citation : letter.citations) {
        if (citation.identifier) take(citation);
    }
    std::ranges::for_each(letter.motions, take);
    std::ranges::for_each(letter.commitments, take);
    return ids;
}

std::string digits_of_what_is_written(const IndexedLetter& letter) {
    Digest digest;
    digest.add_all(letter.file, letter.title, letter.date, letter.reference, letter.ministry);
    const auto referred_to = sections_referred_to(letter);
    for (const IndexedSection& section : letter.sections) {
        if (referred_to.contains(section.id)) add(digest, section);
    }
    for (const IndexedCitation& citation : letter.citations) {
        if (citation.identifier) add(digest, citation);
    }
    for (const IndexedMotion& motion : letter.motions) {
        std::vector<std::string> identifiers = motion.identifiers;
        std::ranges::sort(identifiers);  // their order is not written, and each once
        identifiers.erase(std::unique(identifiers.begin(), identifiers.end()), identifiers.end());
        digest.add_all(motion.id, motion.section, identifiers, motion.members, motion.status, motion.disposal,
                       motion.promised_by, motion.request, motion.text);
    }
    for (const IndexedCommitment& commitment : letter.commitments) {
        digest.add_all(commitment.id, commitment.section, commitment.kind, commitment.number, commitment.made_on,
                       commitment.made_in, commitment.made_to, commitment.status, commitment.disposal,
                       commitment.promised_by, commitment.text);
    }
    return digest.digits();
}

std::string digits_of_texts(const IndexedLetter& letter) {
    Digest digest;
    for (const IndexedSection& section : letter.sections) {
        add(digest, section);
        digest.add(section.text);
    }
    for (const IndexedNote& note : letter.notes)
        digest.add_all(note.id, note.section, note.text);
    for (const IndexedCitation& citation : letter.citations) {
        if (!citation.identifier) add(digest, citation);
    }
    return digest.digits();
}

}  // namespace

std::string fingerprint(const IndexedLetter& letter) {
    std::string digits = digits_of_what_is_written(letter);
    if (letter.has_texts) digits += digits_of_texts(letter);
    return digits;
}

bool say_the_same(std::string_view one_fingerprint, std::string_view other_fingerprint) {
    return one_fingerprint.starts_with(other_fingerprint) || other_fingerprint.starts_with(one_fingerprint);
}

}  // namespace kamerbrief
