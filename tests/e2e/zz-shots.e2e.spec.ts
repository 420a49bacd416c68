import { testStack } from '@loket/testing';
import { Client } from 'pg';
import { launch, newPerson, signIn } from './browser';
import { applicantName, givenClaimedCase, givenReturnedCase, givenStaff, verifierName } from './given-registrations';

it('shots', async () => {
  const browser = await launch();
  const staff = await givenStaff();
  const running = await givenClaimedCase(staff, 'Kotawaringin');
  const returned = await givenReturnedCase(staff, 'Lamandau');
  const url = testStack().env['casework']?.['DATABASE_URL'] ?? '';
  const db = new Client({ connectionString: url });
  await db.connect();
  for (const [tag, sla, due] of [['Barito', 'warned', "now() + interval '1 hour'"], ['Seruyan', 'overdue', "now() - interval '3 days'"], ['Katingan', 'escalated', "now() - interval '9 days'"]] as const) {
    const kase = await givenClaimedCase(staff, tag);
    await db.query(`UPDATE task SET sla = '${sla}', due_at = ${due} WHERE case_id = $1`, [kase.accepted.caseId]);
    await db.query(`UPDATE case_file SET sla = '${sla}', due_at = ${due} WHERE id = $1`, [kase.accepted.caseId]);
    await db.query(`UPDATE clock SET sla = '${sla}', due_at = ${due} WHERE case_id = $1 AND key <> 'promise'`, [kase.accepted.caseId]);
    if (sla === 'escalated') Object.assign(running, { late: kase });
  }
  await db.end();
  const late = (running as unknown as { late: typeof running }).late;
  const who = { visitor: await newPerson(browser), applicant: await newPerson(browser), officer: await newPerson(browser), head: await newPerson(browser) };
  await signIn(who.applicant, applicantName);
  await signIn(who.officer, verifierName);
  await signIn(who.head, 'kabid@kalteng.contoh.id');
  const shots: [keyof typeof who, string, string][] = [
    ['visitor', 'home', '/'],
    ['visitor', 'service', '/layanan/ormas-registration'],
    ['visitor', 'counter', '/layanan/reference-letter'],
    ['visitor', 'service-en', '/layanan/ormas-registration?bahasa=en'],
    ['visitor', 'tracking', `/lacak/${running.accepted.number}/${running.accepted.trackingSecret}?bahasa=id`],
    ['visitor', 'tracking-returned', `/lacak/${returned.accepted.number}/${returned.accepted.trackingSecret}`],
    ['applicant', 'own', `/permohonan/${running.accepted.caseId}`],
    ['applicant', 'own-list', `/permohonan`],
    ['applicant', 'own-returned', `/permohonan/${returned.accepted.caseId}`],
    ['applicant', 'submitted', `/permohonan/${running.accepted.caseId}/terkirim`],
    ['officer', 'queue', `/antrean?tab=mine`],
    ['officer', 'task-late', `/tugas/${late.task.taskId}`],
    ['applicant', 'own-late', `/permohonan/${late.accepted.caseId}`],
    ['officer', 'task', `/tugas/${running.task.taskId}`],
    ['officer', 'task-history', `/tugas/${returned.task.taskId}?bagian=riwayat`],
    ['head', 'record', `/berkas/${returned.accepted.caseId}/tenggat`],
  ];
  for (const [person, name, path] of shots) {
    const page = who[person];
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const answer = await page.goto(path);
      for (const summary of await page.locator('.deadline summary, .ledger summary').all()) await summary.click();
      await page.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: true });
      console.log(name, width, answer?.status(), await page.evaluate('document.scrollingElement.scrollWidth'), (await answer?.body())?.length);
    }
  }
  await browser.close();
}, 180_000);
