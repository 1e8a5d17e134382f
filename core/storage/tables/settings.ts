import * as z from 'zod/mini';
import { Instant } from '../../model/dates.ts';
import { DistrictProfile } from '../../model/profile.ts';
import { defineTable } from '../table.ts';

/** What staff told of their district. Kept with an empty profile too: they were asked, and passed. */
const District = z.object({ id: z.literal('district'), profile: DistrictProfile, at: Instant });

/** Who works here, and with what. */
const Staff = z.object({
  id: z.literal('staff'),
  /** Signs decisions and notes; may be empty. */
  name: z._default(z.string().check(z.maxLength(200)), ''),
  /** The content management system that instructions are given for; see extension/panel/cms. */
  cms: z._default(z.string().check(z.maxLength(60)), ''),
  /** Whether new decisions go into the shared file. */
  shares: z._default(z.boolean(), false),
  at: Instant,
});

/** Single things to remember, one record each. */
export const Setting = z.discriminatedUnion('id', [District, Staff]);
export type Setting = z.infer<typeof Setting>;
export type DistrictSetting = z.infer<typeof District>;
export type StaffSetting = z.infer<typeof Staff>;

export const settings = defineTable<Setting>({ name: 'settings', schema: Setting, indexes: {}, changed: 'at' });
