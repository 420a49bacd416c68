import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { Person, approve, claim, closed, decide, prepareDraft, returnOnce, submit } from './testing.mjs';

/** Events and bytes of a registration's history, without return and with one at each verification. */
export async function run(stack) {
  const [applicant, provincial, ministry, head] = await Promise.all(
    [
      'pendaftar@contoh.id',
      'verifikator@kalteng.contoh.id',
      'verifikator@kemendagri.contoh.id',
      'kepala@kalteng.contoh.id',
    ].map((name) => Person.signIn(stack, name)),
  );
  const connection = await Connection.connect({ address: stack.temporalAddress });
  const client = new Client({ connection, namespace: stack.temporalNamespace });
  const figures = [];
  for (const returns of [0, 2]) {
    const { caseId, number } = await submit(
      applicant,
      await prepareDraft(applicant, returns === 0 ? 'Lurus' : 'Kembali'),
    );
    if (returns > 0) await returnOnce(provincial, applicant, number, 'application-letter');
    await approve(provincial, number);
    if (returns > 0) await returnOnce(ministry, applicant, number, 'work-programme');
    await approve(ministry, number);
    await decide(head, await claim(head, number), 'approve');
    await closed(applicant, caseId);
    const history = await client.workflow.getHandle(caseId).fetchHistory();
    const bytes = proto.temporal.api.history.v1.History.encode(history).finish().length;
    figures.push({ figure: `registration with ${returns} returns`, events: history.events.length, bytes });
  }
  await connection.close();
  return figures;
}
