import type { Screen } from '../screen';
import { googleError } from './faults';
import { type Gate, service } from './service';

/** Where Google asks for consent. */
const CONSENT_PAGE = 'https://accounts.google.com/o/oauth2/auth?scope=';

/** The error of a run that Google has ended to ask the person; nobody is shown it. */
export const ASKED = 'Authorization is required to perform that action.';

/** What an add-on asks for, each of which a person may refuse by itself. */
export const SCOPES = {
  sheet: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  screen: 'https://www.googleapis.com/auth/script.container.ui',
  drive: 'https://www.googleapis.com/auth/drive.file',
};
export type ScopeName = keyof typeof SCOPES;

/** The classes and methods that need each of them. */
const NEEDED: Record<ScopeName, RegExp> = {
  sheet: /^(SpreadsheetApp\.getActive|(Spreadsheet|Sheet|Range|NamedRange|Protection|EmbeddedChart)\.)/,
  screen: /^Ui\.(show|alert)/,
  drive: /^Drive\.Files\b/,
};

/** Throws Google's error for a call whose scope this person has refused. */
export function refuseScope({ account, faults }: Gate, call: string): void {
  for (const name of account.refusedScopes) {
    if (NEEDED[name].test(call))
      throw googleError(faults, name === 'drive' ? 'denied-drive' : 'no-scope', call);
  }
}

/** `ScriptApp`, as far as it tells of consent and asks for it. */
export function scriptApp(gate: Gate, screen: Screen): object {
  const refused = (scopes: string[]): string[] =>
    gate.account.refusedScopes.map((name) => SCOPES[name]).filter((scope) => scopes.includes(scope));
  return service('ScriptApp', gate, {
    AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' },
    AuthorizationStatus: { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' },
    requireScopes: (_mode: string, scopes: string[]) => {
      const missing = refused(scopes);
      if (missing.length === 0) return;
      // Google shows its own question and ends the run.
      screen.alert('', `Google asks: ${missing.join(', ')}`);
      throw new Error(ASKED);
    },
    getAuthorizationInfo: (_mode: string, scopes: string[]) => {
      const missing = refused(scopes);
      return service('AuthorizationInfo', gate, {
        getAuthorizationStatus: () => (missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED'),
        getAuthorizationUrl: () =>
          missing.length > 0 ? CONSENT_PAGE + encodeURIComponent(missing.join(' ')) : null,
      });
    },
  });
}
