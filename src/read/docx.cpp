// Reads a Word file (ECMA-376, transitional or strict): its bytes in, the document out. Parts are found by their
// relationships, whatever their names. The stories themselves are read in story.cpp.
#include <fmt/format.h>

#include <optional>
#include <unordered_set>
#include <utility>

#include "read/leftovers.hpp"
#include "read/note_numbers.hpp"
#include "read/notes.hpp"
#include "read/numbering.hpp"
#include "read/package.hpp"
#include "read/readers.hpp"
#include "read/relationships.hpp"
#include "read/story.hpp"
#include "read/styles.hpp"
#include "read/xml.hpp"

namespace kamerbrief {
namespace {

// Where the main part stands in nearly every file; for one whose relationships are lost.
constexpr std::string_view usual_main_part = "word/document.xml";

// What a zip archive without a letter is, by a file in it.
struct Lookalike {
    std::string_view file;
    std::string_view name;
};
constexpr Lookalike lookalikes[] = {
    {"xl/workbook.xml", "an Excel workbook"},
    {"ppt/presentation.xml", "a PowerPoint presentation"},
    {"META-INF/manifest.xml", "an OpenDocument file; save it as .docx"},
    {"META-INF/MANIFEST.MF", "a Java archive"},
    {"META-INF/container.xml", "an e-book (EPUB)"},
};

void refuse_lookalikes(const Package& package) {
    for (const Lookalike& row : lookalikes) {
        if (package.has(row.file)) throw Error("ooxml.no_document", fmt::format("not a Word file but {}", row.name));
    }
}

[[noreturn]] void no_document(const Package& package) {
    refuse_lookalikes(package);
    throw Error("ooxml.no_document", "a zip archive with no Word document in it");
}

std::string main_part(const Package& package, const Relationships& relationships) {
    const Relationship* document = relationships.by_type("officeDocument");
    if (document == nullptr) {
        if (!package.has(usual_main_part)) no_document(package);
        return std::string(usual_main_part);
    }
    if (document->external) throw Error("ooxml.no_document", "the text is not in the file, which only links to it");
    if (!package.has(document->target)) no_document(package);
    return document->target;
}

class DocxReader {
  public:
    DocxReader(std::string_view bytes, const ReadOptions& options)
        : options_(options),
          limits_(options.limits),
          package_(bytes, options.limits),
          package_relationships_(package_, "", options.limits),
          main_(main_part(package_, package_relationships_)) {}

    Document read() {
        document_.format = Format::docx;
        say_irregularities();
        const Xml text = *read_xml(package_, main_, limits_);
        note_characters(text);
        if (std::string_view(text.root().name()) != "w:document") {
            refuse_lookalikes(package_);
            throw Error("ooxml.root", fmt::format("{}: not a Word document, its root is {:?}", main_,
                                                  std::string_view(text.root().name()).substr(0, 40)));
        }
        const Relationships relationships = relationships_of(main_);
        const std::optional<Xml> style_part = part(relationships, "styles");
        const std::optional<Xml> numbering_part = part(relationships, "numbering");
        const Styles styles(style_part ? style_part->root() : pugi::xml_node());
        Numbering numbering(numbering_part ? numbering_part->root() : pugi::xml_node(), styles);

        Stories stories{document_, styles, numbering, options_};
        read_story(stories, text, relationships, document_.body);
        const std::size_t sections = stories.sections.size();
        add_notes(stories, relationships, "footnotes", NoteKind::footnote);
        add_notes(stories, relationships, "endnotes", NoteKind::endnote);
        add_headers(stories, relationships);
        stories.sections.resize(sections);  // those of other parts are none of the text's, and gone with their parts
        add_properties();
        link_notes(document_);
        const std::optional<Xml> settings = part(relationships, "settings");
        number_notes(document_, stories, settings ? settings->root() : pugi::xml_node());
        say_leftovers(stories.leftovers, options_.changes, document_.diagnostics);
        return std::move(document_);
    }

  private:
    Relationships relationships_of(const std::string& part) {
        Relationships relationships(package_, part, limits_);
        say_repeated_ids(relationships.repeated_ids(), fmt::format("relationships of {}", part), document_.diagnostics);
        if (relationships.leads_outside()) say_irregular(fmt::format("relationships of {} lead out of the file", part));
        if (relationships.too_long() > 0) {
            say("text-lossy", Severity::info,
                fmt::format("relationships of {}: addresses of more than {} bytes, which are left out: {}", part,
                            Relationships::longest_address, relationships.too_long()));
        }
        return relationships;
    }

