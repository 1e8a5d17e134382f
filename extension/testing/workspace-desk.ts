import type { OutFile } from '../models/computer.ts';
import { createEngine } from '../workspace/engine/engine.ts';
import { createWorkspaceModel, type WorkspaceModel } from '../workspace/models/workspace-model.ts';
import { type DirectTabs, directTabs } from './direct-tabs.ts';
import { newStoreName, openNodeStore } from './node-store.ts';

/** A whole workspace without a browser: the engine runs here, the intake is the test's. */
export interface WorkspaceDesk {
  model: WorkspaceModel;
  saved: OutFile[];
  asked: { url: string; init: RequestInit }[];
  tabs: DirectTabs;
  /** An instant in UTC. */
  time: string;
}

/** @param options `name`: of a store that another desk uses too. `answer`: what the intake says. */
export async function openWorkspace(
  options: { name?: string; answer?: (url: string, init: RequestInit) => Response | Promise<Response> } = {},
): Promise<WorkspaceDesk> {
  const { name = newStoreName(), answer = () => new Response(null, { status: 500 }) } = options;
  const saved: OutFile[] = [];
  const asked: WorkspaceDesk['asked'] = [];
  const desk = { saved, asked, tabs: directTabs(), time: '2026-11-26T12:00:00.000Z' } as WorkspaceDesk;
  desk.model = createWorkspaceModel({
    openStore: (events) => openNodeStore(name, events),
    computer: {
      save: (file) => saved.push(file),
      usage: async () => undefined,
      now: () => new Date(desk.time),
    },
    engine: createEngine(),
    reach: {
      allow: async () => true,
      async fetch(url, init) {
        asked.push({ url, init });
        return answer(url, init);
      },
    },
    tabs: desk.tabs,
    language: 'en',
  });
  await Promise.all([desk.model.feedback.loaded, desk.model.setting.loaded, desk.model.staff.loaded]);
  return desk;
}
