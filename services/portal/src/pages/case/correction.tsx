import type { CaseDocument } from '@loket/contracts';
import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { Chip } from '../../components/notice';
import { UploadForm } from '../../components/upload-form';
import { useVisit } from '../../visit/visit-context';
import type { OwnCasePage } from './case.page';

/** Replaces just what was rejected and hands the file back to the office. */
export function Correction({ page }: { page: OwnCasePage }): JSX.Element {
  const { words } = useVisit();
  const { kase, resubmissionId } = page;
  return (
    <section id="perbaikan">
      <h2>{words.cases.correctTitle}</h2>
      <p>{words.cases.correctLead}</p>
      <ul class="papers">
        {kase.documents
          .filter(({ replaceable }) => replaceable)
          .map((document) => (
            <Replaceable key={document.id} document={document} page={page} />
          ))}
      </ul>
      <form method="post" action={`/permohonan/${kase.id}/perbaikan`}>
        <FormToken />
        <input type="hidden" name="id" value={resubmissionId} />
        <input type="hidden" name="visit" value={kase.visit} />
        <p class="hint">{words.cases.resubmitHint}</p>
        <button class="btn">{words.cases.resubmit}</button>
      </form>
    </section>
  );
}

function Replaceable({ document, page }: { document: CaseDocument; page: OwnCasePage }): JSX.Element {
  const { words, say } = useVisit();
  const { states, preview } = words.applicant;
  const requirement = page.sop?.documents.find(({ key }) => key === document.requirement);
  const rejected = document.verdict === 'rejected';
  return (
    <li class="paper" id={`dokumen-${document.requirement}`}>
      <div class="row apart">
        <h3>{say(document.label)}</h3>
        <Chip tone={rejected ? 'late' : 'ok'}>{rejected ? states.rejected : states.replaced}</Chip>
      </div>
      {document.reason !== null && <p class={rejected ? 'err' : 'hint'}>{document.reason}</p>}
      <p>
        {document.fileName}{' '}
        <a href={`/dokumen/${document.id}`} target="_blank" rel="noopener">
          {preview}
          <span class="unseen"> {say(document.label)}</span>
        </a>
      </p>
      {requirement !== undefined && (
        <UploadForm
          requirement={requirement}
          label={say(document.label)}
          action={`/permohonan/${page.kase.id}/dokumen/${document.requirement}`}
          replaces
          problem={page.refused?.requirement === document.requirement ? page.refused.sentence : undefined}
        />
      )}
    </li>
  );
}
