import { claim, decide, prepareDraft } from '@loket/testing';
import { file, handIn, numberOn, press, takeUp } from './acts';
import { expectDecidedOnce } from './decided-once';
import type { Office } from './office';
import { expectWorkflowAsProjected } from './workflow-as-projected';

export const workflowsDown = (name: 'temporal' | 'worker', office: () => Office): void =>
  describe(`while ${name} is down`, () => {
    it('an application gets its number and its receipt, and its task appears by itself afterwards', async () => {
      const { product, applicant, province, atPortal } = office();
      const draftId = await prepareDraft(applicant, `Masuk ${name}`);
      const number = await product.without([name], async () => {
        const page = await handIn(atPortal.applicant, draftId);
        expect(page.status).toBe(200);
        expect(page.text).toContain('Permohonan diterima');
        const receipt = await atPortal.applicant.download(`/permohonan/${draftId}/tanda-terima`);
        expect(receipt).toMatchObject({ status: 200, type: 'application/pdf' });
        return numberOn(page);
      });
      expect((await claim(province, number)).case.id).toBe(draftId);
      await expectWorkflowAsProjected(product, draftId);
    });

    it('a decision is kept, a second one is refused in words, and the first takes effect once', async () => {
      const { product, applicant, province, ministry, atPortal } = office();
      const { caseId, number } = await file(applicant, `Putusan ${name}`);
      const { taskId } = await takeUp(province, number);
      const page = await atPortal.province.open(`/tugas/${taskId}`);
      const otherTab = await atPortal.province.open(`/tugas/${taskId}`);
      await product.without([name], async () => {
        const kept = await press(atPortal.province, page, 'approve');
        expect(kept.status).toBe(200);
        expect(kept.text).toContain('Tersimpan, sedang diproses');
        const second = await press(atPortal.province, otherTab, 'approve');
        expect(second.status).toBe(409);
        expect(second.text).toContain('masih diproses');
      });
      await expectDecidedOnce(product, caseId, 'provincial-verification');
      await expectWorkflowAsProjected(product, caseId);
      await decide(ministry, await takeUp(ministry, number), 'approve');
      await expectDecidedOnce(product, caseId, 'ministry-verification');
    });
  });
