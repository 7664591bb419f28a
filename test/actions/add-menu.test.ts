import { addMenu } from '../../src/actions/add-menu';
import { MENU } from '../../src/actions/registry';
import { globals } from '../../src/main';
import { openTestBook } from '../test-book';

test.each(['de', 'en'] as const)(
  'the menu has every command in its order, for somebody who speaks %s',
  (language) => {
    const book = openTestBook({ Notes: [['x']] }, { userLocale: language });
    addMenu();
    expect(book.menu.map((entry) => entry?.caption)).toEqual(MENU.map(({ caption }) => caption[language]));
  },
);

test('every entry of the menu is a global of the script, and so are the triggers', () => {
  const names = ['onOpen', 'onInstall', ...MENU.map(({ functionName }) => functionName)];
  expect(
    names.filter((name) => typeof Object.entries(globals).find(([one]) => one === name)?.[1] !== 'function'),
  ).toEqual([]);
});
