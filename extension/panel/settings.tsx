import { emptyProfile } from '@porchlight/core/model/profile';
import { useSignal } from '@preact/signals';
import type { PanelModel } from '../models/panel-model.ts';
import { CmsChoice } from './cms-steps.tsx';
import { DataSection } from './data-section.tsx';
import { Icon } from './icons.tsx';
import { ProfileForm } from './profile-form.tsx';
import { OPEN_KEYS, shortcuts } from './shortcuts.ts';
import { useWords } from './words.ts';

/** The district, the person, the data and the keys. */
export function SettingsView({ model }: { model: PanelModel }) {
  const words = useWords();
  const isSaved = useSignal(false);
  const { district, staff } = model.staff;
  const profile = typeof district.value === 'object' ? district.value : emptyProfile;
  return (
    <>
      <section class="section first-section" aria-labelledby="district-title">
        <h2 class="section-title" id="district-title">
          <Icon name="settings" /> <span>{words.profileName}</span>
        </h2>
        <ProfileForm
          profile={profile}
          submit={words.setup.save}
          isWhole
          save={(next) => {
            isSaved.value = true;
            void model.staff.saveDistrict(next);
          }}
        />
        <p class="small" role="status">
          {isSaved.value ? words.setup.saved : ''}
        </p>
      </section>
      <section class="section" aria-labelledby="person-title">
        <h2 class="section-title" id="person-title">
          {words.data.you}
        </h2>
        <label class="field">
          <span>{words.data.person}</span>
          <span class="soft small">{words.data.personHint}</span>
          <input
            type="text"
            autocomplete="name"
            maxLength={200}
            value={staff.value.name}
            onChange={({ currentTarget }) => void model.staff.saveStaff({ name: currentTarget.value.trim() })}
          />
        </label>
        <CmsChoice model={model} label={words.data.cms} />
        <label class="check">
          <input
            type="checkbox"
            checked={staff.value.shares}
            onChange={({ currentTarget }) => void model.staff.saveStaff({ shares: currentTarget.checked })}
          />
          {words.data.shares}
        </label>
      </section>
      <DataSection model={model} />
      <section class="section" aria-labelledby="keys-title">
        <h2 class="section-title" id="keys-title">
          {words.data.shortcuts}
        </h2>
        <dl class="keys">
          {[{ keys: OPEN_KEYS, does: 'open' as const }, ...shortcuts].map(({ keys, does }) => (
            <div key={keys} class="keys-row">
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{words.shortcuts[does]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
