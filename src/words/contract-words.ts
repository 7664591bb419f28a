import type { Contract } from '../model/letter-input';

/**
 * The name of a contract in the list, and the note beside a last day or instead of one. Its paragraphs (§) are those of
 * the German Civil Code (BGB).
 */
export interface ContractWords {
  contracts: Record<Contract, { name: string; note: string }>;
  /** Instead of a date, if we don't understand the period. */
  needsPeriod: string;
  /** Beside the dates that follow the law. */
  clauseFirst: string;
  /** Beside every date. */
  arrival: string;
  /** Beside everything. */
  noAdvice: string;
}
