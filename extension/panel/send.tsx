import { useSignal } from '@preact/signals';
import type { PanelModel } from '../models/panel-model.ts';
import { formats } from '../models/send-model.ts';
import { FileButton } from './file-button.tsx';
import { Icon } from './icons.tsx';
import { Problem } from './problem.tsx';
import { useWords } from './words.ts';

/** What was found as files for others, and what others found brought in. */
export function SendView({ model }: { model: PanelModel }) {
  const { send } = useWords();
  const withPictures = useSignal(false);
  const told = useSignal('');
  const problem = useSignal('');
  const taking = model.send.taking.value;

  /** Files are from outside: what is wrong with one is said in the words of whoever read it. */
  async function trying(work: () => Promise<string>): Promise<void> {
    told.value = problem.value = '';
    try {
      told.value = await work();
    } catch (error) {
      problem.value = `${send.noFile} ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  return (
    <>
      <section class="section first-section" aria-labelledby="send-title">
        <h2 class="section-title" id="send-title">
          <Icon name="send" /> <span>{send.title}</span>
        </h2>
        {!model.send.report.value ? (
          <p class="soft">{send.none}</p>
        ) : (
          <>
            <ul class="plain">
              {formats.map((format) => (
                <li key={format} class="send-item">
                  <button
                    type="button"
                    class="quiet"
                    id={`send-${format}`}
                    disabled={taking !== undefined}
                    onClick={() => void model.send.save(format, withPictures.value)}
                  >
                    {send.formats[format].name}
                  </button>
                  <span class="soft small">{send.formats[format].hint}</span>
                  {format === 'html' && !model.audit.kept.value && (
                    <label class="check small">
                      <input
                        type="checkbox"
                        checked={withPictures.value}
                        onChange={({ currentTarget }) => {
                          withPictures.value = currentTarget.checked;
                        }}
                      />
                      {send.pictures}
                    </label>
                  )}
                </li>
              ))}
            </ul>
            <p class="small" role="status">
              {taking ? send.taking(taking.done, taking.of) : ''}
            </p>
          </>
        )}
      </section>
      <section class="section" aria-labelledby="bring-title">
        <h2 class="section-title" id="bring-title">
          {send.bring}
        </h2>
        <p class="soft">{send.bringHint}</p>
        <FileButton
          text={send.bringButton}
          accept=".json,.jsonl,application/json"
          take={(text) =>
            void trying(async () => {
              const count = await model.history.take(text);
              model.view.value = 'page';
              return send.brought(count);
            })
          }
        />
      </section>
      <section class="section" aria-labelledby="share-title">
        <h2 class="section-title" id="share-title">
          {send.share}
        </h2>
        <p class="soft">{send.shareHint}</p>
        <div class="row">
          <button type="button" class="quiet" onClick={() => void model.saveShared()}>
            {send.shareSave}
          </button>
          <FileButton
            text={send.shareTake}
            accept=".json,application/json"
            take={(text) =>
              void trying(async () => {
                const count = await model.decisions.takeShared(text);
                return count === undefined ? '' : send.shareTaken(count);
              })
            }
          />
        </div>
      </section>
      <p class="small" role="status">
        {told.value}
      </p>
      <Problem text={problem.value} />
    </>
  );
}
