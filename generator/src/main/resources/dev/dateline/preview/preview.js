"use strict";
(() => {
  const here = location.pathname;
  const version = new URL(document.currentScript.src).searchParams.get("v");
  const place = "dateline " + here;
  const make = (name, cls, text) => {
    const e = document.createElement(name);
    if (cls) e.className = cls;
    if (text) e.textContent = text;
    return e;
  };

  // Load again, at the same place of the page.
  const reload = () => {
    sessionStorage.setItem(place, String(scrollY));
    location.reload();
  };
  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    history.scrollRestoration = "manual";
    scrollTo({ top: Number(kept), behavior: "instant" });
  }

  // The style alone: the new sheet takes the old one's place once it is there.
  const restyle = (from, to) => {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      if (new URL(link.href).pathname.endsWith("/" + from)) {
        const fresh = link.cloneNode();
        fresh.href = link.href.replace(from, to);
        fresh.onload = () => link.remove();
        link.after(fresh);
      }
    }
  };

  const show = (lines) => {
    document.querySelector(".dl-errors")?.remove();
    document.body.style.paddingBottom = "";
    if (!lines.length) return;
    const box = make("aside", "dl-errors");
    box.setAttribute("role", "alert");
    const head = make("header");
    head.append(make("h2", "", lines.length === 1 ? "1 error" : lines.length + " errors"));
    const hide = make("button", "", "Hide");
    hide.onclick = () => show([]);
    head.append(hide);
    const list = make("ol");
    for (const line of lines) {
      const [path, number, message, hint] = line.split("\t");
      const item = make("li");
      item.append(make("b", "", Number(number) > 0 ? path + ":" + number : path), make("span", "", message));
      if (hint) item.append(make("em", "", hint));
      list.append(item);
    }
    box.append(head, list);
    document.body.append(box);
    document.body.style.paddingBottom = box.offsetHeight + "px"; // what it hides can be scrolled to
  };

  const events = new EventSource("/__dateline/events?page=" + encodeURIComponent(here) + "&v=" + version);
  events.addEventListener("reload", reload);
  events.addEventListener("style", (e) => restyle(...e.data.split("\n")));
  events.addEventListener("errors", (e) => show(e.data ? e.data.split("\n") : []));
  // The server was away and is back: it may show another site.
  let lost = false;
  events.onerror = () => { lost = true; };
  events.onopen = () => { if (lost) reload(); };
  addEventListener("pagehide", () => events.close());

  // Edit marks: each asks for the lines of what it stands beside.
  const ask = async (query) => {
    const answer = await fetch("/__dateline/edit?" + new URLSearchParams(query));
    const panel = make("dialog", "dl-panel");
    const pre = make("pre", "", await answer.text());
    const copy = make("button", "", "Copy");
    const close = make("button", "", "Close");
    copy.onclick = async () => {
      try {
        await navigator.clipboard.writeText(pre.textContent);
        copy.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(pre);
        copy.textContent = "Selected: press Ctrl-C";
      }
    };
    close.onclick = () => panel.close();
    panel.onclose = () => panel.remove();
    panel.append(make("h2", "", "Lines for events.yaml"),
      make("p", "", "Keep the lines that you change, and take the others out."), pre, copy, close);
    document.body.append(panel);
    panel.showModal();
    copy.focus();
  };
  const mark = (beside, what, query, small) => {
    const button = make("button", small ? "dl-edit dl-small" : "dl-edit", small ? "✎" : "✎ edit");
    button.type = "button";
    button.setAttribute("aria-label", "Edit " + what);
    button.title = "Edit " + what;
    button.onclick = () => ask(query);
    beside.after(button);
  };
  const words = (e) => e.textContent.replace(/\s+/g, " ").trim();
  const idOf = (link) => (new URL(link.href).pathname.match(/\/e\/([^/]+)\//) || [])[1];
  const own = (here.match(/^\/e\/([^/]+)\//) || [])[1];

  for (const card of document.querySelectorAll("article.event[id]")) {
    const link = card.querySelector("h2 a, h3 a, h4 a");
    if (link) mark(link, "this event", { event: card.id });
  }
  const title = own && document.querySelector("main h1");
  if (title) mark(title.lastChild, "this event", { event: decodeURIComponent(own) });
  for (const link of document.querySelectorAll(".lines a")) {
    const id = idOf(link);
    const day = link.closest("li")?.querySelector(".day");
    if (id) mark(day?.lastChild || link, "this event", { event: decodeURIComponent(id) });
  }
  for (const date of document.querySelectorAll(".quote mark")) {
    const id = date.closest("article.event[id]")?.id || (own && decodeURIComponent(own));
    const quote = words(date.closest("blockquote") || date);
    if (id) mark(date, "the date", { event: id, quote }, true);
  }
  for (const date of document.querySelectorAll(".text time, .text .timex")) {
    const sentence = date.closest(".sentence") || date.closest("p, li, blockquote");
    if (sentence) mark(date, "the date", { page: here, quote: words(sentence) }, true);
  }
})();
