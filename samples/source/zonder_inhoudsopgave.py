"""A letter without a table of contents: headings by style, numbered by the style, one of them in a style of its own that
inherits its level; an endnote, a note with a mark of its own, a tracked change, hidden text, a table without caption."""
from letter import Letter, Note, heading, notes, paragraph, pieces, table

LETTER = Letter(
    name="zonder-inhoudsopgave",
    created="2025-09-26T08:05:00Z",
    numbered_headings=True,
    header=[paragraph("Ministerie van Luchtvaart en Ruimte", "Koptekst")],
    footer=[paragraph("Pagina {=PAGE|1} van {=NUMPAGES|2}", "Voettekst")],
    body=[
        paragraph("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"),
        paragraph(),
        paragraph("Datum: 26 september 2025"),
        paragraph("Onderwerp: Geluid van kleine luchthavens"),
        paragraph("Ons kenmerk: LR/2025-0712"),
        paragraph(),
        paragraph("Geachte voorzitter,"),
        paragraph(),
        paragraph("Op 11 juni 2025 sprak ik met uw Kamer over het geluid van kleine luchthavens. Met deze brief informeer ik "
                  "uw Kamer over de metingen, over twee moties en over een toezegging uit dat debat."),

        heading(1, "Geluidsmetingen"),
        paragraph("Sinds januari staan er meetpalen bij drie luchthavens. Zij leggen dag en nacht vast hoeveel geluid een "
                  "vliegtuig maakt.[^f1] De gegevens staan op [[de meetsite|https://www.vlieggeluid.example/metingen]]."),
        heading(2, "Meetpalen en rekenmodel"),
        paragraph("De metingen wijken weinig af van het rekenmodel.[^e1] Het model wordt {-begin -}{+eind +}2026 aangepast aan "
                  "de nieuwe vliegtuigtypen.{~ Nog afstemmen met Omgeving.~}"),
        table(["Luchthaven", "Meetpalen", "Etmalen boven de norm"],
              ["Heideveld", "3", "12[^f5]"],
              ["Polderhoek", "2", "4"],
              ["Zandmeer", "4", "0"],
              widths=[2600, 1800, 2800]),
        paragraph(),
        heading(2, "Motie over lesvluchten in de nacht", style="KopMotie"),
        paragraph("De motie van het lid Akkerhuis verzoekt de regering om lesvluchten na 22.00 uur te verbieden.[^f2] Deze "
                  "motie voer ik niet uit. Leerlingen moeten voor hun brevet in het donker vliegen, en in de zomer kan dat pas "
                  "laat op de avond."),

        heading(1, "Omwonenden"),
        paragraph("Ruim 9.000 huishoudens wonen dicht bij een van deze luchthavens."),
        heading(2, "Motie over een klachtenloket", style="KopMotie"),
        paragraph("De motie van het lid Van der Loo c.s. over een onafhankelijk klachtenloket heb ik overgenomen.[^f3]"),
        paragraph("*Bemensing*"),
        paragraph("Het loket opent op 2 februari 2026 met zes medewerkers, die niet in dienst zijn van een luchthaven."),
        heading(2, "Toezegging over glasschade"),
        paragraph("{page}In het commissiedebat Luchtvaart van 11 juni 2025 heb ik het lid Akkerhuis toegezegd uw Kamer te "
                  "berichten over een regeling voor glasschade.[^f4] Het overleg met de verzekeraars is nog niet afgerond. Ik "
                  "kom hier voor het kerstreces op terug."),
        paragraph(),
        paragraph("De Minister van Luchtvaart en Ruimte,"),
        paragraph(),
        paragraph(),
        paragraph("S.E. Vermaas"),
    ],
    notes={
        **notes(
            f1="De palen meten het geluid op vier meter hoogte.",
            f2="Kamerstukken II, 2024/25, 37 201, nr. 15",
            f3="Kamerstukken II, 2025/26, 36 800\u2011XII, nr. 9",
            f4="Kamerstukken II, 2024/25, 37 201, nr. 19; TZ202506-188; zie ook https://www.glasschade.example/regeling",
            e1="Berekend volgens de Regeling geluid kleine luchthavens (Stcrt. 2024, 31877).",
        ),
        "f5": Note(pieces("Waarvan drie tijdens de vliegweek in mei."), mark="*"),
    },
)
