/**
 * How well something is known of Google. `documented`: Google's own pages say it. `seen by others`: another add-on met it.
 * `believed`: nobody was found who says it. What a person has asked Google (`npm run record`) is `recorded`, whatever it was.
 */
export type Rank = 'documented' | 'seen by others' | 'believed';

/** What Google does in one respect, and how the workbench plays it. */
export interface Behaviour {
  /** In one sentence. */
  does: string;
  rank: Rank;
  /** Pages of Google's documentation, issues, repositories, pages of others. */
  sources: string[];
  /** The findings of the review, by their numbers, that rest on it. */
  findings: number[];
  /** `both ways`: nobody knows, and tests hold the product to either. `not yet`: no stand-in does it. */
  workbench: 'played' | 'both ways' | 'not yet';
  /** Tests in which a stand-in does it, by file and beginning of their names; what `npm run record` asks needs none. */
  tests?: [file: string, name: string][];
}
