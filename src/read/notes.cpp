#include "read/notes.hpp"

#include <map>
#include <string_view>
#include <utility>

namespace kamerbrief {

void link_notes(Document& document) {
    std::vector<Note>& notes = document.notes;
    std::map<std::pair<NoteKind, std::string_view>, std::size_t> by_id;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        by_id.try_emplace({notes[i].kind, notes[i].id}, i);
    }

    std::vector<std::size_t> order;  // places in the file, as first called: two calls may stand at one byte
    for (std::size_t p = 0; p < document.paragraphs.size(); ++p) {
        for (NoteCall& call : document.paragraphs[p].calls) {
            const auto found = by_id.find({call.kind, call.id});
            if (found == by_id.end()) continue;
            call.note = found->second;
            Note& note = notes[found->second];
            if (note.calls.empty()) order.push_back(found->second);
            note.calls.push_back({p, call.at, call.at});
        }
    }
    for (std::size_t i = 0; i < notes.size(); ++i) {
        if (notes[i].calls.empty()) order.push_back(i);
    }

    std::vector<Note> ordered;
    ordered.reserve(notes.size());
    std::vector<std::size_t> place(notes.size());
    for (const std::size_t i : order) {
        place[i] = ordered.size();
        ordered.push_back(std::move(notes[i]));
    }
    notes = std::move(ordered);
    for (Paragraph& paragraph : document.paragraphs) {
        for (NoteCall& call : paragraph.calls) {
            if (call.note) call.note = place[*call.note];
        }
    }
}

}  // namespace kamerbrief
