/**
 * Google finds functions, their help and their parameters only in real top-level declarations, and bundlers
 * drop comments: so the stubs are written behind the bundle, from main's exports and the registry.
 */
export function stubs(exportedNames, cellFunctions) {
  const cells = new Map(cellFunctions.map((cell) => [cell.name, cell]));
  return exportedNames
    .map((name) =>
      cells.has(name)
        ? cellStub(cells.get(name))
        : `function ${name}(argument) {\n  return ClientEnergy.${name}(argument);\n}`,
    )
    .join('\n\n')
    .concat('\n');
}

function cellStub({ name, summary, parameters }) {
  const help = [
    summary,
    '',
    ...parameters.map((parameter) => `@param ${parameter.name} ${parameter.text}`),
    `@return ${summary}`,
    '@customfunction',
  ];
  const list = parameters.map((parameter) => parameter.name).join(', ');
  return `/**\n${help.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\nfunction ${name}(${list}) {\n  return ClientEnergy.${name}.apply(null, arguments);\n}`;
}
