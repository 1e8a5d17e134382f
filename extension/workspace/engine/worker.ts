import { createEngine } from './engine.ts';
import { serveEngine } from './line.ts';

// What runs beside the workspace, so that its screens never wait.
serveEngine(createEngine(), globalThis as unknown as Parameters<typeof serveEngine>[1]);
