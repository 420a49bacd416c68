import type { ZodObject, z } from 'zod';

/**
 * Reads the process's settings once, typed. A missing or wrong setting stops the process with its name and what it
 * is for (the schema's description), never with its value.
 */
export function readConfig<S extends ZodObject>(schema: S, environment: NodeJS.ProcessEnv = process.env): z.infer<S> {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
  const lines = names.map((name) => {
    const purpose = schema.shape[name]?.description;
    return `  ${name}${purpose === undefined ? '' : `: ${purpose}`}`;
  });
  throw new Error(`These settings are missing or not as expected; set them in the environment:\n${lines.join('\n')}`);
}
