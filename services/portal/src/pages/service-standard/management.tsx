import type { Sop } from '@loket/sop';
import type { ComponentChildren, JSX } from 'preact';
import { Facts } from '../../components/facts';
import { useVisit } from '../../visit/visit-context';

/** The management side of the service standard; what the office has not written down is said to be missing. */
export function Management({ sop: { standard = {}, identity } }: { sop: Sop }): JSX.Element {
  const { standard: words } = useVisit().words.service;
  const told = (written: readonly string[] | string | undefined): ComponentChildren =>
    written === undefined || written.length === 0 ? (
      words.missing
    ) : (
      <span lang="id">{typeof written === 'string' ? written : written.join('\n')}</span>
    );
  return (
    <>
      <h2>{words.title}</h2>
      <Facts
        facts={[
          [words.complaints, told(standard.complaints)],
          [words.facilities, told(standard.facilities)],
          [words.competence, told(identity.qualification)],
          [words.supervision, told(standard.supervision)],
          [words.executors, told(standard.executors)],
          [words.guarantee, told(standard.guarantee)],
          [words.safety, told(standard.safety)],
          [words.evaluation, told(standard.evaluation)],
        ]}
      />
    </>
  );
}
