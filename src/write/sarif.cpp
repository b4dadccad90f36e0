// Findings as SARIF 2.1.0, which code review sites and editors show.
//
// A result names its place by logical locations (section, table, cell, note): a Word file has no lines to point to. The
// words that it is about are its property `text`, their place as in a letter's JSON its property `at`.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "kamerbrief/check.hpp"
#include "text/json_writer.hpp"
#include "text/unicode.hpp"
#include "write/json_parts.hpp"

namespace kamerbrief {
namespace {

// SARIF knows no style: both are notes (3.27.10).
constexpr std::array<std::string_view, 4> levels{"error", "warning", "note", "note"};

std::string_view level(Severity severity) {
    return levels[static_cast<std::size_t>(severity)];
}

// The path as a relative reference (RFC 3986, 4.2). Its bytes are kept, whatever their encoding.
std::string uri(std::string_view path) {
    constexpr std::string_view kept = "/-._~";
    std::string escaped;
    for (const char byte : path) {
        const bool plain = ('a' <= byte && byte <= 'z') || ('A' <= byte && byte <= 'Z') || ('0' <= byte && byte <= '9');
        escaped += plain || kept.find(byte) != kept.npos ? std::string(1, byte)
                                                         : fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
    return path.starts_with('/') ? "file://" + escaped : escaped;
}

void text_member(JsonWriter& json, std::string_view key, std::string_view text) {
    json.key(key);
    json.begin_object();
    json.member("text", text);
    json.end_object();
}

void rule(JsonWriter& json, const DiagnosticCode& code) {
    json.begin_object();
    json.member("id", code.name);
    text_member(json, "shortDescription", code.summary);
    text_member(json, "fullDescription", code.explanation);
    text_member(json, "help",
                fmt::format("{}\n\nSaid of: {}\nNot said of: {}", code.explanation, code.fires, code.silent));
    json.key("defaultConfiguration");
    json.begin_object();
    json.member("level", level(code.severity));
    json.end_object();
    json.end_object();
}

std::string tool(std::string_view version) {
    JsonWriter json(false);
    json.begin_object();
    json.key("driver");
    json.begin_object();
    json.member("name", "kamerbrief");
    json.member("version", version);
    json.key("rules");
    json.begin_array();
    for (const DiagnosticCode& code : diagnostic_codes())
        rule(json, code);
    json.end_array();
    json.end_object();
    json.end_object();
    return json.finish();
}

void artifact(JsonWriter& json, std::string_view file) {
    json.key("physicalLocation");
    json.begin_object();
    json.key("artifactLocation");
    json.begin_object();
    json.member("uri", uri(file));
    json.end_object();
    json.end_object();
}

void logical_location(JsonWriter& json, std::string_view kind, const std::string& name) {
    if (name.empty()) return;
    json.begin_object();
    json.member("name", name);
    json.member("kind", kind);
    json.end_object();
}

void location(JsonWriter& json, const Whereabouts& where, std::string_view file) {
    json.key("locations");
    json.begin_array();
    json.begin_object();
    artifact(json, file);
    if (!where.section.empty() || !where.table.empty() || !where.note.empty()) {
        json.key("logicalLocations");
        json.begin_array();
        logical_location(json, "section", where.section);
        logical_location(json, "table", where.table);
        logical_location(json, "cell", where.cell);
        logical_location(json, "note", where.note);
        json.end_array();
    }
    json.end_object();
    json.end_array();
}

class ResultWriter : private JsonParts {
  public:
    ResultWriter(const Letter& of, std::string_view file) : JsonParts(of, false), file_(file) {}

    std::string write(const Finding& finding) {
        const Diagnostic& diagnostic = finding.diagnostic;
        json = JsonWriter(false);
        json.begin_object();
        json.member("ruleId", diagnostic.code);
        const auto known = std::ranges::find(diagnostic_codes(), diagnostic.code, &DiagnosticCode::name);
        if (known != diagnostic_codes().end()) json.member("ruleIndex", known - diagnostic_codes().begin());
        json.member("level", level(diagnostic.severity));
        text_member(json, "message", diagnostic.message);
        location(json, whereabouts(letter, diagnostic.at), file_);
        properties(finding);
        json.end_object();
        std::string text = json.finish();
        text.pop_back();
        return text;
    }

  private:
    void properties(const Finding& finding) {
        json.key("properties");
        json.begin_object();
        json.member("key", valid_utf8(fmt::format("{}#{}", file_, finding.id)));
        if (finding.diagnostic.at) {
            const PlaceText around = text_around(letter, *finding.diagnostic.at);
            const std::string_view words = around.text.substr(around.begin, around.end - around.begin);
            if (!words.empty()) json.member("text", words);
        }
        place("at", finding.diagnostic.at);
        json.end_object();
    }

    std::string_view file_;
};

}  // namespace

std::string sarif_head(std::string_view version) {
    std::string head =
        R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":)";
    head += tool(version);
    head.pop_back();
    head += R"(,"columnKind":"unicodeCodePoints","results":[)";
    return head;
}

std::vector<std::string> findings_as_sarif(const Letter& letter, std::string_view file,
                                           std::span<const Finding> findings) {
    std::vector<std::string> results;
    if (findings.empty()) return results;
    ResultWriter writer(letter, file);
    for (const Finding& finding : findings)
        results.push_back(writer.write(finding));
    return results;
}

std::string sarif_tail(std::span<const Unreadable> files) {
    JsonWriter json(false);
    json.begin_array();
    json.begin_object();
    json.member("executionSuccessful", files.empty());
    json.key("toolExecutionNotifications");
    json.begin_array();
    for (const Unreadable& unreadable : files) {
        json.begin_object();
        json.member("level", "error");
        text_member(json, "message", valid_utf8(fmt::format("{} [{}]", unreadable.reason, unreadable.code)));
        location(json, {}, unreadable.file);
        json.end_object();
    }
    json.end_array();
    json.end_object();
    json.end_array();
    std::string tail = "],\"invocations\":" + json.finish();
    tail.insert(tail.size() - 1, "}]}");
    return tail;
}

}  // namespace kamerbrief
