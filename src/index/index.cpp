#include "kamerbrief/index.hpp"

#include <fmt/format.h>

#include <unordered_map>

#include "index/database.hpp"
#include "index/fingerprint.hpp"
#include "index/search.hpp"

namespace kamerbrief {

using RowId = std::int64_t;

// What is done for each letter, prepared once.
struct Index::Database::Statements {
    Statements(SQLite::Database& sqlite, bool has_search)
        : find{sqlite,
               "SELECT document_id, document.fingerprint, added.fingerprint "
               "FROM document LEFT JOIN temp.added USING (document_id) WHERE file = ?"},
          remove{sqlite, "DELETE FROM document WHERE document_id = ?"},
          document{sqlite, "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?)"},
          section{sqlite, "INSERT INTO section VALUES (NULL, ?, ?, ?, ?, ?, ?)"},
          note{sqlite, "INSERT INTO note VALUES (NULL, ?, ?, ?, ?)"},
          citation{sqlite, "INSERT INTO citation VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
          motion{sqlite, "INSERT INTO motion VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
          motion_paper{sqlite, "INSERT OR IGNORE INTO motion_paper VALUES (?, ?)"},
          motion_member{sqlite, "INSERT INTO motion_member VALUES (?, ?, ?)"},
          commitment{sqlite, "INSERT INTO commitment VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
          commitment_member{sqlite, "INSERT INTO commitment_member VALUES (?, ?, ?)"},
          added{sqlite, "INSERT OR REPLACE INTO temp.added VALUES (?, ?)"},
          title{sqlite,
                "INSERT INTO title VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET title = excluded.title, date = "
                "excluded.date "
                "WHERE (excluded.title IS NULL, coalesce(excluded.title, ''), excluded.date IS NULL, "
                "coalesce(excluded.date, '')) < "
                "(title.title IS NULL, coalesce(title.title, ''), title.date IS NULL, coalesce(title.date, ''))"},
          name{sqlite, "INSERT OR REPLACE INTO temp.named VALUES (?, ?, ?)"} {
        if (has_search) search.emplace(sqlite);
    }

    Query find;
    Query remove;
    Query document;
    Query section;
    Query note;
    Query citation;
    Query motion;
    Query motion_paper;
    Query motion_member;
    Query commitment;
    Query commitment_member;
    Query added;
    Query title;
    Query name;
    std::optional<SearchRows> search;
};

namespace {

using Statements = Index::Database::Statements;

constexpr const char* since_opened =
    "CREATE TEMP TABLE added (document_id INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL);"
    "CREATE TEMP TABLE named (identifier TEXT PRIMARY KEY, title TEXT, date TEXT) WITHOUT ROWID;";

constexpr const char* name_what_is_there =
    "INSERT OR REPLACE INTO title SELECT * FROM temp.named WHERE identifier IN (SELECT identifier FROM citation)";

class LetterRows {
  public:
    LetterRows(Statements& statements, const IndexedLetter& letter) : statements_(statements), letter_(letter) {}

    /// With this number for the letter, or a new one; which it has.
    RowId insert(std::optional<RowId> document, const std::string& fingerprint) {
        document_ = statements_.document
                        .with(document, letter_.file, letter_.title, letter_.date, letter_.reference, letter_.ministry,
                              fingerprint)
                        .run();
        for (const IndexedSection& section : letter_.sections) {
            sections_[section.id] =
                statements_.section
                    .with(document_, section.id, section.number, section.title, section.bookmark, section.text)
                    .run();
        }
        for (const IndexedNote& note : letter_.notes)
            notes_[note.id] =
                statements_.note.with(document_, note.id, row_of(sections_, note.section), kept(note.text)).run();
        for (const IndexedCitation& citation : letter_.citations) {
            statements_.citation
                .with(document_, citation.id, citation.kind, citation.identifier, citation.url, citation.dossier,
                      row_of(sections_, citation.section), row_of(notes_, citation.footnote), citation.text)
                .run();
        }
        for (const IndexedMotion& motion : letter_.motions)
            insert(motion);
        for (const IndexedCommitment& commitment : letter_.commitments)
            insert(commitment);
        if (statements_.search) statements_.search->insert(document_);
        return document_;
    }

  private:
    using Rows = std::unordered_map<std::string_view, RowId>;

    static std::optional<RowId> row_of(const Rows& rows, const std::optional<std::string>& id) {
        if (!id) return std::nullopt;
        return rows.at(*id);
    }

    /// Texts are there to be searched.
    const std::optional<std::string>& kept(const std::optional<std::string>& text) const {
        static const std::optional<std::string> none;
        return statements_.search ? text : none;
    }

    std::string key_of(const std::string& id) const { return fmt::format("{}#{}", letter_.file, id); }

    void insert(const IndexedMotion& motion) {
        const RowId row = statements_.motion
                              .with(document_, motion.id, key_of(motion.id), row_of(sections_, motion.section),
                                    motion.status, motion.disposal, motion.promised_by, motion.request, motion.text)
                              .run();
        for (const std::string& identifier : motion.identifiers)
            statements_.motion_paper.with(row, identifier).run();
        insert_members(statements_.motion_member, row, motion.members);
    }

    void insert(const IndexedCommitment& commitment) {
        const RowId row =
            statements_.commitment
                .with(document_, commitment.id, key_of(commitment.id), row_of(sections_, commitment.section),
                      commitment.kind, commitment.number, commitment.made_on, commitment.made_in, commitment.status,
                      commitment.disposal, commitment.promised_by, commitment.text)
                .run();
        insert_members(statements_.commitment_member, row, commitment.made_to);
    }

    static void insert_members(Query& into, RowId row, const std::vector<std::string>& members) {
        RowId position = 0;
        for (const std::string& member : members)
            into.with(row, ++position, member).run();
    }

    Statements& statements_;
    const IndexedLetter& letter_;
    RowId document_ = 0;
    Rows sections_;
    Rows notes_;
};

/// What the database has of a file.
struct Known {
    RowId document = 0;
    std::string there;                 ///< fingerprint of what the tables have
    std::optional<std::string> added;  ///< of what has gone in since the index was opened
};

std::optional<Known> known_of(Query& find, const std::string& file) {
    if (!find.with(file).next()) return std::nullopt;
    Known known{find.number(0), std::string(find.text(1)), std::nullopt};
    if (const auto added = find.text_or_null(2)) known.added = *added;
    find.reset();
    return known;
}

}  // namespace

Index::Database::Database(const std::string& file) : sqlite(open_database(file)) {
    run_sql(sqlite, since_opened);
    statements = std::make_unique<Statements>(sqlite, file != private_database);
}

Index::Database::~Database() = default;

Index::Index() : Index(private_database) {}
Index::Index(const std::string& file) : database_(std::make_unique<Database>(file)) {}
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(Index&&) noexcept = default;
Index::~Index() = default;

bool Index::add(const IndexedLetter& letter) {
    Statements& statements = *database_->statements;
    const std::string own = fingerprint(letter);
    const auto known = known_of(statements.find, letter.file);
    if (!known) {
        statements.added.with(LetterRows(statements, letter).insert(std::nullopt, own), own).run();
        ++changes_.added;
        return true;
    }
    const bool is_second = known->added.has_value();
    const bool is_same = !is_second || say_the_same(*known->added, own);
    // The greater one of two stays: of two that say the same, that is the one with texts.
    if (is_second && own <= *known->added) return is_same;
    const bool stays = known->there.starts_with(own);
    if (!is_second) ++(stays ? changes_.unchanged : changes_.replaced);
    if (!stays) {
        make_indices(database_->sqlite);  // which find what goes
        if (statements.search) statements.search->remove(known->document);
        statements.remove.with(known->document).run();
        LetterRows(statements, letter).insert(known->document, own);
    }
    statements.added.with(known->document, own).run();
    return is_same;
}

void Index::add(const DocumentTitle& title) {
    database_->statements->title.with(title.identifier, title.title, title.date).run();
}

void Index::name(const DocumentTitle& title) {
    database_->statements->name.with(title.identifier, title.title, title.date).run();
}

void Index::commit() {
    make_indices(database_->sqlite);
    run_sql(database_->sqlite, name_what_is_there);
    kamerbrief::commit(database_->sqlite);
}

}  // namespace kamerbrief
