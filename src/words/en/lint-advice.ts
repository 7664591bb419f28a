import type { LintAdvice } from '../lint-words';

/** What the lint says to an owner who reads English. */
export const lintAdviceEn: LintAdvice = {
  blame: {
    why: 'This sounds like blame, and blame invites an argument.',
    remedy: 'Take the sentence out, or say how you yourself want to work.',
  },
  score: {
    why: 'The figure is for you alone; in a letter it hurts.',
    remedy: 'Take it out.',
  },
  kind: {
    why: 'This is a word from your own assessment and has no place in a letter.',
    remedy: 'Take it out. You need not give a reason.',
  },
  price: {
    why: 'Talking about money opens a negotiation, but you have decided.',
    remedy: 'Take the sentence out. For open invoices, number, amount and due date are enough.',
  },
  'back-door': {
    why: 'This leaves a door ajar, and your client will wait for it to open.',
    remedy: 'Make it final, or take the sentence out.',
  },
  apology: {
    why: 'This sounds as if you had done something wrong. You are free to decide.',
    remedy: 'Take the word out. The thanks at the beginning are kind enough.',
  },
  threat: {
    why: 'This is a threat, and it turns a farewell into a dispute.',
    remedy: 'Take the sentence out. If you have to send a reminder, send it as a letter of its own.',
  },
  'third-party': {
    why: 'This says something about other people. It is hard to prove and nobody else’s business.',
    remedy: 'Take the sentence out, or speak only for yourself.',
  },
  tag: {
    why: 'A tag was left unfilled here.',
    remedy: 'Put in what belongs there, or take it out.',
  },
  length: {
    why: 'The letter is longer than a page. Length sounds like justification.',
    remedy: 'Shorten it. Long lists are better enclosed on a sheet of their own.',
  },
};
