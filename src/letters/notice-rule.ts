import { plainText } from '../model/plain-text';
import type { NoticeEnd, NoticeRule } from './notice-date';

const UNITS: [RegExp, 'day' | 'week' | 'month' | 'year'][] = [
  [/^(days?|tage?n?s?)$/, 'day'],
  [/^(weeks?|wochen?)$/, 'week'],
  [/^(months?|monate?n?s?)$/, 'month'],
  [/^(years?|jahre?n?s?)$/, 'year'],
];

const ENDS: [RegExp, NoticeEnd][] = [
  [/half|halb/, 'half-year'],
  [/quart|viertel/, 'quarter'],
  [/week|woche/, 'week'],
  [/month|monat/, 'month'],
  [/year|jahr/, 'year'],
];

/** Only the end of something: "the 15th of a month" and "the beginning of a quarter" are other days. */
const END =
  /^((the|an?|each|every|calendar|ende?|of|schluss|de[rs]|eine[rs]|jede[rs]) )*(kalender)?(half ?year|halbjahr|quarter|quartal|vierteljahr|week|woche|month|monat|year|jahr)(e?[ns])?( s)?(s? ?ende?s?)?$/;

/** The cases of § 621 BGB by what they are called. */
const CASES: [RegExp, Exclude<NoticeRule['kind'], 'period'>][] = [
  [/^(main occupations?|haupt(beruf|taetigkeit|beschaeftigung)\w*)$/, 'main-occupation'],
  [/^(by (the )?|nach )?(days?|daily|tage?n?|taeglich|tageweise)$/, 'day'],
  [/^(by (the )?|nach )?(weeks?|weekly|wochen?|woechentlich)$/, 'week'],
  [/^(by (the )?|nach )?(months?|monthly|monate?n?|monatlich)$/, 'month'],
  [/^(by (the )?|nach )?(quarters?|quarterly|quartale?n?|vierteljahre?n?|vierteljaehrlich)$/, 'quarter'],
];

/** Numbers in words, by their place in the list. */
const NUMBERS = 'zero|ein|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf'
  .split('|')
  .map((german, number) => [
    german,
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|')[number],
  ]);

/** A number in figures or words; "a month" and "einen Monat" are one. */
function countOf(text: string): number {
  if (/^(an?|eine[mnr]?)$/.test(text)) return 1;
  const named = NUMBERS.findIndex((names) => names.includes(text));
  return named < 0 ? Number(text) : named;
}

/**
 * A notice rule in English or German words: "month", "main occupation", "30 days", "4 weeks to the end of a month",
 * "3 Monate zum Quartalsende". Undefined where it says none.
 */
export function noticeRuleOf(text: string): NoticeRule | undefined {
  const plain = plainRule(text);
  const named = CASES.find(([pattern]) => pattern.test(plain));
  if (named) return { kind: named[1] };
  const match =
    /^(?:(\d{1,3}) ?|([a-z]+) )([a-z]+)(?: (?:to|until|till|at|by|before|zum|bis|vor|auf) (.+))?$/.exec(
      plain,
    );
  if (!match) return undefined;
  const [, figure, word = '', name = '', edge] = match;
  const count = countOf(figure ?? word);
  const unit = UNITS.find(([pattern]) => pattern.test(name))?.[1];
  if (!(count >= 0) || !unit) return undefined;
  if (edge === undefined) return { kind: 'period', count, unit };
  const end = END.test(edge) && ENDS.find(([pattern]) => pattern.test(edge))?.[1];
  return end ? { kind: 'period', count, unit, end } : undefined;
}

/** The rule in plain text, without "notice" or "Frist" around it; empty for a number below zero. */
function plainRule(text: string): string {
  if (/[-–−]\d/.test(text)) return '';
  return plainText(plainText(text).replace(/\b(notice|period|kuendigungsfrist|frist)\b/g, ' '));
}
