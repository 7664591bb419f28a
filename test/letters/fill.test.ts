import fc from 'fast-check';
import { fill, type ListTag } from '../../src/letters/fill';
import { TAGS, type Tag, tagValues } from '../../src/letters/tags';
import { BARE, FULL } from './letter-facts';

const VALUES = tagValues(FULL);
const NONE = tagValues(BARE);

test.each([
  ['Danke, {{Vorname}}.', 'Danke, Anna.'],
  ['{{first name}}{{ LAST_NAME }}', 'AnnaBerger'],
  ['  {{Kunde}}\n', 'Café Morgenrot GmbH'],
  ['{Gruß} an {{Kunde}}', '{Gruß} an Café Morgenrot GmbH'],
])('"%s" becomes "%s"', (template, text) => {
  expect(fill(template, VALUES, 2)).toEqual({ text, problems: [] });
});

test.each<[string, ListTag]>([
  ['deliveries', 'deliveries'],
  ['hand-over', 'handOver'],
  ['open invoices', 'outstandingInvoices'],
])('{{%s}} at the very end is a list below the text; within a sentence it is words', (name, list) => {
  expect(fill(`You get: {{${name}}} \n`, VALUES, undefined)).toEqual({
    text: 'You get:',
    list,
    problems: [],
  });
  expect(fill(`You get {{${name}}}.`, VALUES, undefined)).toEqual({
    text: `You get ${VALUES[list]}.`,
    problems: [],
  });
});

test.each([
  ['Danke {{Chef}}', 'unknown-tag', '{{Chef}}'],
  ['Danke {{}}', 'unknown-tag', '{{}}'],
  ['Danke {{Kunde', 'broken-tag', 'Danke {{Kunde'],
  ['Danke Kunde}}', 'broken-tag', 'Danke Kunde}}'],
] as const)('"%s" cannot be filled: %s', (template, code, detail) => {
  expect(fill(template, VALUES, 2).problems).toEqual([{ code, detail, row: 2 }]);
});

test.each(['{{Firma}}', '{{open invoices}}', 'Und: {{Leistungen}}'])(
  '"%s" has nothing to put in',
  (template) => {
    const [, detail] = /(\{\{.*\}\})/.exec(template) ?? [];
    expect(fill(template, NONE, 7).problems).toEqual([{ code: 'empty-tag', detail, row: 7 }]);
  },
);

test('a text of our own has no row', () => {
  expect(fill('{{Chef}}', VALUES, undefined).problems).toEqual([{ code: 'unknown-tag', detail: '{{Chef}}' }]);
});

test('a value is put in once, whatever it looks like, and text without braces stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string({ unit: fc.constantFrom('a', ' ', '{', '}', '$&', '{{client}}') }),
      (text, value) => {
        const plain = text.replace(/[{}]/g, '');
        const values = { ...VALUES, client: `<${value}>` };
        expect(fill(`${plain}{{client}}!`, values, 1)).toEqual({
          text: `${plain.trimStart()}<${value}>!`,
          problems: [],
        });
      },
    ),
  );
});

test('every tag is filled by every name it has', () => {
  for (const tag of Object.keys(TAGS) as Tag[]) {
    const { en, de, others } = TAGS[tag];
    for (const name of [en, de, ...others])
      expect(fill(`{{${name}}}.`, VALUES, 1).text).toBe(`${VALUES[tag]}.`);
  }
});
