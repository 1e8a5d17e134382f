import * as z from 'zod/mini';
import { Feed } from '../model/feed.ts';
import { DistrictProfile } from '../model/profile.ts';
import { Report } from '../model/report.ts';
import { Submission } from '../model/submission.ts';

const files = {
  report: { schema: Report, title: 'porchlight-report/1', description: 'What an audit of one page found.' },
  profile: {
    schema: DistrictProfile,
    title: 'porchlight-profile/1',
    description: 'What staff tell of their district; fields left out take their default.',
  },
  feed: {
    schema: Feed,
    title: 'porchlight-feed/1',
    description: 'What the widgets show: what is coming, and what was answered.',
  },
  submission: { schema: Submission, title: 'porchlight-submission/1', description: 'What a family sent.' },
};

/** The files whose shape is published. */
export type SchemaName = keyof typeof files;
export const schemaNames = Object.keys(files) as SchemaName[];

/**
 * The JSON Schema (draft 2020-12) of what Porchlight takes in: defaults may be left out, further members are allowed.
 * Some expectations cannot be said in JSON Schema (a day that is in the calendar, a time zone that exists); those the
 * reader checks.
 */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const { schema, title, description } = files[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title, description, ...rest };
}
