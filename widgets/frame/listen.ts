// For pages that show a widget in a frame: gives each frame the height that its page asks for. Only numbers are
// believed, and only from the frame itself.
addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const told = data as { porchlight?: unknown; height?: unknown } | null;
  if (told?.porchlight !== 'height' || typeof told.height !== 'number') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = String(Math.min(Math.max(Math.ceil(told.height), 100), 20_000));
  }
});
