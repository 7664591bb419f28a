import type { Screen } from '../screen';
import type { Account } from './account';
import { type Gate, service } from './service';

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
  sheet: /^(Spreadsheet|Sheet|Range|Protection|EmbeddedChart)\b/,
  screen: /^Ui\.show/,
  drive: /^Drive\.Files\b/,
};

/** Throws Google's error for a call whose scope this person has refused. */
export function refuseScope({ refusedScopes }: Account, call: string): void {
  for (const name of refusedScopes) {
    if (!NEEDED[name].test(call)) continue;
    throw new Error(
      name === 'drive'
        ? 'API call to drive.files failed with error: Request had insufficient authentication scopes.'
        : `Specified permissions are not sufficient to call ${call}. Required permissions: ${SCOPES[name]}`,
    );
  }
}

/** `ScriptApp`, as far as it tells of consent and asks for it. */
export function scriptApp(gate: Gate, screen: Screen): object {
  const refused = (scopes: string[]): string[] =>
    gate.account.refusedScopes.map((name) => SCOPES[name]).filter((scope) => scopes.includes(scope));
  return service('ScriptApp', gate, {
    AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' },
    requireScopes: (_mode: string, scopes: string[]) => {
      const missing = refused(scopes);
      if (missing.length === 0) return;
      // Google shows its own question and ends the run.
      screen.alert('', `Google asks: ${missing.join(', ')}`);
      throw new Error(ASKED);
    },
  });
}
