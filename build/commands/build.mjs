import { buildAddOn } from '../add-on.mjs';

/**
 * `npm run build`: writes dist/ and prints the sizes.
 * @param {string[]} _args
 * @param {string} root
 */
export async function run(_args, root) {
  for (const { file, bytes, alarm } of await buildAddOn(root)) {
    const note = bytes > alarm ? `  ALARM: more than ${alarm / 1000} kB (docs/decisions/0016-budget.md)` : '';
    console.log(`${file.padEnd(22)} ${(bytes / 1000).toFixed(1).padStart(6)} kB${note}`);
  }
  return 0;
}
