import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PICTURES } from '../../build/pictures/panels';
import { LANGUAGES } from '../../src/model/language';

const root = join(__dirname, '../..');
const html = join(root, 'html');
const files = readdirSync(html, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);

test('each file of styles is imported once, so that no panel goes without its own', () => {
  const imported = [...readFileSync(join(html, 'sidebar.css'), 'utf8').matchAll(/@import "\.\/(.+)";/g)].map(
    ([, file]) => file,
  );
  const styles = files.filter((file) => file.endsWith('.css') && file !== 'sidebar.css');
  expect(imported.sort()).toEqual(styles.sort());
});

test('each folder with a panel has styles of its own name', () => {
  const folders = files.flatMap((file) => /^(.+)\/\1-panel\.tsx$/.exec(file)?.[1] ?? []);
  expect(folders).toContain('review');
  expect(folders.filter((folder) => !files.includes(`${folder}/${folder}.css`))).toEqual([]);
});

test.each(LANGUAGES)('each view has its picture in the docs (%s)', (language) => {
  const missing = Object.values(PICTURES).filter(
    (name) => !existsSync(join(root, 'docs/pictures', language, `${name}.png`)),
  );
  expect(missing).toEqual([]);
});
