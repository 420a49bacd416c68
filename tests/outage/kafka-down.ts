import { claim, closed, decide, eventually, prepareDraft } from '@loket/testing';
import { handIn, numberOn, takeUp } from './acts';
import { expectMailsOnce, mails } from './mails';
import type { Office } from './office';
import type { OwnProduct } from './own-product';

export const kafkaDown = (office: () => Office): void =>
  describe('while Kafka is down', () => {
    it('a case goes from the form to its approval; its mails come once each afterwards, and its documents are frozen', async () => {
      const { product, applicant, province, ministry, head, atPortal } = office();
      const draftId = await prepareDraft(applicant, 'Kafka');
      const number = await product.without(['kafka'], async () => {
        const handedIn = numberOn(await handIn(atPortal.applicant, draftId));
        const settled = { state: 'settled' };
        expect(await decide(province, await takeUp(province, handedIn), 'approve')).toEqual(settled);
        expect(await decide(ministry, await takeUp(ministry, handedIn), 'approve')).toEqual(settled);
        expect(await decide(head, await claim(head, handedIn), 'approve')).toEqual(settled);
        return handedIn;
      });
      await closed(applicant, draftId);
      await expectMailsOnce(product, number, [mails.received, mails.issued]);
      await eventually(() => expectFrozen(product, draftId));
    });
  });

async function expectFrozen(product: OwnProduct, dossierId: string): Promise<void> {
  const documents = await product
    .records('documents')
    .rows<{ frozen: boolean }>(
      `SELECT frozen_at IS NOT NULL AS frozen FROM document WHERE dossier_id = $1 AND state = 'current'`,
      [dossierId],
    );
  expect(new Set(documents.map(({ frozen }) => frozen))).toEqual(new Set([true]));
}
