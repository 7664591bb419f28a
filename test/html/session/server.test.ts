import type { Request } from '../../../html/session/request';
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
  expect(answered({ ...connection, currency: 7 }, read)).toEqual({ ok: false, code: 'unexpected' });
  expect(answered('yes')).toEqual({ ok: false, code: 'unexpected' });
});

test('a refusal of the server keeps its code', () => {
  const failure = { code: 'no-column', detail: 'Joy' };
  const refused = (answer: unknown) => outcomeOf((run) => run.answer(JSON.stringify(answer)));
  expect(refused({ ok: false, failure })).toEqual({ ok: false, code: 'no-column' });
  expect(refused({ ok: false, failure: { ...failure, code: 'nonsense' } })).toEqual({
    ok: false,
    code: 'unexpected',
  });
});

test('an answer that was lost on the way, and one that is no JSON', () => {
  expect(outcomeOf((run) => run.answer(null))).toEqual({ ok: false, code: 'offline' });
  expect(outcomeOf((run) => run.answer(''))).toEqual({ ok: false, code: 'offline' });
  expect(outcomeOf((run) => run.answer('<html>'))).toEqual({ ok: false, code: 'unexpected' });
});

test('what fails on the way is known by what Google says of it', () => {
  const failed = (text: string) => outcomeOf((run) => run.fail(text));
  expect(failed('Authorization is required to perform that action.')).toEqual({ ok: false, code: 'denied' });
  expect(failed('Exceeded maximum execution time')).toEqual({ ok: false, code: 'too-long' });
  expect(failed('NetworkError: Connection failure due to HTTP 0')).toEqual({ ok: false, code: 'offline' });
});
