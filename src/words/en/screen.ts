import type { ScreenWords, SidebarWords } from '../screen-words';
import { blindCheckEn } from './blind-check';
import { en } from './cells';
import { columnRolesEn } from './columns';
import { connectEn } from './connect';
import { failuresEn } from './failures';
import { lettersEn } from './letters-screen';
import { overviewEn } from './overview';
import { otherProblemsEn } from './problems';
import { reviewEn } from './review';
import { enSheets } from './sheets';
import { whatIfEn } from './what-if';

const sidebar: SidebarWords = {
  ...connectEn,
  ...overviewEn,
  ...reviewEn,
  whatIf: whatIfEn,
  blindCheck: blindCheckEn,
  nav: { label: 'Sections', overview: 'Overview', review: 'Review', whatIf: 'What if?', letters: 'Letters' },
  language: { label: 'Language', names: { de: 'Deutsch', en: 'English' } },
  stillWorking: 'This takes a little while. You need not wait for it.',
  stopWaiting: 'Stop waiting',
  decisions: enSheets.decisions,
  reading: 'Reading your sheet …',
  retry: 'Try again',
  allow: 'Allow',
  back: 'Back',
  failures: failuresEn,
  letters: lettersEn,
};

/** English, with everything the sidebar says. */
export const enScreen: ScreenWords = {
  ...en,
  roles: columnRolesEn,
  problems: { ...en.problems, ...otherProblemsEn },
  sidebar,
};
