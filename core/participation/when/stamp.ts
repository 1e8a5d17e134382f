const otherPlaces =
  /(^|[\s_-])(post(ed)?-?(on|date|meta|info)|entry-(date|meta)|article-meta|pub(lish(ed)?)?-?(date|on)|published-(on|at|time)|updated-(on|at)|last-?(updated|modified)|byline|copyright|comment-?(date|meta)|dateline|date-?picker|date-outer|news-?date|blog-?date|article-?date|timestamp)([\s_-]|$)/i;
const CHILDREN = 8;
const INSIDE = 60;
const otherProperties = /date(Published|Modified|Created)|uploadDate/;

/** Whether an element, one of the two around it or the one inside it that holds the date is marked as a post's date. */
export function isStamp(element: Element, date: string): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    const names = at.getAttribute('class') ?? '';
    if (
      otherPlaces.test(names) ||
      (names === 'meta' && element.textContent?.trim() === date.trim()) ||
      (step === 0 && /(^|\s)(published|updated|modified)(\s|$)/i.test(names))
    )
      return true;
    if (otherProperties.test(at.getAttribute('itemprop') ?? '')) return true;
  }
  let child = element.firstElementChild;
  for (let at = 0; child && at < CHILDREN; at++, child = child.nextElementSibling)
    if (otherPlaces.test(child.getAttribute('class') ?? '') && child.textContent?.includes(date)) return true;
  const stamp = firstTime(element);
  return (
    stamp !== undefined &&
    (/published|updated|modified|post|entry-date/i.test(stamp.getAttribute('class') ?? '') ||
      stamp.hasAttribute('pubdate'))
  );
}

/** The first `<time>` among the elements that an element begins with: one may hold a whole page. */
function firstTime(element: Element): Element | undefined {
  let left = INSIDE;
  const among = (parent: Element): Element | undefined => {
    for (let each = parent.firstElementChild; each && left > 0; each = each.nextElementSibling) {
      left--;
      const found = each.localName === 'time' ? each : among(each);
      if (found) return found;
    }
    return undefined;
  };
  return among(element);
}
