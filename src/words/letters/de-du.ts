import type { LetterWords } from './letter-words';

/** German, with du. */
export const deDu: LetterWords = {
  language: 'de',
  title: (client) => `Abschied: ${client}`,
  subject: 'Ende unserer Zusammenarbeit',
  salutation: 'Hallo,',
  thanks: 'danke für die gemeinsame Zeit und für dein Vertrauen in unsere Arbeit.',
  decision: (lastDay) => `Wir haben uns entschieden, unsere Zusammenarbeit zum ${lastDay} zu beenden.`,
  until:
    'Was wir bis dahin vereinbart haben, bekommst du wie gewohnt. Neue Aufträge nehmen wir nicht mehr an.',
  handOver: {
    none: 'Alle Unterlagen und Daten, die dir gehören, bekommst du bis zu diesem Tag geordnet und vollständig von uns.',
    'late-payer': 'Deine Unterlagen und Daten bekommst du so von uns, wie es unser Vertrag vorsieht.',
  },
  openOne: (payBy) => `Eine Rechnung ist noch offen. Bitte begleiche sie bis zum ${payBy}:`,
  openMany: (payBy) => `Diese Rechnungen sind noch offen. Bitte begleiche sie bis zum ${payBy}:`,
  columns: ['Rechnung', 'Fällig am', 'Offen'],
  confirm: 'Gib uns bitte kurz Bescheid, dass dieser Brief bei dir angekommen ist.',
  wishes: 'Für alles, was du vorhast, wünschen wir dir das Beste.',
  closing: 'Viele Grüße',
};
