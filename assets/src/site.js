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
