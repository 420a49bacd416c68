import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { TextInput } from '../../components/text-input';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';

export interface SetPassword {
  readonly token: string;
  readonly username: string;
  readonly errors: { readonly password?: string; readonly repeated?: string };
}

export function setPasswordPage({ words }: Visit, { token, username, errors }: SetPassword): Page {
  const { visitor } = words;
  const path = `/kata-sandi/${encodeURIComponent(token)}`;
  return {
    title: visitor.setPasswordTitle,
    path,
    body: (
      <>
        <ErrorSummary lines={Object.entries(errors).map(([name, message]) => ({ message, href: `#${name}` }))} />
        <h1>{visitor.setPasswordTitle}</h1>
        <p>
          {visitor.setPasswordFor} <strong>{username}</strong>
        </p>
        <form method="post" action={path} novalidate>
          <FormToken />
          <input
            class="unseen"
            type="text"
            name="username"
            value={username}
            autocomplete="username"
            tabIndex={-1}
            aria-hidden="true"
            readonly
          />
          <TextInput
            name="password"
            type="password"
            autocomplete="new-password"
            label={visitor.newPassword}
            hint={visitor.newPasswordHint}
            error={errors.password}
            required
          />
          <TextInput
            name="repeated"
            type="password"
            autocomplete="new-password"
            label={visitor.repeatPassword}
            error={errors.repeated}
            required
          />
          <button class="btn">{visitor.savePassword}</button>
        </form>
      </>
    ),
  };
}

/** A used or expired link, with the way to a new one. */
export const linkOverPage = ({ words: { visitor } }: Visit, sentence: string): Page => ({
  title: visitor.linkOver,
  path: '/lupa-password',
  body: (
    <>
      <h1>{visitor.linkOver}</h1>
      <p>{sentence}</p>
      <p>
        <a class="btn" href="/lupa-password">
          {visitor.newLink}
        </a>
      </p>
    </>
  ),
});
