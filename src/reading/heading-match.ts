import { READING_LANGUAGES, type ReadingLanguageCode, wordsIn, wordsOfAll } from '../languages/languages';
import type { WordList } from '../languages/reading-language';
import { groupBy } from '../model/group-by';
import { lazy } from '../model/lazy';
import { memoized } from '../model/memoized';
import { plainHeading } from '../model/plain-text';
import { ROLES, type Role } from '../model/table';
import { LONGEST } from '../model/text-limits';
import { weighedMoney } from './money-headings';
import { anyOf } from './word-patterns';

type PublicRole = (typeof ROLES)[number];

/** The headings of a language, their words as lists. */
interface Phrases {
  language: ReadingLanguageCode;
  roles: Map<string, string[]>;
  kinds: Map<string, string[]>;
  totals: string[];
  totalOf: string[];
}

/** The headings of every language. */
const languages = lazy((): Phrases[] =>
  READING_LANGUAGES.map(({ code, headings, ownSheets }) => ({
    language: code,
    roles: listed({ ...headings.roles, ...ownSheets?.roles }),
    kinds: listed({ ...headings.kinds, ...ownSheets?.kinds }),
    totals: wordsIn(headings.totals),
    totalOf: wordsIn(headings.totalOf),
  })),
);

function listed(lists: Record<string, WordList>): Map<string, string[]> {
  return new Map(Object.entries(lists).map(([name, list]) => [name, wordsIn(list)]));
}

/** A phrase that names a role; the better known ones of a language come first. */
interface RolePhrase {
  role: Role;
  phrase: string;
  rank: number;
  language: ReadingLanguageCode;
  /** Its place among the phrases of all languages. */
  place: number;
}

/** The phrases of all roles, by how they are found in a heading: a planner has thousands of texts, and each would meet all of them. */
const phraseIndex = lazy(() => {
  const all = languages().flatMap(({ language, roles }) =>
    [...roles].flatMap(([role, phrases]) =>
      phrases.map((phrase, rank) => ({ role: role as Role, phrase, rank, language })),
    ),
  );
  const placed = all.map((one, place): RolePhrase => ({ ...one, place }));
  return {
    byLetters: groupBy(placed, ({ phrase }) => withoutSpaces(phrase)),
    byFirstWord: groupBy(placed, ({ phrase }) => phrase.split(' ')[0] ?? ''),
    byText: groupBy(placed, ({ phrase }) => phrase),
    longest: Math.max(...placed.map(({ phrase }) => phrase.length)),
  };
});

/** The phrases that a heading is, holds as whole words, or ends with, by their role. */
const phrasesIn = memoized((plain: string): Map<Role, RolePhrase[]> => {
  const { byLetters, byFirstWord, byText, longest } = phraseIndex();
  const found = new Set(byLetters.get(withoutSpaces(plain)));
  for (const word of plain.split(' ')) for (const one of byFirstWord.get(word) ?? []) found.add(one);
  for (let length = COMPOUND; length <= Math.min(longest, plain.length); length += 1)
    for (const one of byText.get(plain.slice(-length)) ?? []) found.add(one);
  return groupBy(
    [...found].sort((a, b) => a.place - b.place),
    ({ role }) => role,
  );
});

/** The shortest phrase that is looked for at the end of a German compound. */
const COMPOUND = 5;

/** How well a heading names a role, 0 … 1, and in which language. */
export interface Match {
  role: PublicRole;
  score: number;
  language: ReadingLanguageCode;
}

/** A match with at least this score needs no confirmation. */
export const CONFIDENT_MATCH = 0.6;

/** All roles that a heading may name, the best match of each. */
export function matchesOf(heading: string): Match[] {
  return matchesOfPlain(plainHeading(heading));
}

const matchesOfPlain = memoized((plain: string): Match[] =>
  plain === ''
    ? []
    : weighedMoney(
        plain,
        ROLES.flatMap((role) => bestMatch(plain, role) ?? []),
      ),
);

