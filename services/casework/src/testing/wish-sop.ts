import type { Sop } from '@loket/sop';
import { enquirySop } from './enquiry-sop';

/** A service that any account holder may ask for, whatever the account is for. */
export const wishSop: Sop = { ...enquirySop, service: 'wish', code: 'KHD', filedBy: 'account-holder' };
