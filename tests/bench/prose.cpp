// Makes prose of a letter's kind: sentences from the word lists below by a generator of random numbers with a fixed
// seed, and citations of every kind with numbers that differ each time.
//
// To measure another form of citation, add a row to `forms`: # becomes a digit, never 0.
#include "bench/prose.hpp"

#include <array>
#include <cstdint>
#include <random>
#include <string_view>

namespace kamerbrief::bench {
namespace {

constexpr auto forms = std::to_array<std::string_view>({
    "Kamerstukken II 202#/2#, 29 6##, nr. ###",
    "Kamerstuk 3####, nr. ##",
    "Kamerstukken I 202#/2#, 3####, B",
    "Kamerstukken II 202#-202#, 36 6## VI, nr. ##",
    "(3####, nr. ##)",
    "nr. ### (3####)",
    "Motie 36###-###",
    "Handelingen II 202#/2#, nr. ##, item #",
    "Aanhangsel Handelingen II 202#/2#, nr. ####",
    "2024D#####",
    "zaak 2023Z#####",
    "TZ20241#-1##",
    "Stb. 201#, ###",
    "Staatscourant 202#, nr. #####",
    "Trb. 201#, ##",
    "Gemeenteblad van Kadestad 202#, ####",
    "artikel ##, eerste lid, van de Wet open overheid",
    "artikel 6:1## BW",
    "art. ### Sr",
    "de Wet politiegegevens",
    "de Awb",
    "artikel # van Verordening (EU) 2016/6##",
    "ECLI:NL:HR:202#:####",
    "COM(202#) ###",
    "PbEU 201#, L 1##",
    "https://www.kadestad.example/stukken/####/brief.pdf",
    "kst-3####-##",
});

constexpr auto openings = std::to_array<std::string_view>(
    {"Daarnaast", "In de afgelopen maanden", "Op dit moment", "Met deze aanpak", "Voor de korte termijn", "Bovendien",
     "Samen met de gemeenten", "Tot slot", "Zoals eerder gemeld", "Na overleg met de sector", "Vanaf het voorjaar",
     "Ten opzichte van vorig jaar", "Hierbij", "Uit de metingen blijkt dat", "Aan de hand van gesprekken",
     "Begin 2025"});
constexpr auto verbs = std::to_array<std::string_view>(
    {"onderzoekt", "versterkt", "bespreekt", "volgt", "verbetert", "ondersteunt", "begrenst", "beoordeelt", "verkent",
     "vernieuwt", "financiert", "herziet", "ontwikkelt", "bewaakt", "beschrijft", "verdeelt"});
constexpr auto subjects = std::to_array<std::string_view>(
    {"het kabinet", "de inspectie", "de minister van Havens", "een onafhankelijke commissie", "het waterschap",
     "de beheerder van de kades", "elke veerdienst", "de werkgroep", "de Tweede Kamer", "de rijksdienst voor Bruggen",
     "het ministerie", "de gemeente Kadestad", "mevrouw Van der Kade", "de heer Brugmans", "de toezichthouder",
     "het college"});
constexpr auto objects = std::to_array<std::string_view>(
    {"de planning van het onderhoud", "een ruimere vergoeding", "de gevolgen voor kleine havens",
     "het aantal meldingen", "de uitvoering van de maatregelen", "bestaande afspraken over de bediening",
     "de kosten van vervanging", "het toezicht op de sluizen", "een betere bereikbaarheid",
     "de veiligheid van reizigers", "het tekort aan technisch personeel", "de bijdrage van 12 miljoen euro",
     "de kwaliteit van het oppervlaktewater", "knelpunten in de vergunningverlening", "het eindrapport",
     "de registratie van 3.400 ligplaatsen"});
constexpr auto endings = std::to_array<std::string_view>(
    {"met het oog op de komende winter", "in nauw overleg met betrokken partijen", "binnen de beschikbare middelen",
     "zonder dat de doorstroming eronder lijdt", "op basis van gegevens over 2023",
     "waarbij bewoners vroegtijdig worden betrokken", "om herhaling te voorkomen", "tegen het einde van dit jaar",
     "zodat er voor iedereen duidelijkheid ontstaat", "volgens de aanbevelingen van deskundigen",
     "en rapporteert daar jaarlijks over", "met ongeveer 15 procent", "voor zover dat juridisch mogelijk is",
     "gedurende een proef van zes maanden", "ook wanneer de vraag verder toeneemt", "in alle twaalf provincies"});

class Writer {
  public:
    std::string sentence() {
        std::string text(pick(openings));
        for (const std::string_view part : {pick(verbs), pick(subjects), pick(objects), pick(endings)})
            text.append(" ").append(part);
        return text.append(". ");
    }

    /// The forms in turn.
    std::string citation() {
        std::string text(forms[next_form_++ % forms.size()]);
        for (char& c : text) {
            if (c == '#') c = static_cast<char>('1' + random_() % 9);
        }
        return text;
    }

  private:
    // Not std::uniform_int_distribution, which gives other numbers with another library.
    template <std::size_t N>
    std::string_view pick(const std::array<std::string_view, N>& words) {
        return words[random_() % N];
    }

    std::mt19937 random_;  // its seed is part of the standard
    std::size_t next_form_ = 0;
};

}  // namespace

std::vector<std::string> prose(std::size_t bytes, std::size_t citations) {
    constexpr std::size_t paragraph_length = 700;
    Writer writer;
    std::vector<std::string> paragraphs(1);
    std::size_t written = 0;
    std::size_t cited = 0;
    while (written < bytes) {
        std::string& paragraph = paragraphs.back();
        const std::size_t before = paragraph.size();
        paragraph += writer.sentence();
        if (cited < citations && written >= cited * bytes / citations) {
            paragraph += "Zie " + writer.citation() + ". ";
            ++cited;
        }
        written += paragraph.size() - before;
        if (paragraph.size() >= paragraph_length) paragraphs.emplace_back();
    }
    return paragraphs;
}

}  // namespace kamerbrief::bench
