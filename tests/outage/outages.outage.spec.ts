import { claim, closed, decide } from '@loket/testing';
import { approvedByBoth } from './acts';
import { kafkaDown } from './kafka-down';
import { killedWhileRecording } from './killed-while-recording';
import { expectMailsOnce, mails } from './mails';
import { type Office, openOffice } from './office';
import { postgresKilled } from './postgres-killed';
import { s3Down } from './s3-down';
import { smtpDown } from './smtp-down';
import { expectSoundRecords } from './sound-records';
import { workflowsDown } from './workflows-down';

let opened: Office | undefined;

const office = (): Office => {
  if (opened === undefined) throw new Error('The office did not open');
  return opened;
};

beforeAll(async () => {
  opened = await openOffice('outages');
});
afterAll(() => opened?.product.end());

workflowsDown('temporal', office);
workflowsDown('worker', office);
killedWhileRecording(office);
kafkaDown(office);
s3Down(office);
smtpDown(office);
postgresKilled(office);

describe('after all outages', () => {
  it('a whole registration goes through to the SKT', async () => {
    const { product, applicant, head } = office();
    const { caseId, number } = await approvedByBoth(office(), 'Sesudahnya');
    await decide(head, await claim(head, number), 'approve');
    await closed(applicant, caseId);
    await expectMailsOnce(product, number, [mails.received, mails.issued]);
  });

  it('no process has ended because another was gone', async () => {
    expect(await office().product.fallen()).toEqual([]);
  });

  it('nothing is left on its way, audit chains are whole, and the letters’ numbers have no gap and no double', () =>
    expectSoundRecords(office().product));
});
