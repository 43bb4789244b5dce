// The only script of the public pages; everything works without it. It stores nothing but what somebody
// asks it to: saved pages, the emergency numbers, and that letters are missing.
const lang = document.documentElement.lang;
const all = (selector) => [...document.querySelectorAll(selector)];
const stored = (name, value) => {
  // A browser may keep nothing: then nothing is kept.
  try {
    if (value === undefined) return localStorage.getItem(name);
    value ? localStorage.setItem(name, value) : localStorage.removeItem(name);
  } catch { /* nothing is kept */ }
  return null;
};

// Leaving quickly replaces this page in the browser's history, so that "back" does not return to it.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a.k-leave");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  location.replace(link.href);
});

// What only works with this script is shown by it.
for (const part of all(".k-scripted")) part.hidden = false;

// Missing letters: kept for one language, until somebody says stop.
const letters = all("meta[name=letters]")[0];
if (letters && stored("letters") === lang) {
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: letters.content }));
}
for (const part of all(".k-letters")) {
  const show = () => [...part.children].forEach((child, at) => { child.hidden = (at > 0) !== (stored("letters") === lang); });
  part.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    stored("letters", button.dataset.keep && lang);
    show();
  });
  show();
}

// Where somebody is: rounded to 0.01 degrees here, before it is sent.
for (const form of all("form.k-near")) {
  const [button, words] = [form.querySelector("[type=button]"), form.querySelector("[aria-live]")];
  button.addEventListener("click", () => {
    const failed = () => { words.textContent = form.dataset.failed; };
    if (!navigator.geolocation) return failed();
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      for (const [name, value] of [["lat", coords.latitude], ["lon", coords.longitude]]) {
        const field = document.createElement("input");
        Object.assign(field, { type: "hidden", name, value: value.toFixed(2) });
        form.append(field);
      }
      form.submit();
    }, failed, { maximumAge: 600000, timeout: 10000 });
  });
}

// Needs in the reader's words while they type.
for (const field of all("form[role=search] [name=q]")) {
  const list = document.createElement("datalist");
  list.id = "likely-needs";
  field.after(list);
  field.setAttribute("list", list.id);
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const typed = field.value.trim();
      if (typed.length < 2) return list.replaceChildren();
      try {
        const found = await (await fetch(`/${lang}/suggest`, { method: "POST", body: new URLSearchParams({ q: typed }) })).json();
        list.replaceChildren(...found.map((label) => new Option(label, label)));
      } catch { /* without network there is nothing to suggest */ }
    }, 250);
  });
}

// Without network: the emergency numbers, and the pages somebody saved.
if ("serviceWorker" in navigator && isSecureContext) {
  const assets = [...all("link[rel=stylesheet], link[rel=icon]").map((link) => link.href), ...all("script[src]").map((script) => script.src),
    ...all("use").map((use) => new URL(use.getAttribute("href"), location.href).href.split("#")[0])];
  navigator.serviceWorker.register("/sw.js").then(() => navigator.serviceWorker.ready).then(({ active }) => {
    active.postMessage({ lang, assets: [...new Set(assets)] });
    if (all(".k-saved").length) {
      const saved = all(".k-saved h2 a").map((link) => link.href);
      active.postMessage({ saved: saved.flatMap((href) => [href, `${href}/card`]) });
    }
  }).catch(() => { /* a browser without it reads on */ });
}

// What is kept, on the page that stands where there is no network.
for (const part of all(".k-kept")) {
  caches?.open("saved-1").then(async (kept) => {
    for (const request of (await kept.keys()).filter((request) => !request.url.endsWith("/card"))) {
      const page = await (await kept.match(request)).text();
      const title = new DOMParser().parseFromString(page, "text/html").querySelector("h1")?.textContent;
      const [item, link] = [document.createElement("li"), document.createElement("a")];
      Object.assign(link, { href: request.url, textContent: title || request.url });
      item.append(link);
      part.querySelector("ul").append(item);
      part.hidden = false;
    }
  }).catch(() => { /* nothing is kept */ });
}

// A form that is saved as a draft while somebody writes. What the server has not got stays on the page and is tried
// again; whoever sends the form waits for the save that is on its way, so that it is not taken for somebody else's.
for (const form of all("form.k-autosave:not([data-off])")) {
  const words = form.querySelector("[aria-live]");
  let timer, saving;
  // One after the other: two at once would each take the other's for somebody else's.
  const later = (pause) => { clearTimeout(timer); timer = setTimeout(() => { saving = Promise.resolve(saving).then(save); }, pause); };
  const save = async () => {
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Autosave": "1" }, redirect: "error" });
      if (answer.status === 409) { words.textContent = form.dataset.changed; return; }
      if (!answer.ok) throw new Error(answer.status);
      const { version, path } = await answer.json();
      form.elements.version.value = version;
      form.action = path;
      words.textContent = form.dataset.saved;
    } catch {
      words.textContent = form.dataset.failed;
      later(15000);
    }
  };
  form.addEventListener("input", () => later(2000));
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!saving) return;
    event.preventDefault();
    const send = () => { saving = undefined; form.requestSubmit(event.submitter); };
    // Not at once: a form that is being sent takes no second word, and what was saved before is already there.
    saving.finally(() => setTimeout(send));
  });
}

