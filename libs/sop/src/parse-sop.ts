import { type ZodError, z } from 'zod';
import { sop } from './schema/sop';
import type { Sop } from './sop';
import { type SopFault, SopFaults } from './sop-fault';

export { tableAmendment } from './schema/amendment';

const indonesian = z.locales.id().localeError;

/**
 * Reads a definition that came as data. Throws `SopFaults`, a sentence for each place that is not as it must be; what
 * the table says is for `faultsOf` to judge.
 */
export function parseSop(json: unknown): Sop {
  const inEnglish = sop.safeParse(json);
  if (inEnglish.success) return inEnglish.data;
  const inIndonesian = sop.safeParse(json, { error: indonesian });
  throw new SopFaults('definition', shapeFaults(inEnglish.error, inIndonesian.error));
}

function shapeFaults(english: ZodError, indonesianToo: ZodError | undefined): readonly SopFault[] {
  return english.issues.map(({ path, message }, index) => {
    const place = path.length === 0 ? 'definisi' : path.join('.');
    const id = indonesianToo?.issues[index]?.message ?? message;
    return { code: 'shape', row: null, text: { id: `${place}: ${id}.`, en: `${place}: ${message}.` } };
  });
}
