import { buildAddOn } from './add-on.mjs';
import { buildRecorder } from './recorder.mjs';
import { buildWorkbench } from './workbench.mjs';

/** @type {Promise<unknown> | undefined} */
let built;

/** Builds what tests open, once, so that a single file can be run by Jest alone: `npx jest test/cases`. */
export default async function setup() {
  const root = process.cwd();
  built ??= Promise.all([buildAddOn(root), buildWorkbench(root), buildRecorder(root)]);
  await built;
}
