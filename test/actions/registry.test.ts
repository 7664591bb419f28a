import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTIONS, MENU } from '../../src/actions/registry';
import { ACTION_ANSWERS } from '../../src/model/action-answers';
import { ACTION_ARGUMENTS } from '../../src/model/action-arguments';

test('all that can be asked for is there, has an argument and an answer, and nothing is there twice', () => {
  const names = Object.keys(ACTIONS).sort();
  expect(names).toEqual(Object.keys(ACTION_ARGUMENTS).sort());
  expect(names).toEqual(Object.keys(ACTION_ANSWERS).sort());
  expect(new Set(Object.values(ACTIONS)).size).toBe(names.length);
});

test('each command of the menu has a caption of its own in every language', () => {
  expect(new Set(MENU.map(({ functionName }) => functionName)).size).toBe(MENU.length);
  for (const language of ['de', 'en'] as const) {
    const captions = MENU.map(({ caption }) => caption[language]);
    expect(captions).not.toContain('');
    expect(new Set(captions).size).toBe(MENU.length);
  }
});

test('every file that makes a command of the menu is in the menu', () => {
  const folder = join(__dirname, '../../src/actions');
  const commands = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap(
      (file) => readFileSync(join(folder, file), 'utf8').match(/(?<=const )\w+(?=: MenuCommand =)/g) ?? [],
    );
  expect(MENU.map(({ functionName }) => functionName).sort()).toEqual(commands.sort());
});
