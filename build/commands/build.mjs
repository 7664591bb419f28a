import { buildAddOn } from '../add-on.mjs';

/**
 * `npm run build`: writes dist/ and prints the sizes.
 * @param {string[]} _args
 * @param {string} root
 */
export async function run(_args, root) {
  for (const { file, bytes } of await buildAddOn(root)) {
    console.log(`${file.padEnd(22)} ${(bytes / 1000).toFixed(1)} kB`);
  }
  return 0;
}
