import { createHash, randomBytes } from 'node:crypto';
import { Problem, type PublicDraftOpened } from '@loket/contracts';
import { getRow, inTransaction, newId, rows } from '@loket/database';
import { isFiledOnline } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ServiceOffers } from '../definitions/service-offers';

/** A household, a school or a village office may sit behind one address. */
const MOST_AN_HOUR = 30;

/** Opens a draft that no account has; its secret is told once and is all that leads back to it. */
@Injectable()
export class OpenPublicDraft {
  constructor(
    private readonly source: DataSource,
    private readonly offers: ServiceOffers,
  ) {}

  async run(service: string, agency: string, address: string): Promise<PublicDraftOpened> {
    const offer = (await this.offers.list()).find((each) => each.service === service && each.agency === agency);
    if (offer === undefined || !isFiledOnline(offer.sop))
      throw new Problem('not-found', 'Layanan ini tidak dapat diajukan tanpa akun.');
    const [id, secret] = [newId(), randomBytes(24).toString('base64url')];
    await inTransaction(this.source, async () => {
      await countOpening(address);
      await rows(`INSERT INTO draft (id, service, agency, definition_hash, secret) VALUES ($1, $2, $3, $4, $5)`, [
        ...[id, service, agency, offer.definitionHash, secret],
      ]);
    });
    return { id, secret };
  }
}

/** Throws `too-many-attempts` where the address has opened its share within the hour. */
async function countOpening(address: string): Promise<void> {
  const digest = createHash('sha256').update(address).digest();
  // One at a time per address, so that a burst cannot slip through between count and entry.
  await rows(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [digest.toString('hex')]);
  const { opened } = await getRow<{ opened: number }>(
    `SELECT count(*)::int AS opened FROM draft_opening WHERE address = $1 AND at > now() - interval '1 hour'`,
    [digest],
  );
  if (opened >= MOST_AN_HOUR)
    throw new Problem(
      'too-many-attempts',
      'Terlalu banyak permohonan dibuka dari jaringan ini. Coba lagi dalam satu jam, atau lanjutkan yang sudah dibuka.',
    );
  await rows(`INSERT INTO draft_opening (address) VALUES ($1)`, [digest]);
}
