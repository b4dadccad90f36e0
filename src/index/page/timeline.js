// The picture of a dossier: a line for its letters, and one for each motion with what the letters said of it, told by
// shape and word as well as by colour. The table below it says the same, so to a screen reader it is one image.

const SHAPES = {
  ring: () => [drawn('circle', { r: 4.5, class: 'hollow' })],
  disc: () => [drawn('circle', { r: 5.5, class: 'solid' })],
  half: () => [
    drawn('circle', { r: 4.5, class: 'hollow' }),
    drawn('path', { d: 'M0-5A5 5 0 0 1 0 5Z', class: 'solid' }),
  ],
  triangle: () => [drawn('path', { d: 'M-4.5-5.5 6 0-4.5 5.5Z', class: 'solid' })],
  diamond: () => [drawn('path', { d: 'M0-6.5 6.5 0 0 6.5-6.5 0Z', class: 'solid' })],
  square: () => [drawn('path', { d: 'M-4-4H4V4H-4Z', class: 'hollow' })],
  barred: () => [
    drawn('circle', { r: 4.8, class: 'hollow' }),
    drawn('path', { d: 'M-3.2 3.2 3.2-3.2', class: 'hollow' }),
  ],
  cross: () => [drawn('path', { d: 'M-4.5-4.5 4.5 4.5M-4.5 4.5 4.5-4.5', class: 'hollow' })],
  dot: () => [drawn('circle', { r: 2.5, class: 'solid' })],
};

const LANE = 46;
const MARGIN = 12;
const LANES_AT_FIRST = 12;

function statusShape(shape) {
  return drawn('g', {}, SHAPES[shape]());
}

function dayNumber(date) {
  return Date.parse(date) / 86400000;
}

function timeline(register, dossier) {
  const letters = [...dossier.letters].filter((letter) => isDay(letter.date));
  if (letters.length === 0) return null;
  const motions = byNews(dossier.motions).filter((motion) => motion.reports.some(({ letter }) => isDay(letter.date)));
  const until = lastDay(register.letters.filter((letter) => isDay(letter.date)));
  const figure = element('figure', { class: 'timeline' });
  let drawnWidth = 0;
  let redraw = null;
  const draw = (count) => {
    const width = pictureWidth(figure);
    figure.replaceChildren(
      element('figcaption', { id: 'timeline-words', tabindex: -1 }, timelineWords(dossier, letters, motions, count)),
      timelinePicture(letters, motions.slice(0, count), width, until),
      timelineLegend(motions),
      count < motions.length
        ? moreLanes(motions.length, () => {
            draw(motions.length);
            figure.firstChild.focus();
          })
        : '',
    );
    drawnWidth = width;
    redraw = () => draw(count);
  };
  draw(LANES_AT_FIRST);
  // In the next frame: a size that changes while sizes are told is an error to the browser.
  new ResizeObserver(() =>
    requestAnimationFrame(() => {
      if (pictureWidth(figure) !== drawnWidth) redraw();
    }),
  ).observe(figure);
  return figure;
}

function pictureWidth(figure) {
  return Math.max(280, Math.round(figure.clientWidth) || 800);
}

function moreLanes(count, show) {
  const button = element('button', { type: 'button', class: 'more' }, `Toon alle ${count} moties in het beeld`);
  button.addEventListener('click', show);
  return button;
}

function timelineWords(dossier, letters, motions, count) {
  const undated = dossier.letters.size - letters.length;
  return [
    `Van ${dutchDate(firstDay(letters))} tot ${dutchDate(lastDay(letters))}: `,
    counted(letters.length, 'brief', 'brieven'),
    motions.length > 0 ? ` en ${counted(motions.length, 'motie', 'moties')}` : '',
    motions.length > count ? `, waarvan de ${count} met het laatste nieuws zijn getekend` : '',
    undated > 0
      ? `. ${counted(undated, 'brief', 'brieven')} zonder datum ${undated === 1 ? 'staat' : 'staan'} er niet in`
      : '',
    '. De tabellen hieronder zeggen hetzelfde in woorden.',
  ];
}

function firstDay(letters) {
  return letters.reduce((first, { date }) => (date < first ? date : first), letters[0].date);
}

function lastDay(letters) {
  return letters.reduce((last, { date }) => (date > last ? date : last), letters[0].date);
}

function timelinePicture(letters, motions, width, until) {
  const place = timeScale(dayNumber(firstDay(letters)), dayNumber(until), width);
  const height = 26 + LANE * (motions.length + 1) + 8;
  const name = { role: 'img', 'aria-label': 'Tijdlijn van het dossier', 'aria-describedby': 'timeline-words' };
  return drawn(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, ...name },
    timeAxis(place, height),
    lettersLane(letters, place, 26),
    motions.map((motion, lane) => motionLane(motion, place, 26 + LANE * (lane + 1), width)),
  );
}