/** How well a heading names one role, 0 … 1. */
export function matchOf(heading: string, role: Role): number {
  return bestMatch(plainHeading(heading), role)?.score ?? 0;
}

function bestMatch<R extends Role>(
  plain: string,
  role: R,
): { role: R; score: number; language: ReadingLanguageCode } | undefined {
  let best: { role: R; score: number; language: ReadingLanguageCode } | undefined;
  for (const { phrase, rank, language } of phrasesIn(plain).get(role) ?? []) {
    // The better known words of a role come first in its list and win a tie.
    const score = phraseScore(plain, phrase) - rank / 10_000;
    if (score > 0.3 && score > (best?.score ?? 0)) best = { role, score, language };
  }
  return best;
}

const onlyAlone = lazy(() => new Set(wordsOfAll(({ headings }) => headings.onlyAlone)));

/** Remembered, because every heading meets the same few hundred phrases. */
const withoutSpaces = memoized((text: string) => text.replace(/ /g, ''));

/** 1 for the phrase itself, less for a phrase among other words or at the end of a German compound. */
function phraseScore(plain: string, phrase: string): number {
  if (withoutSpaces(plain) === withoutSpaces(phrase)) return 1;
  // Most phrases end here: what follows takes longer.
  if (!plain.includes(phrase) || onlyAlone().has(phrase)) return 0;
  const words = plain.split(' ').length;
  const phraseWords = phrase.split(' ').length;
  if (` ${plain} `.includes(` ${phrase} `)) return 0.35 + (0.5 * phraseWords) / words;
  return phrase.length >= COMPOUND && plain.endsWith(phrase) ? 0.4 : 0;
}

/** Whether a total may begin with these letters. Memoized, since the numbers in a sheet begin with the same few. */
const isTotalLead = memoized((lead: string) => {
  const plain = plainHeading(lead);
  return languages().some(({ totals }) => totals.some((word) => word.split(' ')[0] === plain));
});

/** Whether a text begins as a row of totals does: "Total", "Total 2025", "Total for Acme Ltd". */
export function isTotal(text: string): boolean {
  if (text.length > LONGEST.words) return false;
  if (!isTotalLead(/^\P{L}*(\p{L}*)/u.exec(text)?.[1] ?? '')) return false;
  const plain = plainHeading(text);
  return languages().some(({ totals, totalOf }) =>
    totals.some(
      (word) =>
        plain === word ||
        (plain.startsWith(`${word} `) &&
          (plain.split(' ').length <= 3 ||
            totalOf.includes(plain.slice(word.length + 1).split(' ')[0] ?? ''))),
    ),
  );
}

/** Whether a text ends as a total does that a program put below a group: "Acme Ltd Total". */
export function endsInTotal(text: string): boolean {
  if (text.length > LONGEST.words) return false;
  const last = /(?<!\p{L})(\p{L}+)[^\p{L}\p{N}]*$/u.exec(text)?.[1];
  return last !== undefined && isTotalLead(last);
}

/** The names of credit notes that are more than one word. */
const creditNote = lazy(
  () =>
    new RegExp(
      anyOf(({ cells }) => wordsIn(cells.documents.credit).filter((word) => word.includes(' '))),
      'g',
    ),
);

/** The phrases of the kinds of table, by their first word. */
const kindPhrases = lazy(() =>
  groupBy(
    languages().flatMap(({ kinds }) =>
      [...kinds].flatMap(([kind, phrases]) => phrases.map((phrase) => ({ kind, phrase }))),
    ),
    ({ phrase }) => phrase.split(' ')[0] ?? '',
  ),
);

/** How many headings hold a word of each kind of table. */
export function kindWords(headings: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const plain of new Set(headings.map(plainHeading))) {
    // A credit note is no credit entry of a ledger.
    const text = ` ${plain.replace(creditNote(), '')} `;
    const kinds = new Set(
      text
        .split(' ')
        .flatMap((word) => kindPhrases().get(word) ?? [])
        .filter(({ phrase }) => text.includes(` ${phrase} `))
        .map(({ kind }) => kind),
    );
    // Several languages may share a word; the heading counts once all the same.
    for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
