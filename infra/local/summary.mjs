function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows.map((row) => `  ${row.map((cell, column) => String(cell).padEnd(widths[column])).join('  ')}`.trimEnd());
}

function addresses(stack, product) {
  const { addresses: to } = stack;
  return [
    ...(product ? [['Portal', stack.portalUrl]] : []),
    ...(to.temporalUiUrl === undefined
      ? []
      : [['Temporal UI', `${to.temporalUiUrl}/namespaces/${to.temporalNamespace}/workflows`]]),
    ...(to.inboxUrl === undefined ? [] : [['Mail inbox', to.inboxUrl]]),
    ['Logs', stack.logsDir],
  ];
}

/** The demo sign-ins as lines of text, or none. */
export function signInTable(signIns) {
  if (signIns.length === 0) return [];
  const rows = signIns.map(({ role, username, password, office }) => [role, username, password, office ?? '']);
  return [
    '',
    'Demo sign-ins (this local mode only):',
    ...table([['role', 'user name', 'password', 'office'], ...rows]),
  ];
}

function movedPorts(stack) {
  if (stack.moved.length === 0) return [];
  const moves = stack.moved.map(({ name, wish, port }) => `  ${name}: ${wish} is taken, so it has ${port}`);
  return ['', 'Ports that gave way:', ...moves];
}

/** What a person needs to know once everything runs. */
export function summary(stack, { product }) {
  return [
    '',
    product ? 'Loket is ready.' : 'The servers are ready.',
    ...table(addresses(stack, product)),
    ...signInTable(stack.signIns),
    ...movedPorts(stack),
    '',
    'Ctrl-C stops everything; npm run reset starts anew.',
  ].join('\n');
}
