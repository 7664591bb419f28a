import type { ScreenWords, SidebarWords } from '../screen-words';
import { blindCheckEn } from './blind-check';
import { en } from './cells';
import { columnRolesEn } from './columns';
import { connectEn } from './connect';
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
  back: 'Back',
  failures: {
    'denied-drive':
      'Google does not let me create documents. Open “Extensions ▸ Client Energy” again and allow access to files this add-on creates itself. Everything else works without it.',
    denied:
      'Google refuses me access. Open “Extensions ▸ Client Energy” again and allow what Google asks for. If that does not help, you may be signed in with two Google accounts: open the file in a private window with only one of them.',
    busy: 'Somebody else is working with it right now. Wait a moment and try again.',
    quota:
      'Google allows no more calls today; you can go on tomorrow. What is not saved yet is kept only while this sidebar is open.',
    'too-long': 'That took Google too long. Try again before you close this sidebar.',
    changed:
      'The sheet has changed in the meantime. Read it again and try once more; nothing was overwritten.',
    protected:
      'This part of the file is protected, and you may not change it. Ask the owner of the file to let you.',
    validation:
      'The drop-down list of that cell does not offer this word. Add it to the list under Data ▸ Data validation, or allow other values there. Nothing was written.',
    volatile:
      'A column I need is worked out with NOW() or RAND(), and Google gives such a column to no formula of mine. Use TODAY() there instead.',
    'no-column':
      'The sheet “Client Energy” is missing a column I need. Undo the deleting or renaming, then read again.',
    unexpected: 'That did not work, and the fault is ours. What was written before is still in the sheet.',
    offline: 'Google does not answer. Check your internet connection and try again.',
  },
  letters: lettersEn,
};

/** English, with everything the sidebar says. */
export const enScreen: ScreenWords = {
  ...en,
  roles: columnRolesEn,
  problems: { ...en.problems, ...otherProblemsEn },
  sidebar,
};
