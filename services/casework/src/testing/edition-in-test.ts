import type { EditionRow } from '../editions/edition-row';

/** A stored edition, for units that take a row. */
export const editionRow = (change: Partial<EditionRow> = {}): EditionRow => ({
  ...{ id: '0199a0c0-0000-7000-8000-00000000000c', agency: 'bakesbangpol-kalteng', service: 'permit' },
  ...{ definition_hash: 'hash', authority: 'province', ministry_agency: 'kemendagri', valid_from: '2026-01-01' },
  ...{ revision: 0, base_hash: null, amendment: null, legal_basis: null, recorded_by: null },
  ...change,
});
