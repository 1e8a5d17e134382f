// Offers of help in a language, in the languages of district families. Each is a stem that such a line holds.
const offers =
  /\b(language (assistance|access|services|help|line)|help in (your|other) languages?|(free )?(interpret(er|ers|ation|ing)|translat(or|ors|ion)) (services?|help|support|is|are|can|will|available|upon|on request)|(need|request|for|ask for|want) (an? )?(interpret(er|ation|ers)|translat(ion|or))|speak(s)? your language)\b|ayuda en (su|español)|int[eé]rprete|asistencia (lingüística|de idiomas?)|hablamos español|se habla español|servicios? de (traducci|interpretaci)|المساعدة (اللغوية|في اللغة|باللغة|بلغت)|مترجم|خدمات الترجمة|语言(协助|帮助|服务|援助)|語言(協助|幫助|服務|援助)|口译|口譯|翻译服务|翻譯服務|thông dịch|hỗ trợ ngôn ngữ|phiên dịch|pab txhais lus|txhais lus|entèprèt|èd nan lang|turjub|tarjum|caawimaad? luqad|tagasalin|tulong sa wika|interpreter ng|통역|언어 (지원|도움)|перевод(чик|а)|переклада|языковая помощь|intérprete|interprète|aide linguistique|通訳|言語支援|مترجم|ترجمان|زبان میں مدد|ژباړن|ترجمان|mkalimani|msaada wa lugha|दोभाषे|भाषा सहायता|दुभाषिया|አስተርጓሚ|ተርጓሚ|ভাষা সহায়তা|দোভাষী|បកប្រែ|ນາຍພາສາ|ແປພາສາ|စကားပြန်|ਦੁਭਾਸ਼ੀਏ|દુભાષિયા|tłumacz|turjumaana/iu;

// An interpreter of sign language is another help, and a needed one.
const signed = /\b(sign(ed)?([- ]language)?|ASL|deaf) interpret\p{L}*/giu;

/** Whether a text offers help in a language: an interpreter, a translator, somebody who speaks it. */
export function helpLine(text: string): boolean {
  return offers.test(text.replace(signed, ''));
}
