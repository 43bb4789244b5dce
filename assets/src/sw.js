// Keeps, on the reader's own device, the emergency numbers and the pages they saved by hand; nothing else
// of what they read. A kept page is always asked for anew first: what was withdrawn (404, 410) is
// forgotten at once, and after 30 days without network so is the rest (domain/security.md).
const BASE = "base-1";
const SAVED = "saved-1";
const DAYS = 30 * 86400000;
const AT = "x-kept-at";

/** A copy of an answer with the moment it was kept at. */
async function dated(answer) {
  const headers = new Headers(answer.headers);
  headers.set(AT, Date.now());
  return new Response(await answer.clone().blob(), { status: answer.status, headers });
}

async function keep(name, address) {
  const cache = await caches.open(name);
  const answer = await fetch(address, { credentials: "omit" });
  if (answer.ok && !answer.redirected) await cache.put(address, await dated(answer));
  else if (answer.status === 404 || answer.status === 410) await cache.delete(address);
}

/** Keeps each of these; one that can't be had is tried again another time. */
const keepAll = (name, addresses) => Promise.allSettled(addresses.map((address) => keep(name, address)));

async function sync(addresses) {
  const cache = await caches.open(SAVED);
  for (const request of await cache.keys()) if (!addresses.includes(request.url)) await cache.delete(request);
  await keepAll(SAVED, addresses);
}

async function base(lang, assets) {
  const cache = await caches.open(BASE);
  const missing = [];
  for (const asset of assets) if (!await cache.match(asset)) missing.push(asset);
  await keepAll(BASE, [...missing, `/${lang}/urgent`, `/${lang}/offline`]);
}

async function fresh(answer) {
  return answer && Date.now() - Number(answer.headers.get(AT)) < DAYS ? answer : undefined;
}

async function page(request) {
  const saved = await caches.open(SAVED);
  const address = request.url.split("#")[0];
  try {
    const answer = await fetch(request);
    if (await saved.match(address)) {
      if (answer.status === 404 || answer.status === 410) await saved.delete(address);
      else if (answer.ok && !answer.redirected) await saved.put(address, await dated(answer));
    }
    return answer;
  } catch (failure) {
    const kept = await fresh(await saved.match(address));
    if (!kept) await saved.delete(address);
    const [, lang] = new URL(address).pathname.split("/");
    const instead = await caches.match(new URL(address).pathname) ?? await caches.match(`/${lang}/offline`);
    if (kept ?? instead) return kept ?? instead;
    throw failure;
  }
}

async function asset(request) {
  const kept = await (await caches.open(BASE)).match(request.url);
  return kept ?? fetch(request);
}

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  const { lang, assets, saved } = event.data;
  if (saved) event.waitUntil(sync(saved));
  if (lang) event.waitUntil(base(lang, assets));
});
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const here = new URL(url);
  if (method !== "GET" || here.origin !== location.origin) return;
  if (mode === "navigate") event.respondWith(page(event.request));
  else if (here.pathname.startsWith("/assets/")) event.respondWith(asset(event.request));
});
