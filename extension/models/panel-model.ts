import type { ToolLanguage } from '@porchlight/core/model/lens';
import { effect } from '@preact/signals';
import { type AuditModel, createAuditModel } from './audit-model.ts';
import type { PageAdapter } from './page-adapter.ts';
import { createPlaceModel, type PlaceModel } from './place-model.ts';
import { createReadingModel, type ReadingModel } from './reading-model.ts';

/** All that the side panel shows, and all that staff can do there. */
export interface PanelModel {
  audit: AuditModel;
  reading: ReadingModel;
  place: PlaceModel;
}

/** @param language the language of the findings */
export function createPanelModel(adapter: PageAdapter, language: ToolLanguage): PanelModel {
  const audit = createAuditModel(adapter, { language });
  const reading = createReadingModel(audit.findings);
  const place = createPlaceModel(audit, reading.groups);
  effect(() => {
    if (audit.state.value.status === 'running') place.chosen.value = undefined;
  });
  return { audit, reading, place };
}
