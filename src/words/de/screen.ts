import type { ScreenWords, SidebarWords } from '../screen-words';
import { blindCheckDe } from './blind-check';
import { de } from './cells';
import { columnRolesDe } from './columns';
import { connectDe } from './connect';
import { failuresDe } from './failures';
import { lettersDe } from './letters-screen';
import { overviewDe } from './overview';
import { otherProblemsDe } from './problems';
import { reviewDe } from './review';
import { deSheets } from './sheets';
import { whatIfDe } from './what-if';

const sidebar: SidebarWords = {
  ...connectDe,
  ...overviewDe,
  ...reviewDe,
  whatIf: whatIfDe,
  blindCheck: blindCheckDe,
  nav: {
    label: 'Bereiche',
    overview: 'Überblick',
    review: 'Durchsicht',
    whatIf: 'Was wäre, wenn?',
    letters: 'Briefe',
  },
  language: { label: 'Sprache', names: { de: 'Deutsch', en: 'English' } },
  stillWorking: 'Das dauert ein wenig. Sie müssen nicht darauf warten.',
  stopWaiting: 'Nicht mehr warten',
  decisions: deSheets.decisions,
  reading: 'Ich lese Ihr Dokument …',
  retry: 'Noch einmal versuchen',
  allow: 'Erlauben',
  back: 'Zurück',
  failures: failuresDe,
  letters: lettersDe,
};

/** German, with everything the sidebar says. */
export const deScreen: ScreenWords = {
  ...de,
  roles: columnRolesDe,
  problems: { ...de.problems, ...otherProblemsDe },
  sidebar,
};
