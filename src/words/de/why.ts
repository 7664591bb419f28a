import type { WhyWords } from '../why-words';

const days = (count: string): string => (count === '1' ? 'einen Tag' : `${count} Tage`);
const sinceDays = (count: string): string => `seit ${count === '1' ? 'einem Tag' : `${count} Tagen`}`;
const bracket = (open: string): string => open && ` (noch ${open} offen)`;
const brings = (money: string, isExpected: boolean): string =>
  isExpected
    ? `${money} Deckungsbeitrag, die noch zu erwarten sind`
    : `${money}, die Ihnen der Kunde einbringt`;
const share = (overdue: number, due: number): string => {
  if (due === 1) return 'Die einzige fällige Rechnung ist überfällig';
  return `${overdue} von ${due} fälligen Rechnungen ${overdue === 1 ? 'ist' : 'sind'} überfällig`;
};

/** Why a client has this energy, in German. */
export const whyDe: WhyWords = {
  late: (late, count, timed) => {
    if (timed === 1) return `hat die einzige fällige Rechnung ${days(late)} zu spät bezahlt`;
    if (count === 1) return `hat eine von ${timed} Rechnungen ${days(late)} zu spät bezahlt`;
    const which = count < timed ? `${count} von ${timed}` : timed === 2 ? 'beide' : `alle ${timed}`;
    return `zahlt ${which} Rechnungen im Schnitt ${days(late)} zu spät`;
  },
  onTime: (count) =>
    count === 1
      ? 'hat die Rechnung pünktlich bezahlt'
      : `zahlt ${count === 2 ? 'beide' : `alle ${count}`} Rechnungen pünktlich`,
  othersOnTime: 'zahlt die anderen pünktlich',
  unpaid: (count, oldest) =>
    count === 1
      ? `hat eine Rechnung ${sinceDays(oldest)} nicht bezahlt`
      : `hat ${count} Rechnungen nicht bezahlt, die älteste ${sinceDays(oldest)}`,
  partlyPaid: (count, oldest, open, isEach) =>
    count === 1
      ? `hat eine Rechnung ${sinceDays(oldest)} nicht ganz bezahlt${bracket(open)}`
      : `hat ${count} Rechnungen ${isEach ? '' : 'nicht oder '}nicht ganz bezahlt${bracket(open)}, die älteste ${sinceDays(oldest)}`,
  writtenOff: (money) => `blieb ${money} schuldig (ausgebucht)`,
  overdue: share,
  longOverdue: (overdue, due, oldest) =>
    `${share(overdue, due)}, ${overdue === 1 ? '' : 'die älteste '}${sinceDays(oldest)}`,
  paid: (due) =>
    due === 1 ? 'Die einzige fällige Rechnung ist bezahlt' : `Alle ${due} fälligen Rechnungen sind bezahlt`,
  minutes: (count) => `${count} ${count === '1' ? 'Minute' : 'Minuten'}`,
  waiting: 'lässt Sie auf Ihr Geld warten',
  chasing: (hours, isAssumed) => `kostet Sie ${hours} fürs Mahnen${isAssumed ? ' (angenommen)' : ''}`,
  complaints: (hours, isAssumed) =>
    `beschäftigt Sie ${hours} mit Beschwerden${isAssumed ? ' (angenommen)' : ''}`,
  complaintCredit: (money) => `kostet Sie ${money} durch Gutschriften nach Beschwerden`,
  discount: (money) => `bekommt ${money} mehr Rabatt als üblich`,
  haggling: (hours, isAssumed) =>
    `verbraucht ${hours} für Angebote und Feilschen${isAssumed ? ' (angenommen)' : ''}`,
  effort: (hours, isAssumed) => `lässt ${hours} Ihrer Arbeit unbezahlt${isAssumed ? ' (angenommen)' : ''}`,
  credited: 'bekam mehr gutgeschrieben als berechnet',
  dread: 'macht Ihnen keine Freude',
  delight: 'macht Ihnen Freude',
  recommended: (clients) => `hat Sie ${clients === 1 ? 'einem Kunden' : `${clients} Kunden`} empfohlen`,
  nothing: 'kostet keine Kraft',
  and: ' und ',
  trifle: ', was Sie so gut wie nichts kostet.',
  balance: (costs, earned, isExpected) =>
    `: ${costs} von den ${brings(earned, isExpected)}, gehen dafür drauf.`,
  loss: (costs, earned, isExpected) => `: insgesamt ${costs}, mehr als die ${brings(earned, isExpected)}.`,
  pureLoss: (costs) => `: insgesamt ${costs}, und verdient haben Sie nichts.`,
  neverBilled: (costs) => `: insgesamt ${costs}, und eine Rechnung gab es nie.`,
  noEnergy: {
    amounts: 'Ohne Beträge lässt sich nur sagen, wie pünktlich gezahlt wird.',
    dates: 'Kein Tag ist lesbar, darum gibt es keine Energie.',
    'hourly-value': 'Noch keine Energie: Was ist Ihnen eine Stunde in dieser Währung wert?',
    rate: 'Noch keine Energie: Ein Wechselkurs fehlt.',
    'nothing-lately': 'In den letzten zwölf Monaten gab es keine Rechnung.',
  },
  notes: {
    notYetDream: (reasons) => `Noch kein Traumkunde, weil ${reasons}.`,
    dreamIfGlad: 'Ein Traumkunde, wenn Sie sich über Anrufe freuen.',
    obstacles: {
      energy: 'der Kunde zu viel nimmt',
      evidence: 'es noch zu wenige Rechnungen gibt',
      unrated: 'noch offen ist, ob Sie sich über Anrufe freuen',
      joy: 'Sie sich über Anrufe nicht genug freuen',
      value: 'die meisten anderen mehr einbringen',
      lateHabit: 'der Kunde oft spät zahlt',
      disputeHabit: 'sich der Kunde oft beschwert',
    },
    kinds: {
      'late-payer': 'der Kunde spät zahlt',
      complainer: 'sich der Kunde beschwert',
      locust: 'der Kunde den Preis drückt',
      misfit: 'der Kunde Arbeit macht, die niemand bezahlt',
    },
    unknown: (grounds) => `Nichts bekannt von ${grounds}.`,
    grounds: { paidDates: 'Zahlungstagen', complaints: 'Beschwerden', prices: 'Rabatten' },
    lateIsFine: 'das Warten aufs Geld trotzdem etwas kostet',
    averaged: (years) =>
      `Alle Beträge sind der Durchschnitt von ${years} Jahren, weil Rechnungen hier selten sind.`,
    unsaidComplaints: (count) =>
      count === 1
        ? 'Von einer Beschwerde sagt niemand, ob sie berechtigt war; sie zählt halb, bis Sie es eintragen.'
        : `Von ${count} Beschwerden sagt niemand, ob sie berechtigt waren; sie zählen halb, bis Sie es eintragen.`,
    dueAssumed: 'Fälligkeiten sind angenommen.',
    enteredUntil: (day) => `Zahlungen sind bis zum ${day} eingetragen.`,
    concentration: (percent) =>
      `Dieser Kunde bringt ${percent}\u00a0% vom Umsatz des Jahres: Ein Abschied braucht einen Plan.`,
    dependent:
      'Bei so viel Umsatz mit einem Kunden fragt vielleicht die Rentenversicherung nach (§\u00a02 Nr.\u00a09 SGB VI).',
    marginTurns: (verdict, percent, isUp, then) =>
      `Der Rat bleibt „${verdict}“, solange Ihnen ${isUp ? 'höchstens' : 'mindestens'} ${percent}\u00a0% vom Umsatz bleiben; ${isUp ? 'darüber' : 'darunter'} wäre er „${then}“.`,
    hourTurns: (verdict, money, isUp, then) =>
      `Der Rat bleibt „${verdict}“, solange Ihnen eine Stunde ${isUp ? 'höchstens' : 'mindestens'} ${money} wert ist; ${isUp ? 'darüber' : 'darunter'} wäre er „${then}“.`,
    ifPaid: (verdict) => `„${verdict}“, sobald alles Überfällige bezahlt ist.`,
    ifInvoices: (verdict, count, isOnTime, without) => {
      const [more, noun] = count === 1 ? ['einer weiteren', 'Rechnung'] : [`${count} weiteren`, 'Rechnungen'];
      return `„${verdict}“ nach ${more} ${isOnTime ? 'pünktlich bezahlten ' : ''}${noun}${without && ` ohne ${without}`}.`;
    },
    without: { complainer: 'neue Beschwerde', locust: 'Feilschen', misfit: 'unbezahlte Stunden' },
    or: ' oder ',
  },
};
