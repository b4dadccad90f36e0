"""Answers to questions of members: the letter in a layout table that ends in the signature, the answers behind it; one
answer to two questions, one question asked before and answered after another, notes typed by hand beside a real one."""
from letter import Letter, cell, notes, paragraph, table, text_box


def question(number, text):
    return [paragraph(f"**Vraag {number}**"), paragraph(text), paragraph()]


def answer(numbers, *texts):
    return [paragraph(f"**Antwoord op {numbers}**"), *(paragraph(text) for text in texts), paragraph()]


LETTER = Letter(
    name="kamervragen",
    created="2025-10-09T07:20:00Z",
    properties={"onderwerp": "Beantwoording Kamervragen over verzandende vaargeulen"},
    header=[
        text_box("",
                 "Directoraat-Generaal Kust", "Scheepstimmermanslaan 8", "Postbus 80810", "2500 KG Den Haag", "",
                 "**Contactpersoon**", "T 070 000 00 00", "", "**Ons kenmerk**", "DGK/2025/40771", "",
                 "**Uw kenmerk**", "2025Z15093"),
    ],
    footer=[paragraph("Pagina {=PAGE|1} van {=NUMPAGES|3}", "Voettekst")],
    body=[
        table([cell(paragraph("> Retouradres Postbus 80810 2500 KG Den Haag"), columns=2)],
              [cell(paragraph("Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal"),
                    paragraph("Postbus 20018\n2500 EA Den Haag"), columns=2)],
              ["Datum", "{=DOCPROPERTY datum|9 oktober 2025}"],
              ["Onderwerp", "Beantwoording Kamervragen van de leden Terpstra (CDA) en De Wit Hoekema (VVD) over "
                            "verzandende vaargeulen"],
              widths=[1100, 6400], header_rows=0, borders=False),
        paragraph(),
        table([cell(paragraph("Hierbij zend ik u, mede namens de Staatssecretaris van Visserij en Havens, de antwoorden op de "
                              "vragen van de leden Terpstra (CDA) en De Wit Hoekema (VVD) over verzandende vaargeulen. Deze "
                              "vragen zijn ingezonden op 12 september 2025."), columns=2)],
              ["De Minister van Kust en Getijden,", ""],
              ["", "S.T. Oudeschans"],
              widths=[3700, 3700], header_rows=0, borders=False),
        paragraph(),
        paragraph("**Antwoorden van de Minister van Kust en Getijden op vragen van de leden Terpstra (CDA) en De Wit Hoekema "
                  "(VVD) over verzandende vaargeulen**"),
        paragraph(),
        *question(1, "Kent u het bericht dat de veerboot naar Rottum op drie dagen in augustus niet uitvoer? 1)"),
        *answer("vraag 1", "Ja."),
        *question(2, "Hoe vaak is in 2024 en 2025 gebaggerd in de Lauwersgeul, en door wie?"),
        *question(3, "Wat kostte dat?"),
        *answer("vragen 2 en 3",
                "In 2024 is vier keer gebaggerd, in 2025 tot nu toe zes keer. Het werk is in opdracht van Rijkswaterstaat "
                "gedaan.",
                "De kosten waren € 1,9 miljoen in 2024 en zijn € 2,7 miljoen in 2025. Zij staan in het jaarverslag van mijn "
                "ministerie.[^f1]"),
        *question(4, "Bent u bereid de veerdienst te vergoeden wat zij aan uitval verliest? Zo nee, waarom niet? 2)"),
        *question(5, "Wanneer is het onderzoek naar een nieuwe geul gereed?"),
        *answer("vraag 5", "Het onderzoek is naar verwachting in het eerste kwartaal van 2026 gereed. Ik zal uw Kamer "
                           "daarover dan informeren."),
        *answer("vraag 4", "Nee. De concessie legt het risico van laag water bij de vervoerder."),
        paragraph("1) Het Waddenblad, 29 augustus 2025, 'Weer geen boot'."),
        paragraph("2) Zie ook het antwoord op eerdere vragen, Aanhangsel Handelingen II 2023/24, nr. 9117."),
    ],
    notes=notes(f1="Kamerstukken II 2024/25, 38 410-XIX, nr. 1."),
)
