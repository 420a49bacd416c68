import type { ComplaintRecord } from '@loket/contracts';
import type { ComponentChildren, JSX } from 'preact';
import { Facts } from '../../components/facts';
import { FormToken } from '../../components/form-token';
import { useVisit } from '../../visit/visit-context';

/** What an officer has to know of a complaint besides the case, and who is kept away from it. */
export function ComplaintFacts({
  record,
  taskId,
  decidable,
}: {
  readonly record: ComplaintRecord;
  readonly taskId: string;
  readonly decidable: boolean;
}): JSX.Element {
  const visit = useVisit();
  const { words, say } = visit;
  const { record: told } = words.complaint;
  const category = record.categories.find(({ value }) => value === record.category);
  return (
    <section id="pengaduan">
      <h2>{told.title}</h2>
      <Facts
        facts={[
          [told.channel, told.channels[record.channel]],
          [told.category, category === undefined ? record.category : say(category.label)],
          [told.identity, record.anonymous ? told.anonymous : told.named],
          [told.content, record.secret ? told.secret : told.open],
          ...pointedFacts(record, visit),
          ...(record.reportedName === '' ? [] : [[told.reportedName, record.reportedName] as const]),
          [told.excluded, <Excluded record={record} />],
        ]}
      />
      {decidable && <Assessment record={record} taskId={taskId} />}
    </section>
  );
}

function pointedFacts(
  { pointedAt }: ComplaintRecord,
  { words, say }: ReturnType<typeof useVisit>,
): readonly (readonly [string, ComponentChildren])[] {
  const { record: told } = words.complaint;
  if (pointedAt === null) return [];
  if (pointedAt.found === null) return [[told.case, told.caseUnknown(pointedAt.number)]];
  const { caseId, serviceTitle } = pointedAt.found;
  return [
    [
      told.case,
      <>
        {`${pointedAt.number} · ${say(serviceTitle)} · `}
        <a href={`/berkas/${caseId}/tenggat`}>{told.caseRecord}</a>
      </>,
    ],
  ];
}

function Excluded({ record: { excluded } }: { record: ComplaintRecord }): JSX.Element {
  const { record: told } = useVisit().words.complaint;
  if (excluded.length === 0) return <>{told.excludedNone}</>;
  return <>{excluded.map(({ name, ground }) => `${name} (${told.ground[ground]})`).join(', ')}</>;
}

function Assessment({ record, taskId }: { record: ComplaintRecord; taskId: string }): JSX.Element {
  const { words, say } = useVisit();
  const { record: told } = words.complaint;
  const named = record.excluded.filter(({ ground }) => ground === 'named').map(({ id }) => id);
  const fixed = record.excluded.filter(({ ground }) => ground === 'handler').map(({ id }) => id);
  return (
    <details>
      <summary>{told.assess}</summary>
      <form method="post" action={`/tugas/${taskId}/pengaduan`}>
        <FormToken />
        <p>{told.assessLead}</p>
        {record.mayRecategorise ? (
          <div class="field">
            <label for="category">{told.category}</label>
            <select id="category" name="category">
              {record.categories.map(({ value, label }) => (
                <option key={value} value={value} selected={value === record.category}>
                  {say(label)}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <input type="hidden" name="category" value={record.category} />
        )}
        <fieldset class="field" id="reported">
          <legend>{told.reported}</legend>
          {record.officers
            .filter(({ id }) => !fixed.includes(id))
            .map(({ id, name }) => (
              <label class="pick" key={id}>
                <input type="checkbox" name="reported" value={id} checked={named.includes(id)} />
                {name}
              </label>
            ))}
        </fieldset>
        <p>
          <button class="btn plain">{told.keep}</button>
        </p>
      </form>
    </details>
  );
}
