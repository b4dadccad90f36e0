#include "cli/titles.hpp"

#include <csv.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <optional>
#include <system_error>
#include <vector>

#include "cli/dates.hpp"
#include "cli/exit_code.hpp"
#include "cli/input_stream.hpp"
#include "cli/messages.hpp"
#include "text/unicode.hpp"

namespace kamerbrief::cli {
namespace {

constexpr std::array<std::string_view, 3> names{"identifier", "title", "date"};

class TitleRows {
  public:
    TitleRows(const std::string& file, const std::function<void(const DocumentTitle&)>& take)
        : file_(file), take_(take) {
        if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL) != 0) throw std::bad_alloc();
    }
    ~TitleRows() { csv_free(&parser_); }
    TitleRows(const TitleRows&) = delete;
    TitleRows& operator=(const TitleRows&) = delete;

    void read() {
        errno = 0;
        std::ifstream stream(file_, std::ios::binary);
        std::array<char, 1U << 16> buffer{};
        bool is_first = true;
        while (stream.read(buffer.data(), buffer.size()), stream.gcount() > 0) {
            std::string_view piece(buffer.data(), static_cast<std::size_t>(stream.gcount()));
            if (is_first) {
                piece = without_mark(piece);
                csv_set_delim(&parser_, static_cast<unsigned char>(sign_that_parts(piece)));
            }
            is_first = false;
            if (csv_parse(&parser_, piece.data(), piece.size(), take_cell, end_row, this) != piece.size()) fail();
        }
        if (!stream.eof()) refuse(std::generic_category().message(errno == 0 ? EIO : errno));
        if (csv_fini(&parser_, take_cell, end_row, this) != 0) fail();
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    static char sign_that_parts(std::string_view text) {
        const std::string_view line = text.substr(0, text.find('\n'));
        const std::size_t first = line.find_first_of(",;\t");
        return first == line.npos ? ',' : line[first];
    }

    [[noreturn]] void fail() {
        if (csv_error(&parser_) == CSV_ENOMEM) throw std::bad_alloc();
        refuse(
            fmt::format("row {}: a quotation mark stands where none may; double it within quotation marks", row_ + 1));
    }

    [[noreturn]] void refuse(const std::string& why) const {
        throw UsageError(fmt::format("--titles: {}: {}", printable_name(file_), why));
    }

    static void take_cell(void* text, std::size_t size, void* rows) {
        auto& self = *static_cast<TitleRows*>(rows);
        self.do_or_fail([&] {
            self.cells_.emplace_back(text ? std::string(static_cast<const char*>(text), size) : std::string());
        });
    }

    static void end_row(int, void* rows) {
        auto& self = *static_cast<TitleRows*>(rows);
        ++self.row_;
        self.do_or_fail([&] { self.end_row(); });
        self.cells_.clear();
    }

    // libcsv is C: nothing may be thrown through it.
    template <class Work>
    void do_or_fail(const Work& work) {
        try {
            if (!failure_) work();
        } catch (...) {
            failure_ = std::current_exception();
        }
    }

    void end_row() {
        if (row_ == 1 && takes_names()) return;
        DocumentTitle title{cell(0).value_or(""), cell(1), cell(2)};
        if (title.identifier.empty()) refuse(fmt::format("row {}: no identifier", row_));
        if (title.date && !is_iso_date(*title.date)) {
            refuse(fmt::format("row {}: '{}' is no date such as 2025-06-13", row_, printable_name(*title.date)));
        }
        for (const std::string& text : cells_) {
            if (valid_utf8(text) != text) refuse(fmt::format("row {}: no UTF-8; save the list as such", row_));
        }
        if (title.title || title.date) take_(title);
    }

    bool takes_names() {
        std::array<std::optional<std::size_t>, names.size()> columns;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto found = std::ranges::find(cells_, names[i]);
            if (found != cells_.end()) columns[i] = static_cast<std::size_t>(found - cells_.begin());
        }
        if (!columns.front()) return false;
        columns_ = columns;
        return true;
    }

    std::optional<std::string> cell(std::size_t name) const {
        const auto column = columns_[name];
        if (!column || *column >= cells_.size() || cells_[*column].empty()) return std::nullopt;
        return cells_[*column];
    }

    const std::string& file_;
    const std::function<void(const DocumentTitle&)>& take_;
    csv_parser parser_{};
    std::vector<std::string> cells_;  // of the row so far
    std::size_t row_ = 0;             // that ended last
    std::array<std::optional<std::size_t>, names.size()> columns_{0, 1, 2};
    std::exception_ptr failure_;
};

}  // namespace

void read_titles(const std::string& file, const std::function<void(const DocumentTitle&)>& take) {
    TitleRows(file, take).read();
}

}  // namespace kamerbrief::cli
