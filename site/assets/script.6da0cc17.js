// Enhancement only: every link and every event works without this file.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const events = all('.event[data-who]');
  const live = document.querySelector('.live');
  if (!events.length || !live) return;
  const keys = ['who', 'where', 'out'];
  let query = new URLSearchParams(location.search);
  const chosen = key => (query.get(key) || '').split(',').filter(Boolean);

  const apply = () => {
    const narrowed = keys.some(key => chosen(key).length);
    let shown = 0;
    for (const event of events) {
      const fits = keys.every(key => chosen(key).every(slug => event.dataset[key].split(' ').includes(slug)));
      event.hidden = !fits;
      shown += fits;
    }
    for (const row of all('.row')) row.hidden = narrowed && !row.querySelector('.event:not([hidden])');
    for (const gap of all('.gap')) gap.hidden = narrowed;
    for (const month of all('.month')) month.hidden = narrowed && !month.querySelector('.event:not([hidden])');
    for (const link of all('[data-filter]')) {
      const [key, slug] = link.dataset.filter.split(':');
      link.setAttribute('aria-pressed', chosen(key).includes(slug));
    }
    live.textContent = narrowed ? `${shown} of ${events.length} events. ` : '';
    if (narrowed) {
      const reset = document.createElement('a');
      reset.href = location.pathname;
      reset.textContent = 'Show all';
      live.append(reset);
    }
  };

  for (const link of all('[data-filter]')) {
    link.setAttribute('role', 'button');
    link.addEventListener('keydown', e => {
      if (e.key === ' ') { e.preventDefault(); link.click(); }
    });
    link.addEventListener('click', e => {
      if (e.metaKey || e.ctrlKey || e.shiftKey) return;
      e.preventDefault();
      const [key, slug] = link.dataset.filter.split(':');
      const set = new Set(chosen(key));
      if (!set.delete(slug)) set.add(slug);
      if (set.size) query.set(key, [...set].join(',')); else query.delete(key);
      const search = query.toString().replace(/%2C/g, ',');
      try { history.pushState(null, '', search ? '?' + search : location.pathname); } catch { /* a page opened from a folder keeps its address */ }
      apply();
    });
  }
  addEventListener('popstate', () => { query = new URLSearchParams(location.search); apply(); });
  apply();

  if ('IntersectionObserver' in window) {
    const links = new Map(all('.strip a').map(a => [a.hash.slice(1), a]));
    const seen = new IntersectionObserver(entries => {
      for (const entry of entries) {
        if (!entry.isIntersecting || !links.has(entry.target.id)) continue;
        links.forEach(a => a.classList.remove('here'));
        links.get(entry.target.id).classList.add('here');
      }
    }, { rootMargin: '-15% 0px -70%' });
    all('.month').forEach(month => seen.observe(month));
  }
})();
