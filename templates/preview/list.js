// The list of documents: their status, the filter, and which one is chosen.
import { element, fold, made, words } from "./words.js";

const lines = new Map();

function folderOf(name) {
  return name.split("/").slice(0, -1).join("/");
}

function stateOf(summary) {
  const state = made("span", "state");
  const said = { warnings: summary.warnings, errors: summary.errors }[summary.status];
  state.append(made("span", summary.status, `${words[`status_${summary.status}`]}${said ? ` (${said})` : ""}`));
  if (summary.stale) state.append(made("span", "is-stale", words.stale));
  if (summary.number) state.append(made("span", "", summary.number));
  return state;
}

function fill(line, summary) {
  const link = line.firstElementChild;
  link.href = `#${encodeURIComponent(summary.name)}`;
  link.title = summary.name;
  link.replaceChildren(made("span", "subject", summary.title), stateOf(summary));
  line.dataset.status = summary.status;
  line.searched = fold(`${summary.title} ${summary.name} ${summary.number}`);
}

export function showList(documents, chosen) {
  const list = element("documents");
  for (const [name, line] of lines) {
    if (!documents.has(name)) lines.delete(name);
  }
  const nodes = [];
  let folder = null;
  for (const name of [...documents.keys()].sort()) {
    if (folderOf(name) !== folder) nodes.push(made("li", "folder", (folder = folderOf(name)) || "."));
    if (!lines.has(name)) {
      const line = made("li", "entry");
      line.append(made("a"));
      lines.set(name, line);
    }
    const line = lines.get(name), summary = documents.get(name);
    if (line.version !== summary.version) fill(line, summary);
    line.version = summary.version;
    line.firstElementChild.toggleAttribute("aria-current", name === chosen);
    nodes.push(line);
  }
  if (nodes.length !== list.children.length || nodes.some((node, at) => node !== list.children[at])) {
    const focused = document.activeElement;
    list.replaceChildren(...nodes);
    if (list.contains(focused)) focused.focus();
  }
  filter();
}

function fits(line, asked, onlyFaulty) {
  return asked.every(word => line.searched.includes(word)) && !(onlyFaulty && line.dataset.status === "fine");
}

function filter() {
  const asked = fold(element("filter").value).split(/\s+/).filter(Boolean);
  const onlyFaulty = element("not-fine").checked;
  let shown = 0;
  for (const line of lines.values()) {
    line.hidden = !fits(line, asked, onlyFaulty);
    shown += !line.hidden;
  }
  for (const head of element("documents").querySelectorAll(".folder")) {
    let next = head.nextElementSibling;
    while (next?.hidden) next = next.nextElementSibling;
    head.hidden = !next?.classList.contains("entry");
  }
  element("not-fine-count").textContent = `(${[...lines.values()].filter(line => line.dataset.status !== "fine").length})`;
  element("nothing").hidden = shown > 0;
  element("nothing").textContent = lines.size ? words.nothing_fits : words.no_documents;
}

function visibleLinks() {
  return [...lines.values()].filter(line => !line.hidden).map(line => line.firstElementChild)
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

function step(event) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  const links = visibleLinks(), at = links.indexOf(document.activeElement);
  const next = at < 0 && by < 0 ? null : links[at + by];
  event.preventDefault();
  (next ?? (by < 0 ? element("filter") : document.activeElement)).focus();
}

export function wireList() {
  element("filter").addEventListener("input", filter);
  element("not-fine").addEventListener("change", filter);
  element("list").addEventListener("keydown", step);
  document.addEventListener("keydown", event => {
    if (event.key !== "/" || /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName)) return;
    event.preventDefault();
    document.body.dataset.view = "list";
    element("filter").focus();
  });
}
