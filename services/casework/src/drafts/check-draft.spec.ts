import type { DocumentView } from '@loket/contracts';
import { permitSop } from '../testing/permit-sop';
import { checkDraft } from './check-draft';

const uploaded = (requirement: string): DocumentView => ({
  ...{
    id: requirement,
    requirement,
    fileName: 'a.pdf',
    contentType: 'application/pdf',
    bytes: 1,
    sha256: '',
    frozen: false,
  },
  uploadedAt: '2026-03-13T03:00:00Z',
});
const named = { organisationName: 'Sanggar Tingang' };

it('a draft with every field and document has no problem', () => {
  expect(checkDraft(permitSop, named, [uploaded('charter'), uploaded('photo')])).toEqual([]);
});

it('every wrong field and every missing document is told at once, each where it stands', () => {
  expect(checkDraft(permitSop, { activityField: 'war' }, [uploaded('photo')])).toEqual([
    { section: 'organisation', field: 'organisationName', message: 'Nama organisasi belum diisi.' },
    { section: 'organisation', field: 'activityField', message: expect.any(String) },
    { section: 'documents', field: 'charter', message: 'Dokumen charter belum diunggah.' },
  ]);
});

it('a document that is not asked for with these answers may be missing', () => {
  const when = { field: 'activityField', is: ['arts'] };
  const sop = { ...permitSop, documents: permitSop.documents.map((each) => ({ ...each, when })) };
  expect(checkDraft(sop, named, [])).toEqual([]);
  expect(checkDraft(sop, { ...named, activityField: 'arts' }, [])).toHaveLength(2);
});

it('an optional document may be missing', () => {
  const sop = { ...permitSop, documents: permitSop.documents.map((each) => ({ ...each, required: false })) };
  expect(checkDraft(sop, named, [])).toEqual([]);
});
