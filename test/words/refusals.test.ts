import { refusalOf } from '../../src/words/refusals';

test.each([
  ['You do not have permission to call Ui.showSidebar', 'denied'],
  ['Authorization is required to perform that action.', 'denied'],
  [
    'API call to drive.files failed with error: Request had insufficient authentication scopes.',
    'denied-drive',
  ],
  ['Service invoked too many times in a short time: drive. Try again.', 'busy'],
  ['API call to drive.files failed with error: User rate limit exceeded.', 'busy'],
  ['There are too many scripts running simultaneously for this Google user account.', 'busy'],
  ['Lock timeout: another process was holding the lock for too long.', 'busy'],
  ['Service invoked too many times for one day: properties.', 'quota'],
  ['You are trying to edit a protected cell or object. Please contact the spreadsheet owner.', 'protected'],
  [
    'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
    'validation',
  ],
  ['Exceeded maximum execution time', 'too-long'],
  ['x is not a function', undefined],
  ['no column: joy', undefined],
])('“%s” is %s', (text, code) => {
  expect(refusalOf(text)).toBe(code);
});
