// The pages of the PDF as pictures: each stays in its place while its successor is drawn.
import { element, made, told, words } from "./words.js";

const SIZES = [600, 900, 1200, 1600, 2400];
let shown = { name: "", digest: "" };
let asking = 0;

function dots() {
  const wanted = element("pages").clientWidth * devicePixelRatio;
  return SIZES.find(size => size >= wanted) ?? SIZES.at(-1);
}

function figure(at) {
  const node = made("figure"), image = made("img");
  image.loading = "lazy";
  image.alt = `${words.pdf_page} ${at + 1}`;
  node.append(image, made("figcaption"));
  return node;
}

export async function showPdf(summary) {
  element("pdf-state").textContent = summary.drawing ? words.pdf_being_made : "";
  if (shown.name === summary.name && shown.digest === summary.pdf) return;
  const turn = ++asking, pages = element("pages");
  if (shown.name !== summary.name) pages.scrollTop = 0;
  const answer = summary.pdf ? await told("/pdf", { name: summary.name }) : null;
  const found = await answer?.json() ?? { digest: "", pages: [] };
  if (turn !== asking) return;
  while (pages.children.length > found.pages.length) pages.lastElementChild.remove();
  while (pages.children.length < found.pages.length) pages.append(figure(pages.children.length));
  const width = dots();
  found.pages.forEach(([wide, high], at) => {
    const [image, caption] = pages.children[at].children;
    image.width = Math.round(wide);
    image.height = Math.round(high);
    image.src = `/picture?${new URLSearchParams({ name: summary.name, digest: found.digest, number: at + 1, width })}`;
    caption.textContent = `${at + 1}/${found.pages.length}`;
  });
  element("pdf-state").textContent = summary.drawing ? words.pdf_being_made : found.pages.length ? "" : words.not_yet;
  shown = { name: summary.name, digest: summary.pdf };
}
