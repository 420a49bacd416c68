import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { TextInput } from '../../components/text-input';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';

export function forgottenPasswordPage(
  { words }: Visit,
  { email = '', error }: { email?: string; error?: string },
): Page {
  const { visitor } = words;
  return {
    title: visitor.forgottenTitle,
    path: '/lupa-password',
    body: (
      <>
        <ErrorSummary lines={error === undefined ? [] : [{ message: error, href: '#email' }]} />
        <h1>{visitor.forgottenTitle}</h1>
        <p>{visitor.forgottenLead}</p>
        <form method="post" action="/lupa-password" novalidate>
          <FormToken />
          <TextInput
            name="email"
            type="email"
            autocomplete="username"
            label={visitor.username}
            value={email}
            error={error}
            required
          />
          <button class="btn">{visitor.forgottenSend}</button>
        </form>
      </>
    ),
  };
}

/** The same for every e-mail: it never says who has an account. */
export const linkOnItsWayPage = ({ words: { visitor } }: Visit): Page => ({
  title: visitor.forgottenDone,
  path: '/lupa-password',
  body: (
    <>
      <h1>{visitor.forgottenDone}</h1>
      <p>{visitor.forgottenDoneLead}</p>
      <p>
        <a href="/masuk">{visitor.signIn}</a>
      </p>
    </>
  ),
});
