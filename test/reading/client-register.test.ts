import { clientRegister, type NamedId } from '../../src/reading/client-register';
import { at } from '../at';

/** The clients of rows of ids and names, the names of the sheet told beforehand as they are in a book. */
function clientsOf(rows: NamedId[], aliases?: Record<string, string>) {
  const register = clientRegister(rows, aliases);
  const found = rows.map(({ id, name }, row) =>
    register.find(id, name, row, (at) => ({ sheet: 'S', row: at + 1 })),
  );
  return { found: found.map((client) => client?.key), clients: register.clients() };
}
const named = (...names: string[]) => names.map((name) => ({ id: '', name }));

test('by id, then by the plain name; nothing names nobody', () => {
  const { found, clients } = clientsOf([
    { id: 'C1', name: 'Acme Ltd' },
    { id: '', name: 'ACME' },
    { id: 'C1', name: '' },
    { id: '', name: '' },
    { id: '', name: 'Nord' },
  ]);
  expect(found).toEqual(['C1', 'C1', 'C1', undefined, 'nord']);
  expect(clients).toMatchObject([
    { key: 'C1', id: 'C1', name: 'Acme Ltd', spellings: ['Acme Ltd', 'ACME', 'C1'], origins: [{ row: 1 }] },
    { key: 'nord', name: 'Nord', spellings: ['Nord'], origins: [{ row: 5 }] },
  ]);
  expect(clients[1]).not.toHaveProperty('id');
});

test('a name that is an id elsewhere in the book is that id', () => {
  const register = clientRegister([
    { id: 'C-101', name: 'Acme' },
    { id: 'C-102', name: 'Acme' },
  ]);
  const find = (id: string, name: string) => register.find(id, name, 1, (row) => ({ sheet: 'S', row }));
  expect(find('C-101', 'Acme')).toBeDefined();
  expect(find('', 'C-101')).toBe(find('C-101', 'Acme'));
  expect(find('', 'C-102')).not.toBe(find('C-101', 'Acme'));
});

test('a name that is beside two ids is neither of them', () => {
  const rows = [
    { id: 'C1', name: 'Acme' },
    { id: 'C2', name: 'Acme' },
    { id: '', name: 'Acme' },
  ];
  expect(clientsOf(rows).found).toEqual(['C1', 'C2', 'acme']);
  expect(clientsOf([at(rows), at(rows), at(rows, 2)]).found).toEqual(['C1', 'C1', 'C1']);
});

test('the spelling in most rows is the name, then the longer one, then the alphabet, whatever the order', () => {
  const nameOf = (...names: string[]) => {
    const there = at(clientsOf(named(...names)).clients).name;
    expect(at(clientsOf(named(...[...names].reverse())).clients).name).toBe(there);
    return there;
  };
  expect(nameOf('ACME', 'Acme Ltd', 'ACME')).toBe('ACME');
  expect(nameOf('ACME', 'Acme Ltd')).toBe('Acme Ltd');
  expect(nameOf('ACME', 'Acme')).toBe('ACME');
});

test('a bare id is a name only where there is no other, and the first id stays', () => {
  const { clients } = clientsOf([
    { id: 'C1', name: '' },
    { id: 'C1', name: '' },
    { id: 'C1', name: 'Acme' },
    { id: 'C2', name: '' },
  ]);
  expect(clients).toMatchObject([
    { key: 'C1', name: 'Acme', spellings: ['Acme', 'C1'] },
    { key: 'C2', name: 'C2', spellings: ['C2'] },
  ]);
});

test('duplicates that the owner merged are one, over several names, and never in a circle', () => {
  const rows = named('Acme', 'Akme', 'Agme');
  expect(clientsOf(rows, { agme: 'akme', akme: 'acme' }).found).toEqual(['acme', 'acme', 'acme']);
  expect(new Set(clientsOf(rows, { acme: 'akme', akme: 'acme' }).found).size).toBeGreaterThan(0);
  const ids = clientsOf(
    [
      { id: 'C1', name: 'Acme' },
      { id: 'C2', name: 'Acme' },
    ],
    { C2: 'C1' },
  ).clients;
  expect(ids).toMatchObject([{ key: 'C1', id: 'C1', spellings: ['Acme'] }]);
});
