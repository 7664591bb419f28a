import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerApi } from './api';
import { pageFile } from './page-files';

/** Where the built files are, what to open, and on which port to listen (0: any free one). */
export interface ServerOptions {
  root: string;
  port: number;
  file?: string;
}

/** Inline scripts are the add-on's own, in its frames; nothing may be loaded from or sent to anywhere else. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self' blob:; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

/** Serves the workbench on this computer alone. */
export function startServer(options: ServerOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((done, failed) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      failed(
        new Error(
          error.code === 'EADDRINUSE'
            ? `Port ${options.port} is in use; choose another with PORT.`
            : error.message,
        ),
      );
    });
    server.listen(options.port, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.closeAllConnections();
          server.close(() => closed());
        });
      done({ url: `http://127.0.0.1:${port}/`, close });
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  if (!isFromHere(request)) {
    response.writeHead(403).end();
    return;
  }
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname.startsWith('/api/')) {
    await answerApi(request, response, url, options);
    return;
  }
  const found = pageFile(url.pathname, options.root);
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': found.type }).end(found.content);
}

/** A page of another site can reach this port by a name of its own or by a form; neither is answered. */
function isFromHere({ headers, method, socket }: IncomingMessage): boolean {
  const host = headers.host?.toLowerCase();
  if (!['127.0.0.1', 'localhost'].some((name) => host === `${name}:${socket.localPort}`)) return false;
  return method === 'GET' || headers.origin === undefined || headers.origin === `http://${host}`;
}
