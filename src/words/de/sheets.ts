import type { SheetWords } from '../sheet-words';

/** What we write into a German book. */
export const deSheets: SheetWords = {
  language: 'de',
  columns: {
    client: 'Kunde',
    joy: 'Freude',
    decision: 'Entscheidung',
    decided_on: 'Entschieden am',
    energy_then: 'Energie damals',
    look_again: 'Wieder ansehen',
    late_is_fine: 'Zahlt spät, und das ist gut so',
    note: 'Notiz',
    draft: 'Entwurf',
    last_day: 'Letzter Tag',
    handed_over: 'Übergeben',
    confirmed: 'Bestätigt',
    to_part: 'Zum Trennen',
    to_talk: 'Zum Ansprechen',
  },
  spellings: ['Auch geschrieben', 'Steht für'],
  decisions: { keep: 'behalten', talk: 'ansprechen', part: 'trennen', later: 'später' },
  joyHelp: 'Freuen Sie sich, wenn dieser Kunde anruft? 1 heißt gar nicht, 5 heißt sehr.',
  decisionHelp: 'Möglich ist:',
  protectionNote: 'Diese Spalten rechnet Client Energy aus.',
  whaleTitle: 'Was bleibt, vom besten Kunden an',
  log: {
    sheet: 'Energie-Notizen',
    headings: ['Datum', 'Kunde', 'Was war', 'Minuten', 'Berechtigt?'],
    events: {
      'unfounded-complaint': 'Beschwerde ohne Grund',
      'founded-complaint': 'Beschwerde mit Grund',
      reminder: 'Mahnung verschickt',
      haggled: 'Um den Preis gefeilscht',
      'quote-not-taken': 'Angebot nicht angenommen',
      'not-offered': 'Wollte etwas, das wir nicht anbieten',
    },
    card: (line) => `Gelbe Karte: ${line}`,
    yes: 'ja',
    no: 'nein',
  },
  letters: { title: 'Briefe', folder: 'Client-Energy-Entwürfe', sheet: 'Energie-Briefe' },
};
