// The search. Its index comes in parts, each a script that calls dateline(name, text); see SearchIndex.
(() => {
  const form = document.querySelector('.search');
  const input = form.q;
  const live = document.querySelector('.live');
  const list = document.querySelector('.results');
  const more = document.querySelector('.more-results');
  const parts = new Map();
  const arrived = new Map();

  self.dateline = (name, text) => {
    if (!parts.has(name)) parts.set(name, Promise.resolve(text.split('\n')));
    arrived.get(name)?.(text.split('\n'));
  };
  const part = name => {
    if (!parts.has(name)) {
      parts.set(name, new Promise((done, fail) => {
        arrived.set(name, done);
        const script = document.createElement('script');
        script.src = form.dataset.index + name + '.js';
        script.onerror = () => { parts.delete(name); fail(); };
        document.head.append(script);
      }));
    }
    return parts.get(name);
  };

  const words = text => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '').match(/[\p{L}\p{N}]+/gu) || [];

  // As dev.dateline.text.Stem.
  const bare = s => s.length > 3 ? s.replace(/e$/, '') : s;
  const undouble = s => s.length > 3 ? s.replace(/([^lsz])\1$/, '$1') : s;
  const stem = w => w.length < 4 ? w
    : /.ies$/.test(w) && w.length > 4 ? w.slice(0, -3) + 'y'
    : /((ss|sh|ch)es|xes)$/.test(w) ? w.slice(0, -2)
    : /[^sui]s$/.test(w) ? bare(w.slice(0, -1))
    : /...ing$/.test(w) ? bare(undouble(w.slice(0, -3)))
    : /..ied$/.test(w) ? w.slice(0, -3) + 'y'
    : /...ed$/.test(w) ? bare(undouble(w.slice(0, -2)))
    : bare(w);

  // Document → score, for one word; the last word may go on.
  const find = async (word, open, total, starts) => {
    const scores = new Map();
    const term = stem(word);
    const first = open && word < term ? word : term;
    let at = 0;
    while (at + 1 < starts.length && starts[at + 1] <= first) at++;
    const near = [at];
    while (open && near.length < 3 && at + 1 < starts.length && starts[at + 1].startsWith(word)) near.push(++at);
    for (const lines of await Promise.all(near.map(n => part('t' + n)))) {
      for (const line of lines) {
        const exact = line.startsWith(term + '\t');
        if (!exact && !(open && line.startsWith(word))) continue;
        const postings = line.slice(line.indexOf('\t') + 1).match(/[0-9a-z]+[A-Z]/g);
        const weight = Math.log(1 + total / postings.length) * (exact ? 1 : .4);
        let id = -1;
        for (const posting of postings) {
          id += parseInt(posting.slice(0, -1), 36);
          const grade = posting.charCodeAt(posting.length - 1) - 64;
          scores.set(id, Math.max(scores.get(id) || 0, weight * grade));
        }
      }
    }
    return scores;
  };

  let asked = 0;
  const search = async limit => {
    const turn = ++asked;
    const text = input.value.trim();
    history.replaceState(null, '', text ? '?q=' + encodeURIComponent(text) : location.pathname);
    const query = [...new Set(words(text))];
    if (!query.length) return show([], 0, '');
    const [total, ...starts] = await part('root');
    const found = await Promise.all(query.map((word, i) => find(word, i + 1 === query.length && !/\s$/.test(input.value), +total, starts)));
    // A word that stands nowhere, as "the", is left out; the others must all be there.
    const known = found.filter(scores => scores.size);
    const missing = query.filter((word, i) => !found[i].size);
    const ranked = known.length ? [...known[0].keys()].filter(id => known.every(s => s.has(id)))
      .map(id => [id, known.reduce((sum, s) => sum + s.get(id), 0)])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]) : [];
    const documents = await Promise.all(ranked.slice(0, limit).map(async ([id]) => (await part('d' + Math.floor(id / 20)))[id % 20].split('\t')));
    if (turn === asked) show(documents, ranked.length, known.length && missing.length ? ` Left out, since found nowhere: ${missing.join(', ')}.` : '', limit);
  };

  const element = (name, text, className) => {
    const e = document.createElement(name);
    if (text) e.textContent = text;
    if (className) e.className = className;
    return e;
  };
  const show = (documents, total, note, limit) => {
    live.textContent = input.value.trim() ? (total ? `${total} found.` : 'Nothing found.') + note : '';
    list.replaceChildren(...documents.map(([kind, path, title, about, excerpt]) => {
      const item = element('li');
      const link = element('a', title);
      link.href = form.dataset.root + path;
      item.append(link, element('small', about ? `${kind} · ${about}` : kind), element('p', excerpt));
      return item;
    }));
    more.hidden = documents.length >= total;
    more.onclick = () => run(limit + 10);
  };
  const run = (limit = 10) => search(limit).catch(() => { live.textContent = 'The index could not be loaded. The lists below lead everywhere.'; });

  let wait;
  input.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(run, 120); });
  form.addEventListener('submit', e => { e.preventDefault(); clearTimeout(wait); run(); });
  input.value = new URLSearchParams(location.search).get('q') || '';
  if (input.value) run(); else part('root').catch(() => {});
})();
