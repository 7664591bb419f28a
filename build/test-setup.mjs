import { buildAddOn } from './add-on.mjs';
import { buildWorkbench } from './workbench.mjs';

/** @type {Promise<unknown> | undefined} */
let built;

/** Builds what tests open, once, so that a single file can be run by Jest alone: `npx jest test/cases`. */
export default async function setup() {
  built ??= Promise.all([buildAddOn(process.cwd()), buildWorkbench(process.cwd())]);
  await built;
}
