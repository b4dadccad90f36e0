// Two tables: laws with their ids, and what they are called for short.
//
// Ids are those of wetten.overheid.nl (BWBR, BWBV for treaties) and eur-lex.europa.eu (CELEX).
//
// Left out on purpose: the Wetboek van Strafvordering and its "Sv", because letters write of the code that is to come
// under the same name as of the one in force.
#include "extract/citations/laws.hpp"

#include <algorithm>
#include <array>

namespace kamerbrief {
namespace {

constexpr auto laws = std::to_array<Law>({
    {"wet", "Aanbestedingswet 2012", "BWBR0032203"},
    {"wet", "Advocatenwet", "BWBR0002093"},
    {"wet", "Alcoholwet", "BWBR0002458"},
    {"wet", "Algemene Ouderdomswet", "BWBR0002221"},
    {"wet", "Algemene wet bestuursrecht", "BWBR0005537"},
    {"wet", "Algemene wet inzake rijksbelastingen", "BWBR0002320"},
    {"wet", "Ambtenarenwet 2017", "BWBR0001947"},
    {"wet", "Arbeidsomstandighedenwet", "BWBR0010346"},
    {"wet", "Arbeidstijdenwet", "BWBR0007671"},
    {"wet", "Archiefwet 1995", "BWBR0007376"},
    {"wet", "Besluit algemene rechtspositie politie", "BWBR0006516"},
    {"wet", "Burgerlijk Wetboek", ""},
    {"wet", "Comptabiliteitswet 2016", "BWBR0039429"},
    {"wet", "Elektriciteitswet 1998", "BWBR0009755"},
    {"wet", "Erfgoedwet", "BWBR0037521"},
    {"wet", "Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden", "BWBV0001000"},
    {"wet", "Faillissementswet", "BWBR0001860"},
    {"wet", "Gaswet", "BWBR0011440"},
    {"wet", "Gemeentewet", "BWBR0005416"},
    {"wet", "Geneesmiddelenwet", "BWBR0021505"},
    {"wet", "Grondwet", "BWBR0001840"},
    {"wet", "Huisvestingswet 2014", "BWBR0035303"},
    {"wet", "Invorderingswet 1990", "BWBR0004770"},
    {"wet", "Jeugdwet", "BWBR0034925"},
    {"wet", "Kieswet", "BWBR0004627"},
    {"wet", "Leerplichtwet 1969", "BWBR0002628"},
    {"wet", "Mededingingswet", "BWBR0008691"},
    {"wet", "Mediawet 2008", "BWBR0025028"},
    {"wet", "Meststoffenwet", "BWBR0004054"},
    {"wet", "Mijnbouwwet", "BWBR0014168"},
    {"wet", "Omgevingswet", "BWBR0037885"},
    {"wet", "Opiumwet", "BWBR0001941"},
    {"wet", "Overleveringswet", "BWBR0016664"},
    {"wet", "Participatiewet", "BWBR0015703"},
    {"wet", "Paspoortwet", "BWBR0005212"},
    {"wet", "Penitentiaire beginselenwet", "BWBR0009709"},
    {"wet", "Politiewet 2012", "BWBR0031788"},
    {"wet", "Provinciewet", "BWBR0005645"},
    {"wet", "Reglement verkeersregels en verkeerstekens 1990", "BWBR0004825"},
    {"wet", "Rijkswet op het Nederlanderschap", "BWBR0003738"},
    {"wet", "Spoorwegwet", "BWBR0015007"},
    {"wet", "Telecommunicatiewet", "BWBR0009950"},
    {"wet", "Uitleveringswet", "BWBR0002559"},
    {"wet", "Uitvoeringswet Algemene verordening gegevensbescherming", "BWBR0040940"},
    {"wet", "Vreemdelingenbesluit 2000", "BWBR0011825"},
    {"wet", "Vreemdelingenwet 2000", "BWBR0011823"},
    {"wet", "Warenwet", "BWBR0001969"},
    {"wet", "Waterwet", "BWBR0025458"},
    {"wet", "Wegenverkeerswet 1994", "BWBR0006622"},
    {"wet", "Werkloosheidswet", "BWBR0004045"},
    {"wet", "Wet arbeid vreemdelingen", "BWBR0007149"},
    {"wet", "Wet basisregistratie personen", "BWBR0033715"},
    {"wet", "Wet bevordering integriteitsbeoordelingen door het openbaar bestuur", "BWBR0013798"},
    {"wet", "Wet bijzondere opsporingsdiensten", "BWBR0019919"},
    {"wet", "Wet dieren", "BWBR0030250"},
    {"wet", "Wet educatie en beroepsonderwijs", "BWBR0007625"},
    {"wet", "Wet inkomstenbelasting 2001", "BWBR0011353"},
    {"wet", "Wet justitiële en strafvorderlijke gegevens", "BWBR0014194"},
    {"wet", "Wet kinderopvang", "BWBR0017017"},
    {"wet", "Wet langdurige zorg", "BWBR0035917"},
    {"wet", "Wet maatschappelijke ondersteuning 2015", "BWBR0035362"},
    {"wet", "Wet milieubeheer", "BWBR0003245"},
    {"wet", "Wet normering topinkomens", "BWBR0032249"},
    {"wet", "Wet op de economische delicten", "BWBR0002063"},
    {"wet", "Wet op de inlichtingen- en veiligheidsdiensten 2017", "BWBR0039896"},
    {"wet", "Wet op de kansspelen", "BWBR0002469"},
    {"wet", "Wet op de lijkbezorging", "BWBR0005009"},
    {"wet", "Wet op de loonbelasting 1964", "BWBR0002471"},
    {"wet", "Wet op de omzetbelasting 1968", "BWBR0002629"},
    {"wet", "Wet op de parlementaire enquête 2008", "BWBR0023825"},
    {"wet", "Wet op de rechterlijke organisatie", "BWBR0001830"},
    {"wet", "Wet op de rechtsbijstand", "BWBR0006368"},
    {"wet", "Wet op de vennootschapsbelasting 1969", "BWBR0002672"},
    {"wet", "Wet op het financieel toezicht", "BWBR0020368"},
    {"wet", "Wet op het hoger onderwijs en wetenschappelijk onderzoek", "BWBR0005682"},
    {"wet", "Wet op het primair onderwijs", "BWBR0003420"},
    {"wet", "Wet open overheid", "BWBR0045754"},
    {"wet", "Wet openbaarheid van bestuur", "BWBR0005252"},
    {"wet", "Wet openbare manifestaties", "BWBR0004318"},
    {"wet", "Wet particuliere beveiligingsorganisaties en recherchebureaus", "BWBR0008973"},
    {"wet", "Wet personenvervoer 2000", "BWBR0011470"},
    {"wet", "Wet politiegegevens", "BWBR0022463"},
    {"wet", "Wet publieke gezondheid", "BWBR0024705"},
    {"wet", "Wet ter voorkoming van witwassen en financieren van terrorisme", "BWBR0024282"},
    {"wet", "Wet tijdelijk huisverbod", "BWBR0024649"},
    {"wet", "Wet veiligheidsregio's", "BWBR0027466"},
    {"wet", "Wet verplichte geestelijke gezondheidszorg", "BWBR0040635"},
    {"wet", "Wet voortgezet onderwijs 2020", "BWBR0044212"},
    {"wet", "Wet wapens en munitie", "BWBR0008804"},
    {"wet", "Wet werk en inkomen naar arbeidsvermogen", "BWBR0019057"},
    {"wet", "Wetboek van Burgerlijke Rechtsvordering", "BWBR0001827"},
    {"wet", "Wetboek van Strafrecht", "BWBR0001854"},
    {"wet", "Woningwet", "BWBR0005181"},
    {"wet", "Ziektewet", "BWBR0001888"},
    {"wet", "Zorgverzekeringswet", "BWBR0018450"},
    {"eu", "AI-verordening", "32024R1689"},
    {"eu", "Algemene verordening gegevensbescherming", "32016R0679"},
    {"eu", "Digitaledienstenverordening", "32022R2065"},
    {"eu", "Digitalemarktenverordening", "32022R1925"},
    {"eu", "Dublinverordening", "32013R0604"},
    {"eu", "Habitatrichtlijn", "31992L0043"},
    {"eu", "Kaderrichtlijn Water", "32000L0060"},
    {"eu", "NIS2-richtlijn", "32022L2555"},
    {"eu", "Vogelrichtlijn", "32009L0147"},
    {"eu", "eIDAS-verordening", "32014R0910"},
});

struct ShortName {
    std::string_view text;
    std::string_view law;
    bool needs_article;  // too short or too common to be a law by itself
};

constexpr auto short_names = std::to_array<ShortName>({
    {"Aanbestedingswet", "Aanbestedingswet 2012", false},
    {"AI Act", "AI-verordening", false},
    {"AI-act", "AI-verordening", false},
    {"AOW", "Algemene Ouderdomswet", false},
    {"Arbowet", "Arbeidsomstandighedenwet", false},
    {"Archiefwet", "Archiefwet 1995", false},
    {"AVG", "Algemene verordening gegevensbescherming", false},
    {"Awb", "Algemene wet bestuursrecht", false},
    {"AWR", "Algemene wet inzake rijksbelastingen", true},
    {"Barp", "Besluit algemene rechtspositie politie", false},
    {"BW", "Burgerlijk Wetboek", true},
    {"Comptabiliteitswet", "Comptabiliteitswet 2016", false},
    {"CW", "Comptabiliteitswet 2016", true},
    {"CW 2016", "Comptabiliteitswet 2016", false},
    {"Digital Markets Act", "Digitalemarktenverordening", false},
    {"Digital Services Act", "Digitaledienstenverordening", false},
    {"DMA", "Digitalemarktenverordening", false},
    {"DSA", "Digitaledienstenverordening", false},
    {"EVRM", "Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden", false},
    {"Fw", "Faillissementswet", true},
    {"Gw", "Grondwet", true},
    {"Huisvestingswet", "Huisvestingswet 2014", false},
    {"KRW", "Kaderrichtlijn Water", false},
    {"Leerplichtwet", "Leerplichtwet 1969", false},
    {"Mediawet", "Mediawet 2008", false},
    {"NIS2", "NIS2-richtlijn", false},
    {"Pbw", "Penitentiaire beginselenwet", true},
    {"Politiewet", "Politiewet 2012", false},
    {"Reglement verkeersregels en verkeerstekens", "Reglement verkeersregels en verkeerstekens 1990", false},
    {"Rv", "Wetboek van Burgerlijke Rechtsvordering", true},
    {"RVV 1990", "Reglement verkeersregels en verkeerstekens 1990", false},
    {"Sr", "Wetboek van Strafrecht", true},
    {"UAVG", "Uitvoeringswet Algemene verordening gegevensbescherming", false},
    {"Uitvoeringswet AVG", "Uitvoeringswet Algemene verordening gegevensbescherming", false},
    {"Vb 2000", "Vreemdelingenbesluit 2000", false},
    {"Vreemdelingenbesluit", "Vreemdelingenbesluit 2000", false},
    {"Vreemdelingenwet", "Vreemdelingenwet 2000", false},
    {"Vw 2000", "Vreemdelingenwet 2000", false},
    {"Wav", "Wet arbeid vreemdelingen", true},
    {"WEB", "Wet educatie en beroepsonderwijs", true},
    {"WED", "Wet op de economische delicten", true},
    {"Wegenverkeerswet", "Wegenverkeerswet 1994", false},
    {"Wet Bibob", "Wet bevordering integriteitsbeoordelingen door het openbaar bestuur", false},
    {"Wet BRP", "Wet basisregistratie personen", false},
    {"Wft", "Wet op het financieel toezicht", false},
    {"WHW", "Wet op het hoger onderwijs en wetenschappelijk onderzoek", false},
    {"WIA", "Wet werk en inkomen naar arbeidsvermogen", false},
    {"Wiv 2017", "Wet op de inlichtingen- en veiligheidsdiensten 2017", false},
    {"Wjsg", "Wet justitiële en strafvorderlijke gegevens", false},
    {"Wlz", "Wet langdurige zorg", false},
    {"Wmo 2015", "Wet maatschappelijke ondersteuning 2015", false},
    {"WNT", "Wet normering topinkomens", false},
    {"Wob", "Wet openbaarheid van bestuur", false},
    {"Wom", "Wet openbare manifestaties", false},
    {"Woo", "Wet open overheid", false},
    {"Wpbr", "Wet particuliere beveiligingsorganisaties en recherchebureaus", false},
    {"Wpg", "Wet politiegegevens", false},
    {"WPO", "Wet op het primair onderwijs", false},
    {"Wth", "Wet tijdelijk huisverbod", true},
    {"Wvggz", "Wet verplichte geestelijke gezondheidszorg", false},
    {"WVO 2020", "Wet voortgezet onderwijs 2020", false},
    {"Wvr", "Wet veiligheidsregio's", true},
    {"WVW", "Wegenverkeerswet 1994", true},
    {"WVW 1994", "Wegenverkeerswet 1994", false},
    {"Wwft", "Wet ter voorkoming van witwassen en financieren van terrorisme", false},
    {"WWM", "Wet wapens en munitie", false},
    {"Zvw", "Zorgverzekeringswet", false},
});

struct CivilCodeBook {
    std::string_view number;
    std::string_view id;
};

constexpr auto civil_code_books = std::to_array<CivilCodeBook>({
    {"1", "BWBR0002656"},
    {"2", "BWBR0003045"},
    {"3", "BWBR0005291"},
    {"4", "BWBR0002761"},
    {"5", "BWBR0005288"},
    {"6", "BWBR0005289"},
    {"7", "BWBR0005290"},
    {"7A", "BWBR0006000"},
    {"8", "BWBR0005034"},
    {"10", "BWBR0030068"},
});

// All names, by their first letter and the longest of a letter first, so that "Wet open overheid" is looked for among
// its neighbours only, and "CW 2016" before "CW".
struct Name {
    std::string_view text;
    std::size_t law = 0;
    bool short_name = false;
    bool needs_article = false;
};

consteval std::size_t law_named(std::string_view name) {
    for (std::size_t law = 0; law < laws.size(); ++law) {
        if (laws[law].name == name) return law;
    }
    throw "a short name of a law that has no row";
}

consteval auto all_names() {
    std::array<Name, laws.size() + short_names.size()> names;
    std::size_t count = 0;
    for (std::size_t law = 0; law < laws.size(); ++law)
        names[count++] = {laws[law].name, law, false, laws[law].id.empty()};
    for (const ShortName& entry : short_names)
        names[count++] = {entry.text, law_named(entry.law), true, entry.needs_article};
    std::ranges::sort(names, [](const Name& a, const Name& b) {
        return a.text[0] != b.text[0] ? a.text[0] < b.text[0] : a.text.size() > b.text.size();
    });
    return names;
}

constexpr auto names = all_names();

// A full name in any case but for its first letter ("Wet Wapens en Munitie"), over blanks of any kind; a short one to
// the letter.
bool read_name(Cursor& cursor, const Name& name) {
    for (std::size_t at = 0; at < name.text.size(); ++at) {
        const char c = name.text[at];
        if (c == ' ') {
            if (!cursor.blanks_or_breaks()) return false;
            continue;
        }
        if (c == '\'' && cursor.literal("\u2019")) continue;
        const char here = cursor.peek();
        if (here != c && (name.short_name || at == 0 || small(here) != small(c))) return false;
        cursor.move_to(cursor.at() + 1);
    }
    return true;
}

// "Archiefwet 2021" is another law than the one of 1995, "Wetboek van Strafrecht BES" another code, and "Woo-verzoek"
// and "Wet open overheid-contactpersoon" are no laws.
bool goes_on(const Cursor& behind) {
    Cursor cursor = behind;
    if (!word_ends(cursor.text(), cursor.at())) return !is_digit(cursor.peek());
    if (cursor.literal("-")) return letter_at(cursor.text(), cursor.at()) != 0;
    if (!cursor.blanks()) return false;
    if (cursor.literal("BES")) return word_ends(cursor.text(), cursor.at());
    const std::string_view year = cursor.digits(4, 4);
    return year.starts_with("19") || year.starts_with("20");
}

}  // namespace

std::optional<LawName> read_law_name(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    for (const Name& name :
         std::ranges::equal_range(names, cursor.peek(), {}, [](const Name& entry) { return entry.text[0]; })) {
        if (read_name(cursor, name) && !goes_on(cursor)) return LawName{&laws[name.law], name.needs_article};
        cursor.move_to(begin);
    }
    return std::nullopt;
}

std::string_view civil_code_book(std::string_view number) {
    const auto* const book = std::ranges::find(civil_code_books, number, &CivilCodeBook::number);
    return book == civil_code_books.end() ? std::string_view{} : book->id;
}

std::string_view read_bwb(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.literal("BWBR") || cursor.literal("BWBV")) {
        if (!cursor.digits(7, 7).empty() && word_ends(cursor.text(), cursor.at())) return cursor.since(begin);
    }
    cursor.move_to(begin);
    return {};
}

std::optional<LawAddress> law_of_address(std::string_view address) {
    constexpr std::string_view host = "wetten.overheid.nl/";
    const std::size_t found = address.find(host);
    if (found == std::string_view::npos) return std::nullopt;
    const std::size_t id = address.find("BWB", found);
    if (id == std::string_view::npos) return std::nullopt;
    Cursor cursor(address, id);
    LawAddress law;
    law.bwb = read_bwb(cursor);
    if (law.bwb.empty()) return std::nullopt;
    const std::size_t behind = cursor.at();
    if (cursor.literal("/") && !cursor.digits(4, 4).empty() && cursor.literal("-") && !cursor.digits(2, 2).empty() &&
        cursor.literal("-") && !cursor.digits(2, 2).empty()) {
        law.date = address.substr(behind + 1, 10);
    }
    return law;
}

}  // namespace kamerbrief
