import { enteredChannels } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { Labelled } from '../../components/labelled';
import { SectionFields } from '../../components/section-fields';
import { type SectionForm, summaryOf } from '../../forms/check-answers';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { COMPLAINT_ENTRY_PATH } from './complaint-paths';

export interface ComplaintEntry {
  readonly form: SectionForm;
  /** Of the complaint; the same when the form comes twice. */
  readonly id: string;
  readonly channel: string | undefined;
  readonly channelError?: string;
  readonly problem?: string;
}

/** The complaint as an officer writes it down for somebody. */
export function complaintEntryPage({ words }: Visit, entry: ComplaintEntry, regions: Regions): Page {
  const { form, id, channel, channelError, problem } = entry;
  const { entry: told, record } = words.complaint;
  const lines = [
    ...(channelError === undefined ? [] : [{ message: channelError, href: '#channel' }]),
    ...summaryOf(form),
  ];
  return {
    title: told.title,
    path: COMPLAINT_ENTRY_PATH,
    work: true,
    scripts: ['conditions'],
    body: (
      <>
        <Crumbs trail={[{ text: words.shell.queue, href: '/antrean' }, { text: told.title }]} />
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <ErrorSummary lines={lines} />
        <h1>{told.title}</h1>
        <p>{told.lead}</p>
        <form method="post" action={COMPLAINT_ENTRY_PATH} novalidate>
          <FormToken />
          <input type="hidden" name="id" value={id} />
          <Labelled id="channel" label={told.channel} error={channelError} required several>
            {enteredChannels.map((each) => (
              <label class="pick" key={each}>
                <input type="radio" name="channel" value={each} checked={each === channel} />
                {record.channels[each]}
              </label>
            ))}
          </Labelled>
          <SectionFields form={form} regions={regions} />
          <p>
            <button class="btn">{told.send}</button>
          </p>
        </form>
      </>
    ),
  };
}
