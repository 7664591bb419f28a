import type { BehaviourId } from '../../workbench/google/behaviours/behaviours';
import type { Facts, Recorded } from './facts';
import { type Question, refusals, type Sheet, wordsOf } from './question';
import { QUESTION_LIST } from './questions';
import { driveFiles } from './storage-questions';

/** How far we are is in a sheet of its own, so that another run goes on. */
const PROGRESS = 'Facts';

/** Formulas are waited for in this many pauses of this many milliseconds; then a person starts the next run. */
const PAUSES = 30;
const PAUSE = 2_000;
const LATER = 10_000;

/** Where a question's sheet says that it could not be prepared. */
const FAILED = 'Z1';

const UNSETTLED = 'Formulas are still being worked out. Run “record” again in a minute.';

/**
 * Asks Google everything: makes a sheet for each question, waits for its formulas, and puts the answers as
 * `google-facts.json` into the person's Drive. Its sheets and documents are taken away again. Where formulas take too long it
 * throws a sentence that says so, which the script editor shows; the next run goes on.
 */
export function record(): void {
  const progress = sheetNamed(PROGRESS);
  let step = Number(progress.getRange('A1').getValue());
  for (const name of ['prepare', 'again'] as const) {
    if (step < 1) start(progress, name);
    else step -= 1;
    if (!settled(progress)) throw new Error(UNSETTLED);
  }
  const facts = ask();
  const blob = Utilities.newBlob(JSON.stringify(facts, null, 2), 'application/json', 'google-facts.json');
  driveFiles().create({ name: 'google-facts.json', mimeType: 'application/json' }, blob);
  takeAway(progress);
}

/** Does one step of every question, and notes that it is done; a mark tells when formulas have been worked out since. */
function start(progress: Sheet, step: 'prepare' | 'again'): void {
  for (const [id, question] of QUESTION_LIST) {
    const work = question[step];
    const { failed } = work ? attempt(() => work(sheetOf(id))) : {};
    if (failed !== undefined) sheetOf(id).getRange(FAILED).setValue(failed);
  }
  const done = Number(progress.getRange('A1').getValue()) + 1;
  progress.getRange('A1').setValue(done);
  progress.getRange('A2').setFormula(`=CLIENT_MOMENT("step ${done}")`);
  SpreadsheetApp.flush();
}

/** Whether formulas have been worked out. Some are refused, and may say for ever that they are loading. */
function settled(progress: Sheet): boolean {
  for (let pause = 0; pause < PAUSES; pause += 1) {
    Utilities.sleep(PAUSE);
    SpreadsheetApp.flush();
    if (typeof progress.getRange('A2').getValue() !== 'number') continue;
    // Those that were begun beside the mark may be a little later.
    Utilities.sleep(LATER);
    return true;
  }
  return false;
}

function ask(): Facts {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const answers = QUESTION_LIST.map(([id, question]): [BehaviourId, Recorded] => [
    id,
    answerOf(id, question),
  ]);
  return {
    recordedOn: Utilities.formatDate(new Date(), 'Etc/UTC', 'yyyy-MM-dd'),
    locale: book.getSpreadsheetLocale(),
    language: Session.getActiveUserLocale(),
    answers: Object.fromEntries(answers),
  };
}

function answerOf(id: BehaviourId, question: Question): Recorded {
  refusals.length = 0;
  const sheet = sheetOf(id);
  const before = String(sheet.getRange(FAILED).getValue());
  if (before !== '') return { failed: before };
  const { result, failed } = attempt(() => question.answer(sheet));
  return { answer: result, said: refusals.length > 0 ? [...refusals] : undefined, failed };
}

/** One question that fails must not end the others. */
function attempt<T>(work: () => T): { result?: T | undefined; failed?: string | undefined } {
  try {
    const result = work();
    SpreadsheetApp.flush();
    return { result };
  } catch (error) {
    return { failed: wordsOf(error) };
  }
}

/** The sheet of a question, also after a question has renamed it. */
function sheetOf(id: BehaviourId): Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return book.getSheetByName(`${PROGRESS} renamed ${id}`) ?? sheetNamed(`${PROGRESS} ${id}`);
}

function sheetNamed(name: string): Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return book.getSheetByName(name) ?? book.insertSheet(name);
}

function takeAway(progress: Sheet): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const [id] of QUESTION_LIST) book.deleteSheet(sheetOf(id));
  book.deleteSheet(progress);
}
