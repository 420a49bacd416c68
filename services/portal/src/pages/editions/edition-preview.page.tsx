import type { Sop } from '@loket/sop';
import { Crumbs } from '../../components/crumbs';
import { FormToken } from '../../components/form-token';
import { plainDate } from '../../forms/moments';
import type { PostedFields } from '../../forms/posted-form';
import type { Page } from '../../rendering/page';
import type { AmendedTable, Preview } from '../../upstream/editions';
import type { Visit } from '../../visit/visit';
import { EditionChart } from './edition-chart';
import { field } from './edition-field';
import { editionsPath, newEditionPath } from './edition-paths';
import { Flags, SentenceList } from './sentences';

export interface EditionPreviewPage {
  readonly agency: string;
  readonly base: Sop;
  readonly typed: PostedFields;
  readonly form: AmendedTable;
  readonly preview: Preview;
}

/** What an edition changes, before it is recorded. */
export function editionPreviewPage(visit: Visit, { agency, base, typed, form, preview }: EditionPreviewPage): Page {
  const { words, locale } = visit;
  const { preview: told, title, form: asked } = words.editions;
  const path = newEditionPath(agency, base.service);
  const carried = Object.entries(typed).filter(([name]) => name !== field.step && name !== 'kunci');
  return {
    title: told.title,
    path,
    body: (
      <>
        <Crumbs trail={[{ text: title, href: editionsPath(agency) }, { text: asked.crumb }]} />
        <h1>{told.title}</h1>
        <p>
          {base.title[locale]}. {told.validFrom(plainDate(form.validFrom, locale))}{' '}
          {`${asked.basis}: ${form.amendment.legalBasis}`}
        </p>
        <h2>{told.changes}</h2>
        <SentenceList sentences={preview.changes} />
        <Flags flagged={preview.flagged} />
        <p>{told.open(preview.openCases)}</p>
        {preview.sop !== null && <EditionChart sop={preview.sop} />}
        <form method="post" action={path} novalidate>
          <FormToken />
          {carried.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p class="row">
            <button class="btn" name={field.step} value="simpan">
              {told.record}
            </button>
            <button class="btn plain" name={field.step} value="ubah">
              {told.back}
            </button>
          </p>
        </form>
      </>
    ),
  };
}
