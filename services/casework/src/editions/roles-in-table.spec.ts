import { permitSop } from '../testing/permit-sop';
import { nobodyHolds, rolesInTable } from './roles-in-table';

const offices = { agency: 'province', ministryAgency: 'ministry' };

it('every role is asked for once at the office of its rows, initials included, the product left out', () => {
  const steps = permitSop.steps.map((step) => (step.key === 'check' ? { ...step, initials: ['agency-head'] } : step));
  expect(rolesInTable({ steps }, offices)).toEqual([
    { role: 'agency-head', office: 'province', rows: ['1', '3'] },
    { role: 'provincial-verifier', office: 'province', rows: ['1'] },
    { role: 'ministry-verifier', office: 'ministry', rows: ['2'] },
  ]);
});

it('says which rows would wait, and for whom', () => {
  expect(nobodyHolds(permitSop, { role: 'agency-head', office: 'province', rows: ['1', '3'] }).text.id).toBe(
    'Baris 1, 3: belum ada petugas di province yang memegang peran agency-head ("agency-head"); berkas akan menunggu di sana.',
  );
});
