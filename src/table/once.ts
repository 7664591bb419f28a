/** The function with its answer kept: worked out when it is first asked for. */
export function once<T>(answer: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= answer();
    return known;
  };
}
