import type { SlaPolicy } from '@loket/sop';

export const thresholdEvents = ['case.warned', 'case.overdue', 'case.escalated', 'case.unattended'] as const;
export type ThresholdEvent = (typeof thresholdEvents)[number];

/** Who hears of a threshold: whoever has the file, and roles of the office whose clock it is. */
export interface Told {
  readonly holder: boolean;
  readonly roles: readonly string[];
}

/** A warning is the holder's own; overdue goes to the head of section as well, an escalation to the head of the office. */
export function toldOf(event: ThresholdEvent, policy: SlaPolicy = {}): Told {
  switch (event) {
    case 'case.warned':
      return { holder: true, roles: [] };
    case 'case.overdue':
      return { holder: true, roles: policy.overdueTo ?? ['section-head'] };
    case 'case.escalated':
      return { holder: false, roles: policy.escalatedTo ?? ['agency-head'] };
    case 'case.unattended':
      return { holder: false, roles: ['supervisor'] };
  }
}
