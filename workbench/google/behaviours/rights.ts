import type { Behaviour } from './behaviour';

const LIFECYCLE = 'Google Workspace add-ons: Editor add-on authorization';

/** Consent, modes, errors and what crosses to the sidebar. */
export const RIGHTS = {
  'granular-consent': {
    does: 'A person may tick only some of the scopes; `ScriptApp.requireScopes` ends the run and asks for what is missing.',
    rank: 'documented',
    sources: ['Apps Script guide: Authorization scopes'],
    findings: [8],
    workbench: 'played',
    tests: [
      ['test/actions/menu-command.test.ts', '%s asks for what was not allowed (%s), and does nothing before'],
    ],
  },
  'consent-address': {
    does: '`getAuthorizationInfo(…).getAuthorizationUrl()` gives an address at which a missing scope can be allowed.',
    rank: 'documented',
    sources: ['Apps Script guide: Authorization scopes'],
    findings: [8],
    workbench: 'played',
    tests: [
      ['test/actions/draft-letter.test.ts', 'where documents are not allowed Google’s own question is given'],
      ['test/html/controls/failure-link.test.ts', 'Google’s own question is a link: %s'],
    ],
  },
  'menu-without-rights': {
    does: '`onOpen` of an add-on that is installed but not enabled runs in `AuthMode.NONE`: menus and the locale only.',
    rank: 'documented',
    sources: [LIFECYCLE],
    findings: [],
    workbench: 'played',
    tests: [['test/actions/menu-command.test.ts', 'the menu comes up without any right']],
  },
  'limited-mode': {
    does: 'In `AuthMode.LIMITED` no sidebar and no dialog opens, and Drive is closed.',
    rank: 'documented',
    sources: [LIFECYCLE],
    findings: [],
    workbench: 'played',
    tests: [['test/actions/rights.test.ts', 'an action answers, or says why it cannot']],
  },
  'errors-in-own-language': {
    does: 'Google’s exceptions are in the language of the person.',
    rank: 'seen by others',
    sources: ['RomainVialard/ErrorHandler: src/ErrorHandler.gs.js'],
    findings: [12],
    workbench: 'played',
    tests: [['test/words/refusals.test.ts', '“%s” is %s']],
  },
  'runs-that-fail': {
    does: 'A run can fail: server error, too many at once, six minutes over, no connection, two accounts in one browser.',
    rank: 'documented',
    sources: [
      'Apps Script guide: Quotas for Google services',
      'RomainVialard/ErrorHandler: src/ErrorHandler.gs.js',
      'enuchi/React-Google-Apps-Script#46',
    ],
    findings: [12],
    workbench: 'played',
    tests: [
      ['test/workbench/google/faults.test.ts', 'faults strike once, where they were ordered'],
      ['test/workbench/google/faults.test.ts', 'a script that is killed does nothing more and cannot answer'],
    ],
  },
  'lock-not-free': {
    does: '`waitLock` throws where the lock is not free in time, `tryLock` gives false.',
    rank: 'documented',
    sources: ['Apps Script reference: Class Lock'],
    findings: [12],
    workbench: 'played',
    tests: [['test/workbench/google/faults.test.ts', 'a lock can be held by another run']],
  },
  'lock-held-twice': {
    does: 'A run that holds the lock is given it once more.',
    rank: 'seen by others',
    sources: ['brucemcpherson/gas-fakes: test/testlock.js'],
    findings: [],
    workbench: 'played',
  },
  'ten-calls-at-once': {
    does: 'Ten calls of `google.script.run` run at once; an eleventh waits.',
    rank: 'documented',
    sources: ['Apps Script guide: Client-to-server communication'],
    findings: [],
    workbench: 'played',
    tests: [['test/workbench/realm/script-run.test.ts', 'ten calls run at once, more wait']],
  },
  'no-dates-across': {
    does: '`google.script.run` takes no `Date`.',
    rank: 'documented',
    sources: ['Apps Script guide: Client-to-server communication'],
    findings: [],
    workbench: 'played',
    tests: [['test/workbench/realm/script-run.test.ts', 'a date is not let across']],
  },
  'text-behind-html': {
    does: '`HtmlOutput` throws where HTML is malformed; whether text behind `</html>` is, is not said.',
    rank: 'documented',
    sources: ['Apps Script reference: Class HtmlOutput'],
    findings: [27],
    workbench: 'played',
    tests: [['test/actions/open-letters.test.ts', 'the dialog opens in the language of the sidebar']],
  },
  'focus-in-grid': {
    does: 'After `showSidebar` the grid keeps the focus: keys reach the sidebar only after a click into it.',
    rank: 'believed',
    sources: [],
    findings: [29],
    workbench: 'not yet',
  },
  'dialog-size': {
    does: 'A dialog has the size that the script asks for, though a window may be less tall.',
    rank: 'documented',
    sources: ['Apps Script reference: Class HtmlOutput'],
    findings: [28],
    workbench: 'played',
    tests: [['test/browser/stand-ins.test.ts', 'a dialog opens over the sheet in its own size']],
  },
  'help-of-functions': {
    does: 'Sheets offers functions that are marked `@customfunction`, with their description and each `@param`.',
    rank: 'documented',
    sources: ['Apps Script guide: JSDoc in Apps Script'],
    findings: [30],
    workbench: 'played',
    tests: [['test/build/dist.test.ts', 'has help that Sheets can show']],
  },
} satisfies Record<string, Behaviour>;
