/** @typedef {Pick<import('../src/functions/cell-function').CellFunction, 'name' | 'summary' | 'parameters'>} Help */

/**
 * Google finds functions, their help and their parameters only in real top-level declarations, and a bundle keeps its
 * functions inside: so each global is declared below the bundle, a cell function with its help.
 * @param {string[]} names
 * @param {Help[]} cellFunctions
 */
export function stubs(names, cellFunctions) {
  return names
    .map((name) => {
      const cell = cellFunctions.find((candidate) => candidate.name === name);
      return cell ? `${helpOf(cell)}\n${stub(name, cell.parameters)}` : stub(name, []);
    })
    .join('\n');
}

/**
 * @param {string} name
 * @param {{ name: string }[]} parameters
 */
function stub(name, parameters) {
  const list = parameters.map((parameter) => parameter.name).join(', ');
  return `function ${name}(${list}) {\n  return addOn.globals.${name}(...arguments);\n}\n`;
}

/** @param {Help} cell */
function helpOf({ summary, parameters }) {
  const lines = [
    summary,
    ...parameters.map(({ name, text, isTables }) => `@param ${isTables ? '{range} ' : ''}${name} ${text}`),
    '@customfunction',
  ];
  return `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */`;
}
