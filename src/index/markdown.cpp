// The report is tables below headings, none where there is nothing to tell.
#include "index/markdown.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "index/database.hpp"
#include "index/outcomes.hpp"
#include "text/controls.hpp"
#include "text/markdown.hpp"
#include "text/shortened.hpp"

namespace kamerbrief {
namespace {

constexpr std::int64_t most_letters = 10;  // that are named of those that cite a document

enum class Shown {
    whole,
    beginning,  ///< of a text of any length
    link,       ///< the query's next column is its address
};

struct Column {
    std::string_view name;
    Shown shown = Shown::whole;
};

constexpr auto count_columns = std::to_array<Column>({
    {"Letters"},
    {"Documents cited"},
    {"Motions"},
    {"Open motions"},
    {"Commitments"},
    {"Open commitments"},
});
constexpr const char* counts =
    "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM entry), (SELECT count(*) FROM motion_now), "
    "(SELECT count(*) FROM open_motion), (SELECT count(*) FROM commitment_now), "
    "(SELECT count(*) FROM open_commitment)";

constexpr auto motion_columns = std::to_array<Column>({
    {"Paper", Shown::link},
    {"Motion", Shown::beginning},
    {"Moved by"},
    {"Status"},
    {"Since"},
    {"Promised for"},
    {"Letter"},
    {"Date"},
});

/// Of those in a view of schema.sql, the oldest first.
std::string motions_in(std::string_view view) {
    return fmt::format(
        "SELECT identifier, (SELECT min(url) FROM citation WHERE citation.identifier = now.identifier), "
        "coalesce(title.title, now.request, motion.text), members, now.status, since, now.promised_by, file, "
        "now.date FROM {} AS now JOIN motion USING (motion_id) LEFT JOIN title USING (identifier) "
        "ORDER BY since, identifier COLLATE naturally",
        view);
}

constexpr auto commitment_columns = std::to_array<Column>({
    {"Number", Shown::link},
    {"Commitment", Shown::beginning},
    {"Made to"},
    {"Made in"},
    {"Status"},
    {"Since"},
    {"Promised for"},
    {"Letter"},
    {"Date"},
});
constexpr const char* open_commitments =
    "SELECT number, (SELECT min(url) FROM citation WHERE citation.identifier = number), coalesce(title.title, text), "
    "made_to, made_in, status, since, promised_by, file, now.date "
    "FROM open_commitment AS now LEFT JOIN title ON title.identifier = number "
    "ORDER BY since, number COLLATE naturally";

constexpr auto letter_columns = std::to_array<Column>({
    {"Letter"},
    {"Date"},
    {"Title", Shown::beginning},
    {"Ministry"},
    {"Reference"},
    {"Citations"},
    {"Motions"},
    {"Commitments"},
});
constexpr const char* letters =
    "SELECT file, date, title, ministry, reference, "
    "(SELECT count(*) FROM citation WHERE citation.document_id = document.document_id AND identifier IS NOT NULL), "
    "(SELECT count(*) FROM motion WHERE motion.document_id = document.document_id), "
    "(SELECT count(*) FROM commitment WHERE commitment.document_id = document.document_id) "
    "FROM document ORDER BY date, file";

std::string cell(std::string_view text) {
    return markdown_escaped(without_controls(text), MarkdownContext::cell);
}

/// Only to pages: an index may come from anywhere, and an address such as "javascript:" does what its author wants.
std::string link(std::string_view text, std::string_view address) {
    const bool is_page = address.starts_with("https://") || address.starts_with("http://");
    return is_page ? markdown_link(without_controls(text), without_controls(address), MarkdownContext::cell)
                   : cell(text);
}

/// A table with its heading, which are there from the first row on.
class Table {
  public:
    Table(const TextSink& sink, std::string heading, std::span<const Column> columns)
        : sink_(sink), heading_(std::move(heading)), columns_(columns) {}

    void row(std::span<const std::string> cells) {
        if (!std::exchange(is_begun_, true)) begin();
        sink_(markdown_row(cells));
    }

  private:
    void begin() {
        std::vector<std::string> names;
        for (const Column& column : columns_)
            names.push_back(cell(column.name));
        sink_(fmt::format("{}\n\n{}{}", heading_, markdown_row(names), markdown_rule(names.size())));
    }

    const TextSink& sink_;
    std::string heading_;
    std::span<const Column> columns_;
    bool is_begun_ = false;
};

class IndexMarkdown {
  public:
    IndexMarkdown(const Index& index, const TextSink& sink)
        : index_(index),
          sink_(sink),
          named_(query(index,
                       "SELECT (SELECT min(url) FROM citation WHERE identifier = ?1), "
                       "(SELECT title FROM title WHERE identifier = ?1)")) {}

    void write() {
        list("# Index of letters", count_columns, counts);
        list("## Open motions", motion_columns, motions_in("open_motion"));
        list("## Open commitments", commitment_columns, open_commitments);
        list("## Other motions that no letter disposes of", motion_columns,
             motions_in(
                 "(SELECT * FROM undisposed_motion WHERE identifier NOT IN (SELECT identifier FROM open_motion))"));
        motions();
        commitments();
        entries();
        list("## Letters", letter_columns, letters);
    }

