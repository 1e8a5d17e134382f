import type { Spanish } from '../rule.ts';

export const es: Spanish<'placeholder' | 'unrelated' | 'site-only'> = {
  title: 'El título dice de qué trata la página',
  why: 'El título es lo primero que dice un lector de pantalla, y el nombre de la pestaña, del marcador y del resultado de búsqueda. Con uno equivocado, la familia se va antes de empezar.',
  messages: {
    placeholder: {
      problem: 'La página todavía se llama "{title}".',
      fix: 'En los ajustes de la página, póngale un título que diga de qué trata, y después el nombre del distrito.',
    },
    unrelated: {
      problem: 'La página se llama "{title}", pero la página habla de otra cosa.',
      fix: 'En los ajustes de la página, cambie el título por aquello de lo que trata. Las páginas copiadas suelen guardar el anterior.',
    },
    'site-only': {
      problem: 'El título "{title}" solo nombra el sitio. La página trata de "{heading}".',
      fix: 'Ponga de qué trata la página antes del nombre del sitio: "{heading} – {title}".',
    },
  },
};
