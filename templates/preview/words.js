// The words of the page in the chosen language, and texts without accents for finding.
export const words = JSON.parse(document.getElementById("words").textContent);
export const element = id => document.getElementById(id);
export const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

export function made(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

export async function told(address, values) {
  const answer = await fetch(`${address}?${new URLSearchParams(values)}`);
  return answer.ok ? answer : null;
}
