const outageCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08001',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** True where the error says that something needed is down, not that the message is bad. */
export function isOutage(error: unknown): boolean {
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth += 1) {
    if ('code' in each && typeof each.code === 'string' && outageCodes.has(each.code)) return true;
    if ('status' in each && each.status === 503) return true;
    if (
      each.name === 'TimeoutError' ||
      /Connection terminated|is not queryable|timeout exceeded when trying to connect/.test(each.message)
    )
      return true;
  }
  return false;
}
