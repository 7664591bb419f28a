import type { WhatIfWords } from '../what-if-words';

/** What parting would mean, in German. */
export const whatIfDe: WhatIfWords = {
  title: 'Was wäre, wenn Sie sich trennten?',
  help: 'Ein Jahr wie die letzten zwölf Monate, ohne die gewählten Kunden.',
  choose: 'Von wem?',
  chosen: (count) => (count === 1 ? 'Ein Kunde gewählt' : `${count} Kunden gewählt`),
  none: 'Wählen Sie jemanden aus; dann sehen Sie, was sich ändert.',
  noAmounts: 'Ohne Beträge lässt sich das nicht rechnen.',
  revenue: (money, percent, currency) =>
    `${money} Umsatz im Jahr fallen weg, das sind ${percent}\u00a0%${currency && ` von dem, was Sie in ${currency} abrechnen`}.`,
  margin: 'Deckungsbeitrag, der wegfällt',
  costs: 'Ausfälle, Zinsen, Rabatte und Gutschriften, die Sie sparen',
  ends: (money, hours, assumed) =>
    `${money} im Jahr, und ${hours === '1' ? 'eine Stunde' : `${hours} Stunden`} im Jahr frei${assumed && `, davon ${assumed} angenommen`}.`,
  costOfAnHour: (money, worth) =>
    `Jede freie Stunde kostet Sie damit ${money}${worth && `; wert ist sie Ihnen ${worth}`}.`,
  followers: (count, most, least) =>
    `${count === 1 ? 'Ein Kunde kam' : `${count} Kunden kamen`} durch Empfehlung und ${count === 1 ? 'geht' : 'gehen'} vielleicht mit: dann ${most} statt ${least} im Jahr.`,
  soldAgain: (money) => `Wieder verkauft, bringen freie Stunden ${money} im Jahr.`,
  onlyMood: (names) => `Nur Ihre Stimmung spricht hier für den Abschied, nicht das Geld: ${names}.`,
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
};
