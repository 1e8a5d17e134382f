import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Database } from './database/database.ts';
import { openDatabase } from './database/open.ts';
import { kinds } from './testing/databases.ts';
import { feedSuite } from './testing/feed-suite.ts';
import { hostileBodiesSuite } from './testing/hostile-bodies-suite.ts';
import { hostileRequestsSuite } from './testing/hostile-requests-suite.ts';
import { pagesSuite } from './testing/pages-suite.ts';
import { readingSuite } from './testing/reading-suite.ts';
import { submissionsSuite } from './testing/submissions-suite.ts';
import { emptyTables, type World } from './testing/world.ts';

// Opening a database takes longer than all the tests on it: each kind is opened once, for every suite.
describe.each(kinds)('the intake on $name', { timeout: 30_000 }, ({ name, make }) => {
  let made: Awaited<ReturnType<typeof make>>;
  let database: Database;
  const world: World = {
    get database() {
      return database;
    },
    crash: undefined,
  };
  beforeAll(async () => {
    made = await make();
    world.crash = made.crash;
    database = await openDatabase(made.place);
  }, 120_000);
  beforeEach(() => emptyTables(world));
  afterAll(async () => {
    await database?.close();
    await made?.remove();
  });

  describe('what families send', () => submissionsSuite(world));
  describe('what staff read and delete', () => readingSuite(world));
  describe('the feed', () => feedSuite(world));
  describe('hostile bodies', () => hostileBodiesSuite(world));
  describe('hostile requests', () => hostileRequestsSuite(world, name === 'PostgreSQL'));
  if (name === 'PGlite') describe('the hosted pages', () => pagesSuite(world));
});
