import type { RegistrationRecord } from '@loket/contracts';
import { endOfValidity } from './end-of-validity';
import { lockOrmas } from './lock-ormas';
import { putBoard } from './put-board';
import { putCertificate } from './put-certificate';
import { renewalFactsOf } from './registration-facts';

/** Gives the same organisation a certificate for another five years (Permendagri 57/2017 art. 23). Needs an open transaction. */
export async function renewCertificate(record: RegistrationRecord, letterId: string | null): Promise<string> {
  const facts = renewalFactsOf(record);
  const { id } = await lockOrmas(facts.ormas);
  await putBoard(id, facts);
  const validUntil = endOfValidity(record.ministryDate);
  await putCertificate({ ormasId: id, record, letterId, kind: 'renewal', validUntil });
  return id;
}
