import type { FeedbackStrings } from '../feedback/strings.ts';
import { plural } from '../shared/plural.ts';
import type { TimelineStrings } from '../timeline/strings.ts';
import type { YouSaidStrings } from '../you-said/strings.ts';

// A third language, written from right to left and with six plurals, to see the widgets in. Not reviewed by a
// native speaker, so not part of a release.

export const feedback: FeedbackStrings = {
  language: 'لغة هذا النموذج',
  ask: 'ماذا تودّون أن نعرف؟',
  noNames: 'يُرجى عدم كتابة أسماء الطلاب.',
  roleAsk: 'من يكتب؟ (اختياري)',
  roles: {
    family: 'والد أو والدة أو وليّ أمر',
    student: 'طالب أو طالبة',
    staff: 'من العاملين في المدرسة',
    neighbor: 'من الجيران',
    partner: 'مجموعة من المجتمع',
    unsaid: 'أفضّل عدم الإجابة',
  },
  replyAsk: 'هل تودّون أن نردّ عليكم؟ (اختياري)',
  replyHint: 'إذا تركتم هذه الحقول فارغة تُرسل كلماتكم من دون أسمائكم.',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  replyLanguage: 'لغة الرد',
  send: 'إرسال',
  sending: 'جارٍ الإرسال…',
  errors: (count) =>
    plural('ar', count, {
      one: 'أمر واحد يحتاج إلى تصحيح قبل الإرسال',
      two: 'أمران يحتاجان إلى تصحيح قبل الإرسال',
      few: `${count} أمور تحتاج إلى تصحيح قبل الإرسال`,
      other: `${count} أمرًا تحتاج إلى تصحيح قبل الإرسال`,
    }),
  unanswered: (question) => (question ? `اكتبوا إجابة عن «${question}»` : 'اكتبوا إجابتكم قبل الإرسال'),
  tooLong: (question, over) => `اختصروا ${question ? `الإجابة عن «${question}»` : 'إجابتكم'} بمقدار ${over} حرفًا`,
  badEmail: 'اكتبوا البريد الإلكتروني هكذا: name@example.org',
  offlineTitle: 'لا يوجد اتصال بالإنترنت',
  offline: 'لم يضِع شيء مما كتبتموه: كله ما زال هنا. أرسلوه مجددًا عند عودة الاتصال.',
  failedTitle: 'لم يُرسل بعد',
  failed: 'حدث خطأ في الطريق. لم يضِع شيء مما كتبتموه: كله ما زال هنا. يُرجى الإرسال مجددًا.',
  otherWays: 'يمكنكم أيضًا التواصل معنا هكذا:',
  again: 'إرسال مجددًا',
  sent: 'شكرًا لكم. وصلت كلماتكم.',
  reference: 'رقمكم المرجعي',
  keep: 'احتفظوا به إن أردتم السؤال عن رسالتكم لاحقًا.',
  next: 'ماذا سيحدث بعد ذلك',
  another: 'كتابة رسالة أخرى',
};

export const timeline: TimelineStrings = {
  loading: 'جارٍ البحث عن المواعيد…',
  failed: 'لا يمكن قراءة أحدث المواعيد الآن.',
  retry: 'المحاولة مجددًا',
  empty: 'لم تُعلن أي مواعيد بعد.',
  now: 'ما يمكنكم فعله الآن',
  nothingNow: 'لا شيء يحتاج إلى ردّكم اليوم.',
  coming: 'ما سيأتي',
  past: (count) =>
    plural('ar', count, {
      one: 'خطوة واحدة مضت',
      two: 'خطوتان مضتا',
      few: `${count} خطوات مضت`,
      other: `${count} خطوة مضت`,
    }),
  to: 'إلى',
  until: 'حتى',
  deadline: 'آخر موعد للرد',
  where: 'المكان',
  join: 'المشاركة عبر الإنترنت',
  how: 'كيف تشاركون',
  help: 'مساعدة متوفرة',
  decides: 'من يقرّر',
  questions: 'للأسئلة',
  why: 'السبب',
  calendar: 'إضافة إلى التقويم',
  updated: (day) => `حُدّث يوم ${day}`,
  status: {
    planned: 'مخطّط له',
    open: 'مفتوح الآن',
    reviewing: 'قيد المراجعة',
    decided: 'تقرّر',
    postponed: 'مؤجّل',
    'not-adopted': 'لم يُعتمد',
    cancelled: 'ملغى',
  },
  phase: { before: 'قبل القرار', during: 'عند اتخاذ القرار', after: 'بعد القرار' },
  interpretation: 'مترجمون فوريون',
  offered: {
    childcare: 'رعاية الأطفال',
    food: 'طعام',
    transport: 'مواصلات',
    accommodation: 'مساعدة للأشخاص ذوي الإعاقة',
  },
};

export const youSaid: YouSaidStrings = {
  loading: 'جارٍ البحث عن الردود…',
  failed: 'لا يمكن قراءة أحدث الردود الآن.',
  retry: 'المحاولة مجددًا',
  empty: 'لم تُنشر أي ردود بعد.',
  heard: 'قلتم',
  voices: (count) =>
    plural('ar', count, {
      one: 'قال ذلك شخص واحد',
      two: 'قال ذلك شخصان',
      few: `قال ذلك ${count} أشخاص`,
      other: `قال ذلك ${count} شخصًا`,
    }),
  groups: 'سمعنا من',
  did: { done: 'ما فعلناه', 'under-way': 'ما نفعله', planned: 'ما سنفعله', 'not-done': 'ما قررناه' },
  status: { done: 'تم', 'under-way': 'جارٍ', planned: 'مخطّط له', 'not-done': 'لم يُنفَّذ' },
  why: 'السبب',
  whoDecided: 'من قرّر',
  otherViews: 'قال آخرون',
  next: 'ما سيأتي',
  answered: (day) => `أُجيب يوم ${day}`,
};
