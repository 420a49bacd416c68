import type { CaseView, TaskView } from '@loket/contracts';
import { newId } from '@loket/database';
import { CaseworkInTest } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { claimed, verifier } from '../testing/given-task';
import { questionSop } from '../testing/question-sop';

/** Temporal is out of reach here: what is handed in is kept and stays pending. */
let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
});
afterAll(() => casework.stop());

const asker = { name: 'Siti Kahayan', email: 'siti@contoh.id', purpose: 'Syarat SKT' };

async function givenQuestion(): Promise<{ kase: FollowedCase; path: string }> {
  const kase = await FollowedCase.opened(casework.office, { sop: questionSop, account: null, form: asker });
  const [row] = await casework.office.query<{ number: string; secret: string }>(
    `SELECT number, tracking_secret AS secret FROM case_file WHERE id = $1`,
    [kase.id],
  );
  return { kase, path: `/tracking/${row?.number}/${row?.secret}` };
}

async function givenAskedBack(): ReturnType<typeof givenQuestion> {
  const given = await givenQuestion();
  await given.kase.decide('ask-back', { entries: { questionBack: 'Ormas di mana?' } });
  return given;
}

const track = async (path: string): Promise<CaseView> => (await casework.ask<CaseView>('service', `GET ${path}`)).body;
const reply = (path: string, form: object) => casework.ask('service', `POST ${path}/resubmission`, form);
const changesOf = (kase: FollowedCase): Promise<object[]> =>
  casework.office.query(`SELECT kind, actor, entries FROM pending_change WHERE case_id = $1 AND settled_at IS NULL`, [
    kase.id,
  ]);

describe('the secret link', () => {
  it("shows the office's question and what is asked for, nothing that was typed", async () => {
    const { path } = await givenAskedBack();
    const view = await track(path);
    expect(view).toMatchObject({
      holder: 'applicant',
      values: {},
      writings: [{ from: 'office', text: 'Ormas di mana?' }],
      replyAsked: { key: 'reply', label: { id: 'Jawaban Anda' } },
    });
  });

  it("shows neither officers' notes nor the applicant's own reply", async () => {
    const { kase, path } = await givenAskedBack();
    await kase.resubmit('2026-03-16T10:00:00+07:00', { reply: 'Di Palangka Raya' });
    await kase.decide('pass-on', { entries: { note: 'Mohon dijawab bidang' } });
    const view = await track(path);
    expect(view.writings.map(({ text }) => text)).toEqual(['Ormas di mana?']);
    expect(view.replyAsked).toBeNull();
  });

  it('takes the reply once, however often it is sent, under the id of the case', async () => {
    const { kase, path } = await givenAskedBack();
    const form = { id: newId(), visit: 1, reply: ' Di Palangka Raya\r\ndan Sampit ' };
    const answers = await Promise.all([reply(path, form), reply(path, form)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await changesOf(kase)).toEqual([
      { kind: 'resubmission', actor: kase.id, entries: { reply: 'Di Palangka Raya\ndan Sampit' } },
    ]);
  }, 20_000);

  it.each([
    ['an empty reply', '  ', 'Jawaban Anda belum diisi.'],
    ['one that is too long', 'a'.repeat(10_001), 'Jawaban Anda paling banyak 10000 huruf. Yang tertulis 10001 huruf.'],
  ])('refuses %s in words, at its field', async (_, text, message) => {
    const { kase, path } = await givenAskedBack();
    const answer = await reply(path, { id: newId(), visit: 1, reply: text });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: 'reply', message }] } });
    expect(await changesOf(kase)).toEqual([]);
  });

  it('takes nothing where nothing is asked, nor from anybody without the secret', async () => {
    const { path } = await givenQuestion();
    const form = { id: newId(), visit: 1, reply: 'Sudah?' };
    expect(await reply(path, form)).toMatchObject({ status: 409, body: { code: 'stale-page' } });
    expect(await reply(`${path}x`, form)).toMatchObject({ status: 404 });
  });
});

describe('that the answer was opened', () => {
  const opened = (kase: FollowedCase): Promise<{ at: Date }[]> =>
    casework.office.query(`SELECT at FROM link_opening WHERE case_id = $1`, [kase.id]);
  const open = (path: string) => casework.ask('service', `POST ${path}/opening`);

  it('is noted at the first time, and not before there is an answer', async () => {
    const { kase, path } = await givenQuestion();
    await open(path);
    expect(await opened(kase)).toEqual([]);
    await kase.decide('answer', { entries: { answer: 'Tiga dokumen' } });
    expect((await track(path)).writings).toMatchObject([{ label: { id: 'Jawaban' }, text: 'Tiga dokumen' }]);
    await open(path);
    const [first] = await opened(kase);
    await open(path);
    expect(await opened(kase)).toEqual([first]);
  });

  it('is noted for nobody without the secret', async () => {
    const { kase, path } = await givenQuestion();
    await kase.decide('answer', { entries: { answer: 'Tiga dokumen' } });
    expect(await open(`${path}x`)).toMatchObject({ status: 404 });
    expect(await opened(kase)).toEqual([]);
  });
});

describe('the officer', () => {
  it('reads the reply and every note, and is not offered what a case has once and has had', async () => {
    const { kase } = await givenAskedBack();
    await kase.resubmit('2026-03-16T10:00:00+07:00', { reply: 'Di <b>Palangka</b> Raya' });
    const { id, officer } = await claimed(casework, kase, verifier());
    const { body } = await casework.ask<TaskView>(officer, `GET /tasks/${id}`);
    expect(body.writings.map(({ from, text }) => [from, text])).toEqual([
      ['office', 'Ormas di mana?'],
      ['applicant', 'Di <b>Palangka</b> Raya'],
    ]);
    expect(body.outcomes.map(({ key }) => key).toSorted()).toEqual(['answer', 'pass-on']);
    const again = { id: newId(), visit: 2, outcome: 'ask-back', entries: { questionBack: 'Dan kapan?' } };
    expect(await casework.ask(officer, `POST /tasks/${id}/decisions`, again)).toMatchObject({ status: 400 });
  });

  it('is told that an answer is missing or too long', async () => {
    const { kase } = await givenQuestion();
    const { id, officer } = await claimed(casework, kase, verifier());
    for (const [answer, message] of [
      ['', 'Jawaban belum diisi.'],
      ['a'.repeat(10_001), 'Jawaban paling banyak 10000 huruf. Yang tertulis 10001 huruf.'],
    ]) {
      const decision = { id: newId(), visit: 1, outcome: 'answer', entries: { answer } };
      expect(await casework.ask(officer, `POST /tasks/${id}/decisions`, decision)).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'answer', message }] },
      });
    }
  });
});

it("a message about the case carries what the office wrote last by then, and the asker's link", async () => {
  const { kase, path } = await givenAskedBack();
  const asked = kase.version;
  await kase.resubmit('2026-03-16T10:00:00+07:00', { reply: 'Di Palangka Raya' });
  await kase.decide('pass-on', { entries: { note: 'Mohon dijawab bidang' } });
  await kase.decide('hand-back');
  await kase.decide('answer', { entries: { answer: 'Tiga dokumen' } });
  const told = (transition: number) =>
    casework.ask('service', `GET /internal/cases/${kase.id}/correspondence?transition=${transition}`);
  const trackingPath = path.replace('/tracking', '/lacak');
  const contact = { name: asker.name, email: asker.email };
  expect(await told(asked)).toMatchObject({ body: { written: 'Ormas di mana?', trackingPath, contact } });
  expect(await told(kase.version)).toMatchObject({ body: { written: 'Tiga dokumen', trackingPath } });
});
