import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSection } from '@loket/sop';
import { definitions } from '../../workflows/publish/src/definitions';

const local = join(__dirname, '../../infra/local');
const sops = definitions.map(({ sop }) => sop);

/** What an expression over the modules of the demo gives for every service. */
function told<T>(expression: string): readonly T[] {
  const program = `
    import { sampleAnswers } from '${local}/demo/sample-answers.mjs';
    import { plansFor, turningRow } from '${local}/demo/plans.mjs';
    let text = '';
    for await (const chunk of process.stdin) text += chunk;
    process.stdout.write(JSON.stringify(JSON.parse(text).map((sop) => ${expression})));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    ...{ input: JSON.stringify(sops), encoding: 'utf8' },
  });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('npm run demo', () => {
  it('says plainly that nothing runs', () => {
    const empty = mkdtempSync(join(tmpdir(), 'demo-'));
    const { status, stderr } = spawnSync(process.execPath, [join(local, 'demo.mjs'), '--data', empty], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^Loket is not running .*npm start first/)]);
    rmSync(empty, { recursive: true });
  });

  it.each([0, 7, 60, 4_999])('invents a right answer to every field of every service (case %i)', (number) => {
    const answers = told<Record<string, string>>(`sampleAnswers(sop.form, ${number})`);
    const wrong = sops
      // A registration is filed with the library's own sample.
      .filter(({ service }) => service !== 'ormas-registration')
      .flatMap((sop) =>
        sop.form.map((section) => checkSection(section, answers[sops.indexOf(sop)] ?? {}, 'id').errors),
      );
    expect(wrong.filter((errors) => Object.keys(errors).length > 0)).toEqual([]);
  });

  it('has every plan for some service, and about sixty cases in all', () => {
    const planned = told<string[]>('plansFor(sop)');
    expect(new Set(planned.flat()).size).toBe(7);
    expect(planned.flat().length).toBeGreaterThanOrEqual(55);
    expect(planned.flat().length).toBeLessThanOrEqual(85);
  });

  it('returns and refuses only where the table does', () => {
    const turns = told<(string | null)[]>(
      `['returned', 'refused'].map((plan) => plansFor(sop).includes(plan) ? turningRow(sop, plan).key : null)`,
    );
    for (const [index, [returned, refused]] of turns.entries()) {
      const outcomes = (key: string | null | undefined) =>
        Object.values(sops[index]?.steps.find((step) => step.key === key)?.outcomes ?? {});
      if (returned !== null) expect(outcomes(returned).map(({ leadsTo }) => leadsTo)).toContain('applicant');
      if (refused !== null) expect(outcomes(refused).map(({ tone }) => tone)).toContain('grave');
    }
    expect(turns.flat().filter((key) => key !== null).length).toBeGreaterThan(5);
  });
});
