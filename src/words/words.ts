import type { Line } from '../core/line';
import type { ProblemCode } from '../core/problem';
import type { Kind, Verdict } from '../core/report';
import type { Role, Kind as TableKind } from '../table/table';

/** The languages of the add-on. */
export type Language = 'de' | 'en';

/** Every sentence a person reads, letters aside; one object for each language. */
export interface Words {
  language: Language;
  lines: Record<Line, string>;
  kinds: Record<Kind, string>;
  verdicts: Record<Verdict, string>;
  tableKinds: Record<TableKind, string>;
  roles: Record<Role, string>;
  /** What is wrong and what to do, in one sentence; `place` is a cell such as Invoices!E7, or empty. */
  problems: Record<ProblemCode, (detail: string, place: string) => string>;
}
