import type { Role } from '../model/table';

/** A role given to a column (its index from 0) and how sure that is, 0 … 1. */
export interface Assignment {
  column: number;
  role: Role;
  score: number;
}
