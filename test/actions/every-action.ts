import type { ActionName, ArgumentOf } from '../../src/model/exchange';
import { ENTRY_HEADINGS, INVOICES, LOG, RECENT } from './small-books';

const client = { key: 'acme', names: ['Acme'] as [string] };
const logged = { client, incident: { day: RECENT, what: 'haggled', minutes: 20 }, again: true } as const;
const taken = {
  ...logged,
  incident: { day: RECENT - 70, what: 'unfounded-complaint', minutes: 30 },
} as const;

/** What each action is asked in a book of `EVERY_SHEET`; one that is new is missed by the compiler. */
export const EVERY_ACTION: { [Name in ActionName]: ArgumentOf<Name> } = {
  readConnection: null,
  confirmConnection: { settings: { margin: 30 } },
  saveBlindCheck: { day: RECENT, gives: ['acme'], takes: ['birch'] },
  saveEntry: { client, before: {}, fields: { decision: 'part', joy: 2 } },
  logIncident: logged,
  /** The first line of the log. */
  unlogIncident: taken,
  highlight: { on: true },
  insertFormulas: null,
  openLetters: { client: 'acme', isTalk: false },
  readLetters: null,
  saveSender: { name: 'Jonas' },
  addWording: { headings: ['Where', 'Text'], rows: [['greeting', 'Dear']] },
  draftLetter: {
    client,
    lastDay: RECENT + 60,
    before: null,
    title: 'Farewell: Acme',
    html: '<p>Dear',
    isAnotherWanted: false,
  },
  saveLanguage: 'de',
  selectCell: { sheet: 'Invoices', row: 2 },
};

/** A book in which every one of them can be done. */
export const EVERY_SHEET = {
  Invoices: INVOICES,
  Log: LOG,
  'Client Energy': [
    [...ENTRY_HEADINGS, 'To part with', 'To talk to'],
    ...['Acme', 'Birch', 'Cedar'].map((name) => [name, '', '', '', '', '']),
  ],
};
