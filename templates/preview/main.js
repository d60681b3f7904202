// The page as a whole: which document is chosen, and every part brought up to what the server last told.
import { element, made, told, words } from "./words.js";
import { follow } from "./stream.js";
import { showList, wireList } from "./list.js";
import { showPage } from "./page.js";
import { showPdf } from "./pdf.js";
import { fillProblems } from "./problems.js";
import { hideSource, showSource, showSourceAgain } from "./source.js";

const documents = new Map();
let shown = { name: "", version: -1 };
let asking = 0;

const chosen = () => decodeURIComponent(location.hash.slice(1));

function setView(view) {
  document.body.dataset.view = view;
  for (const button of element("views").children) button.setAttribute("aria-pressed", button.dataset.view === view);
}

function setCounts(count) {
  for (const each of document.querySelectorAll("#problems-pane .count, #views .count")) each.textContent = count || "";
}

function showFiles(files) {
  element("files").replaceChildren(...files.map(({ format, address }) => {
    const link = made("a", "", format);
    link.href = address;
    link.download = "";
    return link;
  }));
}

function showHead(details, isFirst) {
  document.title = `${details.errors ? `(${details.errors}) ` : ""}${details.title}`;
  element("title").textContent = details.title;
  element("facts").hidden = false;
  element("status").className = details.status;
  element("status").textContent = words[`status_${details.status}`];
  element("name").textContent = details.name;
  if (isFirst) element("built").textContent = "";
  else if (details.current && !details.drawing) {
    const lang = document.documentElement.lang, taken = details.seconds.toLocaleString(lang);
    element("built").textContent = `${words.built_at} ${new Date().toLocaleTimeString(lang)} (${taken} s)`;
  }
  showFiles(details.files);
}

function showBroken(details) {
  const isBroken = !details.current && details.status === "errors";
  document.body.classList.toggle("is-broken", isBroken);
  element("broken").hidden = !isBroken;
  element("broken-stale").hidden = element("show-stale").hidden = !details.stale;
  if (!isBroken || !details.stale) setStale(false);
  hideUnder(isBroken);
}

function hideUnder(isHidden) {
  for (const pane of ["page-pane", "pdf-pane"]) element(pane).inert = isHidden;
}

function setStale(isShown) {
  document.body.classList.toggle("shows-stale", isShown);
  element("show-stale").textContent = isShown ? words.hide_stale : words.show_stale;
  element("show-stale").setAttribute("aria-expanded", isShown);
  for (const mark of document.querySelectorAll(".stale-mark")) mark.hidden = !isShown;
}

async function showDocument() {
  const name = chosen(), summary = documents.get(name);
  if (!summary) {
    if (shown.name) element("title").textContent = words.gone;
    return;
  }
  if (shown.name === name && shown.version === summary.version) return;
  const turn = ++asking, isFirst = shown.name !== name;
  if (isFirst) setStale(false), hideSource();
  else showSourceAgain();
  const answer = await told("/document", { name });
  const details = await answer?.json();
  if (turn !== asking || !details) return;
  shown = { name, version: summary.version };
  document.body.classList.remove("no-document");
  showHead(details, isFirst);
  showBroken(details);
  fillProblems(element("problems"), details.problems);
  element("no-problems").hidden = details.problems.length > 0;
  setCounts(details.problems.length);
  await Promise.all([showPage(details, path => showSource(chosen(), path)), showPdf(details)]);
}

function showShared(problems) {
  element("shared").hidden = !problems.length;
  element("shared").open ||= problems.some(each => each.severity === "error");
  element("shared-count").textContent = problems.length;
  fillProblems(element("shared").querySelector("ol"), problems);
}

function showConnection(text, className) {
  element("connection").textContent = text;
  element("connection").className = className;
}

function take(event) {
  if (event.whole) documents.clear();
  for (const name of event.gone) documents.delete(name);
  for (const summary of event.documents) documents.set(summary.name, summary);
  if (event.whole) shown = { name: shown.name, version: -1 };
  if (event.shared) showShared(event.shared);
  element("trouble").hidden = !event.trouble;
  element("trouble").textContent = event.trouble;
  showConnection(event.working ? words.working : words.connected, event.working ? "working" : "");
  if (!chosen() && documents.size === 1) location.replace(`#${encodeURIComponent([...documents.keys()][0])}`);
  showList(documents, chosen());
  showDocument();
}

addEventListener("hashchange", () => {
  showList(documents, chosen());
  if (document.body.dataset.view === "list") setView("page");
  showDocument();
});
element("views").addEventListener("click", event => event.target.closest("button") && setView(event.target.closest("button").dataset.view));
element("show-stale").addEventListener("click", () => {
  const isShown = !document.body.classList.contains("shows-stale");
  setStale(isShown);
  hideUnder(!isShown);
});
wireList();
setView(chosen() ? "page" : "list");
follow(take, () => showConnection(words.disconnected, "lost"));
