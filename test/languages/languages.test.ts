import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  READING_LANGUAGES,
  type ReadingLanguageCode,
  wordsIn,
  wordsOfAll,
} from '../../src/languages/languages';
import { STATUSES, type Status } from '../../src/languages/reading-language';
import { statusOf, yesOrNo } from '../../src/reading/answer-words';

const folder = join(__dirname, '../../src/languages');

test('every folder is a language that is read', () => {
  const folders = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  expect(READING_LANGUAGES.map(({ code }) => code).sort()).toEqual(folders.sort());
});

test('a list is words with commas between, over one line or several; an empty one has none', () => {
  expect(wordsIn('a b, c,\n  d')).toEqual(['a b', 'c', 'd']);
  expect(wordsIn('')).toEqual([]);
});

test('the words of all languages come in the order of the languages', () => {
  expect(wordsOfAll(({ cells }) => cells.negations)).toEqual(
    READING_LANGUAGES.flatMap(({ cells }) => wordsIn(cells.negations)),
  );
  expect(wordsOfAll(({ code }) => code).slice(0, 2)).toEqual(['en', 'de']);
});

/** Each list of a language, by its place in the language. */
function listsOf(value: object, path = ''): [path: string, list: string][] {
  return Object.entries(value).flatMap(([name, member]: [string, string | object | null]) => {
    if (typeof member === 'string') return [[path + name, member] as [string, string]];
    return member === null ? [] : listsOf(member, `${path}${name}.`);
  });
}

/** Lists that only some languages need. */
const MAY_BE_EMPTY = [
  'cells.joints',
  'cells.articles',
  'cells.terms.onToEndOfMonth',
  'ownSheets.addressForms.Sie',
  'ownSheets.addressForms.du',
];

describe.each(READING_LANGUAGES)('$code', (language) => {
  const { code, ...rest } = language;
  const lists = listsOf(rest);

  test('no list is empty that every language needs', () => {
    const empty = lists.filter(([path, list]) => list === '' && !MAY_BE_EMPTY.includes(path));
    expect(empty).toEqual([]);
  });

  test('a negation alone says that nothing is paid, with or without a "yet"', () => {
    const { negations, yet } = language.cells;
    const words = wordsIn(negations).filter((word) => !word.endsWith('*'));
    expect(words.length).toBeGreaterThan(0);
    for (const not of words) {
      // A plain "no" answers the question in the heading.
      expect(['open', 'unpaid']).toContain(statusOf(not));
      for (const one of wordsIn(yet)) {
        expect([`${one} ${not}`, `${not} ${one}`].map(statusOf)).toEqual(['unpaid', 'unpaid']);
      }
    }
    for (const one of wordsIn(yet)) expect(statusOf(one)).toBeUndefined();
  });

  test('a word for paid with a negation is never paid, whatever comes between', () => {
    const { negations, statuses } = language.cells;
    const paid = wordsIn(statuses.paid).map((word) => word.replace(/\*$/, 'a'));
    for (const not of wordsIn(negations)) {
      for (const word of paid) {
        const texts = not.endsWith('*')
          ? [`${not.slice(0, -1)}${word}`]
          : [`${not} ${word}`, `${not} xx yy ${word}`];
        for (const text of texts) expect([text, statusOf(text)]).not.toEqual([text, 'paid']);
      }
    }
  });

  test('every word is in small Latin letters without accents, once in its list', () => {
    const wrong = lists.filter(([, list]) => wordsIn(list).some((word) => !/^[a-z0-9 *…]+$/.test(word)));
    expect(wrong).toEqual([]);
    expect(lists.filter(([, list]) => new Set(wordsIn(list)).size < wordsIn(list).length)).toEqual([]);
  });
});

test('no month of a language begins as another month of any language does', () => {
  const starts = READING_LANGUAGES.flatMap(({ cells }) =>
    cells.months.flatMap((list, month) => wordsIn(list).map((start) => ({ start, month }))),
  );
  const clashes = starts.filter(({ start, month }) =>
    starts.some((other) => other.month !== month && other.start.startsWith(start)),
  );
  expect(clashes).toEqual([]);
});

