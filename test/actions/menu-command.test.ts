import { MENU } from '../../src/actions/registry';
import { openTestBook } from '../test-book';
import { INVOICES } from './small-books';

const commands = MENU.map(({ functionName }) => functionName);

test.each(
  commands.flatMap(
    (name) =>
      [
        [name, 'sheet', 'spreadsheets.currentonly'],
        [name, 'screen', 'script.container.ui'],
      ] as const,
  ),
)('%s asks for what was not allowed (%s), and does nothing before', (name, scope, asked) => {
  const book = openTestBook({ Invoices: INVOICES });
  book.refuseScopes(scope);
  expect(() => book.call(name)).toThrow('Authorization is required');
  expect(book.said).toEqual([`Google asks: https://www.googleapis.com/auth/${asked}`]);
  expect(book.shown).toEqual([]);
  book.refuseScopes();
  expect(() => book.call(name)).not.toThrow();
});

test.each(commands)('%s asks for nothing where all is allowed but documents in Drive', (name) => {
  const book = openTestBook({ Invoices: INVOICES });
  book.refuseScopes('drive');
  book.call(name);
  expect(book.said.filter((text) => text.startsWith('Google asks'))).toEqual([]);
});

test('the menu comes up without any right', () => {
  const book = openTestBook({ Invoices: INVOICES });
  book.refuseScopes('sheet', 'screen', 'drive');
  book.call('onOpen');
  expect(book.menu).toHaveLength(commands.length);
});
