import type { Draft } from '../screen';

type Term = [RegExp, (...parts: string[]) => (file: Draft) => boolean];

const QUOTED = String.raw`'((?:[^'\\]|\\.)*)'`;

/** The terms of Drive's query language that are known here. */
const TERMS: Term[] = [
  [new RegExp(`^name = ${QUOTED}`), (name) => (file) => file.name === name],
  [new RegExp(`^mimeType = ${QUOTED}`), (type) => (file) => file.mimeType === type],
  [new RegExp(`^${QUOTED} in parents`), (id) => (file) => file.parents.includes(id)],
  [/^trashed = (true|false)/, (trashed) => (file) => file.trashed === (trashed === 'true')],
  [
    new RegExp(`^appProperties has \\{ ?key ?= ?${QUOTED} and value ?= ?${QUOTED} ?\\}`),
    (key, value) => (file) => file.appProperties[key] === value,
  ],
];

/** Whether a file matches a query such as "name = 'A' and trashed = false"; throws if it can't read the query. */
export function driveQuery(query: string): (file: Draft) => boolean {
  const tests: ((file: Draft) => boolean)[] = [];
  let rest = query.trim();
  while (rest !== '') {
    const term = TERMS.find(([shape]) => shape.test(rest));
    const match = term?.[0].exec(rest);
    if (!term || !match) throw new Error('API call to drive.files.list failed with error: Invalid Value');
    tests.push(term[1](...match.slice(1).map((part) => part.replace(/\\(.)/g, '$1'))));
    const after = rest.slice(match[0].length);
    rest = after.replace(/^ and /, '');
    // Two terms need an "and" between them, and an "and" needs a term after it.
    if (after !== '' && (rest === after || rest === ''))
      throw new Error('API call to drive.files.list failed with error: Invalid Value');
  }
  return (file) => tests.every((test) => test(file));
}
