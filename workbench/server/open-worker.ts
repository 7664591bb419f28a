import { parentPort, workerData } from 'node:worker_threads';
import { openFile } from '../files/open-file';

/** Opens a file in a thread of its own, which can be ended at any time; gives the answer as the bytes of its JSON. */
const { name, bytes, language } = workerData;
const answer = new TextEncoder().encode(JSON.stringify(await openFile(name, bytes, language)));
parentPort?.postMessage(answer, [answer.buffer]);
