import { googlePage, NEVER_RUN } from '../../build/docs/google-page';

const rowOf = (page: string, id: string) => page.split('\n').find((line) => line.startsWith(`| \`${id}\``));

test('what somebody has asked Google is recorded, with the answer and Google’s own words', () => {
  const page = googlePage({
    recordedOn: '2031-05-06',
    locale: 'de_DE',
    language: 'de',
    answers: {
      'today-in-range': { answer: true },
      'file-not-found': { answer: true, said: ['Datei nicht gefunden'] },
      'letter-from-html': { answer: 'x'.repeat(4_000) },
      'cell-image': { failed: 'Das ging nicht' },
    },
  });
  expect(page).not.toContain('never run');
  expect(page).toContain('Asked on 2031-05-06, in a spreadsheet of de_DE.');
  expect(rowOf(page, 'today-in-range')).toContain('Recorded: `true` | recorded |');
  expect(rowOf(page, 'file-not-found')).toContain('Recorded: `true` “Datei nicht gefunden” | recorded |');
  expect(rowOf(page, 'letter-from-html')?.length).toBeLessThan(500);
  expect(rowOf(page, 'cell-image')).toContain('| documented |');
  expect(rowOf(page, 'argument-cell')).toContain('| documented |');
});

test('until then nothing is', () => {
  const page = googlePage(undefined);
  expect(page).toContain(NEVER_RUN);
  expect(page).not.toContain('| recorded |');
});
