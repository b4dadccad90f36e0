// An index small enough to know by heart, whose every row the tests count on, and one of nothing. All is invented.

const OFFICIAL = 'https://zoek.officielebekendmakingen.nl';

export function emptyIndex() {
  return { letters: [], entries: [], motions: [], commitments: [], base: '' };
}

export function smallIndex() {
  const justice = 'Ministerie van Justitie en Veiligheid';
  const water = 'Ministerie van Infrastructuur en Waterstaat';
  return {
    letters: [
      ['brieven/ongedateerd.txt', null, null, null, null, [[1, 'Over de kade', null]]],
      [
        'brieven/2023/kades.docx',
        'Veilige kades',
        '2023-11-02',
        '4887120',
        water,
        [
          [2, '1. Hekken langs het water', '_Toc100000001'],
          [4, 'Financiën', '_Toc100000002'],
        ],
      ],
      [
        'brieven/2024/politie eerste helft.docx',
        'Eerste halfjaarbrief politie',
        '2024-06-14',
        '5512345',
        justice,
        [
          [3, 'Wijkbureaus', '_Toc100000003'],
          [7, '3.1 Bodycams', '_Toc100000004'],
        ],
      ],
      [
        'brieven/2024/politie-tweede-helft.docx',
        'Tweede halfjaarbrief politie',
        '2024-12-13',
        '5798001',
        justice,
        [[3, 'Wijkbureaus', '_Toc100000005']],
      ],
      [
        'brieven/2025/politie.docx',
        'Halfjaarbrief politie 2025',
        '2025-06-13',
        '6412277',
        justice,
        [
          [2, 'Stand van de moties', '_Toc100000006'],
          [5, 'Rechtspraak en Europa', null],
        ],
      ],
    ],
    entries: [
      [
        'kamerstuk',
        '29628',
        `${OFFICIAL}/dossier/29628`,
        '29628',
        'Politie',
        null,
        [[2, 3, 'f1', 'Kamerstukken 29 628']],
      ],
      [
        'kamerstuk',
        'kst-29628-1100',
        `${OFFICIAL}/kst-29628-1100.html`,
        '29628',
        'Brief over wijkbureaus',
        '2022-11-28',
        [
          [2, 3, 'f2', 'Kamerstukken II, 2022/23, 29 628, nr. 1100'],
          [3, 3, 'f1', '29 628, nr. 1100'],
          [4, 2, 'f4', 'nr. 1100'],
        ],
      ],
      [
        'kamerstuk',
        'kst-29628-1230',
        `${OFFICIAL}/kst-29628-1230.html`,
        '29628',
        null,
        null,
        [
          [2, 3, 'f3', 'Kamerstukken II, 2023/24, 29 628, nr. 1230'],
          [3, 3, 'f2', '29 628, nr. 1230'],
          [4, 2, 'f1', 'Kamerstukken II, 2023/24, 29 628, nr. 1230'],
        ],
      ],
      [
        'kamerstuk',
        'kst-29628-1231',
        `${OFFICIAL}/kst-29628-1231.html`,
        '29628',
        null,
        null,
        [
          [3, 3, 'f3', 'nr. 1231'],
          [4, 2, 'f2', '29628-1231'],
        ],
      ],
      [
        'kamerstuk',
        'kst-31305-88',
        `${OFFICIAL}/kst-31305-88.html`,
        '31305',
        null,
        null,
        [[1, 2, 'f1', 'Kamerstukken II 2022/23, 31 305, nr. 88']],
      ],
      [
        'kamerstuk',
        'kst-36600-VI-32',
        `${OFFICIAL}/kst-36600-VI-32.html`,
        '36600-VI',
        'Begroting van Justitie en Veiligheid',
        '2024-11-20',
        [[4, 2, 'f5', '36600-VI, nr. 32']],
      ],
      ['toezegging', 'TZ202412-156', null, null, null, null, [[4, 2, null, 'TZ202412-156']]],
      ['staatsblad', 'stb-2011-35', `${OFFICIAL}/stb-2011-35.html`, null, null, null, [[1, 4, 'f2', 'Stb. 2011, 35']]],
      [
        'wet',
        'BWBR0031788',
        'https://wetten.overheid.nl/BWBR0031788',
        null,
        'Politiewet 2012',
        null,
        [
          [2, 7, null, 'artikel 3 van de Politiewet 2012'],
          [4, 5, null, 'Politiewet 2012'],
        ],
      ],
      [
        'ecli',
        'ECLI:NL:HR:2019:2006',
        'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006',
        null,
        null,
        null,
        [[4, 5, 'f6', 'ECLI:NL:HR:2019:2006']],
      ],
      [
        'eu',
        '32016R0679',
        'https://eur-lex.europa.eu/eli/reg/2016/679',
        null,
        null,
        null,
        [
          [0, 1, null, 'Verordening (EU) 2016/679'],
          [4, 5, 'f7', 'Verordening (EU) 2016/679'],
        ],
      ],
    ],
    motions: [
      [
        'kst-29628-1230',
        ['Özdoğan', 'Van der Terp'],
        [
          [
            2,
            3,
            'open',
            'Ik kom hier in de volgende halfjaarbrief op terug.',
            'in de volgende halfjaarbrief',
            'om elk wijkbureau overdag open te houden',
            'De motie van de leden Özdoğan en Van der Terp verzoekt de regering om elk wijkbureau overdag open te houden.',
          ],
          [
            3,
            3,
            'in_uitvoering',
            'Aan de motie wordt uitvoering gegeven door proeven in drie eenheden.',
            'voor de zomer van 2025',
            null,
            'In de vorige brief ging ik in op de motie-Özdoğan.',
          ],
          [4, 2, 'vermeld', null, null, null, 'De motie Özdoğan kwam ook in het debat aan de orde.'],
        ],
      ],
      [
        'kst-29628-1231',
        ['Waterman'],
        [
          [
            3,
            3,
            'open',
            null,
            'eind 2024',
            'om bodycams aan te schaffen',
            'De motie Waterman verzoekt om bodycams aan te schaffen.',
          ],
          [
            4,
            2,
            'afgedaan',
            'Hiermee beschouw ik de motie als afgedaan.',
            null,
            null,
            'De motie Waterman is uitgevoerd.',
          ],
        ],
      ],
      [
        'kst-31305-88',
        ['Tjalma'],
        [
          [
            1,
            2,
            'vermeld',
            null,
            null,
            'om hekken langs kades te plaatsen',
            'De motie Tjalma over hekken langs kades.',
          ],
        ],
      ],
      [
        null,
        ['Nabben'],
        [
          [
            1,
            4,
            'ontraden',
            'Deze motie ontraad ik.',
            null,
            'om veerponten gratis te maken',
            'De motie Nabben verzoekt om veerponten gratis te maken.',
          ],
        ],
      ],
    ],
    commitments: [
      [
        'TZ202412-156',
        '2024-12-11',
        'commissiedebat Politie',
        ['Haverkort'],
        [
          [
            4,
            2,
            'answered',
            'open',
            'Ik informeer uw Kamer hierover na de zomer.',
            'na de zomer',
            'De minister zegt toe de Kamer te informeren over de meldkamer.',
          ],
        ],
      ],
      [
        'TZ202306-004',
        '--06-20',
        null,
        ['Brémond'],
        [
          [
            1,
            4,
            'answered',
            'afgedaan',
            'Met deze brief is de toezegging afgedaan.',
            null,
            'De minister zegt toe de kosten van veerponten te onderzoeken.',
          ],
        ],
      ],
      [
        null,
        null,
        null,
        [],
        [[3, 3, 'new', 'open', null, null, 'Ik zeg uw Kamer toe de cijfers over wijkbureaus te sturen.']],
      ],
    ],
    base: '',
  };
}
