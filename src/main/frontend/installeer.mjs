// Installs the npm packages of package-lock.json, only when what is installed differs from it. Looks at the contents, not
// at file times: a fresh checkout makes every file new.
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const marker = 'node_modules/.package-lock.json';
const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function installed() {
  if (!existsSync(marker)) {
    return false;
  }
  const present = packages(marker);
  return Object.entries(packages('package-lock.json'))
    .filter(([path, wanted]) => path !== '' && !wanted.optional)
    .every(([path, wanted]) => present[path]?.version === wanted.version && existsSync(path));
}

if (!installed()) {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed: Node.js with npm is needed to build the screens (see README).');
    process.exit(1);
  }
}
