/** The closed list of what can go wrong between a person and the product; each has one status. */
export const problemStatus = {
  'invalid-request': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'not-allowed': 403,
  'not-found': 404,
  'stale-page': 409,
  'already-decided': 409,
  'decision-pending': 409,
  'verdicts-missing': 409,
  'four-eyes': 409,
  'not-withdrawable': 409,
  'not-claimed': 409,
  'claimed-by-another': 409,
  'frozen-document': 409,
  'still-failing': 409,
  'link-used': 410,
  'link-expired': 410,
  'invalid-form': 422,
  'file-empty': 422,
  'file-too-large': 422,
  'file-wrong-type': 422,
  'too-many-attempts': 429,
  unexpected: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;