/** A few words that people write, for every status that a language must know. */
const STATUS_WORDS: Record<ReadingLanguageCode, Record<Status, string[]>> = {
  en: {
    draft: ['Draft'],
    void: ['Cancelled'],
    'written-off': ['written off', 'bad debt', 'Uncollectible', 'insolvent'],
    partly: ['Partially paid'],
    disputed: ['Disputed', 'chargeback'],
    unpaid: [
      'Overdue',
      'unpaid',
      'Not paid',
      'not settled',
      'to be paid',
      'unsettled',
      'no payment',
      'paid: no',
    ],
    open: ['Sent', 'open', 'awaiting payment'],
    paid: ['Paid', 'settled'],
    unsaid: ['Delivered'],
  },
  de: {
    draft: ['Entwurf'],
    void: ['Storniert', 'gelöscht'],
    'written-off': ['ausgebucht', 'uneinbringlich', 'abgeschrieben', 'Insolvenz'],
    partly: ['teilweise bezahlt'],
    disputed: ['strittig', 'reklamiert'],
    unpaid: [
      'überfällig',
      'nicht bezahlt',
      'noch nicht vollständig überwiesen',
      'zu zahlen',
      'kein Zahlungseingang',
      'gemahnt',
      'unbeglichen',
    ],
    open: ['offen', 'versendet'],
    paid: ['bezahlt', 'erledigt'],
    unsaid: ['geliefert'],
  },
  fr: {
    draft: ['Brouillon'],
    void: ['Annulée'],
    'written-off': ['irrécouvrable', 'insolvable'],
    partly: ['Partiellement payée'],
    disputed: ['en litige', 'contestée'],
    unpaid: ['Impayée', 'non réglée', 'À payer', 'à encaisser', 'pas encore payée', 'n’a pas été réglée'],
    open: ['en attente', 'émise', 'validée'],
    paid: ['Payée', 'Réglée', 'acquittée'],
    unsaid: ['livrée'],
  },
  it: {
    draft: ['Bozza'],
    void: ['annullata'],
    'written-off': ['inesigibile', 'stralciata'],
    partly: ['parzialmente pagata'],
    disputed: ['contestata'],
    unpaid: ['Scaduta', 'da pagare', 'da saldare', 'non pagata', 'non è stata ancora saldata', 'insoluta'],
    open: ['emessa', 'inviata'],
    paid: ['Pagata', 'saldata', 'incassata'],
    unsaid: ['consegnata'],
  },
  sr: {
    draft: ['nacrt'],
    void: ['stornirana', 'poništeno'],
    'written-off': ['otpisano', 'отписана', 'nenaplativo'],
    partly: ['delimično plaćeno', 'djelomično'],
    disputed: ['sporno'],
    unpaid: [
      'neplaćeno',
      'nije plaćeno',
      'неплаћено',
      'još nije naplaćeno',
      'za plaćanje',
      'dospjelo',
      'nenaplaćeno',
    ],
    open: ['poslata', 'izdata'],
    paid: ['plaćeno', 'плаћено', 'uplaćeno'],
    unsaid: ['isporučeno'],
  },
  es: {
    draft: ['Borrador'],
    void: ['Anulada', 'cancelada'],
    'written-off': ['incobrable', 'fallida'],
    partly: ['Parcialmente pagada', 'cobro parcial'],
    disputed: ['en disputa'],
    unpaid: [
      'Vencida',
      'impagada',
      'no pagada',
      'No cobrada',
      'aún no ha sido cobrada',
      'por pagar',
      'devuelta',
    ],
    open: ['Pendiente', 'pendiente de cobro', 'emitida'],
    paid: ['Pagada', 'cobrado', 'liquidada'],
    unsaid: ['creada'],
  },
};

describe.each(Object.entries(STATUS_WORDS))('the statuses of %s', (_code, words) => {
  test.each(STATUSES.flatMap((status) => words[status].map((word) => [word, status])))(
    '"%s" is %s',
    (word, status) => {
      expect(statusOf(word)).toBe(status);
    },
  );
});

test.each(READING_LANGUAGES)('the first words for yes and no in $code', ({ cells }) => {
  expect(yesOrNo(wordsIn(cells.yes)[0])).toBe(true);
  expect(yesOrNo(wordsIn(cells.no)[0])).toBe(false);
});
