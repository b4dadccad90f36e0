"""A letter of one page in the house style: a layout table with date and subject, the reference lines in a text box of the
page header (which Word stores twice), a motion disposed of and its paper cited in the running text."""
from letter import Letter, paragraph, table, text_box

LETTER = Letter(
    name="kort",
    created="2025-07-04T13:40:00Z",
    properties={"datum": "4 juli 2025", "onderwerp": "Motie over scheuren in kerktorens", "onskenmerk": "SE-2025-3391"},
    header=[
        paragraph("Ministerie van Streekzaken en Erfgoed", "Koptekst"),
        text_box("",
                 "Directie Gebouwd Erfgoed", "Postbus 70330", "2500 GS Den Haag", "www.streekzaken.example", "",
                 "**Ons kenmerk**", "SE-2025-3391", "", "**Uw kenmerk**", "2025Z12007"),
    ],
    footer=[paragraph("Pagina {=PAGE|1} van {=NUMPAGES|1}", "Voettekst")],
    body=[
        paragraph("> Retouradres Postbus 70330 2500 GS Den Haag"),
        paragraph(),
        paragraph("De Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018\n2500 EA Den Haag"),
        paragraph(),
        table(["{=DOCPROPERTY _datum|Datum}", "{=DOCPROPERTY datum|4 juli 2025}"],
              ["{=DOCPROPERTY _onderwerp|Betreft}", "{=DOCPROPERTY onderwerp|Motie over scheuren in kerktorens}"],
              widths=[1100, 6400], header_rows=0, borders=False),
        paragraph(),
        paragraph("Geachte voorzitter,"),
        paragraph(),
        paragraph("Op 18 juni jl. heeft uw Kamer de motie van de leden Van der Horst en Drenthen aangenomen (Kamerstukken II "
                  "2024/25, 37 016, nr. 24). De motie verzoekt de regering om samen met de provincies een meldpunt voor "
                  "scheuren in kerktorens in te richten."),
        paragraph("Dit meldpunt is sinds 1 juli jl. open. Eigenaren van een toren krijgen er kosteloos advies van een "
                  "bouwkundige. In de eerste drie dagen kwamen 41 meldingen binnen, de meeste uit Noordhage en Veenkerk. De "
                  "provincies zetten de ernstigste gevallen bovenaan hun lijst voor herstel."),
        paragraph("Hiermee is uitvoering gegeven aan de motie."),
        paragraph(),
        paragraph("Hoogachtend,"),
        paragraph(),
        paragraph("De Minister van Streekzaken en Erfgoed,"),
        paragraph(),
        paragraph(),
        paragraph(),
        paragraph("P.A. Winkelaar"),
    ],
    notes={},
)
