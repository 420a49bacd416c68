import { decide, eventually, prepareDraft } from '@loket/testing';
import { file, numberOn, takeUp } from './acts';
import { expectDecidedOnce } from './decided-once';
import { expectMailsOnce, mails } from './mails';
import type { Office } from './office';
import { expectWorkflowAsProjected } from './workflow-as-projected';

export const postgresKilled = (office: () => Office): void =>
  describe('when PostgreSQL is killed', () => {
    it('pages say so, services find it again by themselves, and what was acknowledged is there', async () => {
      const { product, applicant, province, ministry, atPortal } = office();
      const decided = await file(applicant, 'Basisdata');
      const task = await takeUp(province, decided.number);
      const filed = await file(applicant, 'Basisdata Kedua');
      expect(await decide(province, task, 'approve')).toEqual({ state: 'settled' });
      const draftId = await prepareDraft(applicant, 'Basisdata Ketiga');
      const ready = await atPortal.applicant.open(`/pendaftaran/${draftId}/periksa`);
      await product.without(['postgres'], async () => {
        for (const page of [
          await atPortal.province.open('/antrean'),
          await atPortal.applicant.send(ready, '/periksa'),
        ]) {
          expect(page.status).toBe(503);
          expect(page.text).toContain('Yang sudah tersimpan tetap ada');
        }
      });
      await eventually(async () => expect((await atPortal.province.open('/antrean')).status).toBe(200), 30_000);
      expect(numberOn(await atPortal.applicant.send(ready, '/periksa'))).not.toBe(filed.number);
      await decide(ministry, await takeUp(ministry, decided.number), 'approve');
      await decide(province, await takeUp(province, filed.number), 'approve');
      await expectDecidedOnce(product, decided.caseId, 'provincial-verification');
      await expectDecidedOnce(product, filed.caseId, 'provincial-verification');
      await expectWorkflowAsProjected(product, decided.caseId);
      await expectMailsOnce(product, filed.number, [mails.received]);
    });
  });
