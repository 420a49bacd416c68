import { type Person, claim, closed, decide } from '@loket/testing';
import { file, takeUp } from './acts';
import { expectDecidedOnce } from './decided-once';
import { OwnProduct } from './own-product';
import { expectSoundRecords } from './sound-records';
import { expectWorkflowAsProjected } from './workflow-as-projected';

let product: OwnProduct;
let applicant: Person;
let province: Person;
let ministry: Person;
let head: Person;

beforeAll(async () => {
  product = await OwnProduct.start('killed-while-recording');
  applicant = await product.person('pendaftar@contoh.id');
  province = await product.person('verifikator@kalteng.contoh.id');
  ministry = await product.person('verifikator@kemendagri.contoh.id');
  head = await product.person('kepala@kalteng.contoh.id');
});
afterAll(() => product.end());

/** Has the province's approval come to this instant of its recording, then kills; nobody hears of the answer. */
async function killedDuringDecision(
  tag: string,
  instant: 'holdRequest' | 'holdAnswer',
  names: readonly string[],
): Promise<{ caseId: string; number: string }> {
  const kase = await file(applicant, tag);
  const task = await takeUp(province, kase.number);
  const reached = product.gate[instant](kase.caseId);
  const decided = decide(province, task, 'approve').catch((error: unknown) => error);
  await reached;
  await product.kill(...names);
  product.gate.letThrough();
  await decided;
  return kase;
}

describe.each([
  { killed: ['worker'], tag: 'Satu' },
  { killed: ['worker', 'temporal'], tag: 'Dua' },
])('$killed killed between the commit of a recording and the end of its workflow task', ({ killed, tag }) => {
  it('makes one transition and one event, and leaves workflow and projection the same; the next decision goes through', async () => {
    const { caseId, number } = await killedDuringDecision(tag, 'holdAnswer', killed);
    await product.revive(...killed);
    await expectDecidedOnce(product, caseId, 'provincial-verification');
    await expectWorkflowAsProjected(product, caseId);
    await decide(ministry, await takeUp(ministry, number), 'approve');
    await expectDecidedOnce(product, caseId, 'ministry-verification');
    await expectWorkflowAsProjected(product, caseId);
  });
});

describe('casework killed before it hears of a recording', () => {
  it('is asked again by an ordinary activity, and the decision goes through', async () => {
    const { caseId, number } = await killedDuringDecision('Tiga', 'holdRequest', ['casework']);
    await product.revive('casework');
    await expectDecidedOnce(product, caseId, 'provincial-verification');
    await expectWorkflowAsProjected(product, caseId);
    await decide(ministry, await takeUp(ministry, number), 'approve');
    await decide(head, await claim(head, number), 'approve');
    await closed(applicant, caseId);
  });
});

describe('after all of it', () => {
  it('the audit chains are whole, and the letters’ numbers have no gap and no double', () =>
    expectSoundRecords(product));
});
