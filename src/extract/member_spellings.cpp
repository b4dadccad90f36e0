// Members whose name a letter spells in two ways: "Michon-Derksen" beside "Michon-Derkzen".
//
// Two names one letter apart are mostly two members, as Bosma and Bosman are. They are one where they are double names,
// which no two members share but for a letter. The spelling that the letter has most, or first, is taken for both, and
// the other is remarked.
#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "extract/passes.hpp"
#include "extract/slips.hpp"

namespace kamerbrief {
namespace {

struct Spelling {
    std::string_view name;
    std::size_t times = 0;
    std::size_t first = 0;  // in the order of the letter
};

bool is_double_name(std::string_view name) {
    constexpr std::size_t least = 10;  // letters: "Smit-Bos" and "Smit-Vos" may be two
    return name.size() >= least && name.find('-') != std::string_view::npos;
}

class Spellings {
  public:
    explicit Spellings(Letter& letter) : letter_(letter) {}

    void run() {
        for (const Motion& motion : letter_.motions)
            count(motion.members);
        for (const Commitment& commitment : letter_.commitments)
            count(commitment.made_to);
        find_variants();
        if (usual_.empty()) return;
        for (Motion& motion : letter_.motions)
            mend(motion.members, motion.text);
        for (Commitment& commitment : letter_.commitments)
            mend(commitment.made_to, commitment.text);
    }

  private:
    void count(const std::vector<std::string>& names) {
        for (const std::string& name : names) {
            Spelling& spelling = spellings_.try_emplace(name, Spelling{name, 0, spellings_.size()}).first->second;
            ++spelling.times;
        }
    }

    /// Variants begin with the same letter, and stand near each other in the order of the alphabet: names of one first
    /// letter are compared, which in a letter are a handful.
    void find_variants() {
        constexpr std::size_t most = 200;  // a longer list is a register, not a letter
        if (spellings_.size() > most) return;
        for (auto a = spellings_.begin(); a != spellings_.end(); ++a) {
            for (auto b = std::next(a); b != spellings_.end() && b->first.front() == a->first.front(); ++b) {
                if (!is_double_name(a->first) || !is_double_name(b->first)) continue;
                if (!one_letter_apart(a->first, b->first) && !changed_about(a->first, b->first)) continue;
                const Spelling& first = a->second.first < b->second.first ? a->second : b->second;
                const Spelling& second = &first == &a->second ? b->second : a->second;
                const bool second_is_usual = second.times > first.times;
                usual_[std::string((second_is_usual ? first : second).name)] =
                    std::string((second_is_usual ? second : first).name);
            }
        }
    }

    void mend(std::vector<std::string>& names, const Place& at) {
        for (std::string& name : names) {
            const auto usual = usual_.find(name);
            if (usual == usual_.end()) continue;
            letter_.diagnostics.push_back(
                {"member-spelling", Severity::warning,
                 fmt::format("{}: elsewhere in the letter {}; write the member's name in one way", name, usual->second),
                 at});
            name = usual->second;
        }
    }

    Letter& letter_;
    std::map<std::string, Spelling> spellings_;
    std::map<std::string, std::string> usual_;  // by the variant
};

}  // namespace

void settle_member_spellings(Letter& letter) {
    Spellings(letter).run();
}

}  // namespace kamerbrief
