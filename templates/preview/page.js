// The HTML page in its frame: changed in place, so that nobody loses the line being read.
import { element, told, words } from "./words.js";

const frame = element("page");
let shown = { name: "", digest: "" };
let asking = 0;

const blocks = () => [...(frame.contentDocument?.querySelectorAll("[data-path]") ?? [])].filter(block => !block.querySelector("[data-path]"));
const textOf = block => block.textContent;

function anchor() {
  const block = blocks().find(each => each.getBoundingClientRect().bottom > 0);
  return block && { path: block.dataset.path, text: textOf(block), top: block.getBoundingClientRect().top };
}

function returnTo(place, scroll) {
  const all = blocks();
  const same = place && (all.find(each => each.dataset.path === place.path && textOf(each) === place.text)
    ?? all.find(each => textOf(each) === place.text) ?? all.find(each => each.dataset.path === place.path));
  if (same) frame.contentWindow.scrollBy({ top: same.getBoundingClientRect().top - place.top, behavior: "instant" });
  else frame.contentWindow.scrollTo({ top: scroll, behavior: "instant" });
}

function tell(before) {
  const changed = blocks().filter(each => !before.has(textOf(each)));
  const seen = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 1800;
  for (const each of changed) each.animate?.([{ backgroundColor: "#ffd54a99" }, { backgroundColor: "transparent" }], seen);
  const button = element("changed");
  button.hidden = !changed.length;
  button.textContent = `↓ ${changed.length} ${words.changed}`;
  button.onclick = () => changed[0]?.scrollIntoView({ block: "center" });
}

function replace(text) {
  const page = frame.contentDocument, fresh = new frame.contentWindow.DOMParser().parseFromString(text, "text/html");
  const place = anchor(), scroll = page.documentElement.scrollTop, before = new Set(blocks().map(textOf));
  const focused = page.activeElement?.dataset?.path;
  const style = fresh.querySelector("style").textContent;
  if (page.querySelector("style").textContent !== style) page.querySelector("style").textContent = style;
  page.title = fresh.title;
  page.querySelector("main").innerHTML = fresh.querySelector("main").innerHTML;
  returnTo(place, scroll);
  tell(before);
  reachable();
  if (focused) blocks().find(each => each.dataset.path === focused)?.focus({ preventScroll: true });
}

function load(name) {
  return new Promise(done => {
    frame.onload = done;
    frame.contentWindow.location.replace(`/page?${new URLSearchParams({ name })}`);
  });
}

// One stop for Tab, then arrows from block to block, Enter for the line: a page has too many blocks to tab through.
function reachable() {
  const all = blocks();
  for (const each of all) each.tabIndex = -1;
  if (all.length) all[0].tabIndex = 0;
}

function onKey(event, choose) {
  const all = blocks(), at = all.indexOf(event.target.closest?.("[data-path]"));
  if (event.key === "Escape" || event.key === "/") parent.document.dispatchEvent(new KeyboardEvent("keydown", { key: event.key }));
  if (at < 0) return;
  const next = all[at + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0)];
  if (next && next !== all[at]) next.focus();
  else if (event.key === "Enter" && !event.target.closest("a")) choose(all[at].dataset.path);
  else return;
  event.preventDefault();
}

function listen(choose) {
  const page = frame.contentDocument;
  page.addEventListener("click", event => {
    const block = event.target.closest("[data-path]");
    if (block && !event.target.closest("a") && page.getSelection().isCollapsed) choose(block.dataset.path);
  });
  page.addEventListener("keydown", event => onKey(event, choose));
  reachable();
}

export async function showPage(summary, choose) {
  if (shown.name === summary.name && shown.digest === summary.page) return;
  const turn = ++asking, isSame = shown.name === summary.name && shown.digest;
  document.body.classList.toggle("no-page", !summary.page);
  if (!isSame) element("changed").hidden = true;
  if (!summary.page) {
    shown = { name: summary.name, digest: "" };
    return;
  }
  if (isSame) {
    const answer = await told("/page", { name: summary.name });
    const text = await answer?.text();
    if (turn !== asking || !text) return;
    replace(text);
  } else {
    await load(summary.name);
    if (turn !== asking) return;
    listen(choose);
  }
  shown = { name: summary.name, digest: summary.page };
}
