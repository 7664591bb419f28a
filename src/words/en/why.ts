import type { WhyWords } from '../why-words';

const days = (count: string): string => `${count} ${count === '1' ? 'day' : 'days'}`;
const invoices = (count: number): string => (count === 1 ? 'one invoice' : `${count} invoices`);
const bracket = (open: string): string => open && ` (${open} still open)`;
const brings = (money: string, isExpected: boolean): string =>
  isExpected ? `the ${money} of margin you can still expect` : `the ${money} they bring in`;
const share = (overdue: number, due: number): string =>
  due === 1
    ? 'The only due invoice is overdue'
    : `${overdue} of ${due} due invoices ${overdue === 1 ? 'is' : 'are'} overdue`;

/** Why a client has this energy, in English. */
export const whyEn: WhyWords = {
  late: (late, count, timed) => {
    if (timed === 1) return `paid the only invoice due ${days(late)} late`;
    if (count === 1) return `paid one of ${timed} invoices ${days(late)} late`;
    const which = count < timed ? `${count} of ${timed}` : timed === 2 ? 'both' : `all ${timed}`;
    return `pays ${which} invoices ${days(late)} late on average`;
  },
  onTime: (count) =>
    count === 1
      ? 'paid the one invoice on time'
      : `pays ${count === 2 ? 'both' : `all ${count}`} invoices on time`,
  othersOnTime: 'pays the others on time',
  unpaid: (count, oldest) =>
    count === 1
      ? `has left one invoice unpaid for ${days(oldest)}`
      : `has not paid ${invoices(count)}, the oldest for ${days(oldest)}`,
  partlyPaid: (count, oldest, open, isEach) =>
    count === 1
      ? `has not fully paid one invoice for ${days(oldest)}${bracket(open)}`
      : `${isEach ? 'has not fully paid' : 'has not paid, or not fully,'} ${invoices(count)}${bracket(open)}, the oldest for ${days(oldest)}`,
  writtenOff: (money) => `never paid ${money} (written off)`,
  overdue: share,
  longOverdue: (overdue, due, oldest) =>
    `${share(overdue, due)}, ${overdue === 1 ? '' : 'the oldest '}for ${days(oldest)}`,
  paid: (due) => (due === 1 ? 'The only due invoice is paid' : `All ${due} due invoices are paid`),
  minutes: (count) => `${count} ${count === '1' ? 'minute' : 'minutes'}`,
  waiting: 'keeps you waiting for your money',
  chasing: (hours, isAssumed) => `costs you ${hours} in chasing${isAssumed ? ' (assumed)' : ''}`,
  complaints: (hours, isAssumed) =>
    `keeps you busy with complaints for ${hours}${isAssumed ? ' (assumed)' : ''}`,
  complaintCredit: (money) => `costs you ${money} in credit after complaints`,
  discount: (money) => `gets ${money} more discount than usual`,
  haggling: (hours, isAssumed) => `takes ${hours} of quotes and haggling${isAssumed ? ' (assumed)' : ''}`,
  effort: (hours, isAssumed) => `leaves ${hours} of your work unpaid${isAssumed ? ' (assumed)' : ''}`,
  credited: 'was credited more than billed',
  dread: 'is no joy to work with',
  delight: 'is a joy to work with',
  recommended: (clients) => `recommended you to ${clients === 1 ? 'one client' : `${clients} clients`}`,
  nothing: 'costs you no energy',
  and: ' and ',
  trifle: ', which costs you next to nothing.',
  balance: (costs, earned, isExpected) => `. That takes ${costs} of ${brings(earned, isExpected)}.`,
  loss: (costs, earned, isExpected) => `. That takes ${costs}, more than ${brings(earned, isExpected)}.`,
  pureLoss: (costs) => `. That takes ${costs}, and you earned nothing.`,
  neverBilled: (costs) => `. That takes ${costs}, and you have never sent an invoice.`,
  noEnergy: {
    amounts: 'Without amounts I can only tell how punctually they pay.',
    dates: 'No day can be read, so there is no energy.',
    'hourly-value': 'No energy yet: what is an hour worth to you in this currency?',
    rate: 'No energy yet: an exchange rate is missing.',
    'nothing-lately': 'No invoice in the last twelve months.',
  },
  notes: {
    notYetDream: (reasons) => `Not a dream client yet, because ${reasons}.`,
    dreamIfGlad: 'A dream client, if you are glad when they call.',
    obstacles: {
      energy: 'they take too much',
      evidence: 'there is too little history',
      unrated: 'you have not said whether you are glad when they call',
      joy: 'you are not glad enough when they call',
      value: 'they bring less than most',
      lateHabit: 'they often pay late',
      disputeHabit: 'they often complain',
    },
    kinds: {
      'late-payer': 'they pay late',
      complainer: 'they complain',
      locust: 'they press your prices',
      misfit: 'they take work that nobody pays for',
    },
    unknown: (grounds) => `Nothing known of ${grounds}.`,
    grounds: { paidDates: 'days of payment', complaints: 'complaints', prices: 'discounts' },
    lateIsFine: 'waiting for their money still costs you something',
    averaged: (years) => `All amounts are averaged over ${years} years, because invoices are rare here.`,
    unsaidComplaints: (count) =>
      count === 1
        ? 'Nobody says whether one complaint had a reason; it counts half until you enter it.'
        : `Nobody says whether ${count} complaints had a reason; they count half until you enter it.`,
    dueAssumed: 'Due dates are assumed.',
    enteredUntil: (day) => `Payments are entered until ${day}.`,
    concentration: (percent) => `They bring ${percent}% of the year’s revenue, so parting needs a plan.`,
    dependent:
      'With that much from one client, the German pension insurance may ask (§\u00a02 no.\u00a09 SGB VI).',
    marginTurns: (verdict, percent, isUp, then) =>
      `The advice stays “${verdict}” as long as you keep at ${isUp ? 'most' : 'least'} ${percent}% of revenue; ${isUp ? 'above' : 'below'} that it would be “${then}”.`,
    hourTurns: (verdict, money, isUp, then) =>
      `The advice stays “${verdict}” as long as an hour is worth at ${isUp ? 'most' : 'least'} ${money} to you; ${isUp ? 'above' : 'below'} that it would be “${then}”.`,
    ifPaid: (verdict) => `“${verdict}” as soon as everything overdue is paid.`,
    ifInvoices: (verdict, count, isOnTime, without) =>
      `“${verdict}” after ${count === 1 ? 'one more invoice' : `${count} more invoices`}${isOnTime ? ' paid on time' : ''}${without && ` without ${without}`}.`,
    without: { complainer: 'a new complaint', locust: 'haggling', misfit: 'unpaid hours' },
    or: ' or ',
  },
};
