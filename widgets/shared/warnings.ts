/** What the console says to a webmaster. Families never read it, so it is loaded when there is something to say. */
export const warnings = {
  feed: 'the feed cannot be read. It should be JSON, a porchlight-feed/1.',
  feedParts: 'so many parts of the feed are not as expected and left out:',
  form: 'the form cannot be read. It should be JSON, a porchlight-form/1.',
  part: 'a part could not be loaded.',
  version: 'another version of it came first on this page and stays:',
  words: 'there are no words in this language; English is shown.',
} as const;
