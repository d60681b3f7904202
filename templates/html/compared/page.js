"use strict";
const element = id => document.getElementById(id);
const sections = [...document.querySelectorAll(".document")];
const links = [...document.querySelectorAll(".changes a")];
const wide = matchMedia("(min-width: 90rem)");
const several = sections.length > 1;
let at = -1;

const isSide = () => wide.matches && document.body.classList.contains("compares-sides");

function sideways(name, side) {
  const parts = name.match(/^(d\d+)-(.+)$/);
  return parts && element(`${parts[1]}${side}-${parts[2]}`);
}

function placesOf(name) {
  const places = [element(name), sideways(name, "n"), sideways(name, "o")].filter(Boolean);
  return places.filter(place => place.getClientRects().length);
}

function choose(section) {
  if (!several || !section) return;
  for (const each of sections) each.hidden = each !== section;
  document.querySelectorAll(".documents li").forEach((line, index) =>
    line.toggleAttribute("aria-current", sections[index] === section));
  level();
}

function sectionOf(name) {
  return element(name.split("-")[0]);
}

function show(name, { jump = true } = {}) {
  choose(sectionOf(name));
  const places = placesOf(name);
  document.querySelectorAll(".here").forEach(place => place.classList.remove("here"));
  for (const place of places) place.classList.add("here");
  const line = links.findIndex(link => link.hash === `#${name}`);
  if (line >= 0 && links[at]?.hash !== `#${name}`) at = line;
  mark();
  if (jump) places[0]?.scrollIntoView({ block: "center" });
}

function mark() {
  links.forEach((link, index) => link.parentElement.toggleAttribute("aria-current", index === at));
  element("at").value = links.length ? `${at + 1}/${links.length}` : "";
}

function go(step) {
  if (!links.length) return;
  at = (at + step + links.length) % links.length;
  const name = links[at].hash.slice(1);
  history.replaceState(null, "", `#${name}`);
  show(name);
  links[at].scrollIntoView({ block: "nearest" });
}

function level() {
  const rows = [...document.querySelectorAll(".pane.new tr[id]")];
  const pairs = rows.map(row => [row, element(row.id.replace(/^(d\d+)n-/, "$1o-"))]).filter(pair => pair[1]);
  for (const row of pairs.flat()) row.style.height = "";
  if (!isSide()) return;
  const heights = pairs.map(pair => Math.max(...pair.map(row => row.offsetHeight)));
  pairs.forEach((pair, index) => pair.forEach(row => (row.style.height = `${heights[index]}px`)));
}

function view(side) {
  document.body.classList.toggle("compares-sides", side);
  element("side").setAttribute("aria-pressed", side);
  level();
  if (at >= 0) show(links[at].hash.slice(1));
}

function follow() {
  const name = decodeURIComponent(location.hash.slice(1));
  if (name && element(name)) show(name, { jump: name.includes("-") });
}

addEventListener("click", event => {
  const link = event.target.closest?.(".changes a, .documents a, .move a");
  if (!link) return;
  event.preventDefault();
  const name = link.hash.slice(1);
  if (links.includes(link)) at = links.indexOf(link);
  history.pushState(null, "", `#${name}`);
  show(name);
});
addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { n: 1, j: 1, p: -1, k: -1 }[event.key];
  if (step) go(step);
  if (event.key === "s" && wide.matches) view(!isSide());
});
element("next").addEventListener("click", () => go(1));
element("previous").addEventListener("click", () => go(-1));
element("side").addEventListener("click", () => view(!isSide()));
addEventListener("popstate", follow);
addEventListener("resize", level);
new ResizeObserver(([bar]) =>
  document.documentElement.style.setProperty("--bar-height", `${bar.target.offsetHeight}px`)
).observe(document.querySelector(".bar"));
document.querySelector(".controls").hidden = !links.length && !document.querySelector(".pane.old");
choose(sections[0]);
view(true);
mark();
follow();
