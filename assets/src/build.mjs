// Builds ../dist from this folder: `node build.mjs`. Needs no packages.
// One style sheet (Designsystemet, our tokens, our parts, in that order), one script, the sign and the icons,
// without comments and needless white space. What stands in ../dist is committed and embedded by `site`.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const here = (path) => new URL(path, import.meta.url);
const read = (name) => readFileSync(here(name), "utf8");
const NOTICE = "/*! Includes Designsystemet CSS 1.22, (c) Digdir, MIT: see LICENSES.md */\n";

/** White space and comments out, strings and url(\"…\") untouched. */
function smallCss(css) {
  return css.replace(/"(?:[^"\\]|\\.)*"|\/\*[^]*?\*\/|\s*([{};,])\s*|\s+/g, (found, mark) => {
    if (found.startsWith('"')) return found;
    if (found.startsWith("/*")) return "";
    return mark ?? " ";
  }).replaceAll(";}", "}");
}

const smallSvg = (svg) => svg.replace(/<!--[^]*?-->/g, "").replace(/>\s+</g, "><").trim() + "\n";
const smallJs = (js) => js.replace(/^\s*\/\/.*\n/gm, "").replace(/^\s+/gm, "");

// Fonts for devices that lack a script, each with the style sheet that puts it to use. The address of the
// font carries the hash of its content, as the server gives it.
const LETTERS = { am: ["am"], ar: ["ar", "fa"], cyrillic: ["ru", "uk", "mn"], vi: ["vi"], zh: ["zh"] };
const letters = {};
for (const file of readdirSync(here("letters/")).filter((file) => file.endsWith(".woff2"))) {
  const bytes = readFileSync(here(`letters/${file}`));
  const name = file.replace(".woff2", "");
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  letters[file] = bytes;
  for (const lang of LETTERS[name.replace("letters-", "")]) {
    letters[`letters-${lang}.css`] = `@font-face{font-family:"Kerekasztal";src:url("${name}.${hash}.woff2") format("woff2");font-display:swap}[lang|="${lang}"]{font-family:"Kerekasztal",var(--k-font)}\n`;
  }
}

const dist = {
  "site.css": NOTICE + smallCss(["ds.css", "theme.css", "app.css"].map(read).join("\n")),
  "site.js": smallJs(read("site.js")),
  "icons.svg": smallSvg(read("icons.svg")),
  "needs.svg": smallSvg(read("needs.svg")),
  "sign.svg": smallSvg(read("sign.svg")),
  "sign-dark.svg": smallSvg(read("sign-dark.svg")),
  "sw.js": smallJs(read("sw.js")),
  "social.png": readFileSync(here("social.png")),
  ...letters,
};

mkdirSync(here("../dist/"), { recursive: true });
for (const [name, text] of Object.entries(dist)) {
  writeFileSync(here(`../dist/${name}`), text);
  console.log(`${name}: ${text.length} bytes, ${brotliCompressSync(text).length} in brotli`);
}
