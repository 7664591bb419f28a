import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a package, up to the package's own folder. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * The licences of the packages that are in a bundle, as a comment: who passes their code on must pass these on as well.
 * Throws where a package has none.
 * @param {object} inputs The files of the bundle, from the root of the project.
 * @param {string} root
 */
export function licencesOf(inputs, root) {
  const folders = new Set(Object.keys(inputs).flatMap((file) => PACKAGE.exec(file)?.[0] ?? []));
  const texts = [...folders].sort().map((folder) => licenceIn(join(root, folder)));
  return `/*\n${texts.join('\n').replace(/\*\//g, '* /')}*/`;
}

/** @param {string} folder */
function licenceIn(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (!file) throw new Error(`${name} has no licence, and its code would ship.`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
