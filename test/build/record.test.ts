import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../build/record/facts';
import type { Answer } from '../../build/record/question';
import { QUESTION_LIST, QUESTIONS } from '../../build/record/questions';
import { BEHAVIOUR_IDS, BEHAVIOURS } from '../../workbench/google/behaviours/behaviours';
import { FINDINGS } from '../../workbench/google/behaviours/review';
import { openTestBook } from '../test-book';
import { contradictions } from './contradictions';
import { recordedFacts } from './recorded-facts';

const root = join(__dirname, '../..');
const code = readFileSync(join(root, '.cache/record/Code.js'), 'utf8');

/** Runs the recorder on the stand-ins, as a person does at Google, and gives the file that it leaves in their Drive. */
async function recorded(): Promise<Facts> {
  const book = openTestBook({ Mine: [['kept']] }, { code });
  for (const _step of ['prepare', 'again']) {
    expect(() => book.call('record')).toThrow('Run “record” again');
    await book.calculated();
  }
  book.call('record');
  const [file] = book.drafts().filter(({ trashed }) => !trashed);
  expect(file?.name).toBe('google-facts.json');
  expect(book.cells('Mine')).toEqual([['kept']]);
  expect(book.script('return SpreadsheetApp.getActiveSpreadsheet().getNumSheets();')).toBe(1);
  return JSON.parse(file?.html ?? '') as Facts;
}

test('the recorder asks everything, in three steps, and leaves nothing but its file', async () => {
  const facts = await recorded();
  expect(Object.keys(facts.answers)).toEqual(QUESTION_LIST.map(([id]) => id));
  expect(facts.recordedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(Object.keys(facts)).toEqual(['recordedOn', 'locale', 'language', 'answers']);
});

test('the stand-ins answer each question as Google is known or believed to; what they lack is “not yet”', async () => {
  const { answers } = await recorded();
  for (const [id, { expected }] of QUESTION_LIST) {
    const { answer, failed } = answers[id] ?? {};
    expect({ id, failed }).toEqual({ id, failed: expected.length > 0 ? undefined : expect.any(String) });
    if (expected.length > 0)
      expect({ id, expected }).toEqual({ id, expected: expect.arrayContaining([answer]) });
  }
});

test.each(BEHAVIOUR_IDS)('%s is played by a test or by an answer, or called “not yet”', (id) => {
  const { workbench, tests = [], rank, sources } = BEHAVIOURS[id];
  const isAnswered = (QUESTIONS[id]?.expected ?? []).length > 0;
  expect(workbench === 'not yet').toBe(tests.length === 0 && !isAnswered);
  if (workbench === 'both ways') expect(tests).not.toEqual([]);
  for (const [file, name] of tests) expect(testsIn(file)).toContain(`'${name}`);
  expect(rank === 'believed' || sources.length > 0).toBe(true);
});

test('every finding is known by its number', () => {
  expect(Object.keys(FINDINGS)).toEqual(Array.from({ length: 33 }, (_, index) => String(index + 1)));
});

test.each(Object.entries(FINDINGS))(
  'finding %s names a test of the product that is there',
  (number, { tests }) => {
    // Where the keys go after the sidebar opens only a person can see; the README says what to do.
    expect(tests.length > 0).toBe(number !== '29');
    for (const [file, name] of tests) expect(testsIn(file)).toContain(`'${name}`);
  },
);

/** A test file on one line; its name where it is gone. */
function testsIn(file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/\s+/g, ' ') : file;
}

test('what Google answered contradicts nothing that a stand-in plays', async () => {
  const facts = recordedFacts();
  expect(contradictions(facts, await recorded())).toEqual([]);
});

test('it would be noticed', async () => {
  const played = await recorded();
  const said = (id: 'error-value' | 'argument-blank' | 'validation-comma', answer: Answer): Facts => ({
    ...played,
    answers: { [id]: { answer } },
  });
  expect(contradictions(undefined, played)).toEqual([]);
  expect(contradictions(played, played)).toEqual([]);
  expect(contradictions(said('error-value', 'n/a'), played)).toEqual([
    'error-value: Google answers "n/a", the workbench "#N/A"',
  ]);
  // Both are right where nobody knew; what the workbench cannot answer is contradicted by nothing.
  expect(contradictions(said('argument-blank', ['null']), played)).toEqual([]);
  expect(contradictions(said('validation-comma', 'x'), played)).toEqual([]);
});
