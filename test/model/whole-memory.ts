import type { Memory } from '../../src/model/memory';

/** A memory in which every member holds something. */
export const WHOLE_MEMORY: Memory = {
  asOf: 20_100,
  confirmed: true,
  checkedOn: 20_000,
  currency: 'EUR',
  settings: { margin: 35.5, vatRate: 7, hourlyValue: 72.5, weekendMoves: 0, joyOf2: -40, talkBelow: -5 },
  sender: { name: 'Ann', company: '=Ann', address: 'Ring 1\n8010 Graz', place: 'Graz' },
  locale: 'de_AT',
  timeZone: 'Europe/Vienna',
  refreshed: '2025-01-31 08:15:00',
  rates: { USD: 0.92, '': 1 },
  aliases: { muller: 'mueller', constructor: 'K-7' },
  confirmedDistinct: ['acme\nacme 2'],
  retentions: { acme: true, birch: false },
  choices: {
    'Rechnungen: alt': { amount: { column: 5, heading: 'Wert (netto)' }, due: { column: 0, heading: '' } },
    List: { joy: { column: 30, heading: '' } },
  },
  kinds: { List: { kind: 'credits', headings: ['Datum', 'Kunde'] }, Other: { kind: 'other', headings: [] } },
  blindCheck: { day: 20_050, gives: ['acme'], takes: ['birch', 'muller'] },
};
