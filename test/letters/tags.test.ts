import { TAGS, type Tag, tagName, tagOf, tagValues } from '../../src/letters/tags';
import { BARE, FULL, FULL_EN } from './letter-facts';

const ALL = Object.keys(TAGS) as Tag[];

test.each<[string, Tag]>([
  ['Kunde', 'client'],
  ['client', 'client'],
  [' CLIENT ', 'client'],
  ['letzter Tag', 'lastDay'],
  ['last_day', 'lastDay'],
  ['LastDay', 'lastDay'],
  ['last-day', 'lastDay'],
  ['Übergabe', 'handOver'],
  ['uebergabe', 'handOver'],
  ['Ubergabe', 'handOver'],
  ['hand_over', 'handOver'],
  ['offene Rechnungen', 'outstandingInvoices'],
  ['OpenInvoices', 'outstandingInvoices'],
])('{{%s}} is forgiven', (name, tag) => {
  expect(tagOf(name)).toBe(tag);
});

test.each(['', 'Chef', 'tag'])('{{%s}} is no tag', (name) => {
  expect(tagOf(name)).toBeUndefined();
});

test.each(ALL)('no other tag shares a name with %s', (tag) => {
  const { en, de, others } = TAGS[tag];
  for (const name of [en, de, ...others]) expect(tagOf(name)).toBe(tag);
});

test.each(ALL)('%s is known again by the name that we write', (tag) => {
  for (const language of ['de', 'en'] as const) {
    const [, name = ''] = /^\{\{(.+)\}\}$/.exec(tagName(tag, language)) ?? [];
    expect(tagOf(name)).toBe(tag);
  }
});

test('values are formatted for the language of the letter', () => {
  expect(tagValues(FULL)).toMatchObject({
    lastDay: '31. Januar 2026',
    today: '8. November 2025',
    contact: 'Anna Berger',
    salutation: 'Sehr geehrte Frau Dr. Berger',
    handOver: 'Zugangsdaten zur Website, Druckdateien der Speisekarten und Fotoarchiv',
    outstandingInvoices:
      '2025-117 (1.240,00\u00a0€, fällig am 04.12.2025) und 2025-090 (99,50\u00a0€, fällig am 01.07.2025)',
    referral: 'Studio Elbufer (Telefon 040 555 01 23)',
  });
  expect(tagValues(FULL_EN)).toMatchObject({
    lastDay: '31 January 2026',
    handOver: 'access to the website, print files of the menus and photo archive',
    outstandingInvoices: '2025-117 (€1,240.00, due 4 Dec 2025) and 2025-090 (€99.50, due 1 Jul 2025)',
  });
});

test('a referral without a way to reach it is a name; without a name it is nothing', () => {
  expect(tagValues({ ...FULL, referral: { name: 'Studio Elbufer' } }).referral).toBe('Studio Elbufer');
  expect(tagValues({ ...FULL, referral: { name: ' ', reach: 'phone' } }).referral).toBe('');
});

test('a fact that is missing is empty; what every letter has is not', () => {
  const filled = ALL.filter((tag) => tagValues(BARE)[tag] !== '');
  expect(filled.sort()).toEqual(['client', 'lastDay', 'salutation', 'sender']);
  expect(ALL.filter((tag) => tagValues(FULL)[tag] === '')).toEqual([]);
});
