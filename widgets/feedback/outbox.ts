import type { Submission } from '@porchlight/core/model/submission';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { part } from '../shared/lazy.ts';
import type * as Paper from '../shared/paper.ts';
import { tell } from '../shared/tell.ts';
import { fill, type Translated } from '../shared/words.ts';
import type { FieldContext } from './context.ts';
import { asked, isStudent, readDraft } from './draft.ts';
import { errorWords, type FieldError, findErrors } from './errors.ts';
import { focusOn } from './focus.ts';
import type { FormPart } from './form-part.ts';
import { fieldsIn, type Keep, keeping, putBack } from './keeping.ts';
import { button, note, otherWays, receipt, reminder, summary } from './messages.ts';
import { strings as english } from './outbox-strings.ts';
import { styles } from './outbox-styles.ts';
import { prove } from './prove.ts';
import { fieldOf } from './question.ts';
import { receiptSheet, words } from './sayings.ts';
import { endpointOf, letterOf, mailOf, type Outcome, post } from './send.ts';
import { randomId, referenceOf, submissionOf } from './submission.ts';
import { wordsLeft } from './words-left.ts';

/**
 * Everything that a form needs once somebody begins to write: counting words, finding errors, keeping a draft,
 * sending, the receipt. It is loaded then, so that the form itself is there sooner.
 */
export class Outbox {
  readonly #form: FormPart;
  readonly #load: typeof part;
  #phase: 'writing' | 'sending' | 'kept' | 'sent' = 'writing';
  #word: 'offline' | 'failed' | 'mail' | 'draft' | 'removed' | undefined;
  /** What stands in the fields, or stood there when the form was sent. */
  #draft = readDraft(null);
  #errors: FieldError[] = [];
  #submission: Submission | undefined;
  /** Stays through every retry, so that nothing arrives twice; empty until the first. */
  #id = '';
  #saving = 0;
  #deaf: (() => void) | undefined;
  #restored = false;
  #waiting = 0;

  /** @param load loads a further part; a part cannot by itself, since it stands in another folder */
  constructor(form: FormPart, load: typeof part) {
    this.#form = form;
    this.#load = load;
    form.addSheet(styles);
  }

  get sending(): boolean {
    return this.#phase === 'sending';
  }