// Days to places across the picture; never less than two months of them, so that a few days do not look like years.
function timeScale(first, last, width) {
  const room = Math.max(last - first, 60);
  const place = (day) => MARGIN + ((day - first) / room) * (width - 2 * MARGIN);
  return Object.assign(place, { first, last: first + room, end: width - MARGIN });
}

// The closest steps, in months, at which the marks of the axis still stand apart.
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000];

function timeAxis(place, height) {
  const most = Math.max(3, place.end / 90);
  const months = STEPS.find((step) => (place.last - place.first) / 30 / step < most) ?? 24000;
  const start = new Date(place.first * 86400000);
  const marks = [];
  for (let month = start.getUTCFullYear() * 12; ; month += months) {
    const day = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1) / 86400000;
    if (day > place.last) break;
    if (day >= place.first) marks.push(timeMark(place(day), month, height, place.end));
  }
  return drawn('g', { class: 'axis' }, marks);
}

function timeMark(x, month, height, end) {
  const name = month % 12 === 0 ? String(month / 12) : SHORT_MONTHS[month % 12];
  const anchor = x > end - 30 ? 'end' : x < 40 ? 'start' : 'middle';
  return [
    drawn('path', { d: `M${x} 20V${height}` }),
    drawn('text', { x, y: 14, class: month % 12 === 0 && 'year', 'text-anchor': anchor }, name),
  ];
}

function lettersLane(letters, place, y) {
  return drawn(
    'g',
    { class: 'letters' },
    laneName(y, dutchNumber.format(letters.length), 'Brieven'),
    drawn('path', { class: 'line', d: `M${MARGIN} ${y + 30}H${place.end}` }),
    letterTicks(letters, place).map(({ x, letters: some, share }) =>
      drawn(
        'path',
        { class: 'tick', d: `M${x} ${y + 30 - 12 * share}V${y + 30 + 4 * share}` },
        drawn('title', {}, some.slice(0, 8).map(datedName).join('\n')),
      ),
    ),
  );
}

function datedName(letter) {
  return `${dutchDate(letter.date)}: ${shortened(letter.name, 80)}`;
}

// Thousands of letters are one bar; where they fall close together the height tells how many they are.
function letterTicks(letters, place) {
  const ticks = new Map();
  for (const letter of letters) {
    const x = Math.round(place(dayNumber(letter.date)) / 4) * 4;
    if (!ticks.has(x)) ticks.set(x, []);
    ticks.get(x).push(letter);
  }
  const most = Math.max(...[...ticks.values()].map((some) => some.length));
  return [...ticks].map(([x, some]) => ({ x, letters: some, share: some.length / most }));
}

function motionLane(motion, place, y, width) {
  const reports = motion.reports.filter(({ letter }) => isDay(letter.date));
  const days = reports.map(({ letter }) => place(dayNumber(letter.date)));
  const line = y + 30;
  const members = motion.members.length > 0 ? `, ${membersName(motion.members)}` : '';
  return drawn(
    'g',
    { class: statusOf(motion.status).group },
    laneName(y, `${motion.name}${members}`, statusOf(motion.status).name, width),
    drawn('path', { class: 'line', d: `M${days[0]} ${line}H${days[days.length - 1]}` }),
    isOpen(motion) ? drawn('path', { class: 'line waiting', d: `M${days[days.length - 1]} ${line}H${place.end}` }) : '',
    reports.map((report, index) =>
      drawn(
        'g',
        { class: `event ${statusOf(report.status).group}`, transform: `translate(${days[index]} ${line})` },
        drawn('title', {}, `${statusOf(report.status).name}, ${datedName(report.letter)}`),
        drawn('circle', { r: 9, class: 'ground' }),
        statusShape(statusOf(report.status).shape),
      ),
    ),
  );
}

function laneName(y, name, status, width = Infinity) {
  return drawn(
    'text',
    { class: 'lane', x: MARGIN, y: y + 15 },
    drawn('tspan', {}, status),
    ` ${shortened(name, Math.floor(width / 8.2) - status.length)}`,
  );
}

function timelineLegend(motions) {
  const used = new Set(motions.flatMap((motion) => motion.reports.map((report) => report.status)));
  return element(
    'ul',
    { class: 'legend', 'aria-label': 'Tekens in de tijdlijn' },
    [...STATUSES.keys()].filter((status) => used.has(status)).map((status) => element('li', {}, badge(status))),
  );
}
