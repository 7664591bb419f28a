import type { OverviewWords } from '../overview-words';
import { deSheets } from './sheets';

/** The overview in German. */
export const overviewDe: OverviewWords = {
  overview: {
    title: (count) => (count === 1 ? 'Ihr Kunde' : `Ihre ${count} Kunden`),
    asOf: (day) => `Die letzten zwölf Monate bis ${day}`,
    dormant: (day) => `Der jüngste Eintrag ist vom ${day}; ich rechne bis zu diesem Tag.`,
    emptyPeriod: 'In dieser Zeit gibt es keine Rechnung.',
    taxUnknown: 'Die Beträge gelten als ohne Umsatzsteuer.',
    openQuestions: (count) => (count === 1 ? 'Eine Frage ist offen.' : `${count} Fragen sind offen.`),
    answer: 'Antworten',
    blindCheck: 'Ihr Gefühl prüfen',
    onlyInLog: 'nur in den Notizen',
    search: 'Kunden suchen',
    noneFound: 'Kein Kunde heißt so.',
    highlight: 'Im Blatt hervorheben',
    highlighting: 'Ich hebe hervor …',
    clearing: 'Ich nehme die Farben weg …',
    legendPart: 'fett: trennen',
    legendTalk: 'kursiv: ansprechen',
    columns: 'Spalten und Annahmen',
    again: 'Neu lesen',
    insert: 'Formeln einfügen',
    inserting: 'Ich schreibe die Formeln …',
    inserted: (place) => `Die Formeln stehen ab ${place} und folgen jeder Änderung.`,
    nowhere: 'Ich finde keine Tabelle mehr, neben die ich Formeln schreiben könnte. Lesen Sie bitte neu.',
  },
  progress: {
    start: 'Durchsicht beginnen',
    resume: 'Durchsicht fortsetzen',
    fromTheTop: 'Noch einmal von vorn',
    decided: (done, all) => `${done} von ${all} entschieden`,
    done: 'Geschafft.',
    doneHelp: (part, talk) =>
      `Jeder Kunde hat eine Entscheidung. Trennen: ${part}, ansprechen: ${talk}. Gönnen Sie sich noch einen Tee.`,
    history: 'Was Sie entschieden haben',
    lookAgain: (day) => `wieder ansehen am ${day}`,
    due: (count) =>
      count === 1
        ? 'Einen Kunden wollten Sie wieder ansehen.'
        : `${count} Kunden wollten Sie wieder ansehen.`,
    drains: 'Woher die Energie kommt, wohin sie geht',
    drain: {
      'late-payer': 'Verlust, Warten und Mahnen',
      complainer: 'Beschwerden',
      locust: 'Preisdruck',
      misfit: 'Unbezahlte Mühe',
    },
    drained: (count) => (count === 1 ? 'ein Kunde' : `${count} Kunden`),
    hours: (count, assumed) =>
      `${count === '1' ? 'Eine Stunde im Jahr geht' : `${count} Stunden im Jahr gehen`} für Mahnen, Ärger und unbezahlte Mühe weg${assumed && `, davon ${assumed} angenommen`}.`,
  },
  whale: {
    title: deSheets.whaleTitle,
    peak: (money, count) => `${money} mit ${count === 1 ? 'einem Kunden' : `${count} Kunden`}`,
    end: (money, less) => `${money} mit allen: ${less} weniger`,
    description: (peak, count, end, less) =>
      `${count === 1 ? 'Ihr bester Kunde lässt' : `Ihre besten ${count} Kunden lassen`} Ihnen ${peak} im Jahr. Mit allen sind es ${end}, also ${less} weniger.`,
    others: (count, currency) =>
      `Nur in ${currency || 'der Währung der Datei'}, ohne ${count === 1 ? 'einen Kunden' : `${count} Kunden`} mit anderer Währung.`,
  },
  list: {
    filter: 'Nur diese zeigen',
    advice: 'Rat:',
    undecided: 'noch unentschieden',
    verdicts: {
      part: () => 'trennen',
      talk: () => 'ansprechen',
      keep: () => 'behalten',
      dream: (count) => (count === 1 ? 'Traumkunde' : 'Traumkunden'),
      'too-early': () => 'zu früh',
    },
    found: (count) => (count === 0 ? 'Keiner mehr' : count === 1 ? 'Ein Kunde' : `${count} Kunden`),
    sort: 'Sortieren nach',
    sorts: {
      advice: 'Rat, trennen zuerst',
      value: 'was bleibt, das wenigste zuerst',
      hours: 'Stunden, die meisten zuerst',
      late: 'Tagen zu spät, die meisten zuerst',
      name: 'Namen',
    },
    more: (count) => `${count} weitere zeigen`,
  },
};