  /** What the fields are told: errors in words, how many words are left, and what is not asked. */
  tell(context: FieldContext): void {
    const strings = this.#strings;
    const { definition } = context;
    for (const error of this.#errors) context.errors[error.field] = errorWords(error, context, strings);
    wordsLeft(definition, this.#draft).forEach((count, index) => {
      if (count !== undefined) context.left[fieldOf(index)] = fill(strings.left, { count }, context.tag);
    });
    context.asked = { questions: asked(this.#draft, definition), groups: !isStudent(this.#draft, definition) };
  }

  /** What is said aloud and seen by nobody: that it is being sent, and how many words are left when few are. */
  status({ strings, definition, left }: FieldContext): string {
    if (this.sending) return strings.sending;
    const near = wordsLeft(definition, this.#draft).findIndex((count) => count !== undefined && count <= 10);
    return left[fieldOf(near)] ?? '';
  }

  /** What stands in the form's place after sending. */
  instead(context: FieldContext): TemplateResult | undefined {
    if (this.#phase !== 'sent' && this.#phase !== 'kept') return undefined;
    const strings = this.#strings;
    const arrived = this.#phase === 'sent';
    const ways = otherWays(strings, this.#form);
    return receipt(referenceOf(this.#id), arrived, context, strings, this.#form.level, this.#afterwards, ways);
  }

  above(context: FieldContext): unknown {
    const strings = this.#strings;
    const waiting = this.#waiting > 0 && fill(strings.waiting, { count: this.#waiting }, context.tag);
    return html`
      ${this.#errors.length > 0 ? summary(context, strings, this.#form.level, (field) => focusOn(this.#form, field)) : nothing}
      ${
        waiting
          ? reminder(
              waiting,
              button(strings.again, () => this.#flush()),
              button(strings.remove, () => this.#dropAll()),
            )
          : nothing
      }
      ${
        this.#word === 'draft'
          ? reminder(
              strings.draft,
              button(strings.remove, () => this.#forget()),
            )
          : nothing
      }
    `;
  }

  below({ strings: { failedTitle, failed } }: FieldContext): TemplateResult | typeof nothing {
    const strings = this.#strings;
    const word = this.#word;
    if (word === 'removed') return html`<p role="status">${strings.removed}</p>`;
    if (word === 'mail') return note(strings.mailTitle, strings.mail);
    if (word !== 'offline' && word !== 'failed') return nothing;
    return note(word === 'offline' ? strings.offlineTitle : failedTitle, failed, otherWays(strings, this.#form));
  }

  /** Somebody has typed or chosen: keeps a draft, a moment later. */
  typed(): void {
    this.#read();
    const form = this.#element;
    if (!form || !this.#keeps) return;
    clearTimeout(this.#saving);
    const keep = keeping();
    this.#saving = window.setTimeout(async () => {
      await (await keep)?.keepDraft(this.#draftKey, fieldsIn(form)).catch(() => undefined);
    }, 400);
  }

  /** Brings back what an earlier visit left in this form, and sends what waits. */
  async restore(): Promise<void> {
    const keep = this.#keeps ? await keeping() : undefined;
    if (!keep) return;
    await this.#form.draw();
    this.#listen(keep);
    await this.#count(keep);
    const draft = await keep.draft(this.#draftKey).catch(() => undefined);
    const form = this.#element;
    if (!draft || !form || this.#restored) return;
    this.#restored = true;
    putBack(form, draft.fields);
    this.#word = 'draft';
    this.#read();
  }

  /** The form as it is drawn; null when something else stands in its place. */
  get #element(): HTMLFormElement | null {
    return this.#form.root.querySelector('form');
  }

  /** Takes in what stands in the fields now. */
  #read(): void {
    const context = this.#form.context();
    if (context) this.#draft = readDraft(this.#element, context.definition);
    this.#form.draw();
  }

  async submit(): Promise<void> {
    this.#read();
    const context = this.#form.context();
    const draft = this.#draft;
    const endpoint = endpointOf(this.#form.endpoint, document.baseURI);
    if (this.#phase !== 'writing' || !endpoint || !context) return;
    this.#errors = findErrors(draft, context.definition);
    this.#word = undefined;
    this.#form.draw();
    if (this.#errors.length > 0) return focusOn(this.#form, 'errors');

    this.#id ||= randomId();
    const submission = submissionOf(context.definition, draft, {
      ...words(context),
      id: this.#id,
      at: new Date(),
      language: context.tag,
      page: location.href,
      seconds: Math.round((performance.now() - this.#form.shownAt) / 1000),
    });
    this.#submission = submission;
    if (!tell(this.#form, 'porchlight-submit', { submission })) return;
    if (endpoint.protocol === 'mailto:') {
      location.href = mailOf(submission, endpoint);
      this.#become('writing', 'mail');
    } else await this.#send(submission, endpoint);
  }

  async #send(submission: Submission, endpoint: URL): Promise<void> {
    this.#become('sending');
    clearTimeout(this.#saving);
    await prove(submission, this.#form.proof, this.#load);
    const letter = letterOf(submission, endpoint, this.#form.format === 'form');
    const keep = this.#keeps ? await keeping() : undefined;
    const kept = await keep?.add(letter).then(
      () => true,
      () => false,
    );
    if (keep && kept) {
      await keep.dropDraft(this.#draftKey);
      this.#listen(keep);
      const outcome = (await keep.send(letter.id)) ?? { kind: 'sent' };
      if (outcome.kind === 'refused') await keep.drop(letter.id);
      this.#end(outcome, true);
      void keep.flush();
    } else this.#end(await post(letter), false);
  }

  #end({ kind }: Outcome, kept: boolean): void {
    if (kind === 'sent') this.#arrive();
    else if (kept && kind !== 'refused') {
      this.#become('kept');
      this.#tellOf('porchlight-kept');
    } else this.#become('writing', kind === 'offline' ? 'offline' : 'failed');
  }

  #arrive(): void {
    if (this.#phase === 'sent') return;
    this.#become('sent');
    this.#tellOf('porchlight-sent');
  }

  #tellOf(event: string): void {
    tell(this.#form, event, { submission: this.#submission, reference: referenceOf(this.#id) });
    void focusOn(this.#form, 'receipt');
  }

  /** Another tab, or a later try, may send what waits here. */
  #listen(keep: Keep): void {
    this.#deaf ??= keep.listen(({ id, sent }) => {
      void this.#count(keep);
      if (id !== this.#id || this.#phase !== 'kept') return;
      if (sent) this.#arrive();
      else this.#startAgain('removed');
    });
  }

  /** Letters of earlier visits; the one that is before the family's eyes is not among them. */
  async #count(keep: Keep): Promise<void> {
    this.#waiting = (await keep.waiting()).filter(({ id }) => id !== this.#id).length;
    this.#form.draw();
  }

  readonly #afterwards = {
    print: () => this.#print(),
    another: () => this.#startAgain(),
    again: async () => {
      const keep = await keeping();
      this.#become('sending');
      this.#end((await keep?.send(this.#id)) ?? { kind: 'sent' }, true);
    },
    remove: async () => (await keeping())?.drop(this.#id),
  };

  async #flush(): Promise<void> {
    await (await keeping())?.flush(true);
  }

  async #dropAll(): Promise<void> {
    const keep = await keeping();
    for (const { id } of (await keep?.waiting()) ?? []) await keep?.drop(id);
    this.#become('writing', 'removed');
  }

  async #print(): Promise<void> {
    const context = this.#form.context();
    if (!context || !this.#submission || !tell(this.#form, 'porchlight-print', {})) return;
    const { print } = await this.#load<typeof Paper>('paper');
    print(receiptSheet(this.#submission, context, this.#strings));
  }

  #startAgain(word?: 'removed'): void {
    this.#id = '';
    this.#draft = readDraft(null);
    this.#form.shownAt = performance.now();
    this.#become('writing', word);
    void focusOn(this.#form, 'answer-0');
  }

  #become(phase: 'writing' | 'sending' | 'kept' | 'sent', word?: 'offline' | 'failed' | 'mail' | 'removed'): void {
    this.#phase = phase;
    this.#word = word;
    this.#form.draw();
  }

  async #forget(): Promise<void> {
    await (await keeping())?.dropDraft(this.#draftKey);
    this.#element?.reset();
    this.#read();
    this.#become('writing', 'removed');
    void focusOn(this.#form, 'answer-0');
  }

  get #keeps(): boolean {
    return this.#form.keep !== 'off';
  }

  get #draftKey(): string {
    return `${location.pathname} ${this.#form.context()?.definition.id}`;
  }

  get #strings(): Translated<typeof english> {
    return this.#form.language.words?.outbox ?? english;
  }
}
