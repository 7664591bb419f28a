// One round, in a process of its own: loads a bundle as Google does for every formula, then answers a first CLIENT_ENERGY.
// Prints, as JSON, the milliseconds of processor time of each step, and of the clock for all. Argument: the path of the
// bundle, gzipped or not.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { gunzipSync } from 'node:zlib';

const [path = ''] = process.argv.slice(2);
const bytes = readFileSync(path);
const code = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();

const clients = Array.from({ length: 12 }, (_, index) => [`Client ${index + 1} Ltd`]);
/** @param {number} days */
const date = (days) => new Date(Date.UTC(2025, 0, 1 + days));
const invoices = Array.from({ length: 80 }, (_, index) => [
  `R-${1000 + index}`,
  clients[index % 12]?.[0],
  date(4 * index),
  date(4 * index + 14),
  100 + ((37 * index) % 900),
  index % 7 === 0 ? '' : date(4 * index + 10 + ((13 * index) % 40)),
]);
const table = [['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on'], ...invoices];

Object.assign(globalThis, {
  PropertiesService: { getDocumentProperties: () => ({ getProperty: () => null }) },
});
/** Milliseconds that all processors together have spent on this process: other work on the machine hardly adds to them. */
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const clock = performance.now();
const start = processorTime();
const script = new vm.Script(code);
const compiled = processorTime();
script.runInThisContext();
const loaded = processorTime();
const energies = vm.runInThisContext('CLIENT_ENERGY')(clients, table, '2025-12-31');
const answered = processorTime();
console.log(
  JSON.stringify({
    compile: compiled - start,
    run: loaded - compiled,
    formula: answered - loaded,
    total: answered - start,
    clock: performance.now() - clock,
    bytes: Buffer.byteLength(code),
    energies: energies.flat(),
  }),
);
