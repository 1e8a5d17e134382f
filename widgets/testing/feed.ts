import type { FeedInput } from '@porchlight/core/model/feed';

/** A district's feed in English, Spanish and, in parts, Arabic. Meant to be seen as of 20 November 2026. */
export const feed: FeedInput = {
  schema: 'porchlight-feed/1',
  district: { en: 'Cedar Valley School District', es: 'Distrito Escolar de Cedar Valley' },
  languages: ['en', 'es', 'ar'],
  timeZone: 'America/Los_Angeles',
  updated: '2026-11-18T17:00:00Z',
  page: '/take-part',
  calendar: '/feed.ics',
  timeline: [
    {
      id: 'boundary-forum',
      title: {
        en: 'Family forum on new school boundaries',
        es: 'Foro para familias sobre los nuevos límites escolares',
        ar: 'لقاء الأسر حول حدود المدارس الجديدة',
      },
      start: '2026-12-10T18:00',
      end: '2026-12-10T20:00',
      status: 'planned',
      phase: 'before',
      topic: { en: 'School boundaries', es: 'Límites escolares', ar: 'حدود المدارس' },
      about: {
        en: 'Look at the three draft maps, ask the planners, and tell us what each map would mean for your family.',
        es: 'Vea los tres mapas propuestos, pregunte a quienes los dibujaron y díganos qué significaría cada uno para su familia.',
        ar: 'اطّلعوا على الخرائط الثلاث، واسألوا المخطِّطين، وأخبرونا ماذا تعني كل خريطة لأسرتكم.',
      },
      place: {
        en: 'Lincoln Middle School, cafeteria',
        es: 'Lincoln Middle School, cafetería',
        ar: 'مدرسة لينكون المتوسطة، المقصف',
      },
      languages: ['en'],
      address: '410 Alder Street, Cedar Valley, CA 95999',
      remote: 'https://meet.example.org/boundaries',
      howTo: {
        en: 'Just come, or join online. You can speak for three minutes; no sign-up is needed.',
        es: 'Venga sin más, o conéctese en línea. Puede hablar tres minutos; no hace falta inscribirse.',
        ar: 'تعالوا مباشرة أو شاركوا عبر الإنترنت. يمكنكم التحدث ثلاث دقائق دون تسجيل.',
      },
      whoDecides: {
        en: 'The school board, on January 21',
        es: 'La junta escolar, el 21 de enero',
        ar: 'مجلس المدارس، يوم 21 يناير',
      },
      help: { interpretation: ['es', 'ar', 'hmn'], childcare: true, food: true, transport: true },
      contact: {
        name: { en: 'Family Engagement Office', es: 'Oficina de Familias', ar: 'مكتب الأسر' },
        phone: '(555) 010-0142',
        email: 'families@cedarvalley.example',
      },
      links: [
        { href: '/maps', text: { en: 'See the three maps', es: 'Ver los tres mapas', ar: 'شاهدوا الخرائط الثلاث' } },
      ],
    },
    {
      id: 'calendar-survey',
      title: {
        en: 'Tell us about the 2027–28 school calendar',
        es: 'Opine sobre el calendario escolar 2027–28',
        ar: 'شاركونا رأيكم في التقويم المدرسي 2027–2028',
      },
      start: '2026-11-02',
      deadline: '2026-11-25T17:00',
      status: 'open',
      phase: 'before',
      topic: { en: 'School calendar', es: 'Calendario escolar', ar: 'التقويم المدرسي' },
      about: {
        en: 'Two calendars are possible. One starts in mid-August, one after Labor Day.',
        es: 'Hay dos calendarios posibles. Uno empieza a mediados de agosto, el otro después del Día del Trabajo.',
        ar: 'هناك تقويمان ممكنان. يبدأ أحدهما في منتصف أغسطس، والآخر بعد عيد العمال.',
      },
      howTo: {
        en: 'Answer five questions online, on paper in any school office, or by phone.',
        es: 'Responda cinco preguntas en línea, en papel en cualquier escuela o por teléfono.',
        ar: 'أجيبوا عن خمسة أسئلة عبر الإنترنت، أو على ورقة في أي مدرسة، أو بالهاتف.',
      },
      remote: '/calendar-survey',
      whoDecides: { en: 'The superintendent', es: 'La superintendente', ar: 'مديرة المنطقة التعليمية' },
      help: { interpretation: true, accommodation: true },
    },
    {
      id: 'board-vote',
      title: {
        en: 'School board votes on boundaries',
        es: 'La junta escolar vota sobre los límites',
        ar: 'مجلس المدارس يصوّت على الحدود',
      },
      start: '2027-01-21T19:00',
      takePart: false,
      phase: 'during',
      place: {
        en: 'District office, board room',
        es: 'Oficina del distrito, sala de la junta',
        ar: 'مكتب المنطقة، قاعة المجلس',
      },
    },
    {
      id: 'bus-night',
      title: { en: 'Bus route night', es: 'Noche de rutas de autobús', ar: 'أمسية مسارات الحافلات' },
      start: '2026-12-02T18:30',
      status: 'postponed',
      reason: {
        en: 'The new route map is not ready. We will give a new date by December 15.',
        es: 'El nuevo mapa de rutas no está listo. Daremos una nueva fecha antes del 15 de diciembre.',
        ar: 'خريطة المسارات الجديدة غير جاهزة. سنعلن موعدًا جديدًا قبل 15 ديسمبر.',
      },
    },
    {
      id: 'phone-policy',
      title: { en: 'Cell phone policy', es: 'Reglas sobre teléfonos celulares', ar: 'سياسة الهواتف المحمولة' },
      start: '2026-10-08',
      end: '2026-10-22',
      status: 'not-adopted',
      outcome: {
        en: 'Each school keeps its own rule until then.',
        es: 'Mientras tanto cada escuela mantiene su propia regla.',
        ar: 'تحتفظ كل مدرسة بقاعدتها حتى ذلك الحين.',
      },
      phase: 'after',
      reason: {
        en: 'Families and teachers asked for one rule for all schools; the draft had four. A new draft comes in March.',
        es: 'Familias y maestros pidieron una sola regla para todas las escuelas; la propuesta tenía cuatro. En marzo habrá una nueva.',
        ar: 'طلبت الأسر والمعلمون قاعدة واحدة لكل المدارس، وكانت المسودة بأربع قواعد. ستصدر مسودة جديدة في مارس.',
      },
      links: [
        {
          href: '/phones',
          text: { en: 'What families wrote', es: 'Lo que escribieron las familias', ar: 'ما كتبته الأسر' },
        },
      ],
    },
  ],
  responses: [
    {
      id: 'late-bus',
      heard: {
        en: 'The late bus leaves before clubs end, so our children miss one or the other.',
        es: 'El último autobús sale antes de que terminen los clubes, y nuestros hijos pierden una cosa o la otra.',
        ar: 'تغادر الحافلة الأخيرة قبل انتهاء الأندية، فيفوت أطفالنا أحد الأمرين.',
      },
      voices: 143,
      groups: [
        { en: 'Families in Eastside', es: 'Familias de Eastside', ar: 'أسر إيستسايد' },
        { en: 'Spanish-speaking families', es: 'Familias que hablan español', ar: 'الأسر الناطقة بالإسبانية' },
        { en: 'Students', es: 'Estudiantes', ar: 'الطلاب' },
      ],
      did: {
        en: 'Since October 5 the late bus leaves at 5:15 instead of 4:30, on all four routes.',
        es: 'Desde el 5 de octubre el último autobús sale a las 5:15 y no a las 4:30, en las cuatro rutas.',
        ar: 'منذ 5 أكتوبر تغادر الحافلة الأخيرة عند 5:15 بدلًا من 4:30، في المسارات الأربعة.',
      },
      why: {
        en: 'Moving the bus cost less than moving the clubs, and it helps children who have no other ride.',
        es: 'Cambiar el autobús costó menos que cambiar los clubes, y ayuda a quienes no tienen otra forma de volver.',
        ar: 'كان تغيير موعد الحافلة أقل كلفة من تغيير الأندية، وهو يساعد من لا وسيلة أخرى لهم.',
      },
      status: 'done',
      whoDecided: { en: 'Director of transportation', es: 'La directora de transporte', ar: 'مديرة النقل' },
      otherViews: {
        en: 'Some families asked for a second late bus. There was no driver for one this year.',
        es: 'Algunas familias pidieron un segundo autobús. Este año no había conductor para otro.',
        ar: 'طلبت بعض الأسر حافلة ثانية، ولم يتوفر لها سائق هذا العام.',
      },
      next: {
        en: 'We count riders until February and look at it again.',
        es: 'Contaremos a los pasajeros hasta febrero y lo veremos de nuevo.',
        ar: 'سنحصي الركاب حتى فبراير ثم نراجع الأمر.',
      },
      thanks: {
        en: 'Thank you to everyone who wrote, and to the students who counted seats.',
        es: 'Gracias a todas las personas que escribieron y a los estudiantes que contaron los asientos.',
        ar: 'شكرًا لكل من كتب، وللطلاب الذين عدّوا المقاعد.',
      },
      date: '2026-10-30',
      links: [{ href: '/late-bus', text: { en: 'The new bus times', es: 'El nuevo horario', ar: 'المواعيد الجديدة' } }],
    },
    {
      id: 'homework-portal',
      heard: {
        en: 'Grades and homework are in two places, and one of them is only in English.',
        es: 'Las notas y las tareas están en dos lugares, y uno de ellos está solo en inglés.',
        ar: 'الدرجات والواجبات في مكانين، وأحدهما بالإنجليزية فقط.',
      },
      voices: 61,
      groups: [
        { en: 'Families of English learners', es: 'Familias de estudiantes de inglés', ar: 'أسر متعلمي الإنجليزية' },
      ],
      did: {
        en: 'From January both will be in one portal, in English, Spanish and Arabic.',
        es: 'Desde enero todo estará en un solo portal, en inglés, español y árabe.',
        ar: 'اعتبارًا من يناير ستكون في بوابة واحدة بالإنجليزية والإسبانية والعربية.',
      },
      status: 'under-way',
      whoDecided: { en: 'Chief information officer', es: 'La directora de informática', ar: 'مسؤول المعلوماتية' },
    },
    {
      id: 'start-time',
      heard: {
        en: 'High school should start later.',
        es: 'La escuela secundaria debería empezar más tarde.',
        ar: 'ينبغي أن تبدأ المدرسة الثانوية في وقت متأخر أكثر.',
      },
      voices: 212,
      did: {
        en: 'High school keeps starting at 8:00 next year.',
        es: 'El próximo año la secundaria seguirá empezando a las 8:00.',
        ar: 'ستستمر الثانوية في البدء عند الثامنة في العام القادم.',
      },
      why: {
        en: 'The same buses serve three schools. A later start needs nine more buses, which cost more than we have.',
        es: 'Los mismos autobuses sirven a tres escuelas. Empezar más tarde requiere nueve autobuses más, y no hay dinero.',
        ar: 'تخدم الحافلات نفسها ثلاث مدارس. والبدء المتأخر يحتاج إلى تسع حافلات أخرى تفوق ميزانيتنا.',
      },
      status: 'not-done',
      next: {
        en: 'The board takes it up again with the 2028 budget.',
        es: 'La junta lo tratará de nuevo con el presupuesto de 2028.',
        ar: 'سيعود المجلس إلى الأمر مع ميزانية 2028.',
      },
    },
  ],
};
