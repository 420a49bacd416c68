import { claim, decide, giveVerdicts } from '@loket/testing';
import { file } from './acts';
import { expectMailsOnce, mails } from './mails';
import type { Office } from './office';

export const smtpDown = (office: () => Office): void =>
  describe('while SMTP is down', () => {
    it('a file is taken in and returned, and the mails come once each afterwards', async () => {
      const { product, applicant, province } = office();
      const number = await product.without(['smtp'], async () => {
        const kase = await file(applicant, 'Surel');
        const task = await claim(province, kase.number);
        await giveVerdicts(province, task, ['application-letter']);
        expect(await decide(province, task, 'return')).toEqual({ state: 'settled' });
        return kase.number;
      });
      await expectMailsOnce(product, number, [mails.received, mails.returned]);
    });
  });
