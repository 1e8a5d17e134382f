const script = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';
const address = 'javascript:document.title="taken"';

/** A feed of someone who means harm: markup in every text, a script in every link. The feed is valid in its shape. */
export const hostileFeed = {
  schema: 'porchlight-feed/1',
  district: script,
  languages: ['en', '"><script>'],
  timeZone: 'Nowhere/Land',
  timeline: ['2026-11-20', '2026-11-25', '2026-10-01'].map((start, index) => ({
    id: `entry-${index}`,
    title: script,
    start,
    about: { en: script, '"><b>': script },
    topic: script,
    reason: script,
    place: script,
    address: script,
    remote: address,
    howTo: script,
    whoDecides: script,
    contact: { name: script, email: `${script}@example.org`, phone: script },
    help: { interpretation: ['es', '"><script>'], childcare: 'yes' },
    links: [
      { href: address, text: script },
      { href: '/fine', text: script },
    ],
  })),
  responses: [
    {
      id: 'card',
      heard: `${script}${'a'.repeat(400)}`,
      groups: [script],
      did: script,
      why: script,
      links: [{ href: 'data:text/html,<script>alert(1)</script>', text: script }],
      voices: -3,
    },
  ],
};
