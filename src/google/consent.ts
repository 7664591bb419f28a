import { Refusal } from '../model/refusal';

/** What the commands of the menu need: to read and write the open file, and to show the sidebar. */
const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/**
 * Asks the person for what they have not allowed yet, since each right can be refused by itself: Google then ends the run,
 * shows its own question, and the command is chosen again. Not for the menu itself, which must come up without any right.
 */
export function askForConsent(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES);
}

/** Whether the person has not allowed some of that. */
export function lacksConsent(): boolean {
  return consentFor(SCOPES).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
}

/** What only the drafts of letters need: to make files in the person's Drive, and to find those again. */
const DRIVE = 'https://www.googleapis.com/auth/drive.file';

/** Throws a `Refusal` with the address of Google's question where the person has not allowed documents in their Drive. */
export function refuseWithoutDrive(): void {
  const consent = consentFor([DRIVE]);
  if (consent.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return;
  throw new Refusal('denied-drive', 'Drive', consent.getAuthorizationUrl());
}

function consentFor(scopes: string[]): GoogleAppsScript.Script.AuthorizationInfo {
  return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
}
