import type { TaskView } from '@loket/contracts';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { Organisations } from '../../organisations/organisations';
import { Regions } from '../../regions/regions';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { Documents } from '../../upstream/documents';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { taskPath } from '../task/task-form';
import type { FieldVisitPage } from './field-visit-page';
import { findingsPage } from './findings.page';
import { photosPage } from './photos.page';
import { visitedOutcome } from './visited-outcome';

/** Answers with a page of the visit, together with whatever the officer has entered. */
@Injectable()
export class ShowFieldVisit {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
    private readonly documents: Documents,
    private readonly organisations: Organisations,
    private readonly regions: Regions,
  ) {}

  /** What there is to visit: undefined where the task is no visit, or not the officer's to enter now. */
  async find(reply: FastifyReply, taskId: string): Promise<FieldVisitPage | undefined> {
    const { actorToken } = officer(visitOf(reply));
    const task = await this.casework.task(actorToken, taskId);
    const outcome = visitedOutcome(task);
    const offer = await this.catalogue.findOffer(task.case.service, task.case.agency.id);
    if (outcome === undefined || offer === undefined || !isToEnter(task)) return undefined;
    const values = await this.organisations.named(offer.sop, task.case.values);
    return {
      task: { ...task, case: { ...task.case, values } },
      sop: offer.sop,
      outcome,
      photos: await this.documents.list(actorToken, task.case.id),
      decision: { id: newId(), reason: '', entries: task.draft?.entries ?? {}, errors: {} },
      problems: [],
    };
  }

  async run(
    reply: FastifyReply,
    taskId: string,
    which: 'photos' | 'findings',
    more: Partial<FieldVisitPage> = {},
    status = 200,
  ): Promise<void> {
    const visit = visitOf(reply);
    const found = await this.find(reply, taskId);
    if (found === undefined) return goTo(reply, taskPath(taskId));
    const page = { ...found, ...more };
    // The one page of the portal that may ask where the device is.
    reply.header('permissions-policy', 'camera=(), geolocation=(self), microphone=()');
    sendPage(reply, which === 'photos' ? photosPage(visit, page, this.regions) : findingsPage(visit, page), status);
  }
}

const isToEnter = ({ open, mine, case: kase }: TaskView): boolean => open && mine && !kase.processing;
