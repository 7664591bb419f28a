import type { GridCase } from '../grid-case';
import { CLIENTS } from './clients';
import { DAYS } from './days';
import { KINDS } from './kinds';
import { LINES } from './lines';
import { LOCALES } from './locales';
import { MONEY } from './money';
import { NUMBERS } from './numbers';
import { PAID_COLUMNS } from './paid-columns';
import { REVERSALS } from './reversals';
import { STATUSES } from './statuses';

/** Small grids of our own, by what may go wrong in them. */
export const OWN_GRIDS: Record<string, GridCase[]> = {
  statuses: STATUSES,
  'paid columns': PAID_COLUMNS,
  numbers: NUMBERS,
  'money beside the amount': MONEY,
  kinds: KINDS,
  'the only column of days': DAYS,
  clients: CLIENTS,
  lines: LINES,
  reversals: REVERSALS,
  'books of another country': LOCALES,
};
