// Enhancement only: every link, every event and every filter that counts works without this file.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const events = all('[data-who]');
  const live = document.querySelector('.live');
  if (!events.length || !live) return;
  const keys = ['who', 'where', 'out'];
  const inputs = all('.panel input');
  let query = new URLSearchParams(location.search);
  const chosen = key => (query.get(key) || '').split(',').filter(Boolean);

  const apply = () => {
    for (const input of inputs) input.checked = (query.get(input.name) || '') === input.value;
    const narrowed = keys.some(key => chosen(key).length) || inputs.some(i => i.checked && i.value && i.name !== 'order');
    document.body.classList.toggle('narrowed', narrowed);
    for (const event of events) {
      event.hidden = !keys.every(key => chosen(key).every(slug => event.dataset[key].split(' ').includes(slug)));
    }
    // The style sheet hides by what is checked; what it hides is hidden for the counts and the lines between, too.
    const shown = new Set(events.filter(event => getComputedStyle(event).display !== 'none'));
    for (const event of events) event.hidden = !shown.has(event);
    const count = part => part.querySelectorAll('[data-who]:not([hidden])').length;
    for (const part of all('.row, .month')) part.hidden = narrowed && !count(part);
    for (const small of all('.month h2 small')) {
      small.dataset.all ??= small.textContent;
      small.textContent = narrowed ? `${count(small.closest('.month'))} of ${small.dataset.all}` : small.dataset.all;
    }
    for (const none of all('.none')) none.hidden = shown.size > 0;
    for (const part of all('.months > .gap, .carried')) part.hidden = narrowed;
    for (const link of all('[data-filter]')) {
      const [key, slug] = link.dataset.filter.split(':');
      link.setAttribute('aria-pressed', chosen(key).includes(slug));
    }
    live.textContent = narrowed ? `${shown.size} of ${events.length} events. ` : '';
    if (narrowed) {
      const reset = document.createElement('a');
      reset.href = location.pathname;
      reset.textContent = 'Show all';
      live.append(reset);
    }
  };

  const go = (key, value) => {
    if (value) query.set(key, value); else query.delete(key);
    const search = query.toString().replace(/%2C/g, ',');
    try { history.pushState(null, '', search ? '?' + search : location.pathname); } catch { /* a page opened from a folder may keep its address */ }
    apply();
  };

  for (const link of all('[data-filter]')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-pressed', false);
    link.addEventListener('keydown', e => {
      if (e.key === ' ') { e.preventDefault(); link.click(); }
    });
    link.addEventListener('click', e => {
      if (e.metaKey || e.ctrlKey || e.shiftKey) return;
      e.preventDefault();
      const [key, slug] = link.dataset.filter.split(':');
      const set = new Set(chosen(key));
      if (!set.delete(slug)) set.add(slug);
      go(key, [...set].join(','));
    });
  }
  for (const input of inputs) input.addEventListener('change', () => go(input.name, input.checked ? input.value : ''));
  addEventListener('popstate', () => { query = new URLSearchParams(location.search); apply(); });
  if (location.search) apply();

  const links = new Map(all('.strip a[href^="#"]').map(a => [a.hash.slice(1), a]));
  if (links.size && 'IntersectionObserver' in window) {
    let here;
    const seen = new IntersectionObserver(entries => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        // A part of the strip may stand for several months: the last link at or before this one.
        const months = all('.month').map(month => month.id);
        const at = months.indexOf(entry.target.id);
        const link = months.slice(0, at + 1).reverse().map(id => links.get(id)).find(Boolean);
        here?.classList.remove('here');
        link?.classList.add('here');
        here = link;
      }
    }, { rootMargin: '-15% 0px -70%' });
    all('.month').forEach(month => seen.observe(month));
  }
})();
