import type { Decision } from '../model/entry';
import type { ProblemCode } from '../model/problem';
import type { Role } from '../model/table';
import type { BlindCheckWords } from './blind-check-words';
import type { ConnectWords } from './connect-words';
import type { FailureWords } from './failure-words';
import type { LettersWords } from './letters-screen-words';
import type { OverviewWords } from './overview-words';
import type { ReviewWords } from './review-words';
import type { WhatIfWords } from './what-if-words';
import type { ProblemSentences, Words } from './words';

/** Everything the screen says. It is separate, because Google loads the server's words for every single formula. */
export interface ScreenWords extends Omit<Words, 'problems'> {
  problems: ProblemSentences<ProblemCode>;
  roles: Record<Role, string>;
  sidebar: SidebarWords;
}

/** Everything the sidebar says. */
export interface SidebarWords extends ConnectWords, OverviewWords, ReviewWords {
  nav: { label: string; overview: string; review: string; whatIf: string; letters: string };
  language: { label: string; names: Record<'de' | 'en', string> };
  /** While something takes longer than a few seconds. */
  stillWorking: string;
  stopWaiting: string;
  decisions: Record<Decision, string>;
  whatIf: WhatIfWords;
  blindCheck: BlindCheckWords;
  reading: string;
  retry: string;
  /** The link to where Google asks for consent. */
  allow: string;
  back: string;
  failures: FailureWords;
  letters: LettersWords;
}
