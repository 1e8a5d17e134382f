import type { Database, DatabasePlace } from './database.ts';
import { migrate } from './migrations.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

/**
 * Opens a database and brings its tables up to date.
 * @throws FolderInUseError when another process has the folder open
 * @throws the database's own error when it cannot be reached
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  const database = 'folder' in place ? await openPglite(place.folder) : openPostgres(place.url, place.connections);
  try {
    await migrate(database.sql);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
