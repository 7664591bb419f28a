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
