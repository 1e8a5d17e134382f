import { expect, it } from 'vitest';
import { parseSitemap } from './sitemap.ts';

it('reads the pages, and neither pictures nor comments', () => {
  const text = `<?xml version="1.0"?><!-- <loc>https://a.example/comment</loc> -->
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="x"><url>
    <loc> https://a.example/?a=1&amp;b=2 </loc><image:image><image:loc>https://a.example/i.png</image:loc></image:image></url>
    <url><loc><![CDATA[https://a.example/c&d]]></loc></url><url><loc>https://a.example/&#xe9;&#233;</loc></url></urlset>`;
  expect(parseSitemap(text)).toEqual({
    kind: 'pages',
    addresses: ['https://a.example/?a=1&b=2', 'https://a.example/c&d', 'https://a.example/éé'],
  });
});

it('reads an index, with a prefix too', () => {
  expect(
    parseSitemap(
      '<s:sitemapindex xmlns:s="x"><s:sitemap><s:loc>https://a.example/1.xml</s:loc></s:sitemap></s:sitemapindex>',
    ),
  ).toEqual({ kind: 'sitemaps', addresses: ['https://a.example/1.xml'] });
});

it.each(['', 'hello', '<html><body><p>404</body></html>', '<rss><loc>x</loc></rss>'])('does not take %j', (text) => {
  expect(parseSitemap(text)).toBeUndefined();
});

it('leaves what is no character as it is', () => {
  expect(parseSitemap('<urlset><loc>https://a.example/&#x110000;&nbsp;</loc></urlset>')?.addresses).toEqual([
    'https://a.example/&#x110000;&nbsp;',
  ]);
});
