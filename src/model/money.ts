/** An amount in integer minor units (cents) of the currency that stands beside it. */
export type Minor = number;

/** Currencies without cents, and those with three decimals (ISO 4217); all others have two. */
const UNITS: Record<string, number> = {
  ...Object.fromEntries('CLP ISK JPY KRW PYG UGX VND XAF XOF XPF'.split(' ').map((code) => [code, 1])),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 1000])),
};

/** How many minor units make one unit of a currency: 100 for EUR, 1 for JPY. */
export function minorPerUnit(currency: string): number {
  return UNITS[currency] ?? 100;
}
