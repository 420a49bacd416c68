import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterFacts, LetterOrder } from '@loket/contracts';
import { newId } from '@loket/database';
import type { DocumentsInTest } from './documents-in-test';
import { agencyInTest } from './neighbours-in-test';

const sktTemplate = readFileSync(
  join(__dirname, '..', '..', '..', '..', 'workflows', 'registration', 'letters', 'skt.typ'),
  'utf8',
);

export async function storeTemplate(documents: DocumentsInTest, content = sktTemplate): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex');
  await documents.database.source.query(
    `INSERT INTO letter_template (hash, name, content) VALUES ($1, 'skt.typ', $2) ON CONFLICT DO NOTHING`,
    [hash, content],
  );
  return hash;
}

export const factsInTest = (templateHash: string, caseId = newId(), accountId = newId()): LetterFacts => ({
  caseId,
  caseNumber: 'SKT-2026-000001',
  agency: agencyInTest.id,
  templateHash,
  numbering: 'skt',
  title: 'Surat Keterangan Terdaftar',
  accountId,
  approvedAt: '2026-11-20T03:00:00Z',
  fields: {
    organisationName: 'Perkumpulan Contoh Sejahtera',
    activityField: 'Sosial',
    secretariatAddress: 'Jalan Contoh Nomor 1',
    regencyName: 'Kota Palangka Raya',
    chairName: 'Ani Contoh',
    secretaryName: 'Budi Contoh',
    treasurerName: 'Cici Contoh',
    ministryNumber: '01-00-00/010/D.III.4/XI/2026',
    ministryDate: '2026-11-18',
  },
});

export const orderOf = (facts: LetterFacts, visit = 1): LetterOrder => ({
  key: `${facts.caseId}:letter:skt:visit-${visit}`,
  caseId: facts.caseId,
  kind: 'skt',
  visit,
});
