#include "index/query.hpp"

#include <sqlite3.h>

#include "kamerbrief/index.hpp"

namespace kamerbrief {
namespace {

template <class Work>
auto or_index_error(const Work& work) {
    try {
        return work();
    } catch (const SQLite::Exception& error) {
        if (error.getErrorCode() == SQLITE_BUSY) throw IndexError("in use by another program: wait until it is done");
        throw IndexError(error.what());
    }
}

}  // namespace

Query::Query(SQLite::Database& database, const char* sql)
    : database_(database), statement_(or_index_error([&] { return SQLite::Statement(database, sql); })) {}

bool Query::next() {
    return or_index_error([&] { return statement_.executeStep(); });
}

std::int64_t Query::run() {
    next();
    return database_.getLastInsertRowid();
}

std::string_view Query::text(int column) const {
    return text_or_null(column).value_or(std::string_view());
}

std::optional<std::string_view> Query::text_or_null(int column) const {
    const SQLite::Column value = statement_.getColumn(column);
    if (value.isNull()) return std::nullopt;
    const char* const text = value.getText();
    return std::string_view(text, static_cast<std::size_t>(value.getBytes()));
}

std::int64_t Query::number(int column) const {
    return statement_.getColumn(column).getInt64();
}

void Query::reset() {
    or_index_error([&] { statement_.reset(); });
}

// The database makes its own copy.
void Query::bind(int parameter, const std::string& text) {
    or_index_error([&] { statement_.bind(parameter, text); });
}

void Query::bind(int parameter, std::string_view text) {
    bind(parameter, std::string(text));
}

void Query::bind(int parameter, const std::optional<std::string>& text) {
    text ? bind(parameter, *text) : bind_null(parameter);
}

void Query::bind(int parameter, std::optional<std::string_view> text) {
    text ? bind(parameter, *text) : bind_null(parameter);
}

void Query::bind(int parameter, std::int64_t number) {
    or_index_error([&] { statement_.bind(parameter, number); });
}

void Query::bind(int parameter, std::optional<std::int64_t> number) {
    number ? bind(parameter, *number) : bind_null(parameter);
}

void Query::bind_null(int parameter) {
    or_index_error([&] { statement_.bind(parameter); });
}

void run_sql(SQLite::Database& database, const char* sql) {
    or_index_error([&] { database.exec(sql); });
}

}  // namespace kamerbrief
