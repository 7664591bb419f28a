import type { LetterLanguageWords } from '../letter-language-words';

/** What letters in English say. */
export const letterLanguageEn: LetterLanguageWords = {
  columns: { number: 'Invoice', issued: 'Date', due: 'Due', open: 'Open' },
  dueOn: (day) => `due ${day}`,
  quoted: (sentence) => `“${sentence}”`,
  inRow: (row, sentence) => `Row ${row}: ${sentence}`,
  wordingProblems: {
    'unknown-tag': (tag, known) => `I don’t know the tag ${tag}. There are: ${known}.`,
    'empty-tag': (tag, known) =>
      `There is nothing to put in for ${tag}. Please fill it in, or take the tag out. There are: ${known}.`,
    'broken-tag': (text, known) =>
      `In “${text}” the double braces are not complete. A tag looks like this: {{client}}. There are: ${known}.`,
    'empty-part': (part) => `Without “${part}” it would not be a farewell. Please write something there.`,
    'no-heading': (heading) => `There is no column “${heading}”. Please add its heading.`,
    'unknown-language': (text) => `I don’t know “${text}” as a language. There are: German, English.`,
    'unknown-address': (text) => `I don’t know “${text}” as a form of address. There are: Sie, du.`,
    'unknown-reason': (text, known) => `I don’t know “${text}” as a reason. There are: ${known}.`,
    'unknown-part': (text, known) => `I don’t know “${text}” as a part of a letter. There are: ${known}.`,
    twice: (row) => `This text stands in row ${row} already. That row counts; please delete one of the two.`,
  },
};
