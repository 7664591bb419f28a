import type { LetterWords } from '../letter-words';

/** English. */
export const en: LetterWords = {
  language: 'en',
  title: (client) => `Farewell: ${client}`,
  all: {
    subject: 'Our work together ends on {{last day}}',
    salutation: '{{salutation}},',
    thanks: 'Thank you for the work we have done together and for the trust you have placed in us.',
    decision: 'We have decided to end our work together on {{last day}}.',
    deliveries: 'We are not taking on any new work. Up to that day you will still receive: {{deliveries}}',
    agreed:
      'Until then we will deliver everything we have agreed and invoice it as usual. We are not taking on any new work.',
    handOver: 'By that day we will hand over to you: {{hand-over}}',
    documents:
      'By that day we will hand over all the documents and data that belong to you, complete and in good order.',
    invoicesDue: 'Please settle what is still open within the next few days: {{open invoices}}',
    invoices: 'Please settle anything still open as it falls due: {{open invoices}}',
    referral: 'For anything further, you are welcome to contact {{referral}}.',
    confirm: 'Please send us a short note to confirm that this letter has reached you.',
    wishes: 'We wish you all the best for everything you have planned.',
    closing: 'Kind regards,',
  },
  byReason: {
    none: {},
    'late-payer': {
      thanks: 'Thank you for your business and for the time we have spent working together.',
      decision: 'Our work together ends on {{last day}}.',
      handOver: 'As our contract provides, we will hand over to you: {{hand-over}}',
      documents: 'We will hand over your documents and data as our contract provides.',
      wishes: 'We wish you well.',
    },
    complainer: {
      thanks:
        'Thank you for entrusting us with your projects and for the time we have spent working together.',
      reason:
        'The way we work and what you are looking for are not a good match. We are convinced that another provider will suit you better.',
      decision: 'We have therefore decided to end our work together on {{last day}}.',
    },
    locust: {
      reason: 'We now work only in long-term partnerships and plan our time around them.',
      decision: 'We have therefore decided to end our work together on {{last day}}.',
      wishes: 'We wish you every success with your next steps.',
    },
    misfit: {
      thanks: 'Thank you for your trust and for all that we have done together.',
      reason:
        'What you are looking for is not something we offer, and someone who specialises in it will serve you better.',
      referral: 'For this, you are welcome to contact {{referral}}.',
      wishes: 'We hope you find exactly what you are looking for.',
    },
  },
};
