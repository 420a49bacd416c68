import type { DocumentRequirement } from '@loket/sop';
import type { JSX } from 'preact';
import { acceptOf, limitsInWords, sizeInWords } from '../forms/file-limits';
import { useVisit } from '../visit/visit-context';
import { FormToken } from './form-token';

interface UploadFormProps {
  readonly requirement: Pick<DocumentRequirement, 'key' | 'accepts' | 'maxBytes'>;
  readonly label: string;
  readonly action: string;
  readonly replaces: boolean;
  readonly problem?: string | undefined;
}

/** Sends one file; type and size are said before one is chosen. */
export function UploadForm({ requirement, label, action, replaces, problem }: UploadFormProps): JSX.Element {
  const { words } = useVisit();
  const { applicant, forms } = words;
  const id = `berkas-${requirement.key}`;
  return (
    <form
      id={`unggah-${requirement.key}`}
      method="post"
      enctype="multipart/form-data"
      action={action}
      data-upload
      data-limit={requirement.maxBytes}
      data-too-large={forms.fileTooLarge(sizeInWords(requirement.maxBytes))}
      data-missing={forms.fileMissing}
      data-failed={applicant.uploadFailed}
    >
      <FormToken />
      <div class={problem === undefined ? 'field' : 'field bad'}>
        <label for={id}>
          {applicant.file}
          <span class="unseen"> {label}</span>
        </label>
        <p class="hint" id={`${id}-petunjuk`}>
          {limitsInWords(requirement, words)}
        </p>
        <p class="err" id={`${id}-salah`} data-problem hidden={problem === undefined} role="alert">
          {problem}
        </p>
        <input
          id={id}
          type="file"
          name="berkas"
          accept={acceptOf(requirement)}
          aria-describedby={`${id}-salah ${id}-petunjuk`}
        />
      </div>
      <progress hidden max={1} value={0} aria-label={applicant.uploading} />
      <button class="btn plain">
        {replaces ? applicant.replace : applicant.upload}
        <span class="unseen"> {label}</span>
      </button>
    </form>
  );
}
