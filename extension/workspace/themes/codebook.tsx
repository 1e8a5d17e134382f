import { readJson } from '@porchlight/core/model/read-error';
import { LanguageTag } from '@porchlight/core/model/text';
import { Codebook, type Theme } from '@porchlight/core/model/theme';
import { languageName } from '@porchlight/core/text/language-name';
import { localText } from '@porchlight/core/text/local-text';
import { educationCodebook, listOf } from '@porchlight/core/themes/education/codebook';
import { useSignal } from '@preact/signals';
import { Problem } from '../../panel/problem.tsx';
import { TakeFile } from '../../panel/take-file.tsx';
import { newId } from '../models/collection.ts';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Field, Select } from '../parts/field.tsx';
import { sentenceOf } from '../parts/problem.ts';
import { Sure } from '../parts/sure.tsx';
import { useWords } from '../words.ts';

/** The themes and their terms, to change. */
export function CodebookView({ model }: { model: WorkspaceModel }) {
  const { themes: words, shell, language } = useWords();
  const { codebook } = model.themes;
  const book = codebook.value;
  const chosen = useSignal(book.themes[0]?.id ?? '');
  const problem = useSignal('');
  const theme = book.themes.find(({ id }) => id === chosen.value) ?? book.themes[0];

  async function take(file: File): Promise<void> {
    problem.value = '';
    try {
      const taken = readJson(Codebook, await file.text(), file.name);
      await model.themes.saveCodebook({ ...taken, id: book.id });
    } catch (error) {
      problem.value = sentenceOf(error);
    }
  }

  return (
    <div class="stack">
      <p>{words.codebook.text}</p>
      <div class="row">
        <Select
          label={words.codebook.theme}
          value={theme?.id ?? ''}
          options={book.themes.map(({ id, name }) => ({ value: id, text: localText(name, language) }))}
          set={(value) => (chosen.value = value)}
          isCompact
        />
        <button
          type="button"
          class="quiet"
          onClick={() => {
            const id = `own-${newId()}`;
            void model.themes.saveCodebook({
              ...book,
              themes: [...book.themes, { id, name: { en: words.codebook.add }, terms: {} }],
            });
            chosen.value = id;
          }}
        >
          {words.codebook.add}
        </button>
      </div>
      {theme && <ThemeForm key={theme.id} model={model} theme={theme} />}
      <div class="row">
        <button
          type="button"
          class="quiet"
          onClick={() =>
            model.computer.save({
              name: 'codebook.json',
              type: 'application/json',
              parts: [JSON.stringify(book, undefined, 2)],
            })
          }
        >
          {words.codebook.export}
        </button>
        <TakeFile text={words.codebook.import} accept=".json" take={(file) => void take(file)} />
        <Sure
          text={words.codebook.reset}
          question={`${words.codebook.reset}?`}
          yes={shell.save}
          act={() => void model.themes.saveCodebook(educationCodebook)}
        />
      </div>
      <Problem text={problem.value} />
    </div>
  );
}

function ThemeForm({ model, theme }: { model: WorkspaceModel; theme: Theme }) {
  const { themes: words, shell, language } = useWords();
  const book = model.themes.codebook.value;
  const name = useSignal({ en: localText(theme.name, 'en'), es: localText(theme.name, 'es') });
  const about = useSignal(localText(theme.about, language));
  const terms = useSignal<Record<string, string>>(
    Object.fromEntries(Object.entries(theme.terms).map(([tag, list]) => [tag, list.join(', ')])),
  );
  const newTag = useSignal('');
  const isSaved = useSignal(false);
  const isTag = LanguageTag.safeParse(newTag.value.trim()).success;
  return (
    <form
      class="form card padded"
      onSubmit={(event) => {
        event.preventDefault();
        const next: Theme = {
          id: theme.id,
          name: name.value,
          about: { ...(typeof theme.about === 'object' ? theme.about : {}), [language]: about.value },
          terms: Object.fromEntries(
            Object.entries(terms.value).map(([tag, text]) => [tag, listOf(text).map((term) => term.slice(0, 80))]),
          ),
        };
        const languages = {
          ...book.languages,
          ...Object.fromEntries(Object.keys(next.terms).map((tag) => [tag, book.languages[tag] ?? ('draft' as const)])),
        };
        void model.themes.saveCodebook({
          ...book,
          languages,
          themes: book.themes.map((each) => (each.id === theme.id ? next : each)),
        });
        isSaved.value = true;
      }}
    >
      <div class="grid-fields">
        <Field
          label={words.codebook.name}
          isRequired
          value={name.value.en}
          set={(en) => (name.value = { ...name.value, en })}
        />
        <Field
          label={words.codebook.nameEs}
          lang="es"
          value={name.value.es}
          set={(es) => (name.value = { ...name.value, es })}
        />
      </div>
      <Field label={words.codebook.about} rows={2} value={about.value} set={(value) => (about.value = value)} />
      {Object.entries(terms.value).map(([tag, text]) => (
        <Field
          key={tag}
          label={words.codebook.terms(languageName(tag, language), listOf(text).length)}
          rows={5}
          lang={tag}
          value={text}
          set={(value) => (terms.value = { ...terms.value, [tag]: value })}
        />
      ))}
      <div class="row">
        <Field label={words.codebook.addLanguage} value={newTag.value} set={(value) => (newTag.value = value)} />
        <button
          type="button"
          class="quiet"
          disabled={!isTag}
          onClick={() => {
            terms.value = { ...terms.value, [newTag.value.trim()]: '' };
            newTag.value = '';
          }}
        >
          {shell.add}
        </button>
      </div>
      <div class="row">
        <button type="submit" class="primary">
          {words.codebook.save}
        </button>
        <Sure
          text={words.codebook.remove}
          question={words.codebook.sure}
          yes={shell.remove}
          act={() =>
            void model.themes.saveCodebook({ ...book, themes: book.themes.filter(({ id }) => id !== theme.id) })
          }
        />
        <span role="status">{isSaved.value ? shell.saved : ''}</span>
      </div>
    </form>
  );
}
