import { buildRecorder } from '../recorder.mjs';

/**
 * `npm run record`: builds the script with which a person asks Google what nobody has documented, and says what to do with it.
 * @param {string[]} _args
 * @param {string} root
 */
export async function run(_args, root) {
  const folder = await buildRecorder(root);
  console.log(`A script that asks Google is in ${folder}. With a Google account it takes about five minutes:

1. Open sheets.new: an empty Google Sheet. The script makes sheets of its own in it, and takes them away again.
2. Extensions ▸ Apps Script. Put the text of Code.js in the place of what is there.
3. Gear “Project settings” ▸ show “appsscript.json” in the editor. Put the text of appsscript.json in the place of what is there.
4. Save, choose “record”, Run. Allow both rights: this sheet, and files that the script makes itself.
   “Google hasn’t verified this app” ▸ Advanced ▸ Go to …: the script is your own.
5. If it ends with the error that formulas are still being worked out, run it again in a minute.
6. Download google-facts.json from your Drive, save it as docs/google-facts.json, and run: npm run accept`);
  return 0;
}
