/** What stands in a text as JSON; undefined for what is none. No JSON text says undefined. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
