import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Client } from './context.ts';
import type { Intake } from './intake.ts';

/** How long clients may take, and how many there may be. */
export interface ServerLimits {
  /** For the whole request; the body alone has its own limit in the settings. Seconds. */
  requestSeconds: number;
  headerSeconds: number;
  idleSeconds: number;
  connections: number;
}

const usual: ServerLimits = { requestSeconds: 30, headerSeconds: 10, idleSeconds: 30, connections: 2000 };

/**
 * Answers Node's own requests with an intake: for a server that has other things to serve too.
 * @param proxies how many proxies of one's own stand in front
 */
export function listenerFor(
  intake: Intake,
  proxies = 0,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return getRequestListener(
    (request, env) => intake.handle(request, clientOf(request, 'incoming' in env ? env.incoming.socket : {}, proxies)),
    { overrideGlobalObjects: false },
  );
}

/**
 * An HTTP server for an intake, not yet listening.
 * @param proxies how many proxies of one's own stand in front
 */
export function serverFor(intake: Intake, proxies = 0, limits: ServerLimits = usual): Server {
  const server = createServer(
    {
      requestTimeout: limits.requestSeconds * 1000,
      headersTimeout: limits.headerSeconds * 1000,
      keepAliveTimeout: limits.idleSeconds * 1000,
      connectionsCheckingInterval: 1000,
      maxHeaderSize: 16_384,
    },
    listenerFor(intake, proxies),
  );
  // Past this number, connections are closed at once: what is under way is finished rather than everything slowed.
  server.maxConnections = limits.connections;
  return server;
}

/**
 * Whom a request comes from. Each proxy adds the address that it saw at the right of X-Forwarded-For; what stands
 * further left was written by the client and proves nothing.
 */
function clientOf(request: Request, socket: { remoteAddress?: string | undefined }, proxies: number): Client {
  const seen = (request.headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
  const address = (proxies > 0 ? seen.at(-proxies) : undefined) || socket.remoteAddress;
  return address ? { address } : {};
}
