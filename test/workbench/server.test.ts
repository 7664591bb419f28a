import { request } from 'node:http';
import { join } from 'node:path';
import { portsOf } from '../../workbench/server/ports';
import { startServer } from '../../workbench/server/start-server';
import { en } from '../../workbench/words/en';

const root = join(__dirname, '../..');
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  server = await startServer({ root, port: 0 });
});
afterAll(() => server.close());

function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  sent = '',
): Promise<{ status: number; body: string; policy: string }> {
  return new Promise((done, failed) => {
    const asked = request(`${server.url.slice(0, -1)}${path}`, { method, headers }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          body,
          policy: String(response.headers['content-security-policy']),
        }),
      );
    });
    asked.on('error', failed);
    asked.end(sent);
  });
}

test('the page is served with a policy that lets nothing in from outside', async () => {
  const { status, body, policy } = await ask('/');
  expect(status).toBe(200);
  expect(body).toContain('<title>Client Energy</title>');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('http');
});

test.each(['/../package.json', '/%2e%2e/package.json', '/workbench/server/main.ts', '/api/nothing'])(
  '%s is not there',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test('other hosts and other pages are refused', async () => {
  const { port } = new URL(server.url);
  for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', '127.0.0.1:1', 'localhost:1'])
    expect((await ask('/', { Host: host })).status).toBe(403);
  for (const host of [`localhost:${port}`, `LOCALHOST:${port}`])
    expect((await ask('/', { Host: host })).status).toBe(200);
  expect((await ask('/api/open?name=a.csv', { Origin: 'http://evil.example' }, 'POST')).status).toBe(403);
});

test('a file of the command line that is not there is named', async () => {
  const own = await startServer({ root, port: 0, file: join(root, 'nowhere.xlsx') });
  const opening = await fetch(`${own.url}api/book?lang=en`).then((response) => response.json());
  await own.close();
  expect(opening).toEqual({ ok: false, message: en.refused.notFound('nowhere.xlsx') });
});

test('the sample comes in both languages', async () => {
  const names = await Promise.all(
    ['de', 'en'].map(async (lang) => JSON.parse((await ask(`/api/book?lang=${lang}`)).body).book.locale),
  );
  expect(names).toEqual(['de_DE', 'en_GB']);
});

test.each(['/api/save', '/api/docx'])('%s answers what it cannot read with a sentence', async (path) => {
  for (const sent of ['', 'no JSON', '{', 'null', '{}', '{"snapshot":1,"title":[],"html":1}']) {
    const { status, body } = await ask(`${path}?lang=en`, {}, 'POST', sent);
    expect({ status, body: JSON.parse(body) }).toEqual({
      status: 400,
      body: { ok: false, message: en.refused.notSaved },
    });
  }
});

test.each(['abc', '-1', '65536', '80.5', '0x50', ' ', '1e3'])('PORT=%s is refused in a sentence', (port) => {
  expect(() => portsOf(port)).toThrow(`PORT is a number from 0 to 65535, and “${port}” is none.`);
});

test('without a port the address is the same at each start, unless somebody else is there', () => {
  expect(portsOf('8080')).toEqual([8080]);
  expect(portsOf('')).toEqual(portsOf(undefined));
  expect(portsOf(undefined).at(0)).toBeGreaterThan(1024);
  expect(portsOf(undefined).at(-1)).toBe(0);
});
