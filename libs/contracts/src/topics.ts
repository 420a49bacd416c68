/** Every topic of the product; the part before the first dot is the service that owns it. */
export const topics = {
  case: 'casework.case.v1',
  ormas: 'registry.ormas.v1',
  letter: 'documents.letter.v1',
  account: 'accounts.account.v1',
  delivery: 'notifications.delivery.v1',
} as const;

export type Topic = (typeof topics)[keyof typeof topics];
