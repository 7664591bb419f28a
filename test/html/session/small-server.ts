import type { Ask, Reply } from '../../../html/session/request';
import { type Entry, NO_ENTRY } from '../../../src/model/entry';
import type { AnswerOf, ArgumentOf, Connection, Review } from '../../../src/model/exchange';
import type { BlindCheck } from '../../../src/model/memory';
import { defaultSettings } from '../../../src/model/settings';
import { inOrderOfHarm } from '../../../src/scoring/order';
import { rescoredWithJoy } from '../../../src/scoring/rescored';
import { scoreBook } from '../../../src/scoring/score-book';
import { bookOf, invoice, TODAY } from '../../scoring/books';

export const settings = defaultSettings();

const RATES = { currency: 'EUR', rates: {} };

/** Clients who pay a little later, one after the other; the owner's own list rates Bert with 4. */
const scored = scoreBook(
  bookOf(
    ['anna', 'bert', 'cleo', 'dora'].flatMap((client, place) =>
      ['2025-06-01', '2025-07-01', '2025-08-01'].map((issued) =>
        invoice(issued, `2025-1${place % 3}-0${place + 1}`, { client }),
      ),
    ),
    {},
    [{ key: 'bert', joy: 4 }],
  ),
  { today: TODAY, settings },
);

/**
 * The server as far as the sidebar knows it: a sheet of entries, an energy log, and rules for what it answers. Nothing
 * here is asynchronous: a test says when an answer comes.
 */
export class SmallServer {
  readonly entries = new Map<string, Entry>();
  readonly log: ArgumentOf<'logIncident'>[] = [];
  readonly requests: Ask['request'][] = [];
  highlighted = false;
  gone = new Set<string>();
  isConfirmed = true;
  blindCheck: BlindCheck | null = null;
  kinds: Connection['kinds'] = {};

  entryOf(key: string): Entry {
    return this.entries.get(key) ?? NO_ENTRY;
  }

  /** Somebody else writes into the sheet. */
  write(key: string, fields: Partial<Entry>): void {
    this.entries.set(key, { ...this.entryOf(key), ...fields });
  }

  review(): Review {
    const clients = scored.clients
      .filter(({ key }) => !this.gone.has(key))
      .map((client) => {
        const { joy } = this.entryOf(client.key);
        const own = joy === null ? client : rescoredWithJoy(client, joy, settings);
        return { ...own, names: [client.name] as [string] };
      });
    return {
      report: { ...scored, clients: inOrderOfHarm(clients, RATES) },
      today: TODAY,
      highlighted: this.highlighted,
      entries: Object.fromEntries(this.entries),
    };
  }

  connection(): Connection {
    return {
      language: 'en',
      bookLocale: 'en_GB',
      review: this.isConfirmed ? this.review() : null,
      tables: [],
      choices: {},
      kinds: this.kinds,
      rows: {},
      aliases: {},
      confirmedDistinct: [],
      settings,
      answered: ['margin', 'hourlyValue', 'vatRate'],
      ...RATES,
      retentions: {},
      questions: { isTaxUnknown: false, currencies: ['EUR'], retentions: [] },
      blindCheck: this.blindCheck,
      clients: [],
      merged: [],
      excludedDocuments: 0,
      problems: [],
    };
  }

  /** Does what it is asked, and gives the answer, which is what is in the book now. */
  serve({ request }: Ask): Reply {
    this.requests.push(request);
    const { action, argument } = request;
    switch (action) {
      case 'readConnection':
        return { action, value: this.connection() };
      case 'confirmConnection':
        this.isConfirmed ||= argument.kinds === undefined;
        this.kinds = argument.kinds ?? this.kinds;
        return { action, value: this.connection() };
      case 'saveBlindCheck':
        this.blindCheck = argument;
        return { action, value: null };
      case 'saveEntry':
        return { action, value: this.saveEntry(argument) };
      case 'logIncident':
        if (!argument.again || this.lineOf(argument) < 0) this.log.push(argument);
        return { action, value: this.review() };
      case 'unlogIncident': {
        const line = this.lineOf(argument);
        if (line >= 0) this.log.splice(line, 1);
        return { action, value: this.review() };
      }
      case 'highlight':
        this.highlighted = argument.on;
        return { action, value: argument };
      case 'insertFormulas':
        return { action, value: { sheet: 'Invoices', row: 1, column: 8 } };
      case 'openLetters':
      case 'saveLanguage':
      case 'selectCell':
        return { action, value: null };
      default:
        throw new Error(`the sidebar never asks for ${action}`);
    }
  }

  private saveEntry({ client, before, fields }: ArgumentOf<'saveEntry'>): AnswerOf<'saveEntry'> {
    const entry = this.entryOf(client.key);
    const names = Object.keys(fields) as (keyof Entry)[];
    const saved = names.every((name) => entry[name] === (before[name] ?? null));
    if (saved) this.write(client.key, fields);
    return { saved, entry };
  }

  private lineOf({ client, incident }: ArgumentOf<'logIncident'>): number {
    const wanted = JSON.stringify([client.key, incident]);
    return this.log.map((line) => JSON.stringify([line.client.key, line.incident])).lastIndexOf(wanted);
  }
}
