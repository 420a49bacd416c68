import { definition as referenceLetter } from '@loket/reference-letter';
import { definition as registration } from '@loket/registration';
import type { Sop } from '@loket/sop';
import { snapshotOf } from '@loket/sop/snapshot';
import { ApplicationFailure, WorkflowFailedError } from '@temporalio/client';
import { definitions } from '../../workflows/publish/src/definitions';
import { drivePaths } from './drive/drive-paths';
import { DrivenOffice } from './drive/driven-office';
import { differences } from './expectation/compare';
import type { Expectation } from './expectation/expectation';
import { readExpectation } from './expectation/read-expectation';
import { choosePaths } from './paths/choose-paths';
import { nameOfPath, type Path } from './paths/edge';
import { tableOfPaths, type Walked } from './paths/table-of-paths';
import { returningToMinistry, returningToRow4 } from './testing/astray';
import { withRow } from './testing/with-row';
import { eventPermit, eventPermitText } from './testing/event-permit';

const all = process.env['CONFORMANCE'] === 'all';
const wish = { cap: all ? 500 : 60, all };

jest.setTimeout(all ? 1_800_000 : 120_000);

const walked = new Map<string, Walked>();
let office: DrivenOffice;
beforeAll(async () => {
  office = await DrivenOffice.openAt('2026-03-13T15:10:00+07:00');
});
afterAll(async () => {
  process.stderr.write(`\nPaths walked with the real workflow\n${tableOfPaths(walked)}\n`);
  await office.close();
});

async function walkEveryWay(expectation: Expectation, sop: Sop): Promise<void> {
  expect(differences(expectation, sop)).toEqual([]);
  const choice = choosePaths(expectation, wish);
  const { faults, ...counts } = await drivePaths(office, sop, expectation, choice.paths);
  expect(faults).toEqual([]);
  expect(counts.refusals).toBeGreaterThan(0);
  expect(counts.limitsPassed).toBeGreaterThan(0);
  walked.set(sop.service, { choice, ...counts });
}

it.each(definitions.map(({ sop }) => [sop.service, sop] as const))(
  '%s goes every way that its source says, and no other',
  (service, sop) => walkEveryWay(readExpectation(service), sop),
);

it('a table that is data alone goes every way that it says, without a build', () =>
  walkEveryWay(eventPermitText, eventPermit));

describe('walking alone finds', () => {
  const straight = choosePaths(eventPermitText, wish).paths.find((path) =>
    /^1 Datang, 2 Lengkap, 3 Sesuai, 4 Sah/.test(nameOfPath(path)),
  );
  const walk = async (expectation: Expectation, sop: Sop, path: Path | undefined): Promise<readonly string[]> =>
    (await drivePaths(office, sop, expectation, path === undefined ? [] : [path])).faults;

  it('a workflow that leaves its table', async () => {
    const [expectation, sop] = [
      returningToRow4(readExpectation(registration.service)),
      returningToMinistry(registration),
    ];
    expect(differences(expectation, sop)).toEqual([]);
    const path = choosePaths(expectation, wish).paths.find((each) =>
      each.some(({ outcome }) => outcome === 'Kembalikan ke verifikator'),
    );
    expect(await walk(expectation, sop, path)).toEqual([
      expect.stringContaining(
        'failed: The workflow stands at provincial-verification, the table at ministry-verification',
      ),
    ]);
  });

  it.each([
    ['another time', 'intake', { within: { kind: 'hours', budget: 3, provenance: 'source' } }, /due: .*row 2/],
    ['another executor', 'inspection', { executor: 'kasi' }, /awaited: the text says Pemeriksa, the case Kasi/],
    ['a missing initial', 'signature', { initials: ['petugas'] }, /awaited: the text says Kasi, the case Kepala/],
    ['the same eyes twice', 'signature', { fourEyesWith: [] }, /the text says four-eyes, the case none/],
    ['another act of the system', 'release', { act: 'issue-letter' }, /acts of the system/],
  ] as const)('%s', async (_, key, change, told) => {
    const faults = await walk(eventPermitText, withRow(eventPermit, key, change), straight);
    expect(faults).toContainEqual(expect.stringMatching(told));
  });
});

describe('the workflow of every other type fails at once and for good', () => {
  const kase = { caseId: 'no-case', number: 'X-1', agency: 'office' };
  const letter = snapshotOf(referenceLetter);

  it.each([
    ['with the table of another service', 'no-such-service', { ...kase, table: letter }],
    ['without a table', letter.service, kase],
    ['with a table that is none', letter.service, { ...kase, table: { ...letter, steps: [] } }],
    ['with a table that code runs', registration.service, { ...kase, table: snapshotOf(registration) }],
    ['with nothing', letter.service, undefined],
  ])('%s', async (words, workflowType, input) => {
    const handle = await office.start(workflowType, `started ${words}`, input);
    const error: unknown = await handle.result().catch((thrown: unknown) => thrown);
    const cause = error instanceof WorkflowFailedError ? error.cause : undefined;
    expect(cause).toBeInstanceOf(ApplicationFailure);
    expect(cause).toMatchObject({ type: 'NoTable', nonRetryable: true });
    const { events } = await handle.fetchHistory();
    expect(events?.[0]?.workflowExecutionStartedEventAttributes?.attempt).toBe(1);
  });
});
