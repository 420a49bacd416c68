import type { CaseDocument, CaseView } from '@loket/contracts';
import type { DocumentRequirement } from '@loket/sop';
import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { Chip, Notice } from '../../components/notice';
import { UploadForm } from '../../components/upload-form';
import { useVisit } from '../../visit/visit-context';

interface GuestCorrectionProps {
  readonly kase: CaseView;
  readonly asked: readonly DocumentRequirement[];
  /** Where the secret link leads. */
  readonly path: string;
  readonly resubmissionId: string;
  readonly refused?: { readonly requirement: string; readonly sentence: string } | undefined;
}

/** Why a file that was sent online came back, what to send anew, and the button that hands it in again. */
export function GuestCorrection(props: GuestCorrectionProps): JSX.Element | null {
  const { words } = useVisit();
  const { kase, asked, path, resubmissionId } = props;
  if (asked.length === 0 || kase.processing) return null;
  return (
    <section id="perbaikan">
      <h2>{words.online.correctTitle}</h2>
      {kase.reason !== null && (
        <Notice tone="hold">
          {words.cases.reason}: {kase.reason}
        </Notice>
      )}
      <p>{words.online.correctLead}</p>
      <ul class="papers">
        {asked.map((requirement) => (
          <Anew
            key={requirement.key}
            requirement={requirement}
            document={kase.documents.find((each) => each.requirement === requirement.key)}
            {...props}
          />
        ))}
      </ul>
      <form method="post" action={`${path}/perbaikan`}>
        <FormToken />
        <input type="hidden" name="id" value={resubmissionId} />
        <input type="hidden" name="visit" value={kase.visit} />
        <button class="btn">{words.cases.resubmit}</button>
      </form>
    </section>
  );
}

interface AnewProps extends GuestCorrectionProps {
  readonly requirement: DocumentRequirement;
  readonly document: CaseDocument | undefined;
}

function Anew({ requirement, document, path, refused }: AnewProps): JSX.Element {
  const { words, say } = useVisit();
  const { states } = words.applicant;
  const label = say(requirement.label);
  return (
    <li class="paper" id={`dokumen-${requirement.key}`}>
      <div class="row apart">
        <h3>{label}</h3>
        {document === undefined && <Chip tone="warn">{states.missing}</Chip>}
        {document?.verdict === 'rejected' && <Chip tone="late">{states.rejected}</Chip>}
        {document !== undefined && document.verdict !== 'rejected' && <Chip tone="ok">{states.uploaded}</Chip>}
      </div>
      {document !== undefined && document.reason !== null && <p class="err">{document.reason}</p>}
      {document !== undefined && <p>{document.fileName}</p>}
      <UploadForm
        requirement={requirement}
        label={label}
        action={`${path}/dokumen/${requirement.key}`}
        replaces={document !== undefined}
        problem={refused?.requirement === requirement.key ? refused.sentence : undefined}
      />
    </li>
  );
}
