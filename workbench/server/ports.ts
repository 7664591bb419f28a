/**
 * Where the workbench is served if nobody says: a browser finds what it keeps at the same address only, so it should be the
 * same at each start. The last is any that is free.
 */
const USUAL = [47_110, 47_111, 47_112, 47_113, 0];

/** The ports to try, one after the other: the one that is wanted, or else the usual ones. Throws a sentence for what is no port. */
export function portsOf(wanted: string | undefined): number[] {
  if (!wanted) return USUAL;
  const port = Number(wanted);
  if (!/^\d+$/.test(wanted) || port > 65_535)
    throw new Error(`PORT is a number from 0 to 65535, and “${wanted.slice(0, 40)}” is none.`);
  return [port];
}
