// An index over many letters: who cites what and where, and what became of motions and commitments in the course of
// time.
//
// Letters go in one after the other, in any order, as the JSON that write_formats() makes of them; an index that was
// written as JSON goes in as well, so that reading may run apart and be merged. What comes out depends on the set of
// letters alone. All is kept in an SQLite database: a private one on disk that vanishes with the index, or a file, the
// tables of which kamerbrief(5) explains.
#pragma once

#include <cstddef>
#include <exception>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "kamerbrief/check.hpp"
#include "kamerbrief/text_sink.hpp"

namespace kamerbrief {

struct IndexedSection {
    std::string id;  ///< within its letter, as all ids here: "s7"
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::optional<std::string> bookmark;
    std::optional<std::string> text;  ///< of its blocks and tables; absent for a letter that comes from an index
};

struct IndexedNote {
    std::string id;
    std::optional<std::string> section;  ///< the id of one
    std::optional<std::string> text;     ///< likewise
};

struct IndexedCitation {
    std::string id;
    std::string kind;
    std::optional<std::string> identifier;
    std::optional<std::string> url;
    std::optional<std::string> dossier;
    std::optional<std::string> section;
    std::optional<std::string> footnote;
    std::string text;
};

struct IndexedMotion {
    std::string id;
    std::optional<std::string> section;
    std::vector<std::string> identifiers;
    std::vector<std::string> members;
    std::string status;
    std::optional<std::string> disposal;
    std::optional<std::string> promised_by;
    std::optional<std::string> request;
    std::string text;
};

struct IndexedCommitment {
    std::string id;
    std::optional<std::string> section;
    std::string kind;  ///< "answered" or "new"
    std::optional<std::string> number;
    std::optional<std::string> made_on;
    std::optional<std::string> made_in;
    std::vector<std::string> made_to;
    std::string status;
    std::optional<std::string> disposal;
    std::optional<std::string> promised_by;
    std::string text;
};

/// What an index knows of a letter. Each list is in the letter's order, and no id is twice in it.
struct IndexedLetter {
    std::string file;  ///< names the letter among all
    std::optional<std::string> title;
    std::optional<std::string> date;
    std::optional<std::string> reference;
    std::optional<std::string> ministry;
    bool has_texts = false;  ///< its sections and notes are all there, with what they say
    std::vector<IndexedSection> sections;
    std::vector<IndexedNote> notes;
    std::vector<IndexedCitation> citations;
    std::vector<IndexedMotion> motions;
    std::vector<IndexedCommitment> commitments;
};

/// How a document that letters cite is called.
struct DocumentTitle {
    std::string identifier;
    std::optional<std::string> title;
    std::optional<std::string> date;
};

/// What one record says: a letter, or the letters of an index.
struct IndexRecord {
    std::vector<IndexedLetter> letters;
    std::vector<DocumentTitle> titles;
};

/// Reads the JSON of a letter or of an index, or the record of a letter that could not be read. Throws Error where the
/// text is no JSON, or JSON of something else.
std::variant<IndexRecord, Unreadable> read_index_record(std::string_view json);

/// What stands in the way of a database, in words; it is then as it was before.
class IndexError : public std::exception {
  public:
    explicit IndexError(std::string what) : what_(std::move(what)) {}
    const char* what() const noexcept override { return what_.c_str(); }

  private:
    std::string what_;
};

/// What became of a database that was extended, in letters.
struct IndexChanges {
    std::size_t added = 0;
    std::size_t replaced = 0;
    std::size_t unchanged = 0;
};

/// Every member throws IndexError where the database cannot be read or written: a full disk, say.
class Index {
  public:
    /// A private database; it has no texts and no search.
    Index();

    /// The database in the file, which is made where there is none, and is whole only after commit(). Of one that is
    /// there, all stays as it was until then, and without a commit(), however the program ends. Throws IndexError where
    /// the file is something else, or in use.
    explicit Index(const std::string& file);

    Index(Index&&) noexcept;
    Index& operator=(Index&&) noexcept;
    ~Index();

    /// In the place of a letter of the same file that was in the database before. Two letters of one file that go in
    /// are one where they are the same; else the same one of them stays whatever their order, but for texts that the
    /// database had before, and false is returned.
    bool add(const IndexedLetter&);

    /// That of an index: of two titles of one identifier the first by their bytes stays.
    void add(const DocumentTitle&);

    /// In the place of any other, where a letter cites the document.
    void name(const DocumentTitle&);

    /// All is in; to be called once, before it is written.
    void commit();

    /// Of what has gone in so far.
    const IndexChanges& changes() const { return changes_; }

    /// What the forms read, which are the library's own.
    struct Database;
    Database& database() const { return *database_; }

  private:
    std::unique_ptr<Database> database_;
    IndexChanges changes_;
};

struct IndexWriteOptions {
    bool indented = false;         ///< JSON over several lines; else on one
    bool for_spreadsheet = false;  ///< CSV as a Dutch spreadsheet opens it, without formulas
    /// In HTML: the way from the page to where the names of letters begin, as "../"; "" for none.
    std::string letters_from = {};
};

/// A form that an index is written in.
struct IndexFormat {
    std::string_view name;                                                   ///< as given to --format
    std::string_view extension;                                              ///< of its files, ".json"
    std::string_view description;                                            ///< for --help
    void (*write)(const Index&, const IndexWriteOptions&, const TextSink&);  ///< null for the database itself
};

/// All of them; the first is the default.
std::span<const IndexFormat> index_formats();

}  // namespace kamerbrief
