/**
 * Google finds functions, their help and their parameters only in real top-level declarations, and bundlers
 * drop comments: so the stubs are written behind the bundle, from main's exports and the registry.
 * @param {string[]} exportedNames
 * @param {import('../src/functions/cell-function').FunctionHelp[]} cellFunctions
 */
export function stubs(exportedNames, cellFunctions) {
  const stub = (/** @type {string} */ name) => {
    const cell = cellFunctions.find((candidate) => candidate.name === name);
    return cell ? cellStub(cell) : `function ${name}(){return $.${name}(...arguments)}`;
  };
  return `${exportedNames.map(stub).join('\n')}\n`;
}

/** @param {import('../src/functions/cell-function').FunctionHelp} cell */
function cellStub({ name, summary, parameters }) {
  const help = [
    summary,
    ...parameters.map((parameter) => `@param ${parameter.name} ${parameter.text}`),
    '@customfunction',
  ];
  const list = parameters.map((parameter) => parameter.name).join(', ');
  return `/**\n${help.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\nfunction ${name}(${list}){return $.${name}(...arguments)}`;
}
