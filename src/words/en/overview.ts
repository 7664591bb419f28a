import type { OverviewWords } from '../overview-words';
import { enSheets } from './sheets';

/** The overview in English. */
export const overviewEn: OverviewWords = {
  overview: {
    title: (count) => (count === 1 ? 'Your client' : `Your ${count} clients`),
    asOf: (day) => `The last twelve months, up to ${day}`,
    dormant: (day) => `The newest entry is from ${day}, so I work up to that day.`,
    emptyPeriod: 'There is no invoice in this time.',
    taxUnknown: 'Amounts are taken as without VAT.',
    openQuestions: (count) => (count === 1 ? 'One question is open.' : `${count} questions are open.`),
    answer: 'Answer',
    blindCheck: 'Check your gut feeling',
    onlyInLog: 'only in the log',
    search: 'Search clients',
    noneFound: 'No client has this name.',
    insert: 'Insert formulas',
    inserting: 'Writing the formulas …',
    inserted: (place) => `The formulas start at ${place} and follow every change.`,
    nowhere: 'I can no longer find a table to write formulas beside. Please read again.',
    highlight: 'Highlight in the sheet',
    highlighting: 'Highlighting …',
    clearing: 'Taking the colours away …',
    legendPart: 'bold: part',
    legendTalk: 'italic: talk',
    columns: 'Columns and assumptions',
    again: 'Read again',
  },
  progress: {
    start: 'Start the review',
    resume: 'Go on with the review',
    fromTheTop: 'Once more from the top',
    decided: (done, all) => `${done} of ${all} decided`,
    done: 'All done.',
    doneHelp: (part, talk) =>
      `Every client has a decision. To part with: ${part}, to talk to: ${talk}. You have earned another cup of tea.`,
    history: 'What you decided',
    lookAgain: (day) => `look again on ${day}`,
    due: (count) =>
      count === 1
        ? 'There is one client you wanted to look at again.'
        : `There are ${count} clients you wanted to look at again.`,
    drains: 'Where the energy comes from and goes',
    drain: {
      'late-payer': 'Loss, waiting and chasing',
      complainer: 'Complaints',
      locust: 'Pressure on prices',
      misfit: 'Unbilled effort',
    },
    drained: (count) => (count === 1 ? 'one client' : `${count} clients`),
    hours: (count, assumed) =>
      `${count === '1' ? 'One hour a year goes' : `${count} hours a year go`} into chasing, trouble and unbilled effort${assumed && `, ${assumed} of them assumed`}.`,
  },
  whale: {
    title: enSheets.whaleTitle,
    peak: (money, count) => `${money} with ${count === 1 ? 'one client' : `${count} clients`}`,
    end: (money, less) => `${money} with all of them: ${less} less`,
    description: (peak, count, end, less) =>
      `${count === 1 ? 'Your best client leaves' : `Your best ${count} clients leave`} you ${peak} a year. With all of them it is ${end}, which is ${less} less.`,
    others: (count, currency) =>
      `In ${currency || 'the currency of the file'} only, without ${count === 1 ? 'one client' : `${count} clients`} in other currencies.`,
  },
  list: {
    filter: 'Show only these',
    advice: 'Advice:',
    undecided: 'still undecided',
    verdicts: {
      part: () => 'to part with',
      talk: () => 'to talk to',
      keep: () => 'to keep',
      dream: (count) => (count === 1 ? 'dream client' : 'dream clients'),
      'too-early': () => 'too early',
    },
    found: (count) => (count === 0 ? 'Nobody left' : count === 1 ? 'One client' : `${count} clients`),
    sort: 'Sort by',
    sorts: {
      advice: 'advice, part first',
      value: 'what is left, least first',
      hours: 'hours, most first',
      late: 'days late, most first',
      name: 'name',
    },
    more: (count) => `Show ${count} more`,
  },
};
