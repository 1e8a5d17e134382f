// By host. Videos have a rule of their own.
const providers: [RegExp, string][] = [
  [/(^|\.)(calendar|docs|drive|forms|sites)\.google\.com$|^forms\.gle$/, 'Google'],
  [/(^|\.)google\.com$|(^|\.)maps\.googleapis\.com$/, 'Google Maps'],
  [/(^|\.)(office|microsoft|sharepoint|office365|outlook|onedrive\.live)\.com$/, 'Microsoft'],
  [/(^|\.)(facebook|instagram)\.com$/, 'Meta'],
  [/(^|\.)(twitter|x)\.com$/, 'X'],
  [/(^|\.)issuu\.com$/, 'Issuu'],
  [/(^|\.)(flipsnack|flippingbook|yumpu|fliphtml5)\.com$/, 'the flip book service'],
  [/(^|\.)canva\.com$/, 'Canva'],
  [/(^|\.)smore\.com$/, 'Smore'],
  [/(^|\.)(jotform|surveymonkey|typeform|formstack|wufoo|qualtrics|cognitoforms)\.com$/, 'the form service'],
  [
    /(^|\.)(parentsquare|peachjar|powerschool|infinitecampus|schoology|blackboard|boarddocs|diligent|simbli|eboardsolutions)\.(com|org)$/,
    'the school service',
  ],
  [
    /(^|\.)(padlet|genially|genial\.ly|prezi|thinglink|elfsight|curator\.io|juicer\.io|taggbox)\.?(com|io)?$/,
    'the content service',
  ],
  [/(^|\.)(soundcloud|spotify|anchor|podbean|buzzsprout)\.(com|fm)$/, 'the audio service'],
  [/(^|\.)(arcgis|mapbox|tableau)\.(com|org)$|^public\.tableau\.com$/, 'the map or chart service'],
];

/** Add-ons that promise to make a page accessible (overlayfactsheet.com says what they do and do not). */
const overlays: [RegExp, string][] = [
  [/(^|\.)(accessibe|acsbapp|acsbap)\.com$/, 'accessiBe'],
  [/(^|\.)userway\.org$/, 'UserWay'],
  [/(^|\.)audioeye\.com$/, 'AudioEye'],
  [/(^|\.)equalweb\.com$|(^|\.)nagich\.com$/, 'EqualWeb'],
  [/(^|\.)(adally|maxaccess|allaccessible|recite(me)?|truabilities)\.(com|io|org)$/, 'an overlay maker'],
];

/** Whose content a frame shows or a link opens; undefined when its address names none of the known ones. */
export function providerOf(frame: Element): string | undefined {
  return known(
    providers,
    frame,
    ['src', 'href', 'data-src', 'data'].map((name) => frame.getAttribute(name)).find(Boolean) ?? null,
  );
}

/** The maker of the overlay that a script loads. */
export function overlayOf(script: Element): string | undefined {
  return known(overlays, script, script.getAttribute('src'));
}

function known(list: [RegExp, string][], element: Element, address: string | null): string | undefined {
  if (!address) return undefined;
  try {
    const { hostname } = new URL(address, element.ownerDocument.baseURI);
    return list.find(([host]) => host.test(hostname))?.[1];
  } catch {
    return undefined;
  }
}
