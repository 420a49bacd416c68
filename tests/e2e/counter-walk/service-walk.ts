import { INITIAL } from '@loket/case-flow';
import { type Outcome, type Sop, type Step, findStep, firstStep } from '@loket/sop';
import { textOfPdf } from '../../../services/documents/src/testing/text-of-pdf';
import { isOffered, press, printedLetters, takeIn, waitForTicket } from './counter-page';
import type { CounterService } from './counter-service';
import type { CounterStaff } from './counter-staff';
import { takeFromQueue } from './take-from-queue';
import { type Written, take, toldOfRow } from './row-page';

const written: Written = {
  date: '20-11-2026',
  reason: 'Satu lembar fotokopi belum ada',
  text: (label) => `${label} sudah dicatat`,
};

/** A file on its way through a table by pages alone: every row by who has its role, once back to the applicant. */
export class ServiceWalk {
  /** Each row as its page told it to whoever was about to do it. */
  readonly rows: (readonly string[])[] = [];
  /** The row from which the incomplete file went back and was taken in again. */
  returnedFrom: string | undefined;

  private constructor(
    private readonly staff: CounterStaff,
    private readonly sop: Sop,
    private readonly number: string,
  ) {}

  /** Takes the file in at the counter, and finds it in the queue by its service. */
  static async begin(staff: CounterStaff, sop: Sop, { title, answers }: CounterService): Promise<ServiceWalk> {
    const intake = await staff.at(intakeRole(sop));
    const number = await takeIn(intake, title, answers);
    await takeFromQueue(intake, number, title);
    return new ServiceWalk(staff, sop, number);
  }

  /** Does every row of the office, each by its first outcome, until the file is closed. */
  async toTheEnd(): Promise<void> {
    let row: Step | undefined = firstStep(this.sop);
    for (; row !== undefined; row = findStep(this.sop, straightOn(row)[1].leadsTo))
      if (row.executor !== 'system') await this.do(row);
    await waitForTicket(await this.staff.at(intakeRole(this.sop)), this.number, 'selesai');
  }

  /** The letters that the closed ticket offers to print: number and text. */
  async letters(): Promise<{ readonly number: string; readonly text: string }[]> {
    const printed = await printedLetters(await this.staff.at(intakeRole(this.sop)), this.number);
    return Promise.all(printed.map(async ({ number, bytes }) => ({ number, text: await textOfPdf(bytes) })));
  }

  private async do(row: Step): Promise<void> {
    const initials = row.initials ?? [];
    for (const role of initials) {
      await this.open(role);
      // Until the initial is there, it is not the executor's turn.
      expect(await isOffered(await this.staff.at(row.executor), this.number, 'Kerjakan')).toBe(false);
      await take(await this.staff.at(role), INITIAL, undefined, written);
    }
    await this.open(row.executor);
    const page = await this.staff.at(row.executor);
    const back = Object.entries(row.outcomes).find(([, { leadsTo }]) => leadsTo === 'applicant');
    if (back !== undefined) await this.returnAndTakeBack(row, back);
    await take(page, ...straightOn(row), written);
  }

  /** Takes the row up at the counter and notes what its page tells. */
  private async open(role: string): Promise<void> {
    const page = await this.staff.at(role);
    const turn = await press(page, this.number, 'Kerjakan');
    await page.waitForURL(/\/tugas\//);
    this.rows.push([turn, ...(await toldOfRow(page))]);
  }

  private async returnAndTakeBack(row: Step, back: readonly [string, Outcome]): Promise<void> {
    const [page, intake] = [await this.staff.at(row.executor), await this.staff.at(intakeRole(this.sop))];
    await take(page, ...back, written);
    await waitForTicket(intake, this.number, written.reason);
    await press(intake, this.number, 'Berkas sudah dilengkapi');
    await intake.getByText(/Berkas diterima kembali|sedang diproses/).waitFor();
    await press(page, this.number, 'Kerjakan');
    await page.waitForURL(/\/tugas\//);
    this.returnedFrom = row.key;
  }
}

const intakeRole = (sop: Sop): string => {
  const { initials = [], executor } = firstStep(sop);
  return initials[0] ?? executor;
};

/** The first of a row's outcomes. */
function straightOn({ key, outcomes }: Step): readonly [string, Outcome] {
  const [first] = Object.entries(outcomes);
  if (first === undefined) throw new Error(`${key} has no outcome`);
  return first;
}
