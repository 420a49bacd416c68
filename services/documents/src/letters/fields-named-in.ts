/** The fields that a template names; nothing else of a person's form is kept for the letter. */
export function fieldsNamedIn(template: string, fields: Readonly<Record<string, string>>): Record<string, string> {
  const words = new Set(template.match(/[A-Za-z][A-Za-z0-9]*/g));
  return Object.fromEntries(Object.entries(fields).filter(([key]) => words.has(key)));
}
