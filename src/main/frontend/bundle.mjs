// Bundles the NL Design System styles, our own theme and the fonts into target/classes/static.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = 'target/classes/static';
const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
mkdirSync(join(target, 'css'), { recursive: true });
mkdirSync(join(target, 'fonts'), { recursive: true });

/** The one style file of a component package: dist/index.css, or dist/<component>.css for candidate packages. */
function style(name) {
  const dist = join('node_modules', name, 'dist');
  const component = name.split('/')[1].replace(/-css$/, '');
  const file = [join(dist, `${component}.css`), join(dist, 'index.css')].find(existsSync);
  if (!file) {
    throw new Error(`no style sheet in ${name}`);
  }
  return readFileSync(file, 'utf8').replace(/\/\*# sourceMappingURL=.*?\*\//g, '');
}

const components = Object.keys(pkg.dependencies).filter((name) => name.endsWith('-css')).map(style);
const tokens = readFileSync('node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css', 'utf8');
const own = readFileSync('src/main/frontend/schakel.css', 'utf8');

// only the tokens that a component, our theme or another kept token asks for: a tenth of the file
const declarations = new Map([...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((m) => [m[1], m[2]]));
const kept = new Set();
const asked = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map((m) => m[1]);
const queue = [...components, own].flatMap(asked);
while (queue.length) {
  const token = queue.pop();
  if (!kept.has(token) && declarations.has(token)) {
    kept.add(token);
    queue.push(...asked(declarations.get(token)));
  }
}
const theme = [...kept].sort().map((token) => `  ${token}: ${declarations.get(token)};`).join('\n');

writeFileSync(join(target, 'css/schakel.css'), [`.voorbeeld-theme {\n${theme}\n}`, ...components, own].join('\n'));
const fonts = 'node_modules/@fontsource/noto-sans';
for (const file of readdirSync(join(fonts, 'files'))) {
  if (/^noto-sans-latin(-ext)?-(400|700)-normal\.woff2$/.test(file)) {
    copyFileSync(join(fonts, 'files', file), join(target, 'fonts', file));
  }
}
copyFileSync(join(fonts, 'LICENSE'), join(target, 'fonts/LICENSE'));

// PDF needs whole TrueType fonts inside the document
const letters = 'node_modules/@expo-google-fonts/noto-sans';
mkdirSync('target/classes/lettertypen', { recursive: true });
copyFileSync(join(letters, '400Regular/NotoSans_400Regular.ttf'), 'target/classes/lettertypen/NotoSans-Regular.ttf');
copyFileSync(join(letters, '700Bold/NotoSans_700Bold.ttf'), 'target/classes/lettertypen/NotoSans-Bold.ttf');
copyFileSync(join(letters, 'LICENSE_FONT'), 'target/classes/lettertypen/LICENSE');
