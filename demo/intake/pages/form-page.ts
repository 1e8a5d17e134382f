import type { FormDefinition } from '@porchlight/core/model/form';
import { ANSWER_LIMIT } from '@porchlight/core/model/submission';
import { localText } from '@porchlight/core/text/local-text';
import { html, raw } from 'hono/html';
import type { Html } from './layout.ts';
import { wordsIn } from './words.ts';

/**
 * A form: the widget, and for browsers without script a plain form that sends the same.
 * @param options.id the submission's id, made here so that pressing "send" twice stores once
 * @param options.now milliseconds since 1970
 * @param options.proofBits of the proof of work that the widget is asked to send along; 0 asks for none
 */
export function formBody(
  form: FormDefinition,
  language: string,
  options: { id: string; now: number; proofBits: number },
): Html {
  return html`
<porchlight-feedback endpoint="/submissions" form="${form.id}" lang="${language}" heading-level="2"${
    options.proofBits > 0 ? html` proof="${options.proofBits}"` : ''
  }>
${jsonScript({ ...form, title: undefined })}
</porchlight-feedback>
<noscript>${plainForm(form, language, options)}</noscript>`;
}

function plainForm(form: FormDefinition, language: string, options: { id: string; now: number }): Html {
  const { words, tag } = wordsIn(language);
  const anyRequired = form.questions.some(({ required }) => required);
  return html`<form method="post" action="/submissions">
<input type="hidden" name="id" value="${options.id}">
<input type="hidden" name="form" value="${form.id}">
<input type="hidden" name="language" value="${language}">
<input type="hidden" name="shown" value="${options.now}">
${form.intro ? html`<p>${localText(form.intro, language)}</p>` : ''}
<p lang="${tag}">${words.anonymous}</p>
${form.questions.map((question, index) => {
  const ask = localText(question.ask, language) || words.form;
  const needed = question.required || (!anyRequired && form.questions.length === 1);
  return html`<div class="field">
<label for="answer-${index}">${ask} <span class="quiet" lang="${tag}">(${needed ? words.required : words.optional})</span></label>
${question.hint ? html`<p class="hint" id="hint-${index}">${localText(question.hint, language)}</p>` : ''}
<input type="hidden" name="question-id" value="${question.id}">
<input type="hidden" name="question" value="${ask.slice(0, 500)}">
<textarea id="answer-${index}" name="answer" rows="5" maxlength="${ANSWER_LIMIT}" dir="auto"${
    question.hint ? html` aria-describedby="hint-${index}"` : ''
  }${needed ? raw(' required') : ''}></textarea>
</div>`;
})}
${
  form.askReply
    ? html`<fieldset lang="${tag}"><legend>${words.reply} <span class="quiet">(${words.optional})</span></legend>
<div class="field"><label for="name">${words.name}</label><input id="name" name="name" autocomplete="name" maxlength="200"></div>
<div class="field"><label for="email">${words.email}</label><input id="email" name="email" type="email" autocomplete="email" maxlength="254"></div>
<div class="field"><label for="phone">${words.phone}</label><input id="phone" name="phone" type="tel" autocomplete="tel" maxlength="40"></div>
</fieldset>`
    : ''
}
<div class="trap" aria-hidden="true"><label for="trap">${words.leaveEmpty}</label><input id="trap" name="trap" tabindex="-1" autocomplete="off"></div>
<button type="submit" lang="${tag}">${words.send}</button>
</form>`;
}

/** JSON inside a page. `<` is written so that no text can end the script. */
export function jsonScript(data: unknown): Html {
  return html`<script type="application/json">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`;
}