  private:
    void list(std::string_view title, std::span<const Column> columns, const std::string& sql) {
        Table table(sink_, heading(title), columns);
        Query rows = query(index_, sql.c_str());
        while (rows.next()) {
            std::vector<std::string> cells;
            int column = 0;
            for (const Column& of : columns) {
                const std::string_view text = rows.text(column++);
                switch (of.shown) {
                    case Shown::whole:
                        cells.push_back(cell(text));
                        break;
                    case Shown::beginning:
                        cells.push_back(cell(shortened(text)));
                        break;
                    case Shown::link:
                        cells.push_back(link(text, rows.text(column++)));
                        break;
                }
            }
            table.row(cells);
        }
    }

    void motions() {
        constexpr auto columns = std::to_array<Column>({{"Paper"}, {"Motion"}, {"Moved by"}, {"Letters"}});
        Table table(sink_, heading("## Motions"), columns);
        for_each_motion(index_, [&](const IndexedOutcome& motion) {
            const Named named = named_as(motion);
            table.row(std::array{named.link, cell(shortened(named.title.value_or(request_of(motion)))),
                                 names(members_of(motion)), history(motion)});
        });
    }

    void commitments() {
        constexpr auto columns =
            std::to_array<Column>({{"Number"}, {"Commitment"}, {"Made to"}, {"Made in"}, {"Letters"}});
        Table table(sink_, heading("## Commitments"), columns);
        for_each_commitment(index_, [&](const IndexedOutcome& commitment) {
            const Named named = named_as(commitment);
            const OutcomeInLetter& told = origin_of(commitment);
            table.row(std::array{named.link, cell(shortened(named.title.value_or(told.text))), names(told.members),
                                 where_and_when(told), history(commitment)});
        });
    }

    struct Named {
        std::string link;  ///< what it is called by, with its address
        std::optional<std::string> title;
    };

    /// By its letter and its id there where it has no identifier.
    Named named_as(const IndexedOutcome& outcome) {
        const OutcomeInLetter& letter = outcome.letters.front();
        if (!outcome.identifier) return {cell(fmt::format("{}#{}", letter.file, letter.id)), std::nullopt};
        named_.with(*outcome.identifier).next();
        Named named{link(*outcome.identifier, named_.text(0)), std::nullopt};
        if (const auto title = named_.text_or_null(1)) named.title = *title;
        return named;
    }

    static std::string names(const std::vector<std::string>& names) {
        return cell(fmt::format("{}", fmt::join(names, ", ")));
    }

    static std::string where_and_when(const OutcomeInLetter& made) {
        const bool has_both = made.made_in && made.made_on;
        return cell(fmt::format("{}{}{}", made.made_in.value_or(""), has_both ? ", " : "", made.made_on.value_or("")));
    }

    /// A line a letter: "2025-06-13, brief.docx: open (voor de zomer): Ik kom hierop terug."
    static std::string history(const IndexedOutcome& outcome) {
        std::string lines;
        for (const OutcomeInLetter& letter : outcome.letters) {
            std::string line = letter.date ? fmt::format("{}, {}", *letter.date, letter.file) : letter.file;
            line += fmt::format(": {}", letter.status);
            if (letter.promised_by) line += fmt::format(" ({})", *letter.promised_by);
            if (letter.disposal) line += fmt::format(": {}", shortened(*letter.disposal));
            lines += fmt::format("{}{}", lines.empty() ? "" : "<br>", cell(line));
        }
        return lines;
    }

    void entries() {
        constexpr auto columns = std::to_array<Column>({{"Document"}, {"Title"}, {"Citation"}, {"Times"}, {"Letters"}});
        Query entries = query(index_,
                              "SELECT identifier, kind, url, title, count, letters FROM entry "
                              "ORDER BY kind, identifier COLLATE naturally");
        // Of a letter what it says first: min() chooses the row that the other columns are of.
        Query cited_by = query(index_,
                               "SELECT document.file, citation.text, min(citation_id) "
                               "FROM citation JOIN document USING (document_id) WHERE identifier = ? AND kind = ? "
                               "GROUP BY document_id ORDER BY document.date, document.file LIMIT ?");
        std::optional<Table> table;
        std::string kind;
        while (entries.next()) {
            if (!table) sink_("\n## Documents cited\n");
            if (!table || kind != entries.text(1)) {
                kind = entries.text(1);
                table.emplace(
                    sink_,
                    heading(fmt::format("### {}", markdown_escaped(without_controls(kind), MarkdownContext::line))),
                    columns);
            }
            std::string text;
            std::vector<std::string> files;
            cited_by.with(entries.text(0), entries.text(1), most_letters);
            while (cited_by.next()) {
                if (files.empty()) text = cited_by.text(1);
                files.emplace_back(cited_by.text(0));
            }
            std::string named = fmt::format("{}", fmt::join(files, ", "));
            if (const std::int64_t left = entries.number(5) - most_letters; left > 0)
                named += fmt::format(" and {} more", left);
            table->row(std::array{link(entries.text(0), entries.text(2)), cell(shortened(entries.text(3))),
                                  cell(shortened(text)), cell(entries.text(4)), cell(named)});
        }
    }

    /// With a blank line before it, but for the first.
    std::string heading(std::string_view text) { return fmt::format("{}{}", text.starts_with("# ") ? "" : "\n", text); }

    const Index& index_;
    const TextSink& sink_;
    Query named_;
};

}  // namespace

void write_index_markdown(const Index& index, const IndexWriteOptions&, const TextSink& sink) {
    IndexMarkdown(index, sink).write();
}

}  // namespace kamerbrief
