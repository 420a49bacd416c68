import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { TextInput } from '../../components/text-input';
import type { PostedFields } from '../../forms/posted-form';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';

export interface SignInForm {
  readonly username?: string | undefined;
  /** Where to go on to. */
  readonly next?: string | undefined;
  /** A form that was posted without a session; it is sent again after signing in. */
  readonly kept?: PostedFields | undefined;
  readonly problem?: string | undefined;
  readonly errors?: { readonly username?: string; readonly password?: string };
}

export function signInPage({ words }: Visit, form: SignInForm): Page {
  const { visitor } = words;
  const lines = [
    ...(form.problem === undefined ? [] : [{ message: form.problem }]),
    ...Object.entries(form.errors ?? {}).map(([name, message]) => ({ message, href: `#${name}` })),
  ];
  return {
    title: visitor.signInTitle,
    path: '/masuk',
    body: (
      <>
        <ErrorSummary title={words.forms.notDone} lines={lines} />
        <h1>{visitor.signInTitle}</h1>
        <form method="post" action="/masuk" novalidate>
          <FormToken />
          {form.next !== undefined && <input type="hidden" name="lanjut" value={form.next} />}
          {form.kept !== undefined && <input type="hidden" name="isian" value={JSON.stringify(form.kept)} />}
          <TextInput
            name="username"
            type="email"
            autocomplete="username"
            label={visitor.username}
            value={form.username}
            error={form.errors?.username}
            required
          />
          <TextInput
            name="password"
            type="password"
            autocomplete="current-password"
            label={visitor.password}
            error={form.errors?.password}
            required
          />
          <p>
            <button class="btn">{visitor.signIn}</button>
          </p>
        </form>
        <ul>
          <li>
            <a href="/akun/daftar">{visitor.links.account}</a>
          </li>
          <li>
            <a href="/lupa-password">{visitor.links.password}</a>
          </li>
          <li>
            <a href="/konsultasi">{visitor.links.help}</a>
          </li>
          <li>
            <a href="/cari-ormas">{visitor.links.search}</a>
          </li>
        </ul>
      </>
    ),
  };
}
