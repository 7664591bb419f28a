import type { Kind, Role } from '../table';

/** The words of one language by which a heading is known, in small letters without accents or signs, commas between. */
export interface HeadingWords {
  language: string;
  /** Whole headings, or the words that matter in them; the better known first. */
  roles: Record<Role, string>;
  /** Words in headings that say what a table is. */
  kinds: Partial<Record<Kind, string>>;
  /** How a row of totals begins. */
  totals: string;
}
