import { request } from 'node:http';
import { join } from 'node:path';
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
    asked.end();
  });
}

test('the page is served with a policy that lets nothing in from outside', async () => {
  const { status, body, policy } = await ask('/');
  expect(status).toBe(200);
  expect(body).toContain('<title>Client Energy</title>');
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('http');
});

test.each(['/../package.json', '/%2e%2e/package.json', '/workbench/server/main.ts', '/api/nothing'])(
  '%s is not there',
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test('other hosts and other pages are refused', async () => {
  expect((await ask('/', { Host: 'evil.example' })).status).toBe(403);
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
