"""Letters to index, and texts to try an index with."""

def letter(body, date="", subject="Kades", ministry="Getijden", reference="GT-2025/11"):
    dated = f"\tDatum\n\t{date}\n\n" if date else ""
    return f"""Ministerie van {ministry}
Postbus 70411
2500 GT Den Haag

Ons kenmerk
{reference}

> Retouradres Postbus 70411 2500 GT Den Haag

De Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA Den Haag

{dated}	Betreft
	{subject}



Geachte voorzitter,

{body}

Hoogachtend,

De Minister van {ministry},



W. Paalman
Pagina 1 van 1
"""


FIRST = letter("""[bookmark: _Toc210000001]Motie inzake vloedplanken
De motie van de leden Zwaan en El Khatib verzoekt de regering om bij elke kade vloedplanken klaar te leggen.[footnoteRef:1] Hierover informeer ik uw Kamer voor de zomer van 2025. [1:  Kamerstukken II, 2024/25, 39112, nr. 9]\x20

[bookmark: _Toc210000002]Motie inzake sluisdeuren
De motie van het lid Terhorst verzoekt de regering om sluisdeuren groen te verven.[footnoteRef:2] De motie is aangehouden. [2:  Kamerstukken II, 2024/25, 39112, nr. 12]\x20

[bookmark: _Toc210000003]Toezegging inzake de Zwarte Sloot
In het commissiedebat Kades van 5 februari 2025 heb ik het lid Brinkman toegezegd uw Kamer te berichten over het peil van de Zwarte Sloot (TZ202502-041). Hierop kom ik voor het kerstreces terug.
""", "4 maart 2025", "Vloedplanken en sluisdeuren")

SECOND = letter("""[bookmark: _Toc220000001]Motie inzake vloedplanken
De motie van de leden Zwaan en El Khatib verzoekt de regering om bij elke kade vloedplanken klaar te leggen.[footnoteRef:1] Bij elke kade liggen ze klaar. Hiermee beschouw ik de motie als afgedaan. [1:  Kamerstukken II, 2024/25, 39112, nr. 9]\x20

[bookmark: _Toc220000002]Kosten
Over de kosten schreef ik eerder (Kamerstukken II 2024/25, 39112, nrs. 9 en 10). De kaders staan in Stb. 2019, 77.
""", "2 oktober 2025", "Vloedplanken", "Kades en Sluizen", "KS-7")

UNDATED = letter("De peilen staan in Kamerstukken II 2024/25, 39112, nr. 10.", subject="Peilen", reference="GT-2025/30")

LETTERS = {"eerste.txt": FIRST, "tweede.txt": SECOND, "zonder datum.txt": UNDATED}
IN_TIME = ["zonder datum.txt", "eerste.txt", "tweede.txt"]

# What anybody could write into a letter, or into JSON that is said to be one.
ODD = ("=cmd()|' /C calc'!A0", "<script>alert(1)</script>", "]]> --> &amp; & &#x3c;", 'a "b" \'c\' | d', "@SOM(A1)", "+1", "-1",
       "\t=1+1", "een\ntwee\r\ndrie", "piep\x07 \x1b[31m \x0b \x00 \x7f \x9b \ufffe \uffff",
       "[x](javascript:alert(1)) ![y](z) `c` **d**", "https://kwaad.example/ www.kwaad.example", "# kop\n\n- lijst", "\u202eabc", "🦫 bever", "--- | ---")
