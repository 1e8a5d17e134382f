import { describe, expect, it } from 'vitest';
import { jsonSchema, type SchemaName, schemaNames } from './json-schema.ts';
import { reportJson } from './report-json.ts';
import { refusals } from './testing/refusals.ts';
import { makeReport } from './testing/sample-report.ts';

// Written by hand against the published schema, not with our code.
const samples: Record<Exclude<SchemaName, 'report'>, Record<string, unknown>> = {
  profile: { schema: 'porchlight-profile/1', district: 'Maple Valley', languages: [{ tag: 'es', share: 0.31 }] },
  feed: {
    schema: 'porchlight-feed/1',
    district: { en: 'Maple Valley', es: 'Distrito Maple Valley' },
    timeline: [{ id: 'budget', title: 'Budget hearing', start: '2026-09-15T18:30', help: { childcare: true } }],
    responses: [{ id: 'buses', heard: 'Buses come late.', did: 'Two more drivers.', links: [] }],
    somethingOfTheirOwn: true,
  },
  submission: {
    schema: 'porchlight-submission/1',
    id: '0f8fad5b-d9cb-469f-a165-70867728950e',
    form: 'budget-2026',
    sentAt: '2026-09-01T16:05:00Z',
    language: 'es',
    answers: [{ question: '¿Qué cambiaría?', text: 'Más buses.' }],
  },
};

it.each(schemaNames)('%s names its draft and its version', (name) => {
  expect(jsonSchema(name)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `porchlight-${name}/1`,
  });
});

it('the report that an export writes is accepted', () => {
  expect(refusals(jsonSchema('report'), JSON.parse(reportJson(makeReport())))).toEqual([]);
});

it.each(Object.entries(samples))('a %s written by hand is accepted', (name, sample) => {
  expect(refusals(jsonSchema(name as SchemaName), sample)).toEqual([]);
});

describe('what is wrong is refused, and where', () => {
  const { page, ...rest } = JSON.parse(reportJson(makeReport()));

  it.each([
    ['no page', rest, ': required'],
    ['a day in another form', { ...rest, page: { ...page, asOf: '9/1/2026' } }, '/page/asOf: pattern'],
    ['half an element', { ...rest, page: { ...page, elements: 1.5 } }, '/page/elements: type'],
    [
      'an unknown lens',
      { ...rest, page, lenses: { ...rest.lenses, beauty: rest.lenses.language } },
      '/lenses/beauty: enum',
    ],
    ['a lens left out', { ...rest, page, lenses: { language: rest.lenses.language } }, '/lenses: required'],
  ])('%s', (_, report, expected) => {
    expect(refusals(jsonSchema('report'), report)).toContain(expected);
  });

  it.each([
    ['an id that is no UUID', { ...samples.submission, id: '1' }, '/id: pattern'],
    ['no answer', { ...samples.submission, answers: [] }, '/answers: minItems'],
  ])('%s', (_, submission, expected) => {
    expect(refusals(jsonSchema('submission'), submission)).toContain(expected);
  });
});
