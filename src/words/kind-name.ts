import type { ClientReport } from '../model/report';
import type { Words } from './words';

/** The word for a client's largest drain; empty without one, and where the owner said that paying late is fine: then it is no reproach. */
export function kindName({ kind, lateIsFine }: ClientReport, words: Pick<Words, 'kinds'>): string {
  return kind === undefined || (kind === 'late-payer' && lateIsFine) ? '' : words.kinds[kind];
}
