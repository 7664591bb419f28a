import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenWorkbench, openWorkbench } from '../open-workbench';
import { ledger } from './ledger';
import { type Cost, costsOfSession } from './sidebar-actions';
import { smoothnessOfList, timesOfSession } from './sidebar-times';
import { note } from './targets';

const folder = mkdtempSync(join(tmpdir(), 'client-energy-bench-'));

/** Counts and times the sidebar in a real browser; notes counts that grow with the book, and actions of more than one round trip. */
export async function measureSidebar(): Promise<void> {
  try {
    const costs = await measureCosts();
    await measureTimes();
    await measureList();
    const broken = brokenPromises(costs);
    note('the sidebar’s calls grow with no book', broken.join('; ') || 'none does', broken.length === 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The costs of every action in the sample, in a small book and in a large one of the same kind. */
type Costs = Record<'sample' | 'small' | 'large', Cost[]>;

async function measureCosts(): Promise<Costs> {
  const costs = {
    sample: await inBook(undefined, costsOfSession),
    small: await inBook(bookOf(400, 25), costsOfSession),
    large: await inBook(bookOf(10_000, 500), costsOfSession),
  };
  console.log('\nThe sidebar: round trips to the server, and calls of Google’s services, per action');
  console.log('(without those that read the memory, which formulas read too)\n');
  console.log('                                              25 clients,       500 clients,');
  console.log('action                          sample book   400 invoices     10,000 invoices');
  costs.sample.forEach(({ action }, index) => {
    const cell = (book: keyof Costs): string => {
      const cost = costs[book][index];
      return `${cost?.trips} / ${cost?.calls}`.padStart(17);
    };
    console.log(`${action.padEnd(30)}${cell('sample').slice(4)}${cell('small')}${cell('large')}`);
  });
  return costs;
}

function brokenPromises({ sample, small, large }: Costs): string[] {
  const growing = large.filter(
    ({ trips, calls }, index) => trips > (small[index]?.trips ?? 0) || calls > (small[index]?.calls ?? 0),
  );
  const dear = [...sample, ...large].filter(({ trips }) => trips > 1);
  return [
    ...growing.map(({ action }) => `“${action}” costs more in a larger book`),
    ...dear.map(({ action, trips }) => `“${action}” takes ${trips} round trips`),
  ];
}

async function measureTimes(): Promise<void> {
  const times = await inBook(bookOf(10_000, 500), async (workbench) => {
    await confirm(workbench);
    return timesOfSession(workbench);
  });
  console.log(
    '\nFrom click to shown, 500 clients and 10,000 invoices (the server’s part on this computer)\n',
  );
  for (const [what, time] of Object.entries(times)) {
    console.log(`${what.padEnd(50)}${time.toFixed(0).padStart(6)} ms`);
  }
}

async function measureList(): Promise<void> {
  const { rows, frames, medianFrame, worstFrame, draw } = await inBook(
    bookOf(15_000, 5_000),
    async (workbench) => {
      await confirm(workbench);
      return smoothnessOfList(workbench);
    },
  );
  console.log(
    `\nThe list of ${rows.toLocaleString('en')} clients, scrolled from top to bottom: ${frames} frames, the median ${medianFrame.toFixed(1)} ms, the longest ${worstFrame.toFixed(0)} ms; narrowed in ${draw.toFixed(0)} ms`,
  );
}

async function confirm({ openSidebar, sidebar, words }: OpenWorkbench): Promise<void> {
  await openSidebar();
  await sidebar.getByRole('button', { name: words.sidebar.connect.confirm }).click();
  await sidebar.getByRole('button', { name: words.sidebar.blindCheck.skip, exact: true }).click();
  await sidebar.getByRole('switch').waitFor({ timeout: 120_000 });
}

/** A .csv file of a ledger. */
function bookOf(rows: number, clients: number): string {
  const path = join(folder, `${clients}-clients.csv`);
  writeFileSync(
    path,
    ledger(rows, clients, 'text')
      .map((cells) => cells.join(','))
      .join('\n'),
  );
  return path;
}

async function inBook<T>(
  file: string | undefined,
  work: (workbench: OpenWorkbench) => Promise<T>,
): Promise<T> {
  const workbench = await openWorkbench('en', file);
  try {
    return await work(workbench);
  } finally {
    await workbench.close();
  }
}
