import type { ConnectWords } from '../connect-words';
import { assumptionLabelsDe, settingUnitsDe } from './assumptions';
import { listKindsDe } from './columns';

/** Connecting, in German. */
export const connectDe: ConnectWords = {
  connect: {
    title: (invoices, clients) =>
      `Ich habe ${invoices === 1 ? 'eine Rechnung' : `${invoices} Rechnungen`} an ${clients === 1 ? 'einen' : clients} Kunden gefunden.`,
    nothing: 'In diesem Dokument finde ich keine Rechnungen an Kunden.',
    nothingHelp:
      'Ich brauche ein Blatt mit einer Zeile je Rechnung und Überschriften wie Kunde, Rechnungsdatum, Fällig am, Bezahlt am und Betrag.',
    kinds: listKindsDe,
    rows: (read, left) =>
      `${read === 1 ? 'eine Zeile' : `${read} Zeilen`} gelesen${left === 0 ? '' : `, ${left === 1 ? 'eine' : left} nicht`}`,
    clientIn: {
      above: 'Der Kunde steht nur in der ersten Zeile jeder Gruppe und gilt für die Zeilen darunter.',
      title: 'Der Kunde steht in einer eigenen Zeile über seinen Rechnungen.',
    },
    correct: 'Ansehen und ändern',
    kind: 'Das sind',
    findKind: 'Selbst erkennen',
    readSo: 'So lesen',
    leftOut: (lists) => (lists === 1 ? 'Eine Liste lasse ich weg' : `${lists} Listen lasse ich weg`),
    reasons: {
      'ageing-summary': 'Summen je Kunde',
      'unknown-table': 'nicht erkannt',
      'no-headings': 'unbekannte Spalten',
      'holds-nothing': 'nichts zu zählen',
      'own-choice': 'von Ihnen weggelassen',
    },
    holdsNothing: 'Darin finde ich nichts, womit ich rechne.',
    ownChoice: 'Sie haben gesagt, dass ich es weglasse.',
    day: 'Datum',
    none: 'keine',
    sample: (text) => `etwa „${text}“`,
    check: 'Bitte prüfen',
    problems: (count) => (count === 1 ? 'Eine Stelle zum Nachsehen' : `${count} Stellen zum Nachsehen`),
    more: (count) => (count === 1 ? 'und eine weitere' : `und ${count} weitere`),
    show: 'Im Blatt zeigen',
    questions: 'Was nur Sie wissen',
    margin: 'Was bleibt Ihnen vom Umsatz, in Prozent?',
    marginHelp: 'Vor Ihrem eigenen Lohn, nach Material und Fremdleistungen. Im Zweifel 30.',
    hour: (currency) => `Was ist Ihnen eine Stunde wert${currency && `, in ${currency}`}?`,
    hourHelp: 'Damit rechne ich Mahnen und Ärger in Geld um. Im Zweifel 60.',
    hourUnknown: 'Damit rechne ich Mahnen und Ärger in Geld um. Ohne diese Zahl gibt es keine Energie.',
    currency: 'In welcher Währung rechnen Sie?',
    currencyHelp: 'Dabei bleibt es, auch wenn später mehr Rechnungen in einer anderen dazukommen.',
    tax: 'Ist in Ihren Beträgen Umsatzsteuer enthalten? Wie viel Prozent?',
    taxHelp: '0 heißt: keine.',
    taxUnknown: '0 heißt: keine. Bis Sie antworten, gelten die Beträge als ohne Umsatzsteuer.',
    rate: (currency, own) => `1 ${currency} = wie viel ${own}?`,
    rateHelp: (currency) => `Bis dahin haben Kunden mit Rechnungen in ${currency} keine Energie.`,
    confirm: 'Passt so',
    confirming: 'Ich rechne …',
    again: 'Noch einmal lesen',
    excludedDocuments: (count) =>
      count === 1
        ? 'Ein Entwurf oder eine stornierte Rechnung zählt nicht mit.'
        : `${count} Entwürfe und stornierte Rechnungen zählen nicht mit.`,
  },
  retentions: {
    title: 'Ist das ein Sicherheitseinbehalt?',
    help: 'Hier ist von mehreren Rechnungen der gleiche Teil offen. Ist das vereinbart, gilt er nicht als verspätet.',
    open: (invoices, money) => `${money} von ${invoices} Rechnungen offen`,
    yes: 'ja, vereinbart',
    no: 'nein',
  },
  duplicates: {
    title: (count) => (count === 0 ? 'Zusammengelegte Kunden' : 'Ist das derselbe Kunde?'),
    one: 'ein Kunde',
    two: 'zwei Kunden',
    merged: (count) => (count === 1 ? 'einmal zusammengelegt' : `${count}-mal zusammengelegt`),
    countsAs: (name, into) => `„${name}“ zählt zu „${into}“`,
  },
  settings: {
    title: 'Alle Annahmen',
    reset: 'Alle zurücksetzen',
    labels: assumptionLabelsDe,
    units: settingUnitsDe,
    interest: {
      title: 'Verzugszins nach Gesetz',
      country: 'Land',
      countries: {
        own: 'eigener Satz',
        de: 'Deutschland',
        at: 'Österreich',
        ch: 'Schweiz',
        eu: 'andere EU-Länder',
        rs: 'Serbien',
      },
      withReference: (points, source) =>
        `Basis- oder Leitzins plus ${points} Punkte zwischen Unternehmen (${source}). Er ändert sich, darum tragen Sie ihn ein.`,
      fixed: (points, source) => `Fest ${points}\u00a0% (${source}).`,
      reference: 'Basis- oder Leitzins heute, in %',
      lookUp: (authority) => `Er steht bei: ${authority}.`,
    },
  },
};
