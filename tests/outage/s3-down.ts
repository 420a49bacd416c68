import { claim, closed, eventually, prepareDraft, samplePdf } from '@loket/testing';
import { approvedByBoth, press } from './acts';
import { expectMailsOnce, mails } from './mails';
import type { Office } from './office';
import type { OwnProduct } from './own-product';

export const s3Down = (office: () => Office): void =>
  describe('while S3 is down', () => {
    it('an upload is refused in words, what was uploaded stays, and the same upload goes through afterwards', async () => {
      const { product, applicant, atPortal } = office();
      const draftId = await prepareDraft(applicant, 'Unggah');
      const page = await atPortal.applicant.open(`/pendaftaran/${draftId}/dokumen`);
      const replacement = { name: 'pengganti.pdf', type: 'application/pdf', bytes: samplePdf('Pengganti') };
      const refused = await product.without(['s3'], () =>
        atPortal.applicant.send(page, '/application-letter', { berkas: replacement }),
      );
      expect(refused.status).toBe(503);
      expect(refused.text).toContain('Dokumen lain yang sudah diunggah tetap tersimpan');
      expect(refused.text).toContain('application-letter.pdf');
      const again = await atPortal.applicant.send(refused, '/application-letter', { berkas: replacement });
      expect(again.status).toBe(200);
      expect(again.text).toContain('pengganti.pdf');
    });

    it('an approval is taken, and the letter is issued by itself afterwards under one number', async () => {
      const { product, applicant, head, atPortal } = office();
      const { caseId, number } = await approvedByBoth(office(), 'Surat');
      const { taskId } = await claim(head, number);
      const page = await atPortal.head.open(`/tugas/${taskId}`);
      const taken = await product.without(['s3'], async () => {
        expect((await press(atPortal.head, page, 'approve')).text).toContain('Keputusan tersimpan');
        return eventually(() => letterOf(product, caseId));
      });
      expect(taken.state).toBe('reserved');
      const { letters } = await closed(applicant, caseId);
      expect(letters.map((each) => each.number)).toEqual([taken.number]);
      expect(await letterOf(product, caseId)).toEqual({ number: taken.number, state: 'issued' });
      await expectMailsOnce(product, number, [mails.received, mails.issued]);
    });
  });

async function letterOf(product: OwnProduct, caseId: string): Promise<{ number: string; state: string }> {
  const [letter, ...others] = await product
    .records('documents')
    .rows<{ number: string; state: string }>(`SELECT number, state FROM letter WHERE case_id = $1`, [caseId]);
  if (letter === undefined || others.length > 0)
    throw new Error(`The case has ${others.length + (letter === undefined ? 0 : 1)} letters, not one`);
  return letter;
}
