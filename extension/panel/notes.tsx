import type { Note } from '@porchlight/core/model/note';
import type { PanelModel } from '../models/panel-model.ts';
import { placeName } from '../models/place-name.ts';
import { Icon } from './icons.tsx';
import { NoteForm } from './note-form.tsx';
import { moment } from './when.ts';
import { useWords } from './words.ts';

/** What people wrote about this page. Findings of their own also stand among the fixes. */
export function Notes({ model }: { model: PanelModel }) {
  const words = useWords();
  const report = model.audit.report.value;
  const isTheirs = model.audit.kept.value === 'imported';
  const notes = isTheirs ? (report?.notes ?? []) : model.records.notes.value;
  if (isTheirs && notes.length === 0) return null;
  return (
    <section class="section" id="notes" aria-labelledby="notes-title">
      <h2 class="section-title" id="notes-title">
        <Icon name="note" /> <span>{words.notes.title}</span>
      </h2>
      {notes.length === 0 ? (
        <p class="soft">{words.notes.none}</p>
      ) : (
        <ul class="cards">
          {notes.map((note) => (
            <NoteCard key={note.id} note={note} model={model} isTheirs={isTheirs} />
          ))}
        </ul>
      )}
      {!isTheirs && <NoteForm model={model} />}
    </section>
  );
}

function NoteCard({ note, model, isTheirs }: { note: Note; model: PanelModel; isTheirs: boolean }) {
  const words = useWords();
  const { text, target, picture, by, at, finding } = note;
  return (
    <li class="card point">
      <p class="note-text">{text}</p>
      {finding && (
        <p class="small">
          {words.lens[finding.lens].name} · {words.impact[finding.impact]}
        </p>
      )}
      {target && (
        <p class="small soft" dir="auto">
          {target.text || placeName(target)}
        </p>
      )}
      {picture && <img class="note-picture" src={picture} alt={words.notes.pictureAlt} />}
      <p class="soft small">{words.decide.by(by || words.decide.nobody, moment(at, words.language))}</p>
      <div class="row">
        {target && (
          <button type="button" class="quiet" onClick={() => model.place.point(note.id, target, text.slice(0, 80))}>
            {words.notes.show}
          </button>
        )}
        {!isTheirs && (
          <button type="button" class="quiet" onClick={() => void model.notes.remove(note)}>
            {words.notes.remove}
          </button>
        )}
      </div>
    </li>
  );
}
