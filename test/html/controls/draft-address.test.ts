import { draftAddress } from '../../../html/controls/draft-address';

test.each(['https://docs.google.com/document/d/x/edit', 'https://drive.google.com/open?id=x'])(
  'a document at Google is a link: %s',
  (text) => {
    expect(draftAddress(text)).toBe(text);
  },
);

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' JavaScript:alert(1)//https://docs.google.com/',
  'data:text/html,<script>alert(1)</script>',
  'http://docs.google.com/document/d/x',
  'https://docs.google.com.example/d/x',
  'https://docs.google.com@example.com/d/x',
  'https://docs.google.com:8443/d/x',
  'https://example.com/https://docs.google.com/',
  '//docs.google.com/document/d/x',
  'https://',
  'in the red folder',
  '',
  'http://127.0.0.1:4000/#/document/d/draft-1/edit',
])('nothing else is: %s', (text) => {
  expect(draftAddress(text)).toBeUndefined();
});

test('in the workbench its own documents are links as well, and those of another site still are not', () => {
  const site = 'http://127.0.0.1:4000';
  expect(draftAddress(`${site}/#/document/d/draft-1/edit`, site)).toBe(`${site}/#/document/d/draft-1/edit`);
  expect(draftAddress('http://127.0.0.1:4001/#/document/d/draft-1/edit', site)).toBeUndefined();
  expect(draftAddress('javascript:alert(1)', 'null')).toBeUndefined();
});
