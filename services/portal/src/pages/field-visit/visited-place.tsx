import type { TaskView } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import type { JSX } from 'preact';
import { type Fact, Facts } from '../../components/facts';
import { answerInWords } from '../../forms/answer-in-words';
import type { Regions } from '../../regions/regions';
import { useVisit } from '../../visit/visit-context';

/** What helps to find the place and the people, as the applicant wrote it. */
const helpful = ['ormas', 'regency', 'secretariatAddress', 'landmark', 'contactName', 'contactPhone'];

interface VisitedPlaceProps {
  readonly task: TaskView;
  readonly sop: Sop;
  readonly regions: Regions;
}

export function VisitedPlace({ task, sop, regions }: VisitedPlaceProps): JSX.Element {
  const { words, say, locale } = useVisit();
  const { values } = task.case;
  const fields = sop.form.flatMap((section) => section.fields);
  const facts: Fact[] = [
    ...helpful.flatMap((key): Fact[] => {
      const field = fields.find((each) => each.key === key);
      const value = values[key] ?? '';
      if (field === undefined || value === '') return [];
      const told = answerInWords(field, value, locale, regions);
      return [[say(field.label), field.kind === 'phone' ? <a href={`tel:${value}`}>{told}</a> : told]];
    }),
    ...task.entered.map(({ label, value }): Fact => [say(label), value]),
  ];
  return (
    <section>
      <h2>{words.fieldVisit.whatToFind}</h2>
      <Facts facts={facts} />
    </section>
  );
}
