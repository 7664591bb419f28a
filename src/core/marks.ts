import type { Report } from './report';

/** Rows of these clients are to be shown: they stand in a sheet under any of these spellings or ids. */
export interface Mark {
  verdict: 'part' | 'talk';
  spellings: string[];
}

/** What to highlight: the clients to part with and those to talk to; a verdict without clients is left out. */
export function marksOf(report: Report): Mark[] {
  return (['part', 'talk'] as const)
    .map((verdict) => ({
      verdict,
      spellings: report.clients.filter((client) => client.verdict === verdict).flatMap((c) => c.spellings),
    }))
    .filter((mark) => mark.spellings.length > 0);
}
