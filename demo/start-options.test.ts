import { describe, expect, it } from 'vitest';
import { listenProblem, readStartOptions } from './start-options.ts';

const read = (argv: string[], env: Record<string, string> = {}, platform: NodeJS.Platform = 'linux') =>
  readStartOptions(argv, env, platform);

describe('how npm start is called', () => {
  it('serves this machine alone on port 4180, unless told', () => {
    expect(read([])).toMatchObject({ port: 4180, host: '127.0.0.1', once: false });
    expect(read([], { PORT: '', HOST: '' })).toMatchObject({ port: 4180, host: '127.0.0.1' });
    expect(read([], { PORT: '5000', HOST: '0.0.0.0' })).toMatchObject({ port: 5000, host: '0.0.0.0' });
  });

  it.each(['eighty', '-1', '70000', '80.5', '0x50'])('refuses PORT=%s', (PORT) => {
    expect(() => read([], { PORT })).toThrow(`PORT is a number from 0 to 65535, not "${PORT}".`);
  });

  it('takes a day, and only a real one', () => {
    expect(read(['--as-of', '2026-12-31']).asOf).toBe('2026-12-31');
    expect(() => read(['--as-of', '2026-02-30'])).toThrow('takes a day such as 2026-09-15');
  });

  it.each([['--onec'], ['extra'], ['--as-of']])('refuses %s and says what it takes', (word) => {
    expect(() => read([word])).toThrow('[--once] [--as-of YYYY-MM-DD]');
  });

  it('opens a window where there is a display, nobody else is in charge, and it stays', () => {
    expect(read([], { DISPLAY: ':0' }).window).toBe(true);
    expect(read([], { WAYLAND_DISPLAY: 'wayland-0' }).window).toBe(true);
    expect(read([], {}, 'darwin').window).toBe(true);
    expect(read([], {}, 'win32').window).toBe(true);
    expect(read([]).window).toBe(false);
    expect(read([], { DISPLAY: ':0', CI: 'true' }).window).toBe(false);
    expect(read(['--once'], { DISPLAY: ':0' }).window).toBe(false);
  });
});

it('a taken port is named, and how to choose another', () => {
  const options = read([], { PORT: '4180' });
  const taken = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' });
  expect(listenProblem(taken, options)).toMatch(/^Port 4180 is taken .*PORT=4181/);
});
