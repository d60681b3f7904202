// Problems with their lines.
import { element, made, words } from "./words.js";

export function linesOf(lines) {
  const list = made("ol", "lines");
  for (const { number, pieces: [before, meant, after], meant: isMeant } of lines) {
    const line = made("li", isMeant ? "meant" : ""), code = made("code", "", before);
    line.dataset.number = number;
    if (meant) code.append(made("mark", "", meant));
    code.append(after);
    line.append(code);
    list.append(line);
  }
  return list;
}

export function placeLink({ place, editor }) {
  const link = made("a", "place", place);
  link.href = editor;
  link.title = words.editor;
  return link;
}

function item(problem) {
  const node = element("problem").content.firstElementChild.cloneNode(true);
  const part = name => node.querySelector(`.${name}`);
  node.classList.add(problem.severity);
  part("kind").textContent = `${problem.severity_word} ${problem.code}`;
  part("words").textContent = problem.message;
  part("where").append(placeLink(problem));
  if (problem.lines.length) part("lines").replaceWith(linesOf(problem.lines));
  else part("lines").remove();
  part("hint").textContent = problem.hint && `${words.hint}: ${problem.hint}`;
  part("basis").textContent = problem.basis && `${words.basis}: ${problem.basis}`;
  if (problem.related.length) part("also").append(`${words.see_also}: `, ...problem.related.map(placeLink));
  return node;
}

const filled = new WeakMap();

// The same problems again are left as they are, with what is chosen or focused in them.
export function fillProblems(list, problems) {
  const told = JSON.stringify(problems), scroll = list.scrollTop;
  if (filled.get(list) === told) return;
  filled.set(list, told);
  list.replaceChildren(...problems.map(item));
  list.scrollTop = scroll;
}
