import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { TokenScope } from '@porchlight/core/model/intake';
import { read } from '@porchlight/core/model/read-error';

/** A token that may do something. Only its hash is known here. */
export interface Token {
  name: string;
  scopes: ReadonlySet<TokenScope>;
  /** SHA-256 of the token. */
  hash: Buffer;
}

/**
 * Reads the list of tokens: one per line or `;`, each `name scope,scope hash`. A line that begins with # is a remark.
 * @throws Error that names the line, never the hash
 */
export function readTokens(text: string): Token[] {
  return text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index) => {
      const [name, scopes, hash, more] = line.split(/\s+/);
      if (!name || !scopes || !hash || more || !/^[\da-f]{64}$/i.test(hash)) {
        throw new Error(
          `Token ${index + 1} is not "name scope,scope hash" with a SHA-256 hash of 64 hexadecimal digits. Make one with: npm run intake -- token NAME SCOPES`,
        );
      }
      return {
        name,
        scopes: new Set(scopes.split(',').map((scope) => read(TokenScope, scope, `A scope of token ${name}`))),
        hash: Buffer.from(hash, 'hex'),
      };
    });
}

/**
 * Makes a token of 256 random bits. So much cannot be guessed, and a plain hash of it cannot be turned around.
 * @returns the token, to be told once, and the line for the list
 */
export function makeToken(name: string, scopes: TokenScope[]): { token: string; line: string } {
  const token = `porchlight_${randomBytes(32).toString('base64url')}`;
  return { token, line: `${name} ${scopes.join(',')} ${hashOf(token).toString('hex')}` };
}

/**
 * Finds whose token it is. Takes the same time whichever token is asked for, and whether it is known or not.
 * @param header the Authorization header
 */
export function tokenOf(header: string | null, tokens: readonly Token[]): Token | undefined {
  const given = /^Bearer ([\w-]{20,200})$/.exec(header ?? '')?.[1];
  if (given === undefined) return undefined;
  const hash = hashOf(given);
  let found: Token | undefined;
  for (const token of tokens) if (timingSafeEqual(token.hash, hash)) found = token;
  return found;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
