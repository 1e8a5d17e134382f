import { isExposed } from '../../page/assistive.ts';
import { elementIndex, elementsNamed, elementsWithRole } from '../../page/element-index.ts';
import { isOnScreen } from '../../page/on-screen.ts';
import type { Page } from '../../page/page.ts';
import { renderedText } from '../../page/text-blocks.ts';
import { wordsOf } from '../../text/tokens.ts';
import { type RuleFinding, rule } from '../rule.ts';
import { es } from './es.ts';

type Message = 'unheard' | 'no-cause';

const isError =
  /(^|[-_\s])(error|errors|invalid|validation|field-?error|form-?error|alert-danger|help-block-error)([-_\s]|$)/i;
const fields = 'input:not([type="hidden"]):not([type="submit"]):not([type="button"]), select, textarea';
/** What is left of a message when it names neither the field nor what is wrong. */
const empty = new Set(
  'please,fill,the,field,fields,form,correctly,correct,check,your,entry,entries,input,inputs,invalid,value,values,error,errors,wrong,try,again,there,was,were,an,a,is,are,this,not,valid,incorrect,has,have,for,in,on,with,and,fix,below,above,submission,problem,por,favor,campo,campos,formulario,error,errores,valor,no,es,son,válido,inválido,incorrecto,revise,corrija,el,la,los,las,de,del,para,en,un,una,hay,hubo,intente,nuevo'.split(
    ',',
  ),
);

export default rule<Message>({
  id: 'error-message',
  lens: 'accessibility',
  impact: 'serious',
  title: 'An error message says what is wrong, where, and to everyone',
  why: 'Whoever hears only "invalid value" gives up on the enrollment form, though one digit was missing.',
  sources: [
    {
      name: 'WCAG 2.1, 3.3.1 Error Identification',
      url: 'https://www.w3.org/WAI/WCAG21/Understanding/error-identification.html',
    },
  ],
  practices: ['pp-1.3a'],
  wcag: ['3.3.1'],
  act: ['36b590'],
  fixedBy: 'webmaster',
  messages: {
    unheard: {
      problem: 'This error message can be seen, but screen readers are not told of it.',
      fix: 'Take aria-hidden="true" off the message.',
    },
    'no-cause': {
      problem: 'The message "{text}" does not say what is wrong.',
      fix: 'Say which field it is and what to do: "Age: enter a number, 1 or more".',
    },
  },
  needs: [elementIndex],
  evaluate(page) {
    const forms = elementsNamed(page, 'form').filter((form) => page.isRendered(form) && form.querySelector(fields));
    const messages = forms.flatMap((form) => messagesOf(page, form).map((element) => ({ form, element })));
    if (messages.length === 0) return { applicable: false, because: 'No form shows an error message.' };
    const findings: RuleFinding<Message>[] = [];
    for (const { form, element } of messages) {
      const text = renderedText(element, 300);
      if (!isExposed(page, element)) findings.push({ outcome: 'fail', message: 'unheard', element });
      else if (saysNothing(text, form))
        findings.push({ outcome: 'fail', message: 'no-cause', element, data: { text: text.slice(0, 120) } });
    }
    return { applicable: true, examined: messages.length, findings };
  },
  es,
});

/** What a form shows as an error, by role, id or class; the innermost of nested ones. */
function messagesOf(page: Page, form: Element): Element[] {
  const named = [...form.querySelectorAll('[id], [class]')].filter(
    (each) => isError.test(each.id) || isError.test(each.getAttribute('class') ?? ''),
  );
  const alerts = elementsWithRole(page, 'alert').filter((each) => form.contains(each));
  const all = [...new Set([...named, ...alerts])].filter(
    (each) =>
      !each.matches('form, fieldset, label, input, select, textarea, button') &&
      !each.querySelector(fields) &&
      page.isRendered(each) &&
      /\p{L}{3}/u.test(each.textContent ?? '') &&
      isOnScreen(each),
  );
  return all.filter((each) => !all.some((other) => other !== each && each.contains(other)));
}

/** Whether nothing is left once the names of fields and the usual words of apology are taken away. */
function saysNothing(text: string, form: Element): boolean {
  const labels = new Set(
    [...form.querySelectorAll('label, legend')].flatMap((label) => wordsOf(label.textContent ?? '')),
  );
  const left = wordsOf(text).filter((word) => !empty.has(word) && !labels.has(word));
  return left.length === 0 && wordsOf(text).length <= 12 && !/\d/.test(text);
}
