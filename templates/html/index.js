"use strict";
const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
const element = id => document.getElementById(id);
const controls = ["query", "type", "status"].map(element);
const documents = [...element("documents").children].map(item => ({ item, text: fold(item.textContent) }));

function fits({ item, text }) {
  const [query, type, status] = controls.map(control => control.value);
  const words = fold(query).split(/\s+/).filter(Boolean);
  return words.every(word => text.includes(word))
    && (!type || item.dataset.type === type)
    && (!status || item.dataset.status === status);
}

function show() {
  let count = 0;
  for (const entry of documents) {
    entry.item.hidden = !fits(entry);
    count += !entry.item.hidden;
  }
  element("count").value = `${count} văn bản`;
  element("nothing").hidden = count > 0;
}

const asked = new URLSearchParams(location.search);
for (const control of controls) {
  control.value = asked.get(control.id) ?? "";
  control.addEventListener("input", show);
}
element("search").addEventListener("submit", event => event.preventDefault());
element("search").hidden = false;
show();
