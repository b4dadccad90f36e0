// The full-text index over sections and notes, which a private database has not.
#pragma once

#include "index/query.hpp"

namespace kamerbrief {

class SearchRows {
  public:
    explicit SearchRows(SQLite::Database&);

    /// What the tables have of the letter; to be called behind their rows are made, and before they go.
    void insert(std::int64_t document);
    void remove(std::int64_t document);

  private:
    Query insert_sections_;
    Query insert_notes_;
    Query remove_sections_;
    Query remove_notes_;
};

}  // namespace kamerbrief
