import { isoFromDay } from '../../src/model/day';
import type { AnswerOf } from '../../src/model/exchange';
import type { TestBook } from '../test-book';
import { openSample } from '../workbench/google/sample-script';
import { callsOf, openConfirmed, RECENT } from './small-books';

/**
 * The most calls that each action made of Google's services in the sample book while the sidebar planned what is written. Some
 * make a few more since each sheet is asked what it is, because charts and connected tables may be sheets; and formulas
 * are looked for as formulas, and read for what changes by itself. Before a cell is written, its drop-down list is asked what it takes.
 * When the Client Energy sheet is made or completed, its two lists get names, by which rules find them wherever they go: 13 calls.
 * It has twelve folded columns more for letters, three of them with a list of choices.
 * A row is looked at directly before it is written and once more after: 5 calls.
 * Which sheet holds the settings is asked by its name, so that no copy of it counts: 4 calls, which opening made before.
 * What a book remembers is in a sheet, which is read like the others, and sheets of ours are found by the names of ranges: before,
 * properties told both, which are not counted here.
 */
const MOST = {
  readConnection: 46,
  'saveEntry, the first': 245,
  saveEntry: 31,
  'logIncident, the first': 70,
  logIncident: 70,
  'highlight on': 144,
  'highlight off': 38,
  insertFormulas: 73,
};

/** Asks for each action once and counts its calls. */
function callsOfActions(book: TestBook): Record<keyof typeof MOST, number> {
  const count = (name: string, argument: unknown): number => {
    book.resetCalls();
    expect(book.ask(name, argument)).toMatchObject({ ok: true });
    return callsOf(book);
  };
  book.ask('confirmConnection', { settings: {} });
  const { value } = book.ask('readConnection') as { value: AnswerOf<'readConnection'> };
  const [first] = value.review?.report.clients ?? [];
  const client = { key: first?.key, names: first?.names };
  const decided = { decision: 'part', decidedOn: RECENT, energyThen: 3, lookAgain: null };
  const logged = { client, incident: { day: RECENT, what: 'haggled', minutes: null }, again: false };
  return {
    readConnection: count('readConnection', null),
    'saveEntry, the first': count('saveEntry', { client, before: {}, fields: decided }),
    saveEntry: count('saveEntry', { client, before: { joy: null }, fields: { joy: 2 } }),
    'logIncident, the first': count('logIncident', logged),
    logIncident: count('logIncident', logged),
    'highlight on': count('highlight', { on: true }),
    'highlight off': count('highlight', { on: false }),
    insertFormulas: count('insertFormulas', null),
  };
}

test('each action makes one round trip, and no more calls than when it needed several', () => {
  const calls = callsOfActions(openSample('en'));
  const tooMany = Object.entries(MOST).filter(([action, most]) => calls[action as keyof typeof MOST] > most);
  expect(tooMany.map(([action]) => [action, calls[action as keyof typeof MOST]])).toEqual([]);
});

test('a larger book takes no more of them', () => {
  const book = (clients: number) =>
    openConfirmed({
      Invoices: [
        ['Invoice no.', 'Client', 'Date', 'Due date', 'Total'],
        ...Array.from({ length: 4 * clients }, (_, index) => [
          `${index}`,
          `Client ${index % clients}`,
          isoFromDay(RECENT - 90),
          isoFromDay(RECENT - 60),
          100,
        ]),
      ],
    });
  expect(callsOfActions(book(60))).toEqual(callsOfActions(book(6)));
});
