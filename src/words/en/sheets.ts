import type { SheetWords } from '../sheet-words';

/** What we write into an English book. */
export const enSheets: SheetWords = {
  language: 'en',
  columns: {
    client: 'Client',
    joy: 'Joy',
    decision: 'Decision',
    decided_on: 'Decided on',
    energy_then: 'Energy then',
    look_again: 'Look again',
    late_is_fine: 'Pays late, and that is fine',
    note: 'Note',
    draft: 'Draft',
    last_day: 'Last day',
    handed_over: 'Handed over',
    confirmed: 'Confirmed',
    to_part: 'To part with',
    to_talk: 'To talk to',
  },
  spellings: ['Also written', 'Stands for'],
  decisions: { keep: 'keep', talk: 'talk', part: 'part', later: 'later' },
  joyHelp: 'Are you glad when this client calls? 1 means not at all, 5 means very.',
  decisionHelp: 'You can choose:',
  protectionNote: 'Client Energy works out these columns.',
  whaleTitle: 'What is left, best client first',
  log: {
    sheet: 'Energy log',
    headings: ['Date', 'Client', 'What happened', 'Minutes', 'Founded?'],
    events: {
      'unfounded-complaint': 'Complaint without a reason',
      'founded-complaint': 'Complaint with a reason',
      reminder: 'Reminder sent',
      haggled: 'Haggled over the price',
      'quote-not-taken': 'Quote not taken',
      'not-offered': 'Asked for what we don’t offer',
    },
    card: (line) => `Yellow card: ${line}`,
    yes: 'yes',
    no: 'no',
  },
  letters: { title: 'Letters', folder: 'Client Energy drafts', sheet: 'Energy letters' },
};
