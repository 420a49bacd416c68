import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { TextInput } from '../../components/text-input';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';

interface Tracking {
  readonly number?: string;
  readonly errors: { readonly nomor?: string; readonly kode?: string };
}

export function trackingPage({ words }: Visit, { number = '', errors }: Tracking): Page {
  const { cases } = words;
  return {
    title: cases.tracking,
    path: '/lacak',
    body: (
      <>
        <Crumbs trail={[{ text: cases.tracking }]} />
        <ErrorSummary lines={Object.entries(errors).map(([name, message]) => ({ message, href: `#${name}` }))} />
        <h1>{cases.tracking}</h1>
        <p>{cases.trackingLead}</p>
        <form method="post" action="/lacak" novalidate>
          <FormToken />
          <TextInput
            name="nomor"
            label={cases.number}
            hint={cases.numberHint}
            value={number}
            error={errors.nomor}
            required
          />
          <TextInput name="kode" label={cases.secret} error={errors.kode} autocomplete="off" required />
          <div class="row">
            <button class="btn">{cases.trackButton}</button>
            <a href="/permohonan">{words.shell.myCases}</a>
          </div>
        </form>
      </>
    ),
  };
}
