// A statement of SQL and its rows. Every function throws IndexError where the database fails.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kamerbrief {

class Query {
  public:
    Query(SQLite::Database&, const char* sql);

    /// Begins anew with values for the statement's parameters, in their order.
    template <class... Values>
    Query& with(const Values&... values) {
        reset();
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /// Leaves the rows that are left.
    void reset();

    /// Goes to the next row; false where there is none.
    bool next();

    /// Runs a statement that has no rows; gives the id of the row that it inserted last.
    std::int64_t run();

    /// Of the row, a column counted from 0. Texts live until the next row.
    std::string_view text(int column) const;  ///< "" for null
    std::optional<std::string_view> text_or_null(int column) const;
    std::int64_t number(int column) const;

  private:
    void bind(int parameter, const std::string& text);
    void bind(int parameter, std::string_view text);
    void bind(int parameter, const std::optional<std::string>& text);
    void bind(int parameter, std::optional<std::string_view> text);
    void bind(int parameter, std::int64_t number);
    void bind(int parameter, std::optional<std::int64_t> number);
    void bind_null(int parameter);

    SQLite::Database& database_;
    SQLite::Statement statement_;
};

/// Runs statements that have no rows and no parameters.
void run_sql(SQLite::Database&, const char* sql);

}  // namespace kamerbrief
