import { testStack } from '@loket/testing';

/** The demo sign-in of whoever has a role at an office; `domain` is what stands between @ and .contoh.id. */
export function demoOfficer(domain: string, role: string): string {
  const found = testStack().signIns.find(
    (each) => each.role === role && each.username.endsWith(`@${domain}.contoh.id`),
  );
  if (found === undefined) throw new Error(`Nobody at ${domain} is ${role}`);
  return found.username;
}
