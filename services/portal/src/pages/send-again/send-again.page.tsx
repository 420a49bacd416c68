import type { PostedFields } from '../../forms/posted-form';
import { FormToken } from '../../components/form-token';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';

export interface SendAgain {
  readonly path: string;
  readonly fields: PostedFields;
  /** Given where the session begins with this very answer. */
  readonly token?: string;
}

/** A form whose token is no longer good, ready to be sent once more with everything typed. */
export function sendAgainPage({ words }: Visit, { path, fields, token }: SendAgain): Page {
  const kept = Object.entries(fields).filter(([name]) => name !== 'kunci' && !/password|sandi/i.test(name));
  return {
    title: words.forms.expiredTitle,
    body: (
      <>
        <h1>{words.forms.expiredTitle}</h1>
        <p>{words.forms.expired}</p>
        <form method="post" action={path}>
          <FormToken token={token} />
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button class="btn">{words.forms.sendAgain}</button>
        </form>
      </>
    ),
  };
}
