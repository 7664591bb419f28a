import { buildAddOn } from '../add-on.mjs';
import { measureLoad } from '../bench/load.mjs';

/**
 * `npm run build`: writes dist/, prints the sizes and how long a first formula takes beside the bundle of f5195a6. So few
 * rounds only hint at it; `npm run bench` holds it to its limit.
 * @param {string[]} _args
 * @param {string} root
 */
export async function run(_args, root) {
  for (const { file, bytes, alarm } of await buildAddOn(root)) {
    const note = bytes > alarm ? `  ALARM: more than ${alarm / 1000} kB (docs/decisions/0018-alarms.md)` : '';
    console.log(`${file.padEnd(22)} ${(bytes / 1000).toFixed(1).padStart(6)} kB${note}`);
  }
  const { now, ratio } = measureLoad(root, 9);
  console.log(
    `load and first formula ${now.total.toFixed(0)} ms of processor time, ${ratio.median.toFixed(2)} × f5195a6 (9 rounds, half of them ${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`,
  );
  return 0;
}
