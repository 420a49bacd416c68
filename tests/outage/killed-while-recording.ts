import { claim, closed, decide } from '@loket/testing';
import { type FiledCase, file, takeUp } from './acts';
import { expectDecidedOnce } from './decided-once';
import type { Office } from './office';
import { activitiesOf, expectWorkflowAsProjected } from './workflow-as-projected';

export const killedWhileRecording = (office: () => Office): void => {
  describe.each([{ killed: ['worker'] }, { killed: ['worker', 'temporal'] }])(
    '$killed killed between the commit of a recording and the end of its workflow task',
    ({ killed }) => {
      it('leave one transition, one event, and a workflow as projected; the next decision goes through', async () => {
        const { product, ministry } = office();
        const { caseId, number, heard } = await approveAndKill(office(), 'holdAnswer', killed);
        expect(heard).toEqual({ state: 'processing' });
        await expectDecidedOnce(product, caseId, 'provincial-verification');
        await expectWorkflowAsProjected(product, caseId);
        await decide(ministry, await takeUp(ministry, number), 'approve');
        await expectDecidedOnce(product, caseId, 'ministry-verification');
        await expectWorkflowAsProjected(product, caseId);
      });
    },
  );

  describe('casework killed before it hears of a recording', () => {
    it('is asked again by an ordinary activity, and the decision goes through', async () => {
      const { product, applicant, ministry, head } = office();
      const { caseId, number, heard } = await approveAndKill(office(), 'holdRequest', ['casework']);
      expect(heard).toMatchObject({ code: 'unavailable' });
      await expectDecidedOnce(product, caseId, 'provincial-verification');
      await expectWorkflowAsProjected(product, caseId);
      expect(await activitiesOf(product, caseId)).toEqual(['recordTransition']);
      await decide(ministry, await takeUp(ministry, number), 'approve');
      await decide(head, await claim(head, number), 'approve');
      await closed(applicant, caseId);
    });
  });
};

/**
 * Has the province approve a case, and kills at this instant of the recording; the worker never gets its answer.
 * `heard` is what casework told whoever decided, or how the call failed.
 */
async function approveAndKill(
  { product, applicant, province }: Office,
  instant: 'holdRequest' | 'holdAnswer',
  killed: readonly string[],
): Promise<FiledCase & { readonly heard: unknown }> {
  const kase = await file(applicant, `Terputus ${killed.join(' ')}`);
  const task = await takeUp(province, kase.number);
  const reached = product.gate[instant](kase.caseId);
  const decided = decide(province, task, 'approve').catch((error: unknown) => error);
  await reached;
  const heard = await product.without(killed, () => {
    product.gate.letThrough();
    return decided;
  });
  return { ...kase, heard };
}
