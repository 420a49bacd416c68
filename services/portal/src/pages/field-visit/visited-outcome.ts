import type { TaskOutcome, TaskView } from '@loket/contracts';

const isOfVisit = ({ entries }: TaskOutcome): boolean => entries.some(({ kind }) => kind === 'photo');

/** The outcome that is entered on the spot: the one that asks for photos. */
export const visitedOutcome = ({ outcomes }: Pick<TaskView, 'outcomes'>): TaskOutcome | undefined =>
  outcomes.find(isOfVisit);

export const isVisit = (task: Pick<TaskView, 'outcomes'>): boolean => visitedOutcome(task) !== undefined;

/** What can be decided without having been there. */
export const withoutVisit = ({ outcomes }: Pick<TaskView, 'outcomes'>): readonly TaskOutcome[] =>
  outcomes.filter((outcome) => !isOfVisit(outcome));

export const visitPath = (taskId: string): string => `/tugas/${taskId}/kunjungan`;
export const photosPath = (taskId: string): string => `${visitPath(taskId)}/foto`;
