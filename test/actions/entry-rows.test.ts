import { draftLetter } from '../../src/actions/draft-letter';
import { readConnection } from '../../src/actions/read-connection';
import { saveEntry } from '../../src/actions/save-entry';
import type { Entry } from '../../src/model/entry';
import { at } from '../at';
import { load } from '../functions/own-bundle';
import { openTestBook } from '../test-book';

const INVOICES = [
  ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'],
  ['1', 'Acme Bakery', '2025-01-01', '2025-01-15', 900, '2025-01-10'],
  ['2', 'Acme Bakery', '2025-02-01', '2025-02-15', 900, '2025-02-10'],
  ['3', 'Acme Bakkery', '2025-03-01', '2025-03-15', 900, '2025-03-10'],
];

/** The columns of the Client Energy sheet that matter here. */
const HEADINGS = ['Client', 'Joy', 'Decision', 'Note', 'Draft', 'Last day'];
type Row = [string, unknown?, unknown?, unknown?, unknown?, unknown?];

/** The owner said that Acme Bakkery is Acme Bakery. */
const memory = { confirmed: true, aliases: { 'acme bakkery': 'acme bakery' } };

const open = (...rows: Row[]) =>
  openTestBook({ Invoices: INVOICES, 'Client Energy': [HEADINGS, ...rows] }, { memory });

/** What the review says of the one client. */
const reviewed = () => {
  const { review } = readConnection.run(null);
  const client = review?.report.clients[0];
  return { client, names: client?.names, entry: review?.entries[client?.key ?? ''] };
};

const own: Row = ['Acme Bakery', 5, 'keep', '', '', ''];
const merged: Row = ['Acme Bakkery', 1, 'part', 'noisy', '', ''];

describe.each([
  ['above', [own, merged]],
  ['below', [merged, own]],
])('with the row of the client’s own name %s that of the one who was merged', (_where, rows) => {
  test('it counts for the figures and in the review, and is filled where it is blank', () => {
    open(...(rows as Row[]));
    const { client, names: found, entry } = reviewed();
    expect(client).toMatchObject({ name: 'Acme Bakery', joy: 5 });
    expect(found).toEqual(['Acme Bakery', 'Acme Bakkery']);
    expect(entry).toMatchObject({ joy: 5, decision: 'keep', note: 'noisy' });
  });

  test('a formula sees the same rating', () => {
    const list = [HEADINGS, ...(rows as Row[])].map((row) => row.slice(0, 4));
    const energyIn = (given: unknown[][], bare: object = memory) =>
      load({
        PropertiesService: { getDocumentProperties: () => ({ getProperty: () => JSON.stringify(bare) }) },
      }).call(
        'CLIENT_COST',
        'joy',
        'Acme Bakery',
        INVOICES.map((row) => [...row]),
        given,
      );
    const single = energyIn([HEADINGS.slice(0, 4), own.slice(0, 4)]);
    expect(energyIn(list)).toBe(single);
    expect(single).toBeLessThan(0);
  });
});

test('a rating that only the other row has counts', () => {
  open(['Acme Bakery', '', '', '', '', ''], merged);
  expect(reviewed()).toMatchObject({ client: { joy: 1 }, entry: { joy: 1, decision: 'part' } });
});

test('without a row of the own name the lower one counts, and is saved to', () => {
  open(['ACME BAKKERY', 2, '', '', '', ''], ['Acme Bakkery', 4, '', '', '', '']);
  expect(reviewed()).toMatchObject({
    client: { joy: 4 },
    names: ['Acme Bakkery', 'ACME BAKKERY'],
    entry: { joy: 4 },
  });
});

test('of two rows under one name the lower one counts, and is saved to', () => {
  const book = open(['Acme Bakery', 2, 'talk', '', '', ''], ['Acme Bakery', 4, '', '', '', '']);
  const { names: found, entry, client } = reviewed();
  expect(client?.joy).toBe(4);
  expect(entry).toMatchObject({ joy: 4, decision: 'talk' });
  expect(found).toEqual(['Acme Bakery', 'Acme Bakery']);
  save(['Acme Bakery', 'Acme Bakery'], { joy: 4, decision: 'talk' }, { joy: 5 });
  expect(book.cells('Client Energy').map(([, joy]) => joy)).toEqual(['Joy', 2, 5]);
});

test('the client keeps the own name, though more rows have the other one', () => {
  openTestBook(
    { Invoices: [...INVOICES, ...[4, 5, 6].map((number) => [`${number}`, ...at(INVOICES, 3).slice(1)])] },
    { memory },
  );
  expect(reviewed().client).toMatchObject({
    name: 'Acme Bakery',
    spellings: ['Acme Bakery', 'Acme Bakkery'],
  });
});

const names: [string, ...string[]] = ['Acme Bakery', 'Acme Bakkery'];

function save(whose: typeof names, before: Partial<Entry>, fields: Partial<Entry>) {
  return saveEntry.run({ client: { key: 'acme bakery', names: whose }, before, fields });
}

test('what is changed goes into the own row, and no conflict is made of what the other row had filled', () => {
  const book = open(['Acme Bakery', '', '', '', '', ''], merged);
  expect(save(names, { joy: 1 }, { joy: 4 })).toMatchObject({
    saved: true,
    entry: { joy: 1, note: 'noisy' },
  });
  expect(
    book
      .cells('Client Energy')
      .slice(1)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ['Acme Bakery', 4, ''],
    ['Acme Bakkery', 1, 'part'],
  ]);
});

test('what is emptied does not come back out of the other row', () => {
  const book = open(own, merged);
  expect(save(names, { joy: 5, note: 'noisy' }, { joy: null, note: null }).saved).toBe(true);
  expect(
    book
      .cells('Client Energy')
      .slice(1)
      .map((row) => row.slice(0, 4)),
  ).toEqual([
    ['Acme Bakery', '', 'keep', ''],
    ['Acme Bakkery', '', 'part', ''],
  ]);
  expect(reviewed().entry).toMatchObject({ joy: null, decision: 'keep', note: null });
});

test('what somebody else wrote into either row meanwhile is not written over', () => {
  const book = open(['Acme Bakery', '', '', '', '', ''], merged);
  expect(save(names, { joy: 3 }, { joy: 4 })).toMatchObject({ saved: false, entry: { joy: 1 } });
  expect(book.cells('Client Energy')[1]?.[1]).toBe('');
});

test('a farewell that was drafted in the other row is found again', async () => {
  const book = open(['Acme Bakery', '', '', '', '', ''], ['Acme Bakkery', '', 'part', '', '', '2025-06-30']);
  const url = book.makeDraft('Farewell');
  await book.type('Client Energy!E3', url);
  const letter = { title: 'Farewell', html: '', lastDay: 20_361, before: null, isAnotherWanted: false };
  const client = { key: 'acme bakery', names };
  expect(draftLetter.run({ client, ...letter })).toEqual({ url, existed: true });
  expect(book.drafts()).toHaveLength(1);
});
