import type { EXTRA_ROLES, Kind, ROLES } from '../model/table';

/**
 * The words of one language by which a heading is known, in small letters without accents or signs, commas between.
 * An energy log is the add-on's own, so only German and English have words for it.
 */
export interface HeadingWords {
  language: string;
  /** Whole headings, or the words that matter in them; the better known first. */
  roles: Record<(typeof ROLES)[number], string> & Partial<Record<(typeof EXTRA_ROLES)[number], string>>;
  /** Words in headings that say what a table is. */
  kinds: Partial<Record<Kind, string>>;
  /** How a row of totals begins. */
  totals: string;
}
