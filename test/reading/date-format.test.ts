import fc from 'fast-check';
import { dayFromIso, isoFromDay, partsFromDay } from '../../src/model/day';
import type { Cell } from '../../src/model/table';
import { areHalfConverted, dateReader, orderOfColumn, orderOfLocale } from '../../src/reading/date-format';

const read = (text: string | number, order?: 'day-first' | 'month-first') => {
  const reading = dateReader(order)(text);
  return typeof reading === 'number' ? isoFromDay(reading) : reading;
};

test.each([
  ['2025-12-31', '2025-12-31'],
  ['2025-12-31 23:10:00', '2025-12-31'],
  ['2020-04-22 05:50:09.375000000', '2020-04-22'],
  ['2025/12/31', '2025-12-31'],
  ['31.12.2025', '2025-12-31'],
  ['1.2.25', '2025-02-01'],
  ['31.12.99', '1999-12-31'],
  ['12/31/2025', '2025-12-31'],
  ['31/12/2025', '2025-12-31'],
  ['05/05/2025', '2025-05-05'],
  ['20 Apr, 2021 07:49:50', '2021-04-20'],
  ['Apr 20, 2021', '2021-04-20'],
  ['20. März 2021', '2021-03-20'],
  ['3 Okt 2021', '2021-10-03'],
  ['20251231', '2025-12-31'],
  [46_022, '2025-12-31'],
  [46_022.75, '2025-12-31'],
  ['46022', '2025-12-31'],
] as const)('"%s" is %s', (text, iso) => {
  expect(read(text)).toBe(iso);
});

test.each(['31.02.2025', '2025-13-01', 'soon', '99/99/2025', '12.2025', 17, true as never])(
  '"%s" is no date',
  (text) => {
    expect(read(text)).toBe('unreadable');
  },
);

test.each(['', '-', '–'])('"%s" is empty', (text) => {
  expect(read(text)).toBeUndefined();
});

test('03/04/2025 is two days until something settles it', () => {
  expect(read('03/04/2025')).toBe('ambiguous');
  expect(read('03/04/2025', 'day-first')).toBe('2025-04-03');
  expect(read('03/04/2025', 'month-first')).toBe('2025-03-04');
});

test('a column proves its order by a part above twelve; two proofs against each other prove nothing', () => {
  expect(orderOfColumn(['03/04/2025', '13/04/2025'])).toBe('day-first');
  expect(orderOfColumn(['03/04/2025', '04/13/2025'])).toBe('month-first');
  expect(orderOfColumn(['13/04/2025', '04/13/2025'])).toBeUndefined();
  expect(orderOfColumn(['03/04/2025', '31.12.2025', 7, null])).toBeUndefined();
});

test.each([
  ['en_US', 'month-first'],
  ['en_GB', 'day-first'],
  ['de_DE', 'day-first'],
  [undefined, undefined],
])('the order of %s is %s', (locale, order) => {
  expect(orderOfLocale(locale)).toBe(order);
});

const LOCALES = (
  'de-DE de-AT de-CH en-US en-GB en-IE en-AU en-CA en-IN fr-FR fr-BE fr-CH fr-CA it-IT it-CH sr-RS sr-Latn-RS hr-HR ' +
  'bs-BA'
).split(' ');
const NUMBERS_ONLY =
  'sl-SI es-ES nl-NL pl-PL pt-BR sv-SE da-DK fi-FI cs-CZ hu-HU ro-RO tr-TR ja-JP ko-KR'.split(' ');
const ANY_DAY = { min: dayFromIso('1971-01-01') as number, max: dayFromIso('2069-12-31') as number };

test('reading what was written is the identity in every locale, in figures and in words', () => {
  const styles = [{ dateStyle: 'short' }, { dateStyle: 'medium' }, { dateStyle: 'long' }, {}] as const;
  const customs = [
    ...LOCALES.flatMap((locale) => styles.map((style) => [locale, style] as const)),
    ...NUMBERS_ONLY.map((locale) => [locale, {}] as const),
  ];
  fc.assert(
    fc.property(fc.integer(ANY_DAY), fc.constantFrom(...customs), (day, [locale, style]) => {
      const text = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(day * 86_400_000);
      const read = dateReader(orderOfLocale(locale))(text);
      expect([locale, text, typeof read === 'number' ? isoFromDay(read) : read]).toEqual([
        locale,
        text,
        isoFromDay(day),
      ]);
    }),
    { numRuns: 30 * (fc.readConfigureGlobal().numRuns ?? 100) },
  );
});

test('reading what was written is the identity', () => {
  const formats: [(y: number, m: string, d: string) => string, 'day-first' | 'month-first'][] = [
    [(y, m, d) => `${y}-${m}-${d}`, 'day-first'],
    [(y, m, d) => `${d}.${m}.${y}`, 'month-first'],
    [(y, m, d) => `${d}/${m}/${y}`, 'day-first'],
    [(y, m, d) => `${m}/${d}/${y}`, 'month-first'],
    [(y, m, d) => `${d}-${m}-${y}`, 'day-first'],
  ];
  const first = dayFromIso('1990-01-01') as number;
  fc.assert(
    fc.property(
      fc.integer({ min: first, max: first + 30_000 }),
      fc.constantFrom(...formats),
      (day, [write, order]) => {
        const { year, month, day: ofMonth } = partsFromDay(day);
        const two = (part: number) => String(part).padStart(2, '0');
        expect(dateReader(order)(write(year, two(month), two(ofMonth)))).toBe(day);
      },
    ),
  );
});

test.each<[string, Cell[], string | undefined, boolean]>([
  ['the texts that are left prove the other order', ['2025-02-01', '24/01/2025'], 'en_US', true],
  ['the other way round', ['2025-02-01', '01/24/2025'], 'en_GB', true],
  ['a real day after the twelfth', ['2025-02-13', '24/01/2025'], 'en_US', false],
  ['texts alone', ['09/01/2025', '24/01/2025'], 'en_US', false],
  ['texts of the file’s own country', ['2025-02-01', '01/24/2025'], 'en_US', false],
  ['no text that proves anything', ['2025-02-01', '02/03/2025'], 'en_US', false],
  ['no country', ['2025-02-01', '24/01/2025'], undefined, false],
])('half converted? %s', (_what, cells, locale, wanted) => {
  expect(areHalfConverted(cells, locale)).toBe(wanted);
});
