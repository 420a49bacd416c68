import { ErrorSummary } from '../../components/error-summary';
import { DeadlineChip, toneOfSla } from '../../components/deadlines/deadline-chip';
import { Deadlines } from '../../components/deadlines/deadlines';
import { Ledger } from '../../components/ledger/ledger';
import { Chip, Notice } from '../../components/notice';
import { Writings } from '../../components/writings';
import { shortMoment } from '../../forms/moments';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { COUNTER_PATH } from '../counter/counter-path';
import { Attachments } from './attachments';
import { Checklist } from './checklist';
import { Claim } from './claim';
import { Decision } from './decision';
import { Deliveries } from './deliveries';
import { type TaskPage, placeInTable, taskPath } from './task-form';
import { TaskParts } from './task-parts';
import { ThisRow } from './this-row';
import { Unsent } from './unsent';

/** A case as an officer works on it: the file on one side, checklist and decision on the other. */
export function taskPage({ words, locale }: Visit, page: TaskPage, regions: Regions): Page {
  const { officer } = words;
  const { task, problems, atCounter } = page;
  const { row, rows } = placeInTable(page);
  const { case: kase } = task;
  const decidable = task.open && task.mine && !kase.processing;
  return {
    title: `${kase.number} · ${kase.subject}`,
    path: taskPath(task.taskId, page.documentId),
    work: true,
    scripts: atCounter === undefined ? ['upload'] : ['upload', 'stopwatch'],
    body: (
      <>
        <ErrorSummary title={words.forms.notDone} lines={problems} />
        <div class="row apart">
          <h1>
            {kase.number} · {kase.subject}
          </h1>
          {kase.dueAt !== null && (
            <span>
              <DeadlineChip sla={kase.sla} />{' '}
              <Chip tone={toneOfSla[kase.sla]}>{words.cases.by(shortMoment(kase.dueAt, kase.zone, locale))}</Chip>
            </span>
          )}
        </div>
        <p>
          {officer.row(row, rows)}: <strong>{task.activity[locale]}</strong>.{' '}
          {task.next !== null && officer.next(task.next[locale])} {task.fourEyesHint && officer.fourEyes}
        </p>
        {kase.processing && <Notice tone="hold">{officer.processing}</Notice>}
        {!task.open && !kase.processing && <Notice tone="hold">{officer.closed}</Notice>}
        {!decidable && <Unsent page={page} />}
        <Claim task={task} />
        <div class="two even">
          <div>
            <TaskParts page={page} regions={regions} />
            <Writings writings={task.writings} zone={kase.zone} />
          </div>
          <div>
            {atCounter !== undefined && <ThisRow page={page} at={atCounter} />}
            {kase.documents.length > 0 && <Checklist page={page} />}
            <Attachments attachments={task.attachments} />
            {decidable && <Decision page={page} />}
            <Deliveries task={task} />
            <Deadlines kase={kase} reader="officer" />
          </div>
        </div>
        {page.ledger !== undefined && <Ledger ledger={page.ledger} />}
        <p>
          {atCounter === undefined ? (
            <a href="/antrean">{officer.back}</a>
          ) : (
            <a href={COUNTER_PATH}>{words.counter.back}</a>
          )}
        </p>
      </>
    ),
  };
}
