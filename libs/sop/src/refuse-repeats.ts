/** Throws, naming the key, when two entries of a list share one. */
export function refuseRepeats(list: string, entries: readonly { readonly key: string }[]): void {
  const keys = entries.map(({ key }) => key);
  const repeated = keys.find((key, index) => key === '' || keys.indexOf(key) !== index);
  if (repeated !== undefined) throw new Error(`Among the ${list} the key "${repeated}" is empty or stands twice`);
}
