// The database of an index: its connection, and the order in which identifiers stand.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>
#include <string_view>

#include "index/query.hpp"
#include "kamerbrief/index.hpp"

namespace kamerbrief {

/// What SQLite takes for a database that vanishes when it is closed: on disk, without a name.
inline constexpr const char* private_database = "";

/// Numbers within texts count as numbers: "kst-36600-VI-9" is before "kst-36600-VI-32". In SQL: COLLATE naturally.
int compare_naturally(std::string_view a, std::string_view b);

/// Opens the database, makes its tables where it has none, and begins a transaction.
SQLite::Database open_database(const std::string& file);

/// Where it has none yet.
void make_indices(SQLite::Database&);

/// Ends the transaction.
void commit(SQLite::Database&);

struct Index::Database {
    explicit Database(const std::string& file);
    ~Database();

    struct Statements;

    SQLite::Database sqlite;
    std::unique_ptr<Statements> statements;
};

/// A query over all of the index.
inline Query query(const Index& index, const char* sql) {
    return {index.database().sqlite, sql};
}

}  // namespace kamerbrief
