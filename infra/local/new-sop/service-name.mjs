const shape = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const longest = 40;

/** What is wrong with a name for a service, in one sentence; undefined where nothing is. */
export function nameFault(name, taken) {
  if (name === undefined || name === '') return 'A service needs a name: npm run new-sop -- event-permit';
  if (!shape.test(name))
    return `"${name}" is no name for a service: small letters, digits and single hyphens, such as event-permit.`;
  if (name.length > longest) return `"${name}" is longer than ${longest} letters.`;
  if (taken.includes(name)) return `There is already a folder or a service ${name}.`;
  return undefined;
}

/** event-permit → eventPermit */
export const variableOf = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** event-permit → Event permit */
export const titleOf = (name) => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');

/** Three capitals that begin the numbers of its cases, and that no other service has. */
export function codeFor(name, taken) {
  const letters = name
    .replace(/[^a-z]/g, '')
    .toUpperCase()
    .padEnd(3, 'X');
  const [first, ...others] = letters;
  const pairs = others.flatMap((second, at) => others.slice(at + 1).map((third) => first + second + third));
  const free = pairs.find((code) => !taken.includes(code));
  if (free === undefined) throw new Error(`Every code that ${name} could have is taken; give one by hand.`);
  return free;
}
