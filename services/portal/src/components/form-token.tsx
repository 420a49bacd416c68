import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';

/** Proof that the form was given out by this portal to this browser; stands first, before any file. */
export function FormToken({ token }: { token?: string | undefined }): JSX.Element {
  const { formToken } = useVisit();
  return <input type="hidden" name="kunci" value={token ?? formToken} />;
}
