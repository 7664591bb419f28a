import { READING_LANGUAGES, wordsOfAll } from '../languages/languages';
import type { ReadingLanguage, WordList } from '../languages/reading-language';
import { lazy } from '../model/lazy';

/** Makes a finder for the meaning of a whole plain text, in any language. */
export function wholeTextFinder<M>(
  meanings: readonly M[],
  wordsFor: (meaning: M, language: ReadingLanguage) => WordList,
): (plain: string) => M | undefined {
  const known = lazy(
    () =>
      new Map(
        meanings.flatMap((meaning) =>
          wordsOfAll((language) => wordsFor(meaning, language)).map((word) => [word, meaning] as const),
        ),
      ),
  );
  return (plain) => known().get(plain);
}

/** Makes a finder for the first of some meanings that a plain text contains, in any language. */
export function meaningFinder<M>(
  meanings: readonly M[],
  patternsFor: (meaning: M, language: ReadingLanguage) => string[],
): (plain: string) => M | undefined {
  const tests = meanings.map((meaning) => ({
    meaning,
    test: patternTest((language) => patternsFor(meaning, language)),
  }));
  return (plain) => tests.find(({ test }) => test(plain))?.meaning;
}

/** Makes the test whether a plain text contains one of the languages' patterns for something. */
export function patternTest(patternsOf: (language: ReadingLanguage) => string[]): (plain: string) => boolean {
  const pattern = lazy(() => new RegExp(anyOf(patternsOf)));
  return (plain) => pattern().test(plain);
}

/** The source of a regular expression for any of the languages' patterns for something. */
export function anyOf(patternsOf: (language: ReadingLanguage) => string[]): string {
  return `(?:${READING_LANGUAGES.flatMap(patternsOf).map(sourceOf).join('|')})`;
}

/**
 * A pattern as a regular expression: whole words, but a star leaves that end of the word open. What is between two words is
 * bounded, since an open repetition would look through the whole rest of a text for each first word.
 */
function sourceOf(phrase: string): string {
  const start = phrase.startsWith('*') ? '' : '\\b';
  const end = phrase.endsWith('*') ? '' : '\\b';
  return (
    start +
    phrase
      .replace(/^\*|\*$/g, '')
      .replaceAll('*', '\\w{0,30}')
      .replaceAll(' … ', '.{0,100}') +
    end
  );
}
