import type { FormInput } from '@porchlight/core/model/form';
import { experienceWords } from './experience-words.ts';

const languages = Object.keys(experienceWords);
type Key = keyof (typeof experienceWords)['en'];
const say = (key: Key) => Object.fromEntries(languages.map((tag) => [tag, experienceWords[tag as 'en'][key]]));
const statement = (id: Key) => ({ id, kind: 'view' as const, ask: say(id) });

/**
 * The short form about the engagement itself: could people take part, were they heard, do they know what follows.
 * @param id the form's id in what is sent
 */
export function experience(id: string): FormInput {
  return {
    schema: 'porchlight-form/1',
    id: id || 'experience',
    title: say('title'),
    languages,
    questions: [statement('easy'), statement('heard'), statement('knows'), { id: 'better', ask: say('better') }],
    askReply: false,
  };
}
