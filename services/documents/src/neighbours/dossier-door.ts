import { type Actor, type DossierAccess, Problem } from '@loket/contracts';
import { Injectable } from '@nestjs/common';
import { Casework } from './casework';

export type WriteLimits = DossierAccess['write'][number];

const closed = 'Dokumen ini tidak dapat diganti sekarang, karena berkas sedang diperiksa atau sudah selesai.';

/** Whether a person may read or write the files of a draft or case; casework knows. */
@Injectable()
export class DossierDoor {
  constructor(private readonly casework: Casework) {}

  /** Throws `not-found` where nothing may be read, so that nobody learns what exists. */
  async toRead(dossierId: string, actor: Actor): Promise<DossierAccess> {
    const access = await this.ask(dossierId, actor);
    if (!access.read) throw new Problem('not-found');
    return access;
  }

  async toReadFile(dossierId: string, requirement: string, actor: Actor): Promise<void> {
    const { withheld = [] } = await this.toRead(dossierId, actor);
    if (withheld.includes(requirement)) throw new Problem('not-found');
  }

  async toWrite(dossierId: string, requirement: string, actor: Actor): Promise<WriteLimits> {
    const { write } = await this.toRead(dossierId, actor);
    const limits = write.find((each) => each.requirement === requirement);
    if (limits === undefined) throw new Problem('frozen-document', closed);
    return limits;
  }

  private async ask(dossierId: string, actor: Actor): Promise<DossierAccess> {
    try {
      return await this.casework.access(dossierId, actor);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code === 'not-found' || error.code === 'not-allowed') return { read: false, write: [] };
      throw error.code === 'unavailable' && error.detail === undefined
        ? new Problem(
            'unavailable',
            'Layanan sedang tidak dapat dihubungi. Yang sudah tersimpan tidak hilang; silakan coba lagi beberapa saat lagi.',
          )
        : error;
    }
  }
}
