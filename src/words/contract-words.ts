import type { Contract } from '../model/letter-input';

/**
 * What a contract is called in a choice, and the note beside a last day or instead of one. The paragraphs in it are those
 * of the German Civil Code (BGB).
 */
export interface ContractWords {
  contracts: Record<Contract, { name: string; note: string }>;
  /** Instead of a date, where the period is not understood. */
  needsPeriod: string;
  /** Beside the dates that follow the law. */
  clauseFirst: string;
  /** Beside every date. */
  arrival: string;
  /** Beside everything. */
  noAdvice: string;
}
