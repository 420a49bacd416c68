/** Where whoever holds a case's secret follows it. */
export const trackedPath = (number: string, secret: string): string =>
  `/lacak/${encodeURIComponent(number)}/${encodeURIComponent(secret)}`;
