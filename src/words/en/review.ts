import type { ReviewWords } from '../review-words';
import { enSheets } from './sheets';

/** The review in English. */
export const reviewEn: ReviewWords = {
  saving: {
    saving: 'Saving …',
    slow: 'Still saving. You can go on; just keep this sidebar open.',
    saved: (what, client) => `${client} – ${what}`,
    undo: 'Undo',
    undone: (what, client) => `Taken back: ${client} – ${what}`,
    nothingToUndo: 'There is nothing to take back.',
    unsaved: (what, others) =>
      `Not saved yet: ${what}${['', ', and one more entry'][others] ?? `, and ${others} more entries`}.`,
    discard: 'Discard',
    notYet: 'not saved',
    conflict: (client, field, now, mine) =>
      `Somebody was quicker: for ${client}, “${field}” now says “${now}”. Your “${mine}” has not been saved yet.`,
    mine: 'Save mine',
    theirs: 'Keep theirs',
    nothing: 'empty',
  },
  log: {
    ...enSheets.log,
    title: 'Note an incident',
    day: 'When?',
    minutes: 'Minutes',
    minutesHelp: 'Counts for the incident you click next. Without minutes I take the usual time.',
    other: 'Another day, other minutes',
    cardTitle: 'Yellow card: the talk',
    cardHelp:
      'Note it here once you have talked. When you next look at this client, you will see whether things got better.',
    cardLine: 'What was it about?',
    cardAdd: 'Note the talk',
    cardAdded: 'Noted',
  },
  review: {
    position: (number, all) => `${number} of ${all}`,
    previous: 'Previous client',
    next: 'Next client',
    gone: 'This client is no longer in your invoices.',
    joy: 'Are you glad when this client calls?',
    joySteps: ['not at all', 'not really', 'so-so', 'yes', 'very'],
    joyNone: 'not rated yet',
    decide: 'Your decision',
    decideHelp: {
      keep: 'Everything stays as it is.',
      talk: 'A talk first, then some time.',
      part: 'A friendly farewell.',
      later: 'Once more in 30 days.',
    },
    advice: (verdict, isProvisional) => `Advice: ${verdict}${isProvisional ? ', provisional' : ''}`,
    note: 'Note',
    noteHelp: 'Dated facts only: the client may ask to see it.',
    lookAgain: 'Look again on',
    changed: (before, now, day) => `Since ${day}: energy ${before} → ${now}`,
    unchanged: (day) => `Energy as it was on ${day}`,
    billedSince: (day) => `latest invoice: ${day}`,
    keys: 'Keys',
    keysOn: 'Use these keys',
    keyList: [
      ['1–5', 'joy'],
      ['K T P L', 'keep, talk, part, later'],
      ['← →', 'previous, next client'],
      ['N', 'note'],
      ['I', 'note an incident'],
      ['U', 'undo'],
      ['Esc', 'back'],
    ],
    letters: { keep: 'k', talk: 't', part: 'p', later: 'l' },
    incidentLetter: 'i',
  },
  client: {
    energyHelp:
      'Energy: +100 only gives, −100 only takes. At 0 you would be just as well off without this client.',
    lines: 'What they give and take',
    value: (money, hasJoy) =>
      `After the hidden costs, ${money} a year is left${hasJoy ? ', joy not counted' : ''}.`,
    loss: (money, hasJoy) =>
      `After the hidden costs you are ${money} a year out of pocket${hasJoy ? ', joy not counted' : ''}.`,
    unpriced: {
      'hourly-value': (button) =>
        `What is left cannot be said yet: it is not known what an hour is worth to you. Enter it in the overview under “${button}”.`,
      rate: (button) =>
        `What is left cannot be said yet: an exchange rate is missing. Enter it in the overview under “${button}”.`,
    },
    lossRegained: 'An earlier loss that came in after all',
    behind: (count, isCut) =>
      count === 1
        ? 'one row behind it'
        : isCut
          ? `the newest ${count} rows behind it`
          : `${count} rows behind it`,
    assumed: 'assumed',
    partAssumed: (time) => `${time} of it assumed`,
    lateChance: (times, of) =>
      `Chance that the next invoice is paid over a week late: about ${times} in ${of}.`,
    evidence: {
      little: 'There is little history yet.',
      enough: 'There is enough history for advice.',
      much: 'There is much history.',
    },
    terms: {
      title: 'New terms',
      price: (percent, isRealistic) => `Price + ${percent}%${isRealistic ? '' : ', not a realistic offer'}`,
      prepayment: 'Prepayment',
      withoutExtraHours: 'No extra hours',
      withoutDiscount: 'No discount',
      outcome: (energy, verdict) => `energy ${energy}, ${verdict}`,
    },
    otherCurrencies: (list) => `Also billed in ${list}, converted at the rate that you entered.`,
    unconverted: (list) => `Not counted, because the exchange rate is missing: ${list} a year.`,
    farewell: 'Draft a farewell',
    card: (day, line, state, until) =>
      `Yellow card of ${day}, about: ${line}. ${
        {
          improved: 'It has been better since.',
          unchanged: 'It has not been better since.',
          waiting: `Time until ${until}.`,
          over: `The time was up on ${until}; there is nothing to compare.`,
        }[state]
      }`,
  },
};
