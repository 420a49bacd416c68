/** The kinds of tests and what they run on: nothing, the running product, or servers of their own. */
export const projects = {
  unit: 'nothing',
  replay: 'nothing',
  integration: 'stack',
  workflow: 'stack',
  e2e: 'stack',
  outage: 'own servers',
};

/** npm test -- [--only project[,project]] [--servers-only] [whatever Jest understands] */
export function testArguments(argv) {
  const rest = [...argv];
  const only = [];
  const take = (flag) => {
    const at = rest.indexOf(flag);
    if (at >= 0) rest.splice(at, 1);
    return at;
  };
  const serversOnly = take('--servers-only') >= 0;
  for (let at = take('--only'); at >= 0; at = take('--only')) only.push(...(rest.splice(at, 1)[0] ?? '').split(','));
  const unknown = only.filter((name) => !(name in projects));
  if (unknown.length > 0) {
    throw new Error(`--only takes ${Object.keys(projects).join(', ')}; "${unknown.join(', ')}" is none of them.`);
  }
  return { wanted: only.length > 0 ? only : Object.keys(projects), serversOnly, jestArgs: rest };
}
