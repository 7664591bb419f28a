import { DECIMALS } from './currency-table';

/** An amount in integer minor units (cents) of the currency given with it. */
export type Minor = number;

/** Decimals in which amounts of a currency are written: 2 for EUR, 0 for JPY, 3 for KWD; 2 for an unknown one. */
export function decimalsOf(currency: string): number {
  return DECIMALS[currency] ?? 2;
}

/** How many minor units make one unit of a currency: 100 for EUR, 1 for JPY. */
export function minorPerUnit(currency: string): number {
  return 10 ** decimalsOf(currency);
}
