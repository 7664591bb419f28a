import { MENU } from '../../src/actions/registry';
import { CELL_FUNCTIONS } from '../../src/functions/registry';
import type { Answer } from '../../src/model/exchange';
import { failuresDe } from '../../src/words/de/failures';
import { failuresEn } from '../../src/words/en/failures';
import { ASKED, type ScopeName } from '../../workbench/google/consent';
import type { Mode } from '../../workbench/google/modes';
import type { TestBook } from '../test-book';
import { EVERY_ACTION, EVERY_SHEET } from './every-action';
import { INVOICES, openConfirmed, rowsOf } from './small-books';

/*
 * The built add-on, all of it, under each mode of Google's and with each scope refused: what cannot be done is said in a
 * sentence, and nothing of the owner's is lost.
 */

const MODES: Mode[] = ['none', 'limited', 'full', 'customFunction'];
const SCOPES: (ScopeName | 'no scope')[] = ['no scope', 'sheet', 'screen', 'drive'];
const COMMANDS = MENU.map(({ functionName }) => functionName);

/** Sentences in which the product says what it cannot do. */
const SENTENCES = [...Object.values(failuresDe), ...Object.values(failuresEn)];

const RIGHTS = MODES.flatMap((mode) => SCOPES.map((scope) => [mode, scope] as const));

/** A book of a person who has refused a scope, with Google's errors in German. */
function open(scope: ScopeName | 'no scope'): TestBook {
  const book = openConfirmed(EVERY_SHEET);
  book.speak('de');
  if (scope !== 'no scope') book.refuseScopes(scope);
  return book;
}

/** The text that a call throws; undefined where it throws nothing. */
function thrownBy(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe.each(RIGHTS)('in mode %s, with %s refused', (mode, scope) => {
  test('a command of the menu says what it cannot do, or Google asks', () => {
    const book = open(scope);
    const before = rowsOf(book, 'Invoices', 6);
    for (const command of COMMANDS) {
      const said = thrownBy(() => book.callIn(mode, command));
      if (said !== undefined && said !== ASKED) expect(SENTENCES).toContain(said);
    }
    expect(rowsOf(book, 'Invoices', 6)).toEqual(before);
  });

  test('an action answers, or says why it cannot', () => {
    const book = open(scope);
    const before = rowsOf(book, 'Invoices', 6);
    for (const [name, argument] of Object.entries(EVERY_ACTION)) {
      const answer: Answer = JSON.parse(
        book.callIn(mode, 'callAction', name, JSON.stringify(argument)) as string,
      );
      if (mode === 'full' && scope === 'no scope')
        expect([name, answer]).toEqual([name, { ...answer, ok: true }]);
      else if (!answer.ok)
        expect([name, answer.failure.code]).toEqual([name, expect.stringMatching(/^denied/)]);
    }
    expect(rowsOf(book, 'Invoices', 6)).toEqual(before);
  });

  test('a cell function gives a value, or a sentence at its cell', () => {
    const book = open(scope);
    const table = INVOICES.map((row) => [...row]);
    for (const { name, parameters } of CELL_FUNCTIONS) {
      for (const args of [['Acme'], [...parameters.slice(1).map(() => 'waiting'), 'Acme', table]]) {
        const said = thrownBy(() => book.callIn(mode, name, ...args));
        if (said !== undefined)
          expect([name, said]).toEqual([name, expect.stringMatching(/^\S.{30,}[.?]$/s)]);
      }
    }
  });
});

test.each(['none', 'limited', 'full'] as const)('the menu comes up in mode %s', (mode) => {
  for (const trigger of ['onOpen', 'onInstall']) {
    const book = open('sheet');
    book.callIn(mode, trigger, { authMode: mode });
    expect(book.menu).toHaveLength(COMMANDS.length);
  }
});

test.each(['de', 'en'])(
  'what a command cannot do is said in the language of the person (%s)',
  (userLocale) => {
    const book = openConfirmed(EVERY_SHEET, {}, 'en_GB', userLocale);
    book.refuseAfter(3, 'server-error');
    book.call('refreshEnergy');
    const words = userLocale === 'de' ? failuresDe : failuresEn;
    expect(book.said).toEqual([words['try-again']]);
  },
);

test('while somebody else holds the lock an action answers or says to wait, and nothing is written', () => {
  const book = openConfirmed(EVERY_SHEET);
  const before = book.cells('Client Energy');
  book.holdLock(true);
  for (const [name, argument] of Object.entries(EVERY_ACTION)) {
    const answer = book.ask(name, argument) as Answer;
    if (!answer.ok) expect([name, answer.failure.code]).toEqual([name, 'busy']);
  }
  expect(book.cells('Client Energy')).toEqual(before);
  expect(book.drafts()).toEqual([]);
  expect(book.ask('saveEntry', EVERY_ACTION.saveEntry)).toMatchObject({ failure: { code: 'busy' } });
});
