// The forms that an index is written in. A new one is a file beside this and a row here.
#include <array>

#include "index/csv.hpp"
#include "index/graphml.hpp"
#include "index/html.hpp"
#include "index/json.hpp"
#include "index/markdown.hpp"
#include "kamerbrief/index.hpp"

namespace kamerbrief {
namespace {

constexpr std::array formats{
    IndexFormat{"json", ".json", "one object, as in kamerbrief(5), which index reads too", write_index_json},
    IndexFormat{"csv", ".csv", "one table: a row a letter, citation, motion and commitment", write_index_csv},
    IndexFormat{"markdown", ".md", "a report to read, with what is open in front", write_index_markdown},
    IndexFormat{"html", ".html", "one page to search and filter in a browser, without a network", write_index_html},
    IndexFormat{"graphml", ".graphml", "letters and what they cite, for Gephi or networkx", write_index_graphml},
    IndexFormat{"sqlite", ".sqlite", "a database to query; one that is there is extended", nullptr},
};

}  // namespace

std::span<const IndexFormat> index_formats() {
    return formats;
}

}  // namespace kamerbrief
