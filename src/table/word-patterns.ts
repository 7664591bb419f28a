/** Patterns that find any of some words as whole words; a star stands for any ending. */
export function wordPatterns<T>(lists: [words: string, meaning: T][]): [RegExp, T][] {
  return lists.map(([words, meaning]) => {
    const any = words.replace(/, /g, '|').replace(/\*/g, '\\w*');
    return [new RegExp(`\\b(${any})\\b`), meaning];
  });
}
