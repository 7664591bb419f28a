import type { SessionWords } from '../session-words';
import { deSheets } from './sheets';

/** A review session in German. */
export const sessionDe: SessionWords = {
  nav: {
    label: 'Bereiche',
    overview: 'Überblick',
    review: 'Durchsicht',
    whatIf: 'Was wäre, wenn?',
    letters: 'Briefe',
  },
  language: { label: 'Sprache', names: { de: 'Deutsch', en: 'English' } },
  stillWorking: 'Das dauert ein wenig. Sie müssen nicht darauf warten.',
  stopWaiting: 'Nicht mehr warten',
  decisions: deSheets.decisions,
  sheetHelp: {
    joy: 'Freuen Sie sich, wenn dieser Kunde anruft? 1 heißt gar nicht, 5 heißt sehr.',
    decision: 'Möglich ist:',
    guard: 'Diese Spalten rechnet Client Energy aus.',
  },
  saving: {
    saving: 'Wird gespeichert …',
    slow: 'Wird noch gespeichert. Sie können schon weitermachen, nur lassen Sie diese Leiste offen.',
    saved: (what, client) => `${client} – ${what}`,
    undo: 'Rückgängig',
    undone: (what, client) => `Zurückgenommen: ${client} – ${what}`,
    nothingToUndo: 'Es gibt nichts zurückzunehmen.',
    unsaved: (what, others) =>
      `Noch nicht gespeichert: ${what}${['', ', und eine weitere Eingabe'][others] ?? `, und ${others} weitere Eingaben`}.`,
    discard: 'Verwerfen',
    notYet: 'nicht gespeichert',
    conflict: (client, field, now, mine) =>
      `Jemand war schneller: Bei ${client} steht unter „${field}“ jetzt „${now}“. Ihr „${mine}“ ist noch nicht gespeichert.`,
    mine: 'Meine speichern',
    theirs: 'Die andere lassen',
    nothing: 'leer',
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
      'late-payer': 'Warten und Mahnen',
      complainer: 'Beschwerden',
      locust: 'Preisdruck',
      misfit: 'Unbezahlte Mühe',
    },
    drained: (count) => (count === 1 ? 'ein Kunde' : `${count} Kunden`),
    hours: (count) =>
      `${count === '1' ? 'Eine Stunde im Jahr geht' : `${count} Stunden im Jahr gehen`} für Mahnen, Ärger und unbezahlte Mühe weg.`,
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
      energy: 'Energie, die zehrenden zuerst',
      value: 'was bleibt, das wenigste zuerst',
      hours: 'Stunden, die meisten zuerst',
      late: 'Tagen zu spät, die meisten zuerst',
      name: 'Namen',
    },
    more: (count) => `${count} weitere zeigen`,
  },
  log: {
    ...deSheets.log,
    title: 'Vorfall notieren',
    day: 'Wann?',
    minutes: 'Minuten',
    minutesHelp:
      'Gilt für den Vorfall, den Sie danach anklicken. Ohne Minuten rechne ich so lange wie üblich.',
    other: 'Anderer Tag, andere Dauer',
    cardTitle: 'Gelbe Karte: das Gespräch',
    cardHelp:
      'Tragen Sie es hier ein, wenn Sie gesprochen haben. Beim nächsten Ansehen zeigt sich, ob es besser geworden ist.',
    cardLine: 'Worum ging es?',
    cardAdd: 'Gespräch eintragen',
    cardAdded: 'Eingetragen',
  },
  review: {
    position: (number, all) => `${number} von ${all}`,
    previous: 'Voriger Kunde',
    next: 'Nächster Kunde',
    gone: 'Diesen Kunden gibt es in Ihren Rechnungen nicht mehr.',
    joy: 'Freuen Sie sich, wenn dieser Kunde anruft?',
    joySteps: ['gar nicht', 'eher nicht', 'teils, teils', 'ja', 'sehr'],
    joyNone: 'noch nicht bewertet',
    decide: 'Ihre Entscheidung',
    decideHelp: {
      keep: 'Alles bleibt, wie es ist.',
      talk: 'Erst ein Gespräch, dann etwas Zeit.',
      part: 'Ein freundlicher Abschied.',
      later: 'In 30\u00a0Tagen noch einmal.',
    },
    advice: (verdict) => `Rat: ${verdict}`,
    note: 'Notiz',
    noteHelp: 'Bitte nur Tatsachen mit Datum: Der Kunde kann verlangen, die Notiz zu sehen.',
    lookAgain: 'Wieder ansehen am',
    changed: (before, now, day) => `Seit dem ${day}: Energie ${before} → ${now}`,
    unchanged: (day) => `Energie wie am ${day}`,
    billedSince: (day) => `neueste Rechnung: ${day}`,
    keys: 'Tasten',
    keysOn: 'Tasten benutzen',
    keyList: [
      ['1–5', 'Freude'],
      ['B A T S', 'behalten, ansprechen, trennen, später'],
      ['← →', 'voriger, nächster Kunde'],
      ['N', 'Notiz'],
      ['V', 'Vorfall notieren'],
      ['U', 'rückgängig'],
      ['Esc', 'zurück'],
    ],
    letters: { keep: 'b', talk: 'a', part: 't', later: 's' },
    incidentLetter: 'v',
  },
  whatIf: {
    title: 'Was wäre, wenn Sie sich trennten?',
    help: 'Ein Jahr wie die letzten zwölf Monate, ohne die gewählten Kunden. Freie Stunden zählen nur, soweit Sie sie wieder verkaufen.',
    choose: 'Von wem?',
    chosen: (count) => (count === 1 ? 'Ein Kunde gewählt' : `${count} Kunden gewählt`),
    none: 'Wählen Sie jemanden aus; dann sehen Sie, was sich ändert.',
    noAmounts: 'Ohne Beträge lässt sich das nicht rechnen.',
    revenue: (money, percent) => `${money} Umsatz im Jahr fallen weg, das sind ${percent}\u00a0%.`,
    margin: 'Deckungsbeitrag, der wegfällt',
    costs: 'Zinsen, Rabatte und Gutschriften, die Sie sparen',
    earns: 'Frei gewordene Stunden, bei Traumkunden verkauft',
    yearly: 'Unterm Strich in einem vollen Jahr',
    hours: (count) =>
      count === '1' ? 'Eine Stunde im Jahr wird frei.' : `${count} Stunden im Jahr werden frei.`,
    breakEven: (months) =>
      `Nach ${months === '1' ? 'einem Monat' : `${months} Monaten`} ist der Verlust wettgemacht.`,
    breakEvenNow: 'Sie verlieren vom ersten Tag an nichts.',
    breakEvenNever: 'Mit diesen Annahmen machen Sie den Verlust nicht wett.',
    year: (money) => `nach einem Jahr ${money}`,
    threeYears: (money) => `nach drei Jahren ${money}`,
    picture: 'Verglichen damit, dass alles bleibt',
    pictureText: (year, threeYears) =>
      `Verglichen damit, dass alles bleibt, haben Sie nach einem Jahr ${year} und nach drei Jahren ${threeYears}.`,
    assumptions: 'Annahmen',
    hourEarns: (currency) => `Eine frei gewordene Stunde bringt${currency && `, in ${currency}`}`,
    bestThird: (money) => `Ihr bestes Drittel brachte ${money} je Stunde. Übernehmen`,
    refillShare: 'So viele davon verkaufen Sie wieder, in %',
    refillMonths: 'Monate, bis sie verkauft sind',
    range: (max, used) => `Bitte eine Zahl von 0 bis ${max}. Bis dahin rechne ich mit ${used}.`,
    more: (count) =>
      count === 1 ? 'Einen weiteren finden Sie mit der Suche.' : `${count} weitere finden Sie mit der Suche.`,
    otherCurrency: (currency) => (currency ? `In ${currency}` : 'Ohne Währung'),
  },
};