// What stands on the wall of a room is asked for anew when its time is over. Without a connection it is asked for again.
const wall = all("[data-again]")[0];
if (wall) {
  const again = (seconds) => setTimeout(async () => {
    try {
      const answer = await fetch(location.href, { redirect: "manual", signal: AbortSignal.timeout?.(15000) });
      if (!answer.ok) throw answer.status;
      const now = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(wall.id);
      if (!now) return location.reload();
      wall.replaceChildren(...now.childNodes);
      again(now.dataset.again);
    } catch { again(10); }
  }, seconds * 1000);
  again(wall.dataset.again);
}

// How long somebody has spoken goes on from what the page said.
const spoken = new WeakMap();
const clocks = () => {
  for (const clock of all("[data-seconds]")) {
    if (!spoken.has(clock)) spoken.set(clock, performance.now() - clock.dataset.seconds * 1000);
    const seconds = Math.floor((performance.now() - spoken.get(clock)) / 1000);
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }
};
if (all("#speakers")[0]) setInterval(clocks, 1000);

// What somebody wrote on the page of a meeting and the server has not got: kept in this browser, no longer than a week.
const kept = (key, change = (rows) => rows) => {
  const rows = JSON.parse(localStorage.getItem(key) || "[]").filter(({ at }) => Date.now() - at < 6048e5);
  const next = change(rows);
  next.length ? localStorage.setItem(key, JSON.stringify(next)) : localStorage.removeItem(key);
  return next;
};
try {
  for (const key of Object.keys(localStorage)) if (key.startsWith("day-")) kept(key);
} catch { /* nothing is kept */ }

