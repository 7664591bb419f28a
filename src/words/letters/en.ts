import type { LetterWords } from './letter-words';

/** English. */
export const en: LetterWords = {
  language: 'en',
  title: (client) => `Farewell: ${client}`,
  subject: 'The end of our work together',
  salutation: 'Hello,',
  thanks: 'Thank you for the time we have worked together and for the trust you have placed in us.',
  decision: (lastDay) => `We have decided to end our work together on ${lastDay}.`,
  until: 'Everything agreed up to that day we will deliver as usual. We are not taking on any new work.',
  handOver: {
    none: 'By then we will hand over all documents and data that belong to you, complete and in good order.',
    'late-payer': 'We will hand over your documents and data as our contract provides.',
  },
  openOne: (payBy) => `One invoice is still open. Please settle it by ${payBy}:`,
  openMany: (payBy) => `These invoices are still open. Please settle them by ${payBy}:`,
  columns: ['Invoice', 'Due', 'Open'],
  confirm: 'Please let us know briefly that this letter has reached you.',
  wishes: 'We wish you all the best for everything you have planned.',
  closing: 'Kind regards,',
};
