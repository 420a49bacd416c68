import type { TaskView } from '@loket/contracts';
import {
  type Person,
  type PortalVisitor,
  type SeenPage,
  claim,
  decide,
  giveVerdicts,
  prepareDraft,
  submit,
} from '@loket/testing';
import type { Office } from './office';

export interface FiledCase {
  readonly caseId: string;
  readonly number: string;
}

/** Fills a whole application and hands it in. */
export async function file(applicant: Person, tag: string): Promise<FiledCase> {
  return submit(applicant, await prepareDraft(applicant, tag));
}

/** Takes the case's task and checks its documents, so that it only wants deciding. */
export async function takeUp(officer: Person, number: string): Promise<TaskView> {
  const task = await claim(officer, number);
  await giveVerdicts(officer, task);
  return task;
}

/** Files a case and has the province and the ministry approve it; it then waits for the head. */
export async function approvedByBoth({ applicant, province, ministry }: Office, tag: string): Promise<FiledCase> {
  const kase = await file(applicant, tag);
  await decide(province, await takeUp(province, kase.number), 'approve');
  await decide(ministry, await takeUp(ministry, kase.number), 'approve');
  return kase;
}

/** Hands an application in at the portal; gives the page that confirms it. */
export const handIn = async (visitor: PortalVisitor, draftId: string): Promise<SeenPage> =>
  visitor.send(await visitor.open(`/pendaftaran/${draftId}/periksa`), '/periksa');

/** The number that a page shows. Throws where it shows none. */
export function numberOn(page: SeenPage): string {
  const number = /SKT-\d{4}-\d{4}-\d{6}/.exec(page.text)?.[0];
  if (number === undefined) throw new Error(`The page ${page.path} (${page.status}) shows no number: ${page.text}`);
  return number;
}

/** Presses the button of an outcome on an open task page. */
export const press = (officer: PortalVisitor, page: SeenPage, outcome: string): Promise<SeenPage> =>
  officer.send(page, '/keputusan', { keputusan: outcome });
