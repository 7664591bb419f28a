import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { startServer } from './start-server';

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const { url } = await startServer({
  root: process.cwd(),
  port: Number(process.env.PORT ?? 0),
  ...(file ? { file: resolve(file) } : {}),
});
console.log(`Client Energy workbench: ${url}  (Ctrl+C stops it)`);

// Nobody looks at a browser in CI, or if the output is not a terminal.
if (!process.env.CI && process.stdout.isTTY && !process.argv.includes('--no-open')) {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  // Without such a command the address above is enough.
  spawn(command as string, args as string[], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
