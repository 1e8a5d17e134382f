// ISO 639-1, the two-letter language codes.
const twoLetter = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo ' +
    'es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki ' +
    'kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr ' +
    'nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg ' +
    'th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

// ISO 639-2 codes of languages that have two letters: what the web reads is those, and `eng` means nothing to it.
const threeForTwo = new Set(
  (
    'aar abk ave afr aka amh arg ara asm ava aym aze bak bel bul bih bis bam ben bod bre bos cat che cha cos cre ces ' +
    'chu chv cym dan deu div dzo ewe ell eng epo spa est eus fas ful fin fij fao fra fry gle gla glg grn guj glv hau ' +
    'heb hin hmo hrv hat hun hye her ina ind ile ibo iii ipk ido isl ita iku jpn jav kat kon kik kua kaz kal khm kan ' +
    'kor kau kas kur kom cor kir lat ltz lug lim lin lao lit lub lav mlg mah mri mkd mal mon mar msa mlt mya nau nob ' +
    'nde nep ndo nld nno nor nbl nav nya oci oji orm ori oss pan pli pol pus por que roh run ron rus kin san srd snd ' +
    'sme sag sin slk slv smo sna som sqi srp ssw sot sun swe swa tam tel tgk tha tir tuk tgl tsn ton tur tso tat twi ' +
    'tah uig ukr urd uzb ven vie vol wln wol xho yid yor zha zho zul alb arm baq bur chi cze dut fre geo ger gre ice ' +
    'mac mao may per rum slo tib wel'
  ).split(' '),
);

/** The primary language of a tag in lower case, `en` of `en-US`; empty for an empty tag. */
export function primaryLanguage(tag: string): string {
  return tag.trim().split('-')[0]?.toLowerCase() ?? '';
}

/**
 * Whether browsers and screen readers can make sense of a `lang` value: well formed, and with a known two-letter code
 * or, where a language has none, a three-letter one.
 */
export function isLanguageTag(value: string): boolean {
  const tag = value.trim();
  if (!/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag)) return false;
  const primary = primaryLanguage(tag);
  return primary.length === 3 ? !threeForTwo.has(primary) : twoLetter.has(primary);
}

/** Whether the country of a tag, if it has one, is one: `en-UK` is not. `es-419` names a region by number. */
export function regionIsKnown(value: string): boolean {
  const region = /-([a-z]{2}|\d{3})(?=-|$)/i.exec(value)?.[1]?.toUpperCase();
  if (!region || /^\d{3}$/.test(region)) return true;
  return regions.has(region);
}

// ISO 3166-1, the two-letter country codes.
const regions = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC ' +
    'CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
    'GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH ' +
    'KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
    'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC ' +
    'SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
    'UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
);
