// Unpacks the browser inside the npm package @sparticuz/chromium into target/chromium, and prints where it is.
// The package's own code wants a newer Node.js, so its archives are opened here: brotli, and tar for the libraries.
import { createReadStream, createWriteStream, existsSync, mkdirSync, chmodSync, renameSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const source = 'node_modules/@sparticuz/chromium/bin';
const target = resolve('target/chromium');
const executable = join(target, 'chromium');

async function unpack(name, to) {
  const part = `${to}.part`;
  await pipeline(createReadStream(join(source, name)), createBrotliDecompress(), createWriteStream(part));
  renameSync(part, to);
}

if (!existsSync(join(source, 'chromium.br'))) {
  console.error('no browser in node_modules/@sparticuz/chromium; run npm ci');
  process.exit(1);
}
if (!existsSync(executable)) {
  mkdirSync(target, { recursive: true });
  for (const library of ['al2023', 'swiftshader', 'fonts']) {
    const tar = join(target, `${library}.tar`);
    await unpack(`${library}.tar.br`, tar);
    const folder = join(target, library);
    mkdirSync(folder, { recursive: true });
    const done = spawnSync('tar', ['-xf', tar, '-C', folder], { stdio: 'inherit' });
    if (done.status !== 0) {
      process.exit(1);
    }
  }
  const raw = join(target, 'chromium.raw');
  await unpack('chromium.br', raw);
  chmodSync(raw, 0o755);
  renameSync(raw, executable);
}
console.log(executable);
