"""A half-yearly letter: a table of contents, three themes, motions and commitments in every state, twenty-one notes, three tables.

Its registrar's mistakes: note 4 has an impossible session, note 6 calls a commitment's number a Kamerstuk, note 12 cites a
budget paper without its chapter.
"""
from letter import ABOVE, Contents, Letter, bullets, caption, cell, heading, lettered, notes, numbered, paragraph, table

LETTER = Letter(
    name="halfjaarbrief",
    title="Tweede halfjaarbericht waterwegen en kust 2025",
    created="2025-11-20T09:12:00Z",
    header=[
        paragraph("Ministerie van Waterwegen en Kust", "Koptekst"),
        paragraph("Ons kenmerk", "Koptekst"),
        paragraph("MWK-2025/41877", "Koptekst"),
    ],
    footer=[paragraph("Pagina {=PAGE|1} van {=NUMPAGES|4}", "Voettekst")],
    body=[
        paragraph("Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018\n2500 EA DEN HAAG"),
        paragraph(),
        paragraph("Datum\t20 november 2025"),
        paragraph("Betreft\tTweede halfjaarbericht waterwegen en kust 2025"),
        paragraph(),
        paragraph("Geachte voorzitter,"),
        paragraph(),
        paragraph("Twee keer per jaar bericht ik uw Kamer over de staat van onze dijken, kusten en vaarwegen. Het vorige "
                  "bericht ontving uw Kamer op 12 mei jl.[^f1] In dit bericht ga ik in op de moties die sindsdien zijn "
                  "ingediend en op de toezeggingen die ik in het najaar heb gedaan."),
        paragraph("Het bericht volgt de drie programma’s van mijn ministerie:"),
        *numbered("dijken en duinen;", "kust en zandwinning;", "vaarwegen en sluizen."),
        Contents("Inhoud"),

        heading(1, "Dijken en duinen", "_Toc214000001", page=1),
        heading(2, "Motie inzake het meten van verzakkingen bij zeedijken", "_Toc214000002", page=1),
        paragraph("De motie van het lid Van der Steege c.s. verzoekt de regering om verzakkingen van zeedijken vaker te meten "
                  "en de uitkomsten openbaar te maken.[^f2] Sinds juli worden alle zeedijken tweemaal per jaar met "
                  "satellietbeelden gemeten. De uitkomsten zijn voor iedereen in te zien.[^f3] Hiermee beschouw ik de motie "
                  "als afgedaan."),
        heading(2, "{page}Moties inzake graverij en begrazing op dijken", "_Toc214000003", "_Hlk213511201", page=2),
        paragraph("De moties van de leden De Bruijn-Haak, Oosterling en El Mansouri verzoeken de regering om schade door "
                  "muskusratten terug te dringen, de vergoeding voor begrazing te verruimen en de waterschappen daarvoor één "
                  "aanspreekpunt te geven.[^f4]"),
        paragraph("**1. Muskusratten**"),
        paragraph("De waterschappen vingen in de eerste drie kwartalen 48.300 muskusratten, 6 procent minder dan een jaar "
                  "eerder. De bestrijding richt zich nu op de grensstreek, waar de instroom het grootst is."),
        paragraph("**2. Begrazing door schapen**"),
        paragraph("Met de schapenhouders heb ik afgesproken dat de vergoeding per 1 januari 2026 stijgt naar € 310 per "
                  "hectare.[^f5] Het aanspreekpunt voor de waterschappen is er nog niet."),
        paragraph("Hiermee beschouw ik deze moties deels als afgedaan. Over het aanspreekpunt kom ik in het voorjaar van 2026 "
                  "bij uw Kamer terug."),
        heading(2, "Toezegging inzake de duinafslag bij Zuiderwijk aan Zee", "_Toc214000004", page=2),
        paragraph("In het commissiedebat Dijken en duinen van 3 september 2025 heb ik het lid Oosterling toegezegd uw Kamer te "
                  "informeren over de duinafslag bij Zuiderwijk aan Zee.[^f6] In tabel 1 staat hoeveel meter duin er in drie "
                  "opeenvolgende jaren is verdwenen."),
        caption("Tabel {=SEQ Tabel \\* ARABIC|1}: Duinafslag per strandvak in meters"),
        table(["Strandvak", "2023", "2024", "2025"],
              ["Noordslag", "1,2", "1,6", "2,1"],
              ["Middenvak[^f7]", "0,8", "0,9", "1,1"],
              ["Zuidpier", "0,3", "0,4", "0,4"],
              widths=[2700, 1500, 1500, 1500]),
        paragraph(),
        paragraph("De afslag bij Noordslag is groter dan verwacht. In april 2026 wordt daar daarom zand opgespoten. Ik beschouw "
                  "de toezegging hiermee als afgedaan."),

        heading(1, "Kust en zandwinning", "_Toc214000005", page=2),
        heading(2, "Motie inzake zandwinning voor de eilandkust", "_Toc213998877", "_Toc214000006", page=2),
        paragraph("Het lid Haverkate heeft de regering bij motie verzocht om zandwinning binnen tien kilometer van de "
                  "eilandkust te verbieden.[^f8] Tijdens het tweeminutendebat van 1 oktober 2025 heb ik de motie ontraden. Het "
                  "zand is nodig voor de suppleties waarover uw Kamer eerder vragen heeft gesteld.[^f9]"),
        heading(2, "Moties inzake strandpaviljoens en reddingsposten", "_Toc214000007", page=2),
        paragraph("{#_Hlk213580044}De motie van het lid Van der Waal-Brink verzoekt de regering om strandpaviljoens ook in de "
                  "winter te laten staan.[^f10] Met de motie van het lid Kuipers-Noor wordt de {page}regering verzocht te "
                  "onderzoeken hoe reddingsposten langer bemand kunnen blijven.[^f11]"),
        paragraph("*Strandpaviljoens*"),
        paragraph("Vanaf dit najaar mogen paviljoens blijven staan in de strandvakken waar het duin dat toelaat. De beheerder "
                  "let daarbij op drie punten:"),
        *bullets("de hoogte van het strand in oktober;", "de afstand tot de duinvoet;", "de bereikbaarheid bij storm."),
        paragraph("*Reddingsposten*"),
        paragraph("De reddingsbrigades en de kustgemeenten hebben twee afspraken gemaakt:"),
        *lettered("de posten zijn voortaan tot en met 30 september bemand;",
                  "gemeenten leiden elk jaar samen veertig nieuwe redders op."),
        paragraph("Met deze afspraken beschouw ik beide moties als afgedaan."),
        heading(2, "Motie inzake een kustfonds", "_Toc214000008", page=3),
        paragraph("Bij de begrotingsbehandeling heeft het lid Tjeerdsma een motie ingediend die de regering verzoekt om een "
                  "kustfonds voor kleine badplaatsen in te stellen.[^f12] De motie is aangehouden. Voor de stand van de "
                  "toeristenbelasting, waar de motie-Van Haeften over gaat, verwijs ik naar de begroting.[^f13]"),

        heading(1, "Vaarwegen en sluizen", "_Toc214000009", page=3),
        heading(2, "Moties inzake bediening van sluizen op afstand", "_Toc214000010", page=3),
        paragraph("De moties van de leden Oosterling en Van den Akker verzoeken de regering om elke op afstand bediende sluis "
                  "van een noodoproep te voorzien.[^f14] Ik geef uitvoering aan deze moties door bij alle sluizen in het "
                  "Merenkanaal een noodzuil te plaatsen. In oktober waren negen van de veertien zuilen gereed."),
        caption("Tabel {:SEQ Tabel \\* ARABIC|2}. Sluizen in het Merenkanaal"),
        table([cell("Sluis", merge="restart"), cell("Bediening", columns=2), cell("Noodzuil", merge="restart")],
              [ABOVE, "ter plaatse", "op afstand", ABOVE],
              ["Oostermeer", "nee", "ja", "ja"],
              ["Hoge Vaart", "nee", "ja", "in 2026"],
              ["Klein Diep", "ja", "nee", "nee"],
              widths=[2400, 1600, 1600, 1600], header_rows=2),
        paragraph(),
        heading(2, "Motie inzake ligplaatsen voor woonboten", "_Toc214000011", page=3),
        paragraph("In de motie van het lid Brouwer c.s.[^f15] wordt de regering verzocht te onderzoeken of woonboten in oude "
                  "havens kunnen liggen. Dit onderzoek loopt. Uiterlijk 1 maart 2026 informeer ik uw Kamer over de uitkomst."),
        heading(2, "Toezegging en motie inzake de wachttijden voor de binnenvaart", "_Toc214000012", "_Hlk213600001", page=3),
        paragraph("In het commissiedebat Scheepvaart van 24 september 2025 heb ik het lid El Mansouri toegezegd de wachttijden "
                  "bij de sluis Oostermeer met uw Kamer te delen.[^f16] Tabel 3 bevat de cijfers over het derde kwartaal."),
        caption("{page}Tabel {=SEQ Tabel \\* ARABIC|3}: Wachttijden bij de sluis Oostermeer"),
        table(["Onderwerp", "Derde kwartaal 2025"],
              ["Wachttijd", cell(table(["Maand", "Minuten"], ["juli", "38"], ["augustus", "44"], ["september", "31"],
                                       widths=[1900, 1900]), "")],
              ["Oorzaken", cell("Drukte in het hoogseizoen", "Een storing aan de benedendeur")],
              ["Schuttingen per dag", cell("31", "")],
              ["Klachten", "17"],
              widths=[2600, 4200]),
        paragraph(),
        paragraph("De wachttijd is in september gedaald. Hiermee beschouw ik de toezegging als afgedaan."),
        paragraph("De motie van het lid Van der Steege over een wachtplaats voor schepen met gevaarlijke stoffen is nog niet "
                  "uitgevoerd, omdat de bodem bij de sluis vervuild bleek.[^f17] Na de uitspraak over de sanering[^f18] kan het "
                  "werk beginnen. Voor de zomer van 2026 informeer ik uw Kamer hierover."),
        heading(2, "Beheer van binnenhavens", "_Toc214000013", page=4),
        paragraph("De Eerste Kamer heeft op 30 september 2025 ingestemd met het wetsvoorstel voor het beheer van "
                  "binnenhavens.[^f19] Havenbeheerders kunnen daardoor een last onder dwangsom opleggen.[^f20] Eerder heb ik uw "
                  "Kamer over de kosten daarvan geschreven.[^f21] Ik zeg uw Kamer toe de gevolgen voor kleine havens in de "
                  "eerste helft van 2026 in kaart te brengen."),
        paragraph(),
        paragraph("De Minister van Waterwegen en Kust,"),
        paragraph(),
        paragraph(),
        paragraph(),
        paragraph("M.J. Terpstra-Veenhof"),
    ],
    notes=notes(
        f1="Kamerstukken II, 2024/25, 37104, nr. 88",
        f2="Kamerstukken II, 2024/25, 37104, nr. 91",
        f3="https://www.dijkmetingen.example/kaart",
        f4="Kamerstukken II, 2024/25, 37104, nr. 93; Kamerstukken II, 2024/25, 37104, nr. 95; Kamerstukken II, 2025/25, 37104, "
           "nr. 97",
        f5="Stcrt. 2025, 21904.",
        f6="Kamerstukken II, 2025/26, TZ202509, nr. 121",
        f7="Met inbegrip van het vak bij de strandopgang, die in maart 2024 is gesloten.",
        f8="Kamerstukken II, 2025/26, 37118, nr. 12",
        f9="Aanhangsel Handelingen II 2024/25, nr. 2210",
        f10="Kamerstukken II 2024/25, 37118 nr. 5.",
        f11="Kamerstuk 37 118, nr. 7",
        f12="Kamerstukken II, 2025/26, 36 800, nr. 163",
        f13="Kamerstukken II, 2025/26, 36800-XII, nr. 41",
        f14="Kamerstukken II, 2025/26, 37152, nrs. 12 en 13",
        f15="Kamerstukken II, 2025/26, 37152, nr. 9",
        f16="2025Z16042/2025D41187; toezegging TZ202509-134",
        f17="Kamerstukken II, 2024/25, 37152, nr. 8",
        f18="Afdeling bestuursrechtspraak van de Raad van State, 7 mei 2025, ECLI:NL:RVS:2025:2188.",
        f19="Kamerstukken I 2025/26, 37 130, C",
        f20="Art. 5:32 Awb",
        f21="Kamerstukken II, 2024/25, 37130, nr. 14, p. 3, en Kamerstukken II, 2024/25, 36 600 XII, nr. 77",
    ),
)
