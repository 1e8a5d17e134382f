/** What a vendor's address opens to a family. */
export type Channel = 'form' | 'dialogue' | 'agenda' | 'calendar' | 'remote' | 'watch' | 'sign-up' | 'messages';

interface Vendor {
  readonly name: string;
  readonly channel: Channel;
  readonly address: RegExp;
}

/** Vendors whose links and frames reveal a way to take part, by the shape of their addresses. */
const vendors: readonly Vendor[] = [
  v('Google Forms', 'form', /forms\.gle\/|docs\.google\.com\/forms\//),
  v('Microsoft Forms', 'form', /forms\.(office|microsoft|cloud\.microsoft)/),
  v('SurveyMonkey', 'form', /surveymonkey\.com\/(r|s)\//),
  v('Qualtrics', 'form', /qualtrics\.com\/(jfe\/form\/|SE\/\?SID=)/),
  v('K12 Insight', 'form', /survey\.k12insight\.com/),
  v('Panorama', 'form', /(surveys|secure)\.panoramaed\.com/),
  v(
    'a form service',
    'form',
    /alchemer\.com\/s3|surveygizmo\.com\/s3|jotform\.(com|us)\/|wufoo\.com|typeform\.com\/to|app\.smartsheet\.com\/b\/form|formstack\.com|cognitoforms\.com|laserfiche\.com\/forms|\/Forms\/[A-Za-z0-9]{5,}$/,
  ),
  v("Let's Talk", 'dialogue', /k12insight\.com\/lets-?talk|\/LtTabJs/i),
  v('ThoughtExchange', 'dialogue', /thoughtexchange\.com|tejoin\.com/),
  v('EngagementHQ', 'dialogue', /bangthetable\.com|engagementhq\.com|^https?:\/\/engage\./),
  v('BoardDocs', 'agenda', /go\.boarddocs\.com\//),
  v('Simbli', 'agenda', /simbli\.eboardsolutions\.com\//),
  v('Legistar', 'agenda', /legistar\.com\//),
  v('Granicus', 'agenda', /granicus\.com\/(ViewPublisher|AgendaViewer|GeneratedAgendaViewer|MinutesViewer)/i),
  v('Diligent', 'agenda', /diligentoneplatform\.com|diligent\.community|highbond\.com|civicweb\.net/),
  v('BoardBook', 'agenda', /meetings\.boardbook\.org|meeting\.sparqdata\.com/),
  v(
    'an agenda service',
    'agenda',
    /agendaonline\.net|gamutonline\.net|iqm2\.com\/Citizens|civicclerk\.com|\/AgendaCenter|novusagenda\.com|primegov\.com|municodemeetings\.com|meetings\.municode\.com|escribemeetings\.com/,
  ),
  v(
    'Google Calendar',
    'calendar',
    /(calendar\.google\.com|www\.google\.com)\/calendar\/(embed|htmlembed|ical|render|feeds|event|u\/\d)/,
  ),
  v('a calendar file', 'calendar', /\.ics(\?|$)|^webcal:|[?&](outlook|ical)=1/i),
  v(
    'a video meeting',
    'remote',
    /zoom(gov)?\.us\/(j|my|s|w|webinar|meeting)\/|meet\.google\.com\/|teams\.(microsoft|live)\.com\/|webex\.com\//,
  ),
  v(
    'a video stream',
    'watch',
    /youtube\.com\/(live|channel|@|user|c\/|watch|playlist|embed)|youtu\.be\/|vimeo\.com\/|boxcast\.tv|livestream\.com|swagit\.com|facebook\.com\/[\w.]+\/(live|videos)|granicus\.com\/MediaPlayer/,
  ),
  v('a sign-up service', 'sign-up', /signupgenius\.com\/|eventbrite\.com\/e\/|calendly\.com\//),
  v('ParentSquare', 'messages', /parentsquare\.com\/(feeds|schools|signin|signups)/),
  v('Smore', 'messages', /smore\.com\/n?\/?[\w-]+/),
  v('Peachjar', 'messages', /peachjar\.com\/flyers/),
];

function v(name: string, channel: Channel, address: RegExp): Vendor {
  return { name, channel, address };
}

/** The vendor and channel that an address belongs to, or undefined. */
export function channelOf(address: string): Vendor | undefined {
  const short = address.slice(0, 500);
  return vendors.find((vendor) => vendor.address.test(short));
}

const papers =
  /[?&](clip_id|event_id|id|mid|meeting|meetingid|meetingtemplateid|type)=|view\.ashx|viewer\.php|fileopen|viewfile|downloadfile|detail_?meeting|meetingdetail|viewmeeting|\/event\/\d|rss\b|\.pdf/i;
const oneEvent = /[?&](action=template|eid=)/i;

/** Whether an address opens the papers of one meeting, or one event: they belong to that day, and open no way by themselves. */
export function isOfOneMeeting(address: string): boolean {
  return papers.test(address) || oneEvent.test(address);
}
