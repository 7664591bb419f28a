import type { WhatIfWords } from '../what-if-words';

/** What parting would mean, in English. */
export const whatIfEn: WhatIfWords = {
  title: 'What if you parted?',
  help: 'A year like the last twelve months, without the clients you choose.',
  choose: 'With whom?',
  chosen: (count) => (count === 1 ? 'One client chosen' : `${count} clients chosen`),
  none: 'Choose somebody, and you will see what changes.',
  noAmounts: 'Without amounts this cannot be worked out.',
  revenue: (money, percent, currency) =>
    `You give up ${money} of revenue a year, which is ${percent}%${currency && ` of what you bill in ${currency}`}.`,
  margin: 'Margin you give up',
  costs: 'Losses, interest, discounts and credits you save',
  ends: (money, hours, assumed) =>
    `${money} a year, and ${hours === '1' ? 'one hour' : `${hours} hours`} a year free${assumed && `, ${assumed} of them assumed`}.`,
  costOfAnHour: (money, worth) =>
    `So each free hour costs you ${money}${worth && `; it is worth ${worth} to you`}.`,
  followers: (count, most, least) =>
    `${count === 1 ? 'One client' : `${count} clients`} came by recommendation and might leave as well: then ${most} instead of ${least} a year.`,
  soldAgain: (money) => `Sold again, free hours bring ${money} a year.`,
  onlyMood: (names) => `Only your mood speaks for parting here, not the money: ${names}.`,
  breakEven: (months) =>
    `After ${months === '1' ? 'one month' : `${months} months`} you have made up for it.`,
  breakEvenNow: 'You lose nothing, from the first day on.',
  breakEvenNever: 'With these assumptions you never make up for it.',
  year: (money) => `${money} after one year`,
  threeYears: (money) => `${money} after three years`,
  picture: 'Compared with changing nothing',
  pictureText: (year, threeYears) =>
    `Compared with changing nothing, you are at ${year} after one year and at ${threeYears} after three.`,
  assumptions: 'Assumptions',
  hourEarns: (currency) => `What a freed hour earns${currency && `, in ${currency}`}`,
  bestThird: (money) => `Your best third earned ${money} an hour. Use that`,
  refillShare: 'How many of them you sell again, in %',
  refillMonths: 'Months until they are sold',
  range: (max, used) => `Please enter a number from 0 to ${max}. Until then I use ${used}.`,
  more: (count) => (count === 1 ? 'Search to find one more.' : `Search to find ${count} more.`),
  otherCurrency: (currency) => (currency ? `In ${currency}` : 'Without a currency'),
};
