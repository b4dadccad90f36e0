#include "index/database.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <filesystem>

#include "index/sql.hpp"

namespace kamerbrief {
namespace {

// Written into the file, so that a file of another program is not taken for ours: "kbrf", and the version of the
// tables.
constexpr int application = 0x6B627266;
constexpr int version = 1;

// Milliseconds for another program that has the file: before the letters are read, and when all are.
constexpr int patience = 5'000;
constexpr int patience_at_end = 60'000;

bool is_digit(char c) {
    return '0' <= c && c <= '9';
}

/// Takes the digits in front away, and gives them without leading zeros.
std::string_view take_number(std::string_view& text) {
    const auto end = std::ranges::find_if_not(text, is_digit);
    std::string_view number(text.begin(), end);
    text = std::string_view(end, text.end());
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

int collate(void*, int size_a, const void* a, int size_b, const void* b) {
    return compare_naturally({static_cast<const char*>(a), static_cast<std::size_t>(size_a)},
                             {static_cast<const char*>(b), static_cast<std::size_t>(size_b)});
}

std::int64_t pragma(SQLite::Database& database, const char* sql) {
    Query query(database, sql);
    return query.next() ? query.number(0) : 0;
}

SQLite::Database connect(const std::string& file) {
    // SQLite takes ":memory:" and "file:..." for something else than files.
    const std::string path = file == private_database ? file : std::filesystem::absolute(file).native();
    try {
        return {path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, patience};
    } catch (const SQLite::Exception& error) {
        throw IndexError(error.what());
    }
}

/// What a stranger's database brings along (views, triggers) gets no power over what is not in it.
void be_careful(SQLite::Database& database) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    run_sql(database, "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON");
}

void make_tables(SQLite::Database& database, bool is_private) {
    run_sql(database,
            fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", application, version).c_str());
    run_sql(database, schema_sql().data());
    if (!is_private) run_sql(database, search_sql().data());
}

}  // namespace

int compare_naturally(std::string_view a, std::string_view b) {
    const std::string_view whole_a = a;
    const std::string_view whole_b = b;
    while (!a.empty() && !b.empty()) {
        if (is_digit(a.front()) && is_digit(b.front())) {
            const std::string_view number_a = take_number(a);
            const std::string_view number_b = take_number(b);
            if (number_a.size() != number_b.size()) return number_a.size() < number_b.size() ? -1 : 1;
            if (const int order = number_a.compare(number_b); order != 0) return order;
        } else {
            const auto byte_a = static_cast<unsigned char>(a.front());
            const auto byte_b = static_cast<unsigned char>(b.front());
            if (byte_a != byte_b) return byte_a < byte_b ? -1 : 1;
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    if (a.empty() != b.empty()) return a.empty() ? -1 : 1;
    return whole_a.compare(whole_b);  // "01" and "1"
}

SQLite::Database open_database(const std::string& file) {
    SQLite::Database database = connect(file);
    be_careful(database);
    const bool is_private = file == private_database;
    sqlite3_create_collation(database.getHandle(), "naturally", SQLITE_UTF8, nullptr, collate);
    run_sql(database, "PRAGMA cache_size = -65536");  // KiB; pages past it go to the disk
    // A new file has nothing to go back to.
    if (pragma(database, "PRAGMA page_count") == 0) run_sql(database, "PRAGMA journal_mode = MEMORY");
    if (is_private) run_sql(database, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    run_sql(database, "BEGIN IMMEDIATE");
    if (pragma(database, "SELECT count(*) FROM sqlite_schema") == 0) {
        make_tables(database, is_private);
    } else if (pragma(database, "PRAGMA application_id") != application) {
        throw IndexError("a database of something else than kamerbrief: name another file");
    } else if (pragma(database, "PRAGMA user_version") != version) {
        throw IndexError("an index of another version of kamerbrief: make it anew under another name");
    }
    return database;
}

void make_indices(SQLite::Database& database) {
    if (pragma(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'citation_identifier'") > 0) return;
    run_sql(database, indices_sql().data());
}

void commit(SQLite::Database& database) {
    database.setBusyTimeout(patience_at_end);
    run_sql(database, "COMMIT");
}

}  // namespace kamerbrief
