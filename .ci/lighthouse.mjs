#!/usr/bin/env node
// Prints Lighthouse's four scores for a page of each type of a built site, as a phone and as a desk load it; fails where
// one is below 100. Needs Node 18, npm and a Chromium. Call: .ci/lighthouse.mjs [SITE], where SITE is site/ unless named.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking '
  + '--disable-component-update --disable-sync';
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.json': 'application/json', '.xml': 'application/xml', '.txt': 'text/plain' };

const site = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..', 'site');
if (!existsSync(join(site, 'index.html'))) {
  console.error(`.ci/lighthouse.mjs: no index.html in ${site}: run ./dateline build first`);
  process.exit(2);
}
process.env.CHROME_PATH ??= process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A plain static host, with the compression that all of them have. */
const server = createServer((request, response) => {
  let file = join(site, normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname)));
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  const found = existsSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(found ? 200 : 404, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'gzip' });
  response.end(gzipSync(readFileSync(found ? file : join(site, '404.html'))));
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const host = `http://127.0.0.1:${server.address().port}/`;

/** The index, and of each folder its list and its largest page: what is wrong with a type is most likely to show there. */
const pages = [''];
for (const folder of readdirSync(site, { withFileTypes: true }).filter(f => f.isDirectory()).map(f => f.name).sort()) {
  const below = readdirSync(join(site, folder)).filter(name => existsSync(join(site, folder, name, 'index.html')));
  const size = name => statSync(join(site, folder, name, 'index.html')).size;
  if (existsSync(join(site, folder, 'index.html'))) pages.push(`${folder}/`);
  if (below.length) pages.push(`${folder}/${below.reduce((a, b) => (size(b) > size(a) ? b : a))}/`);
}

const lighthouse = (url, desktop) => new Promise((done, fail) => {
  const run = spawn('npx', ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--chrome-flags=${FLAGS}`,
    `--only-categories=${CATEGORIES}`, ...(desktop ? ['--preset=desktop'] : [])], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  run.stdout.on('data', text => { out += text; });
  run.on('error', fail);
  run.on('close', code => (code ? fail(new Error(`lighthouse ended with ${code}`)) : done(JSON.parse(out))));
});

let below = 0;
console.log(`${'page'.padEnd(72)} ${'as'.padEnd(8)} ${CATEGORIES.join('  ')}`);
for (const page of pages) {
  for (const desktop of [false, true]) {
    const { categories, audits } = await lighthouse(host + page, desktop);
    const scores = CATEGORIES.map(c => Math.round(categories[c].score * 100));
    const name = (page || 'index').padEnd(72);
    console.log(`${name} ${desktop ? 'desktop' : 'mobile '} ${scores.map((s, i) => String(s).padStart(CATEGORIES[i].length)).join('  ')}`);
    if (scores.every(s => s === 100)) continue;
    below++;
    for (const c of CATEGORIES) {
      for (const { id, weight } of categories[c].auditRefs) {
        if (weight && audits[id].score !== null && audits[id].score < 1) {
          console.log(`    ${c}: ${audits[id].title} ${audits[id].displayValue ?? ''}`);
        }
      }
    }
  }
}
server.close();
console.log(below ? `${below} below 100.` : 'All 100.');
process.exitCode = below ? 1 : 0;
