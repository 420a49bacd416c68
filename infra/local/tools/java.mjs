import { MissingTool, onPath } from '../missing-tool.mjs';
import { tryCommand } from '../run-command.mjs';

const oldest = 17;

/** The `java` of the machine, which must be 17 or later. `ways` are the ways round it. */
export async function requireJava(neededFor, ways) {
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : onPath('java');
  const all = [`install Java ${oldest} or later (a JRE is enough)`, ...ways];
  if (java === undefined) throw new MissingTool(`Java ${oldest} or later`, neededFor, all);
  const { output } = await tryCommand(java, ['-version']);
  const version = Number(/version "(\d+)/.exec(output)?.[1]);
  if (!(version >= oldest)) throw new MissingTool(`Java ${oldest} or later (${java} is ${version})`, neededFor, all);
  return java;
}
