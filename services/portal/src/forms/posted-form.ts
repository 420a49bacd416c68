import type { FastifyReply } from 'fastify';
import { refuseForgedForm } from '../security/refuse-forged-form';

export type PostedFields = Readonly<Record<string, string>>;

/** The text fields of a posted form; of a repeated one the last stands, and of one called `name[]` all, as `name`. */
export function fieldsIn(body: unknown): PostedFields {
  if (typeof body !== 'object' || body === null) return {};
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(body)) {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value;
    // No key types a NUL, and no database stores one.
    if (name.endsWith('[]')) fields[name.slice(0, -2)] = valuesOf(body, name).join(',').replaceAll('\0', '');
    else if (typeof last === 'string') fields[name] = last.replaceAll('\0', '');
  }
  return fields;
}

/** Every value of a repeated field, e.g. of ticked boxes. */
export function valuesOf(body: unknown, name: string): readonly string[] {
  if (typeof body !== 'object' || body === null || !(name in body)) return [];
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((entry): entry is string => typeof entry === 'string');
}

/** The fields of a form that this portal gave out. */
export function postedForm(reply: FastifyReply): PostedFields {
  const fields = fieldsIn(reply.request.body);
  refuseForgedForm(reply, fields['kunci']);
  return fields;
}
