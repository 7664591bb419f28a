import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { portsOf } from './ports';
import { startServer } from './start-server';

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const { url } = await start().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
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

/** Serves at the first port that is free. */
async function start([port = 0, ...others] = portsOf(process.env.PORT)): Promise<{ url: string }> {
  try {
    return await startServer({ root: process.cwd(), port, ...(file ? { file: resolve(file) } : {}) });
  } catch (error) {
    if (others.length === 0) throw error;
    return start(others);
  }
}
