import { printAccuracy } from './accuracy';
import { measureGrowth } from './growth';
import type { Form } from './ledger';
import { measureFirstFormula } from './load-table';
import { measurePeak, PEAK } from './peak-memory';
import { measureSidebar } from './sidebar';
import { measureSpeed } from './speed';
import { printTargets } from './targets';

async function measureAll() {
  printAccuracy();
  measureFirstFormula();
  await measureSpeed();
  await measureSidebar();
  measureGrowth();
  process.exitCode = printTargets() === 0 ? 0 : 1;
}

const [task, rows, form] = process.argv.slice(2);
if (task === PEAK) console.log(measurePeak(Number(rows), form as Form));
else measureAll();
