import type { CallFailure, Request } from '../../../html/session/request';
import { type CallOutcome, callServer } from '../../../html/session/server';
import { scriptRun } from './script-run';
import { SmallServer } from './small-server';

/** What the sidebar makes of an answer, or of what Google says. */
function outcomeOf(
  answer: (run: ReturnType<typeof scriptRun>) => void,
  request: Request = selectCell,
): CallOutcome {
  const run = scriptRun();
  const outcomes: CallOutcome[] = [];
  callServer(request, (outcome) => outcomes.push(outcome));
  answer(run);
  expect(outcomes).toHaveLength(1);
  return outcomes[0] as CallOutcome;
}

const selectCell: Request = { action: 'selectCell', argument: { sheet: 'Invoices', row: 3 } };
const broken = (code: CallFailure['code']) => ({ ok: false, failure: { code } });
const answered = (value: unknown, request?: Request) =>
  outcomeOf((run) => run.answer(JSON.stringify({ ok: true, value })), request);

test('an action crosses as its name and JSON', () => {
  const run = scriptRun();
  callServer(selectCell, () => undefined);
  expect(run.calls).toEqual([['selectCell', '{"sheet":"Invoices","row":3}']]);
});

test('an answer is what the action is said to answer', () => {
  expect(answered(null)).toEqual({ ok: true, reply: { action: 'selectCell', value: null } });
  const read: Request = { action: 'readConnection', argument: null };
  const connection = JSON.parse(JSON.stringify(new SmallServer().connection()));
  expect(answered(connection, read)).toEqual({
    ok: true,
    reply: { action: 'readConnection', value: connection },
  });
  expect(answered({ ...connection, currency: 7 }, read)).toMatchObject(broken('unexpected'));
  expect(answered('yes')).toMatchObject(broken('unexpected'));
});

test('a refusal of the server keeps its code', () => {
  const failure = { code: 'no-column', detail: 'Joy' };
  const refused = (answer: unknown) => outcomeOf((run) => run.answer(JSON.stringify(answer)));
  expect(refused({ ok: false, failure })).toEqual({ ok: false, failure });
  expect(refused({ ok: false, failure: { ...failure, code: 'nonsense' } })).toMatchObject(
    broken('unexpected'),
  );
});

test('an answer that was lost on the way, and one that is no JSON', () => {
  expect(outcomeOf((run) => run.answer(null))).toMatchObject(broken('offline'));
  expect(outcomeOf((run) => run.answer(''))).toMatchObject(broken('offline'));
  expect(outcomeOf((run) => run.answer('<html>'))).toMatchObject(broken('unexpected'));
});

test('what fails on the way is known by what Google says of it', () => {
  const failed = (text: string) => outcomeOf((run) => run.fail(text));
  expect(failed('Authorization is required to perform that action.')).toMatchObject(broken('denied'));
  expect(failed('Exceeded maximum execution time')).toMatchObject(broken('too-long'));
  expect(failed('NetworkError: Connection failure due to HTTP 0')).toMatchObject(broken('offline'));
  // The number and the kind stay, whatever the language.
  expect(failed('NetworkError: Error de conexión debido a HTTP 0')).toMatchObject(broken('offline'));
  expect(failed('Das geht hier nicht.')).toEqual({
    ok: false,
    failure: { code: 'google', detail: 'Das geht hier nicht.' },
  });
});