// The day of a meeting. What is written is kept first and then sent, in order, under an id of its own, again and again until
// the server has it; what others write shows within seconds, and never where somebody is typing.
const [day, told] = [all("#day")[0], all("#day-saved")[0]];
if (told && "randomUUID" in crypto) {
  const words = told.dataset, key = words.key, refused = new Set();
  let sending, drawn, state = "saved", version = all("#day-version")[0]?.dataset.version || "";
  const waiting = () => { try { return kept(key); } catch { return []; } };
  const keep = (change) => { try { kept(key, change); return true; } catch { return false; } };
  const element = (name, from, ...parts) => { const made = Object.assign(document.createElement(name), from); made.append(...parts); return made; };
  const pause = () => AbortSignal.timeout?.(15000);
  const tell = (name) => { if (told.textContent !== words[name] || told.hidden) { told.textContent = words[name]; told.dataset.state = name; told.hidden = false; } };
  const draw = () => {
    const rows = waiting();
    const looks = JSON.stringify([rows, ...refused]);
    // Drawn anew only where something changed: somebody may be about to press a button there.
    if (looks !== drawn) for (const list of all("[data-waiting]")) if (list !== told) {
      list.replaceChildren(...rows.filter((row) => row.list === list.dataset.waiting).map((row) => {
        const not = refused.has(row.id);
        const item = element("li", { className: "ds-card" }, element("p", { className: "ds-tag", textContent: not ? words.refused : words.waiting }), element("p", { className: "k-said", dir: "auto", textContent: row.text }));
        item.firstChild.dataset.color = "warning";
        if (not) item.append(element("button", { className: "ds-button", type: "button", textContent: words.back, onclick: () => {
          const field = list.closest("form").querySelector("[name=text], [name=guest]");
          field.value = [field.value, row.text].filter(Boolean).join("\n");
          keep((rows) => rows.filter(({ id }) => id !== row.id));
          draw();
          field.focus();
        } }));
        return item;
      }));
      list.hidden = !list.children.length;
    }
    drawn = looks;
    tell(state !== "saved" ? state : !rows.length ? "saved" : rows.every(({ id }) => refused.has(id)) ? "refused" : "waits");
  };
  // What the server says now: pieces of the page, and what is noted of each seat.
  const show = (html) => {
    const now = new DOMParser().parseFromString(html, "text/html");
    const mark = now.getElementById("day-version");
    if (!mark) return;
    let whole = true;
    for (const part of now.querySelectorAll("[data-part]")) {
      const here = document.getElementById(part.id);
      if (!here || here.innerHTML === part.innerHTML) continue;
      if (here.contains(document.activeElement)) whole = false;
      else here.replaceChildren(...part.childNodes);
    }
    const noted = new Map(mark.dataset.there.split(" ").map((one) => one.split(".")));
    const waits = new Set(waiting().map(({ id }) => id));
    for (const seat of all("[data-seat]")) {
      const name = seat.dataset.seat, how = noted.get(name) || "none", choices = [...seat.querySelectorAll("input")];
      const was = choices[0].value.split(".")[0];
      if (waits.has(name) || was === how || (was === "offered" && how === "none")) continue;
      for (const choice of choices) {
        choice.value = `${how}.${choice.value.split(".")[1]}`;
        choice.checked = choice.value === `${how}.${how}`;
      }
      seat.querySelector("legend .k-quiet")?.remove();
    }
    version = whole ? mark.dataset.version : "";
  };
  const send = async () => {
    for (let row; (row = waiting().find(({ id }) => !refused.has(id)));) {
      const body = new URLSearchParams(row.body || { do: "there", [row.id]: `${row.was}.${row.how}` });
      const answer = await fetch(day.dataset.action || words.lines.replace(/\/lines$/, ""), { method: "POST", body, headers: { "X-By-Script": "1" }, redirect: "manual", signal: pause() });
      if (answer.status === 422 && row.list) refused.add(row.id);
      else if (answer.ok || answer.status === 409 || answer.status === 422) {
        // What was chosen for the same seat meanwhile is chosen after this.
        keep((rows) => rows.filter((other) => other.id !== row.id || other.at !== row.at).map((other) => other.id === row.id ? { ...other, was: row.how } : other));
      } else throw answer.status;
      const seat = document.getElementById(row.id)?.querySelector("[role=status]");
      if (seat) seat.textContent = answer.status === 409 ? words.meanwhile : "";
      show(await answer.text());
      draw();
    }
  };
  const failed = (why) => { state = typeof why === "number" ? "out" : "offline"; };
  const poll = async () => {
    const answer = await fetch(`${words.lines}?since=${version}`, { redirect: "manual", signal: pause() });
    if (!answer.ok) throw answer.status;
    if (answer.status === 200) show(await answer.text());
  };
  const now = (what) => sending ??= what().then(() => { state = "saved"; }, failed).finally(() => { sending = undefined; draw(); });
  const tick = () => { if (waiting().some(({ id }) => !refused.has(id))) now(send); else if (!document.hidden) now(poll); };
  const add = (row) => {
    if (!keep((rows) => [...rows.filter(({ id }) => id !== row.id), { ...row, at: Date.now() }])) return false;
    draw();
    Promise.resolve(sending).then(tick);
    return true;
  };
  day.addEventListener("submit", async (event) => {
    const form = event.target, list = form.dataset.keep, { id, text, guest, seat, due, kind } = form.elements;
    if (list) {
      const field = text || guest;
      // Where the browser keeps nothing, the form is sent as without a script.
      if (!add({ id: id.value, list, text: field.value.trim() || "–", body: new URLSearchParams(new FormData(form)).toString() })) return;
      event.preventDefault();
      id.value = crypto.randomUUID();
      for (const one of [field, seat, due]) if (one) one.value = "";
      if (kind) kind[0].checked = true;
      field.focus();
      return typed.forget(list);
    }
    // Everything else leaves the page: only where there is a connection.
    event.preventDefault();
    const { name, value } = event.submitter ?? {};
    if (name) form.append(element("input", { type: "hidden", name, value }));
    try { await poll(); form.submit(); } catch (why) { failed(why); draw(); }
  });
  day.addEventListener("change", ({ target }) => {
    const seat = target.closest("[data-seat]");
    if (!seat) return;
    const [was, how] = target.value.split(".");
    add({ id: seat.dataset.seat, was, how });
  });
  // What is being typed outlives the page as well.
  const typed = {
    key: `${key}-typed`,
    forget: (id) => { try { kept(typed.key, (rows) => rows.filter((row) => row.id !== id)); } catch { /* nothing is kept */ } },
    keep: (id, text) => { try { kept(typed.key, (rows) => [...rows.filter((row) => row.id !== id), { id, text, at: Date.now() }]); } catch { /* nothing is kept */ } },
    bring: () => { for (const { id, text } of kept(typed.key)) { const field = all(`form[data-keep="${id}"] textarea`)[0]; if (field && !field.value) field.value = text; } },
  };
  day.addEventListener("input", ({ target }) => {
    if (target.name === "text" && target.form.dataset.keep) typed.keep(target.form.dataset.keep, target.value);
  });
  try { typed.bring(); } catch { /* nothing is kept */ }
  addEventListener("storage", draw);
  addEventListener("online", tick);
  setInterval(tick, 4000);
  draw();
  tick();
}
