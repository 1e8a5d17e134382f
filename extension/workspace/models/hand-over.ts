import { Comment, Effort } from '@porchlight/core/model/feedback';
import { readJson } from '@porchlight/core/model/read-error';
import { Codebook, Reading } from '@porchlight/core/model/theme';
import { put } from '@porchlight/core/storage/store';
import {
  comments as commentTable,
  efforts as effortTable,
  readings as readingTable,
} from '@porchlight/core/storage/tables/workspace';
import * as z from 'zod/mini';
import type { Computer } from '../../models/computer.ts';
import type { Keeper } from '../../models/keeper.ts';
import type { SettingModel } from './setting-model.ts';
import type { ThemeModel } from './theme-model.ts';

/** What a partner is handed: the words of a sample and the codebook; or what they send back: their readings. */
const Handed = z.union([
  z.object({
    schema: z.literal('porchlight-sample/1'),
    codebook: Codebook,
    effort: Effort,
    comments: z.array(Comment).check(z.maxLength(5000)),
  }),
  z.object({ schema: z.literal('porchlight-readings/1'), readings: z.array(Reading).check(z.maxLength(50_000)) }),
]);

/** Giving a sample to somebody who reads on a computer of their own, and taking their readings back. */
export function createHandOver(keeper: Keeper, themes: ThemeModel, setting: SettingModel, computer: Computer) {
  const save = (name: string, content: object) =>
    computer.save({ name, type: 'application/json', parts: [JSON.stringify(content)] });
  return {
    /** Only words and language go along: no group, no day, no question. */
    saveSample(): void {
      const sampled = [...themes.samples.value.values()].flatMap(({ read, next }) => [...read, ...next]);
      const comments = [...new Set(sampled)].flatMap((index) => {
        const comment = themes.subject.value[index];
        return comment
          ? [
              {
                id: comment.id,
                effort: 'sample',
                text: comment.text,
                groups: {},
                ...(comment.language ? { language: comment.language } : {}),
              },
            ]
          : [];
      });
      const effort = { id: 'sample', name: 'Sample', kind: 'survey', addedAt: computer.now().toISOString() };
      save('sample.json', { schema: 'porchlight-sample/1', codebook: themes.codebook.value, effort, comments });
    },
    saveReadings(): void {
      const { coder } = setting.value.value;
      const readings = themes.readings.items.value.filter((reading) => reading.coder === (coder || 'staff'));
      save('readings.json', { schema: 'porchlight-readings/1', readings });
    },
    /**
     * @returns how many comments or readings were taken
     * @throws ReadError
     */
    async take(text: string): Promise<number> {
      const handed = readJson(Handed, text, 'This file');
      if (handed.schema === 'porchlight-readings/1') {
        await keeper.keep((store) => store.write(...handed.readings.map((reading) => put(readingTable, reading))));
        return handed.readings.length;
      }
      await themes.saveCodebook(handed.codebook);
      await keeper.keep((store) =>
        store.write(put(effortTable, handed.effort), ...handed.comments.map((comment) => put(commentTable, comment))),
      );
      return handed.comments.length;
    },
  };
}