    /// The part of a type; nothing where there is none, or an empty one.
    std::optional<Xml> part(const Relationships& relationships, std::string_view type) {
        const Relationship* relationship = relationships.by_type(type);
        if (relationship != nullptr) {
            return relationship->external ? std::nullopt : named_part(relationship->target);
        }
        if (!relationships.missing()) return std::nullopt;
        const std::string usual_name = fmt::format("{}{}.xml", main_.substr(0, main_.rfind('/') + 1), type);
        std::optional<Xml> xml = part_named(usual_name);
        if (xml) say_irregular(fmt::format("{} has no relationship, and was found by its name", usual_name));
        return xml;
    }

    /// The same of one that another part names.
    std::optional<Xml> named_part(const std::string& name) {
        if (!package_.has(name)) {
            say_missing(name);
            return std::nullopt;
        }
        return part_named(name);
    }

    std::optional<Xml> part_named(const std::string& name) {
        std::optional<PartBytes> bytes = package_.read(name);
        if (!bytes) return std::nullopt;
        if (bytes->view().find_first_not_of(" \t\r\n") == std::string_view::npos) {
            say("text-lossy", Severity::info, fmt::format("{} is empty", name));
            return std::nullopt;
        }
        Xml xml = parse_xml(name, std::move(*bytes), limits_);
        note_characters(xml);
        return xml;
    }

    void add_notes(Stories& stories, const Relationships& relationships, std::string_view type, NoteKind kind) {
        const std::optional<Xml> xml = part(relationships, type);
        if (!xml) return;
        read_notes(stories, *xml, relationships_of(xml->part), kind);
    }

    void add_headers(Stories& stories, const Relationships& relationships) {
        std::unordered_set<const Relationship*> seen;  // sections share their headers
        bool lacks_part = false;
        // By index: a header may hold a section's properties too, and name more.
        for (std::size_t i = 0; i < stories.headers.size(); ++i) {
            const Relationship* relationship = relationships.by_id(stories.headers[i]);
            if (relationship == nullptr) {
                lacks_part = true;
                continue;
            }
            if (relationship->external || !seen.insert(relationship).second) continue;
            const std::optional<Xml> xml = named_part(relationship->target);
            if (!xml) continue;
            read_story(stories, *xml, relationships_of(xml->part), document_.headers);
        }
        if (lacks_part) say_missing("a header or footer");
    }

    void add_properties() {
        if (const std::optional<Xml> core = part(package_relationships_, "core-properties")) {
            for (const pugi::xml_node property : core->root().children()) {
                add_property(std::string(local_name(property)), property);
            }
        }
        // The second name is that of strict files (Part 1, 15.2.12.2).
        std::optional<Xml> custom = part(package_relationships_, "custom-properties");
        if (!custom) custom = part(package_relationships_, "customProperties");
        if (custom) {
            for (const pugi::xml_node property : custom->root().children()) {
                add_property(property.attribute("name").value(), property);
            }
        }
    }

    void add_property(std::string name, pugi::xml_node node) {
        std::string value = text_within(node);
        if (!name.empty() && !value.empty()) document_.properties.push_back({std::move(name), std::move(value)});
    }

    void note_characters(const Xml& xml) {
        if (xml.characters.misdeclared) {
            say_irregular(fmt::format("{} is not in the encoding that it declares", xml.part));
        }
        if (xml.characters.replaced == 0) return;
        say("text-lossy", Severity::info,
            fmt::format("{}: characters that are not valid, shown as U+FFFD: {}", xml.part, xml.characters.replaced));
    }

    /// What other programs than Word leave out, or write otherwise.
    void say_irregularities() {
        for (const std::string& irregularity : package_.irregularities())
            say_irregular(irregularity);
        if (!package_.has("[Content_Types].xml")) say_irregular("[Content_Types].xml is missing");
        if (package_relationships_.by_type("officeDocument") == nullptr) {
            say_irregular(fmt::format("{} has no relationship, and was found by its name", main_));
        }
        if (package_relationships_.leads_outside()) say_irregular("relationships of the package lead out of the file");
    }

    void say_missing(std::string_view part) {
        say("part-missing", Severity::warning, fmt::format("{} is named in the file and not there", part));
    }

    void say_irregular(std::string message) { say("file-irregular", Severity::info, std::move(message)); }

    void say(const char* code, Severity severity, std::string message) {
        document_.diagnostics.push_back({code, severity, std::move(message), std::nullopt});
    }

    const ReadOptions& options_;
    const Limits& limits_;
    Package package_;
    Relationships package_relationships_;
    std::string main_;
    Document document_;
};

}  // namespace

Document read_docx(std::string_view bytes, const ReadOptions& options) {
    return DocxReader(bytes, options).read();
}

}  // namespace kamerbrief
