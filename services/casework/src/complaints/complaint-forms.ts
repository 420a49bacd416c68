import {
  type ComplaintAssessment,
  type EnteredComplaintForm,
  type RatingForm,
  enteredChannels,
} from '@loket/contracts';
import { type ZodType, z } from 'zod';

export const enteredComplaintForm: ZodType<EnteredComplaintForm> = z.object({
  id: z.uuid(),
  agency: z.string().max(60),
  channel: z.enum(enteredChannels),
  values: z.record(z.string().max(60), z.string().max(20_000)),
});

export const assessmentForm: ZodType<ComplaintAssessment> = z.object({
  category: z.string().max(100),
  reported: z.array(z.uuid()).max(50),
});

export const ratingForm: ZodType<RatingForm> = z.object({
  score: z.int().min(1).max(4),
  comment: z.string().max(20_000),
});
