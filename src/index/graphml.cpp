// The nodes are numbered in a table of their own, and written; then the edges between them. A new attribute of a node
// or an edge is a row of its table below, and a column of the queries behind it.
#include "index/graphml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "index/database.hpp"
#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

struct Attribute {
    std::string_view name;
    std::string_view type = "string";
    std::string_view otherwise = {};  ///< what it is where it is not said
};

// In the order of the queries' columns, of which those in front of them are ids of nodes.
constexpr auto node_attributes = std::to_array<Attribute>({
    {"type"},
    {"label"},
    {"title"},
    {"date"},
    {"ministry"},
    {"kind"},
    {"dossier"},
    {"url"},
    {"status"},
});
constexpr auto edge_attributes = std::to_array<Attribute>({
    {"relation"},
    {"weight", "double", "1"},
    {"status"},
});

// Which number a letter has, and a document by its identifier, a commitment by its number: letters first.
constexpr const char* number_nodes = R"(
CREATE TEMP TABLE node (
  node_id INTEGER PRIMARY KEY, type TEXT NOT NULL, document_id INTEGER UNIQUE, identifier TEXT UNIQUE,
  kind TEXT, dossier TEXT, url TEXT, status TEXT);

INSERT INTO node (type, document_id) SELECT 'letter', document_id FROM document ORDER BY date, file;

INSERT INTO node (type, identifier, kind, dossier, url)
SELECT 'document', identifier, min(kind), min(dossier), min(url) FROM (
  SELECT identifier, kind, dossier, url FROM citation WHERE identifier IS NOT NULL
  UNION ALL SELECT identifier, NULL, NULL, NULL FROM motion_paper
  UNION ALL SELECT number, NULL, NULL, NULL FROM commitment WHERE number IS NOT NULL)
GROUP BY identifier
ORDER BY min(kind) IS NULL, min(kind), identifier COLLATE naturally;

UPDATE node SET type = 'commitment', status = now.status
FROM commitment_now AS now WHERE now.number = node.identifier;

UPDATE node SET type = 'motion', status = now.status
FROM motion_now AS now WHERE now.identifier = node.identifier;
)";
constexpr const char* forget_numbers = "DROP TABLE IF EXISTS temp.node";

constexpr const char* letters =
    "SELECT node_id, type, file, title, date, ministry, kind, dossier, url, status "
    "FROM node JOIN document USING (document_id) ORDER BY node_id";
constexpr const char* documents =
    "SELECT node_id, type, identifier, title, date, NULL, kind, dossier, url, status "
    "FROM node LEFT JOIN title USING (identifier) WHERE identifier IS NOT NULL ORDER BY node_id";

constexpr auto edges = std::to_array<const char*>({
    "SELECT letter.node_id, cited.node_id, 'cites', count(*), NULL "
    "FROM citation JOIN node AS letter USING (document_id) "
    "JOIN node AS cited ON cited.identifier = citation.identifier "
    "GROUP BY letter.node_id, cited.node_id ORDER BY letter.node_id, cited.node_id",

    "SELECT letter.node_id, paper.node_id, 'motion', NULL, motion.status "
    "FROM motion JOIN motion_paper USING (motion_id) JOIN node AS letter USING (document_id) "
    "JOIN node AS paper ON paper.identifier = motion_paper.identifier "
    "ORDER BY letter.node_id, paper.node_id, motion_id",

    "SELECT letter.node_id, promise.node_id, 'commitment', NULL, commitment.status "
    "FROM commitment JOIN node AS letter USING (document_id) "
    "JOIN node AS promise ON promise.identifier = commitment.number "
    "ORDER BY letter.node_id, promise.node_id, commitment_id",
});

/// What XML 1.0 (2.2) has; of the others not even a reference may stand in a document.
bool is_allowed(std::string_view character) {
    if (character.size() == 1) return character >= " " || character.find_first_of("\t\n\r") == 0;
    return character != "\uFFFE" && character != "\uFFFF";
}

std::string_view reference_to(std::string_view character) {
    struct Reference {
        std::string_view character;
        std::string_view reference;
    };
    // A reader takes a tab or a line break in an attribute for a blank, and a carriage return anywhere for a line feed.
    constexpr auto references = std::to_array<Reference>({
        {"&", "&amp;"},
        {"<", "&lt;"},
        {">", "&gt;"},
        {"\"", "&quot;"},
        {"\t", "&#9;"},
        {"\n", "&#10;"},
        {"\r", "&#13;"},
    });
    const auto* const found = std::ranges::find(references, character, &Reference::character);
    return found == references.end() ? std::string_view() : found->reference;
}

/// For texts and attributes alike.
std::string xml_escaped(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t length = utf8_sequence_length(text);
        const std::string_view character = text.substr(0, std::max<std::size_t>(length, 1));
        if (length == 0 || !is_allowed(character)) {
            out += replacement_character;
        } else if (const std::string_view reference = reference_to(character); !reference.empty()) {
            out += reference;
        } else {
            out += character;
        }
        text.remove_prefix(character.size());
    }
    return out;
}

class IndexGraph {
  public:
    IndexGraph(const Index& index, const TextSink& sink) : index_(index), sink_(sink) {}

    void write() {
        SQLite::Database& database = index_.database().sqlite;
        run_sql(database, forget_numbers);
        run_sql(database, number_nodes);
        sink_(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
            "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
        keys("node", node_attributes);
        keys("edge", edge_attributes);
        sink_("  <graph id=\"index\" edgedefault=\"directed\">\n");
        nodes(letters);
        nodes(documents);
        for (const char* const of_relation : edges)
            all_edges(of_relation);
        sink_("  </graph>\n</graphml>\n");
        run_sql(database, forget_numbers);
    }

  private:
    void keys(std::string_view of, std::span<const Attribute> attributes) {
        for (const auto& [name, type, otherwise] : attributes) {
            const std::string key =
                fmt::format("id=\"{0}-{1}\" for=\"{0}\" attr.name=\"{1}\" attr.type=\"{2}\"", of, name, type);
            sink_(otherwise.empty() ? fmt::format("  <key {}/>\n", key)
                                    : fmt::format("  <key {}><default>{}</default></key>\n", key, otherwise));
        }
    }

    void nodes(const char* sql) {
        Query rows = query(index_, sql);
        while (rows.next()) {
            sink_(fmt::format("    <node id=\"n{}\">", rows.number(0)));
            data("node", node_attributes, rows, 1);
            sink_("</node>\n");
        }
    }

    void all_edges(const char* sql) {
        Query rows = query(index_, sql);
        while (rows.next()) {
            sink_(fmt::format("    <edge source=\"n{}\" target=\"n{}\">", rows.number(0), rows.number(1)));
            data("edge", edge_attributes, rows, 2);
            sink_("</edge>\n");
        }
    }

    void data(std::string_view of, std::span<const Attribute> attributes, const Query& row, int first_column) {
        int column = first_column;
        for (const Attribute& attribute : attributes) {
            if (const auto value = row.text_or_null(column++))
                sink_(fmt::format("<data key=\"{}-{}\">{}</data>", of, attribute.name, xml_escaped(*value)));
        }
    }

    const Index& index_;
    const TextSink& sink_;
};

}  // namespace

void write_index_graphml(const Index& index, const IndexWriteOptions&, const TextSink& sink) {
    IndexGraph(index, sink).write();
}

}  // namespace kamerbrief
