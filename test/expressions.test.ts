import { join } from 'node:path';
import { adversarialTexts, codeIn, type Expression, expressionsIn, superlinearAt } from './expressions';

const root = join(__dirname, '..');
const files = ['src', 'html', 'workbench'].flatMap(codeIn);
const found = files.map((file) => ({ file, ...expressionsIn(file) }));

/** What waits until it is needed; called here at once. */
const mockWaiting: (() => unknown)[] = [];
jest.mock('../src/model/lazy', () => ({
  lazy: (make: () => unknown) => {
    const answer = jest.requireActual('../src/model/lazy').lazy(make);
    mockWaiting.push(answer);
    return answer;
  },
}));

/** The expressions that the code builds from word lists, with the place of each `new RegExp`. */
async function builtExpressions(): Promise<(Expression & { place: string })[]> {
  const built: (Expression & { place: string })[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string, string | undefined]) {
      const frame = (new Error().stack ?? '').split('\n')[2] ?? '';
      const place = /(?:src|html|workbench)\/[^:)]+:\d+/.exec(frame)?.[0];
      if (place) built.push({ file: place.replace(/:\d+$/, ''), source, flags: flags ?? '', place });
      return new target(source, flags);
    },
  });
  try {
    const builders = found.filter((one) => one.built > 0 && !one.file.startsWith('src/'));
    for (const file of [...codeIn('src'), ...builders.map((one) => one.file)]) await import(join(root, file));
    for (const answer of mockWaiting) answer();
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}

/** The beginning of a text on which an expression takes more than its share of time; undefined where there is none. */
function slowOn(expression: Expression): string | undefined {
  const { singly, inPairs } = adversarialTexts(expression.source);
  const slow =
    singly.find((text) => superlinearAt(expression, text, 50_000) !== undefined) ??
    inPairs.find((text) => superlinearAt(expression, text, 12_500) !== undefined);
  return slow && JSON.stringify(slow(12));
}

function slowAmong(expressions: Expression[]): string[] {
  return expressions.flatMap((one) => {
    const text = slowOn(one);
    return text === undefined ? [] : `${one.file} /${one.source.slice(0, 200)}/${one.flags} on ${text}`;
  });
}

test('no expression in the code takes longer than its text is long', () => {
  const written = found.flatMap((one) => one.written);
  expect(written.length).toBeGreaterThan(200);
  expect(slowAmong(written)).toEqual([]);
});

test('nor does one that the code builds; each place that builds one was reached', async () => {
  const built = await builtExpressions();
  const places = new Map(found.filter((one) => one.built > 0).map((one) => [one.file, one.built]));
  const reached = [...new Set(built.map(({ place }) => place))].map((place) => place.replace(/:\d+$/, ''));
  expect(reached.sort()).toEqual([...places].flatMap(([file, count]) => Array(count).fill(file)).sort());
  expect(slowAmong(built)).toEqual([]);
});

test.each([
  ['\\p{L}.*\\d.*\\p{L}|\\d\\s*\\p{L}.*\\d', 'u'],
  ['^\\S+@\\S+\\.\\S+$', ''],
  ['quote.*(?:not|never) taken', ''],
  ['[\\s\\d]+$', ''],
  ['\\d[^%]*\\send of month\\b', ''],
  ['\\[[^\\]]*\\]', 'g'],
])('/%s/, which is worse, is found out', (source, flags) => {
  expect(slowOn({ file: '', source, flags })).toBeDefined();
});
