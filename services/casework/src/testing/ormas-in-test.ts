import type { OrmasView } from '@loket/contracts';
import { newId } from '@loket/database';

/** An organisation as the register knows it. */
export const ormasInTest = (more: Partial<OrmasView> = {}): OrmasView => ({
  ...{ id: newId(), name: 'Perkumpulan Contoh', acronym: null, activityField: 'sosial', regencyCode: '62.01' },
  ...{ certificateNumber: '220/001/SKT/2026', validUntil: '2031-02-09', provinceCode: '62', entry: null },
  ...{ secretariatAddress: 'Jalan Contoh 1', foundedOn: null, issuedOn: null, ministryNumber: null },
  ...{ ministryDate: null, chairName: 'Ani', secretaryName: 'Budi', treasurerName: 'Cici' },
  ...more,
});
