import type { Hono } from 'hono';
import { sql } from 'kysely';
import { type IntakeEnv, needToken, type Parts } from '../context.ts';
import { comeBack } from '../refused.ts';

/** How the intake is doing: for a load balancer, and for Prometheus. */
export function stateRoutes(app: Hono<IntakeEnv>, parts: Parts): void {
  app.get('/health', async (context) => {
    try {
      if (!parts.open()) throw new Error('ending');
      await sql`select 1 from intake_submissions limit 1`.execute(parts.database.sql);
    } catch {
      throw comeBack(503, 'unhealthy', 'The database does not answer.', 5);
    }
    return context.json({ status: 'ok', database: parts.database.kind }, 200, { 'cache-control': 'no-store' });
  });

  app.get('/metrics', (context) => {
    needToken(context, parts, 'metrics');
    const memory = process.memoryUsage();
    const gauges = {
      intake_waiting: parts.writer.waiting,
      process_resident_memory_bytes: memory.rss,
      nodejs_heap_used_bytes: memory.heapUsed,
      process_uptime_seconds: Math.round(process.uptime()),
    };
    return context.text(parts.metrics.text(gauges), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    });
  });
}
