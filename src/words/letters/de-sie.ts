import type { LetterWords } from './letter-words';

/** German, with Sie. */
export const deSie: LetterWords = {
  language: 'de',
  title: (client) => `Abschied: ${client}`,
  subject: 'Ende unserer Zusammenarbeit',
  salutation: 'Guten Tag,',
  thanks:
    'vielen Dank für die gemeinsame Zeit und für das Vertrauen, mit dem Sie uns Ihre Aufträge gegeben haben.',
  decision: (lastDay) => `Wir haben uns entschieden, unsere Zusammenarbeit zum ${lastDay} zu beenden.`,
  until: 'Was bis dahin vereinbart ist, liefern wir wie gewohnt. Neue Aufträge nehmen wir nicht mehr an.',
  handOver: {
    none: 'Alle Unterlagen und Daten, die Ihnen gehören, übergeben wir Ihnen bis zu diesem Tag geordnet und vollständig.',
    'late-payer': 'Ihre Unterlagen und Daten übergeben wir Ihnen so, wie es unser Vertrag vorsieht.',
  },
  openOne: (payBy) => `Eine Rechnung ist noch offen. Bitte begleichen Sie sie bis zum ${payBy}:`,
  openMany: (payBy) => `Diese Rechnungen sind noch offen. Bitte begleichen Sie sie bis zum ${payBy}:`,
  columns: ['Rechnung', 'Fällig am', 'Offen'],
  confirm: 'Bitte bestätigen Sie uns kurz, dass Sie diesen Brief erhalten haben.',
  wishes: 'Für Ihre weiteren Vorhaben wünschen wir Ihnen alles Gute.',
  closing: 'Mit freundlichen Grüßen',
};
