/** A value with all that is in it frozen: whatever changes it in place throws. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const members = value instanceof Map ? [...value.values()] : Object.values(value);
  for (const member of members) frozen(member);
  return value;
}
