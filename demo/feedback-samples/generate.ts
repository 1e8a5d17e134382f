import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSamples } from './samples.ts';

// Writes the files of this folder anew; always the same.

const here = fileURLToPath(new URL('.', import.meta.url));
for (const [name, content] of Object.entries(makeSamples().files)) writeFileSync(join(here, name), content);
