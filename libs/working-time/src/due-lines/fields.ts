/** An object as JSON gave it, before its fields are looked at. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList: (value: unknown) => value is readonly unknown[] = Array.isArray;

/** Each throws a sentence that names what is wrong; `name` says where it stands. */
export function fieldsIn(value: unknown, name: string): Fields {
  if (!isFields(value)) throw new Error(`${name} is not an object`);
  return value;
}

export function listIn(value: unknown, name: string): readonly unknown[] {
  if (!isList(value)) throw new Error(`${name} is not a list`);
  return value;
}

export function textIn(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${name} is ${absence(value)}`);
  return value;
}

const absence = (value: unknown): string => (value === undefined || value === null ? 'missing' : 'not a text');
