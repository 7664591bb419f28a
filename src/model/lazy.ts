/** Makes a lazy value: computed on the first call, then kept. */
export function lazy<T>(answer: () => T): () => T {
  let known: { answer: T } | undefined;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}
