// The lines of YAML that a paragraph came from.
import { element, made, told, words } from "./words.js";
import { linesOf } from "./problems.js";

const panel = element("source-lines");
const close = element("close-source");
let shown = null;

function ways(found) {
  const line = made("p", "ways"), copy = made("button", "", words.copy), link = made("a", "", words.editor);
  copy.type = "button";
  copy.onclick = async () => {
    await navigator.clipboard.writeText(found.place);
    copy.textContent = words.copied;
  };
  link.href = found.editor;
  line.append(made("span", "place", found.place), copy, link);
  return line;
}

export async function showSource(name, path) {
  shown = { name, path };
  const answer = await told("/source", { name, path });
  const found = await answer?.json();
  panel.replaceChildren(...(found ? [ways(found), linesOf(found.lines)] : [made("p", "empty", words.source_none)]));
  close.hidden = false;
  panel.querySelector(".meant")?.scrollIntoView({ block: "nearest" });
}

// The file was saved: what is shown of it may stand elsewhere now.
export function showSourceAgain() {
  if (shown) showSource(shown.name, shown.path);
}

export function hideSource() {
  shown = null;
  panel.replaceChildren(made("p", "empty", words.click));
  close.hidden = true;
}

close.addEventListener("click", hideSource);
document.addEventListener("keydown", event => event.key === "Escape" && hideSource());
