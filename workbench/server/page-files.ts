import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file that the page may ask for; a path that is not listed does not exist. */
const FILES: Record<string, [path: string, type: string]> = {
  '/': ['workbench/page/index.html', 'text/html; charset=utf-8'],
  '/page.js': ['.cache/workbench/page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['.cache/workbench/page.css', 'text/css; charset=utf-8'],
  '/dist/Code.js': ['dist/Code.js', 'text/plain; charset=utf-8'],
  '/dist/sidebar.html': ['dist/sidebar.html', 'text/plain; charset=utf-8'],
};

/** A file of the page, or of the built add-on. It is read each time, so a reload shows a new build. */
export function pageFile(path: string, root: string): { content: Buffer; type: string } | undefined {
  const known = FILES[path];
  if (!known || !existsSync(join(root, known[0]))) return undefined;
  return { content: readFileSync(join(root, known[0])), type: known[1] };
}
