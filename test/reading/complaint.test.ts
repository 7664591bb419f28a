import type { Complaint } from '../../src/model/invoice';
import type { Cell } from '../../src/model/table';
import { complaintIn } from '../../src/reading/complaint';

test.each<[Cell, Complaint]>([
  ['', 'none'],
  [undefined, 'none'],
  ['–', 'none'],
  ['nein', 'none'],
  [false, 'none'],
  ['ja', 'unsaid'],
  [true, 'unsaid'],
  ['x', 'unsaid'],
  ['2025-03-04', 'unsaid'],
  ['Lackschaden', 'unsaid'],
  ['berechtigt, unser Fehler', 'founded'],
  ['unser Fehler', 'founded'],
  ['unberechtigt', 'unfounded'],
  ['nicht berechtigt', 'unfounded'],
  ['our fault', 'founded'],
  ['not justified', 'unfounded'],
  ['unfounded', 'unfounded'],
  ['fondée', 'founded'],
  ['sans raison', 'unfounded'],
  ['colpa nostra', 'founded'],
  ['infondato', 'unfounded'],
  ['osnovano', 'founded'],
  ['neosnovano', 'unfounded'],
  ['неосновано', 'unfounded'],
  ['culpa nuestra', 'founded'],
  ['sin motivo', 'unfounded'],
])('%s', (cell, wanted) => {
  expect(complaintIn(cell)).toBe(wanted);
});
