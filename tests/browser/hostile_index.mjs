// What somebody who wants to break the page would write in a letter, or call one.
export function hostileIndex() {
  const script = '<script>window.broken = true</script>';
  const image = '"><img src=x onerror="window.broken = true">';
  const closing = '</script><script>window.broken = true</script><!-- <script>';
  const backwards = '\u202egnp.exe\u2066 مرحبا بالعالم שלום \u200f👩‍👩‍👧‍👦 🏳️‍🌈';
  const long = `${'x'.repeat(600)} ${'lang '.repeat(80)}`;
  const files = [
    'javascript:alert(1).docx',
    '//elders.invalid/brief.docx',
    'a#b?c%d/é & <b>.docx',
    `${'../'.repeat(3)}hoog.docx`,
    '\\\\server\\share.docx',
    'constructor',
    ' ',
    'half\ud83d.txt',
  ];
  const letters = files.map((file, place) => [
    file,
    [script, image, closing, backwards, long, null, '__proto__', 'toString'][place],
    [null, '2025-02-30', 'geen datum', '2025-06-13', '9999-12-31', null, '0001-01-01', '2025-06-14'][place],
    script,
    image,
    [
      [
        1,
        [script, null, closing, backwards, long, '', '__proto__', image][place],
        ['_Toc1', 'a b"c', '#', '%', null, '', 'javascript:', '<b>'][place],
      ],
    ],
  ]);
  const everywhere = letters.map((_, place) => [
    place,
    place % 2 ? 1 : null,
    ['f1', 'e2', null, script][place % 4],
    [script, image, closing, backwards, long][place % 5],
  ]);
  const addresses = [
    'javascript:window.broken=true',
    'JaVaScRiPt:window.broken=true',
    ' javascript:window.broken=true',
    'data:text/html,<script>1</script>',
    'vbscript:1',
    'file:///etc/passwd',
    '//elders.invalid/',
    'https://goed.example/?a="><b>&c',
    'HTTP://goed.example/',
    '',
    null,
  ];
  const entries = addresses.map((url, place) => [
    'url',
    url ?? 'niets',
    url,
    place % 2 ? script : null,
    place % 3 ? image : null,
    place % 2 ? '2025-13-40' : null,
    everywhere,
  ]);
  entries.push(
    ['kamerstuk', 'kst-29628-1230', null, '29628', closing, null, everywhere],
    ['nieuwe-soort', '__proto__', null, 'constructor', null, null, everywhere],
    ['rapport', backwards, null, null, long, null, everywhere],
    ['kamerstuk', '../../#/stuk/x?y', null, '%zz', null, null, everywhere],
  );
  const statuses = ['open', 'constructor', '__proto__', 'afgedaan', 'nieuwe_stand', 'vermeld', 'open', script];
  return {
    letters,
    entries,
    motions: ['kst-29628-1230', '__proto__', script, null].map((identifier) => [
      identifier,
      [script, backwards, image],
      letters.map((_, place) => [
        place,
        place % 2 ? 1 : null,
        statuses[place],
        closing,
        place % 2 ? long : null,
        script,
        image,
      ]),
    ]),
    commitments: ['TZ202412-156', 'hasOwnProperty', null].map((number) => [
      number,
      script,
      image,
      [closing, backwards],
      letters.map((_, place) => [place, 1, place % 2 ? 'new' : 'answered', statuses[place], null, backwards, long]),
    ]),
    base: '',
  };
}
