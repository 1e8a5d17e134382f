import { emptyProfile } from '@porchlight/core/model/profile';
import type { PanelModel } from '../models/panel-model.ts';
import { ProfileForm } from './profile-form.tsx';
import { useWords } from './words.ts';

/** The first screen that staff ever see: three questions, each of which may be passed by. */
export function Setup({ model }: { model: PanelModel }) {
  const { setup } = useWords();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // A computer that is not set to a zone of the United States says nothing of where the schools are.
  const timeZone = /^(America|Pacific)\//.test(here) ? here : emptyProfile.timeZone;
  const start = { ...emptyProfile, timeZone };
  return (
    <main class="setup">
      <p class="brand">
        <img src="/icons/128.png" alt="" /> Porchlight
      </p>
      <h1>{setup.title}</h1>
      <p class="soft">{setup.lead}</p>
      <ProfileForm profile={start} submit={setup.start} save={(profile) => void model.begin(profile)}>
        <button type="button" class="quiet skip-setup" onClick={() => void model.begin(start)}>
          {setup.skip}
        </button>
      </ProfileForm>
      <p class="soft small">{setup.skipHint}</p>
    </main>
  );
}
