/** The function with its answer kept: worked out when it is first asked for. */
export function lazy<T>(answer: () => T): () => T {
  let known: { answer: T } | undefined;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}
