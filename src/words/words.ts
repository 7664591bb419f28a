import type { Kind, Verdict } from '../core/report';
import type { Line } from '../core/line';

/** The languages of the add-on. */
export type Language = 'de' | 'en';

/** Every sentence a person reads, letters aside; one object for each language. */
export interface Words {
  language: Language;
  lines: Record<Line, string>;
  kinds: Record<Kind, string>;
  verdicts: Record<Verdict, string>;
}
