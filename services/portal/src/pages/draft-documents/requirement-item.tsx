import type { DocumentView } from '@loket/contracts';
import type { DocumentRequirement } from '@loket/sop';
import type { JSX } from 'preact';
import { Chip } from '../../components/notice';
import { UploadForm } from '../../components/upload-form';
import { sizeInWords } from '../../forms/file-limits';
import { useVisit } from '../../visit/visit-context';

interface RequirementItemProps {
  readonly requirement: DocumentRequirement;
  readonly document: DocumentView | undefined;
  readonly action: string;
  /** Below it each file of the draft is shown. */
  readonly filesPath: string;
  readonly problem: string | undefined;
}

/** One document asked for: its state, what was sent, and the form to send or replace it. */
export function RequirementItem({
  requirement,
  document,
  action,
  filesPath,
  problem,
}: RequirementItemProps): JSX.Element {
  const { words, say } = useVisit();
  const { states, preview } = words.applicant;
  const label = say(requirement.label);
  return (
    <li class="paper" id={`dokumen-${requirement.key}`}>
      <div class="row apart">
        <h2>{label}</h2>
        {document !== undefined && <Chip tone="ok">{states.uploaded}</Chip>}
        {document === undefined && requirement.required && <Chip tone="warn">{states.missing}</Chip>}
        {document === undefined && !requirement.required && <Chip>{states.optional}</Chip>}
      </div>
      {requirement.hint !== undefined && <p class="hint">{say(requirement.hint)}</p>}
      {document !== undefined && (
        <p>
          {document.fileName} ({sizeInWords(document.bytes)}){' '}
          <a href={`${filesPath}/${document.id}`} target="_blank" rel="noopener">
            {preview}
            <span class="unseen"> {label}</span>
          </a>
        </p>
      )}
      <UploadForm
        requirement={requirement}
        label={label}
        action={action}
        replaces={document !== undefined}
        problem={problem}
      />
    </li>
  );
}
