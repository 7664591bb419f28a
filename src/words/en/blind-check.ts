import type { BlindCheckWords } from '../blind-check-words';

/** The blind check in English. */
export const blindCheckEn: BlindCheckWords = {
  title: 'What does your gut say?',
  help: 'Before you see the figures: who gives you most, and who takes most from you? Then you will see how far the figures agree. It stays in this file.',
  helpAgain:
    'Without looking at the figures, by your gut feeling: who gives you most, and who takes most from you? Your answer stays in this file.',
  choose: 'Name clients',
  skip: 'Skip',
  gives: 'gives',
  takes: 'takes',
  sideOf: (side, client) => `${client}: ${side} most`,
  named: (gives, takes, most) => `Gives: ${gives} of ${most} chosen. Takes: ${takes} of ${most} chosen.`,
  compare: 'Compare',
  result: 'Your gut feeling and the figures',
  agreement: (agreed, all) =>
    agreed === all
      ? 'The figures fully agree with you.'
      : `The figures agree with you on ${agreed} of ${all}.`,
  gone: 'Nobody you named has an energy any more.',
  saidOn: (day) => `Your answer of ${day}`,
  agreed: (names) => `You agree on: ${names}.`,
  disagreed: 'Here the figures say something else',
  place: {
    gives: (place, count) => `you said “gives”; by what is left, number ${place} of ${count}.`,
    takes: (place, count) => `you said “takes”; by energy, from the bottom, number ${place} of ${count}.`,
  },
  toList: 'To all clients',
  again: 'Choose again',
};
