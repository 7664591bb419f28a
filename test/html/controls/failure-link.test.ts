import { failureLink } from '../../../html/controls/failure-link';

test.each([
  'https://accounts.google.com/o/oauth2/auth?scope=x',
  'https://script.google.com/macros/authorize',
])('Google’s own question is a link: %s', (url) => {
  expect(failureLink({ code: 'denied-drive', detail: '', url })).toBe(url);
});

test.each([
  'https://accounts.google.com.example/x',
  'http://accounts.google.com/x',
  'javascript:alert(1)',
  '',
])('what is not Google’s is none: %s', (url) => {
  expect(failureLink({ code: 'denied-drive', detail: '', url })).toBeUndefined();
});

test('a draft that the owner may not see is a link, if it is at Google; no other failure has one', () => {
  const link = (url: string) => failureLink({ code: 'hidden-draft', detail: '', url });
  expect(link('https://docs.google.com/document/d/x/edit')).toBe('https://docs.google.com/document/d/x/edit');
  expect(link('https://example.com/d/x')).toBeUndefined();
  expect(failureLink({ code: 'busy', detail: '' })).toBeUndefined();
});
