import { ComplaintCourse, GivenRating } from '../../components/complaint-course';
import { ErrorSummary } from '../../components/error-summary';
import { DeadlineChip, toneOfSla } from '../../components/deadlines/deadline-chip';
import { Deadlines } from '../../components/deadlines/deadlines';
import { Ledger } from '../../components/ledger/ledger';
import { Chip, Notice } from '../../components/notice';
import { Writings } from '../../components/writings';
import { shortMoment } from '../../forms/moments';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import { findSession, worksAtCounter } from '../../visit/signed-in';
import type { Visit } from '../../visit/visit';
import { COUNTER_PATH } from '../counter/counter-path';
import { AccountBehind } from './account-behind';
import { LikenessForReviewer } from '../data-entry/likeness-for-reviewer';
import { Attachments } from './attachments';
import { Checklist } from './checklist';
import { Claim } from './claim';
import { ComplaintFacts } from './complaint-record';
import { Decision } from './decision';
import { Deliveries } from './deliveries';
import { EnteredSoFar } from './entered-so-far';
import { type TaskPage, placeInTable, taskPath } from './task-form';
import { TallyTable } from './tally-table';
import { TaskParts } from './task-parts';
import { ThisRow } from './this-row';
import { Unsent } from './unsent';

/** A case as an officer works on it: the file on one side, checklist and decision on the other. */
export function taskPage(visit: Visit, page: TaskPage, regions: Regions): Page {
  const { words, locale } = visit;
  const { officer } = words;
  const session = findSession(visit);
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
          {officer.row(row, rows)}: <strong>{task.activity[locale].replace(/\.$/, '')}</strong>.{' '}
          {task.next !== null && officer.next(task.next[locale])} {task.fourEyesHint && officer.fourEyes}
        </p>
        {kase.processing && <Notice tone="hold">{officer.processing}</Notice>}
        {!task.open && !kase.processing && <Notice tone="hold">{officer.closed}</Notice>}
        {task.open && !kase.processing && kase.reason !== null && (
          <Notice tone="warn">
            <strong>{officer.reasonBefore}:</strong> {kase.reason}
          </Notice>
        )}
        {task.remarks.map((remark) => (
          <Notice key={remark.id} tone="warn">
            {remark[locale]}
          </Notice>
        ))}
        {!decidable && <Unsent page={page} />}
        {task.applicantInactiveSince !== null && (
          <Notice tone="warn">
            {words.accounts.behind.applicantInactive(shortMoment(task.applicantInactiveSince, kase.zone, locale))}
          </Notice>
        )}
        <AccountBehind page={page} />
        <Claim task={task} />
        <div class="two even">
          <div>
            <TaskParts page={page} regions={regions} />
            <Writings writings={task.writings} zone={kase.zone} />
          </div>
          <div>
            {atCounter !== undefined && <ThisRow page={page} at={atCounter} />}
            {page.complaint !== undefined && (
              <ComplaintFacts record={page.complaint} taskId={task.taskId} decidable={decidable} />
            )}
            {page.tally !== undefined && <TallyTable tally={page.tally} regions={regions} />}
            {page.likeness !== undefined && <LikenessForReviewer likeness={page.likeness} regions={regions} />}
            {kase.documents.length > 0 && <Checklist page={page} />}
            {atCounter === undefined && <EnteredSoFar page={page} />}
            <Attachments attachments={task.attachments} />
            {decidable && <Decision page={page} />}
            <ComplaintCourse kase={kase} />
            <GivenRating kase={kase} />
            <Deliveries task={task} />
            <Deadlines kase={kase} reader="officer" />
          </div>
        </div>
        {page.ledger !== undefined && <Ledger ledger={page.ledger} />}
        <p>
          {atCounter === undefined || session === undefined || !worksAtCounter(session) ? (
            <a href="/antrean">{officer.back}</a>
          ) : (
            <a href={COUNTER_PATH}>{words.counter.back}</a>
          )}
        </p>
      </>
    ),
  };
}
