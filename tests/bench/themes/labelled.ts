import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Row, readCsv } from '@porchlight/core/feedback/csv';
import { educationCodebook } from '@porchlight/core/themes/education/codebook';
import { leastSure } from '@porchlight/core/themes/sample';
import { isSuggested, type Read, type Suggestions, suggest } from '@porchlight/core/themes/suggest';
import { makeVectors, type Vectors } from '@porchlight/core/themes/vectors';
import { clusters } from './clusters.ts';

/** Comments with what people found in them. `themes` may name more than the codebook knows. */
export interface Labelled {
  texts: string[];
  languages: string[];
  themes: string[][];
}

/** CSV files with the columns text, language and themes (between semicolons). */
export async function readLabelled(folder: string): Promise<Labelled> {
  const all: Labelled = { texts: [], languages: [], themes: [] };
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.csv'))) {
    let header: string[] | undefined;
    for await (const row of readCsv(once(readFileSync(join(folder, name), 'utf8'))) as AsyncIterable<Row>) {
      header ??= row.cells.map((cell) => cell.trim().toLowerCase());
      if (row.number === 1) continue;
      const cell = (column: string) => row.cells[header?.indexOf(column) ?? -1]?.trim() ?? '';
      if (!header.includes('text') || !header.includes('themes') || !cell('text')) continue;
      all.texts.push(cell('text'));
      all.languages.push(cell('language').split('-')[0] ?? '');
      all.themes.push(
        cell('themes')
          .split(';')
          .map((theme) => theme.trim())
          .filter(Boolean),
      );
    }
  }
  return all;
}

export interface LabelledFigures {
  comments: number;
  /** Macro-F1 with no reading, by language and in all. */
  before: Record<string, number>;
  /** On the comments that were not read: before and after a person reads the 100 least certain. */
  unread: { before: number; after: number };
  /** On all comments, what was read being right. */
  after: number;
  /** TF-IDF k-means with as many groups as there are themes, each given the theme it fits best. */
  clusters: number;
}

export function measureLabelled({ texts, languages, themes }: Labelled): LabelledFigures {
  const ids = educationCodebook.themes.map(({ id }) => id);
  const truth = themes.map((each) => new Set(each));
  const vectors = makeVectors(texts, languages);
  const everything = texts.map((_, index) => index);
  const f1 = (made: Suggestions, of: readonly number[], read?: ReadonlySet<number>) =>
    macro(ids, truth, of, (index, theme) =>
      read?.has(index) ? (truth[index]?.has(ids[theme] ?? '') ?? false) : isSuggested(made, index, theme),
    );
  const first = suggest(texts, vectors, educationCodebook.themes);
  const read = new Set<number>();
  let made = first;
  for (let round = 0; round < 5; round++) {
    for (const index of leastSure(everything, made.scores, ids.length, (each) => read.has(each), 20)) read.add(index);
    const reads: Read[] = [...read].map((comment) => ({
      comment,
      themes: ids.flatMap((id, theme) => (truth[comment]?.has(id) ? [theme] : [])),
    }));
    made = suggest(texts, vectors, educationCodebook.themes, reads);
  }
  const unread = everything.filter((index) => !read.has(index));
  const byLanguage = Object.fromEntries(
    [...new Set(languages)].sort().map((tag) => [
      tag || '?',
      f1(
        first,
        everything.filter((index) => languages[index] === tag),
      ),
    ]),
  );
  return {
    comments: texts.length,
    before: { ...byLanguage, all: f1(first, everything) },
    unread: { before: f1(first, unread), after: f1(made, unread) },
    after: f1(made, everything, read),
    clusters: clusterFigure(vectors, ids, truth),
  };
}

function clusterFigure(vectors: Vectors, ids: readonly string[], truth: readonly ReadonlySet<string>[]): number {
  const groups = clusters(vectors, ids.length);
  const names = Array.from({ length: ids.length }, (_, group) => {
    const counts = ids.map((id) => groups.filter((each, index) => each === group && truth[index]?.has(id)).length);
    return counts.indexOf(Math.max(...counts));
  });
  return macro(ids, truth, [...groups.keys()], (index, theme) => names[groups[index] ?? 0] === theme);
}

/** Mean F1 over the themes that occur. */
function macro(
  ids: readonly string[],
  truth: readonly ReadonlySet<string>[],
  of: readonly number[],
  says: (index: number, theme: number) => boolean,
): number {
  const all = ids.flatMap((id, theme) => {
    let right = 0;
    let wrong = 0;
    for (const index of of) {
      const [found, is] = [says(index, theme), truth[index]?.has(id) ?? false];
      if (found && is) right++;
      else if (found !== is) wrong++;
    }
    const occurs = of.some((index) => truth[index]?.has(id));
    return occurs ? [(2 * right) / (2 * right + wrong || 1)] : [];
  });
  return all.reduce((sum, each) => sum + each, 0) / (all.length || 1);
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
