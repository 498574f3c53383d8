/* The reading desk: cards beside their passages, keys, the selection. Without this file it is a list and links. */
import { align } from "/js/align.js";
import { onKeys } from "/js/keys.js";

const desk = document.querySelector("[data-desk]");
const cards = desk.querySelector(".cards");
const marks = [...desk.querySelectorAll(".mk")];
const sentences = marks.map(mark => mark.nextElementSibling);
const place = new Map(sentences.map((sentence, i) => [sentence.id, i]));
const cardsOf = Map.groupBy ? Map.groupBy(cards.children, card => card.dataset.sentence) : grouped(cards.children);
const pieces = document.querySelectorAll(".tape .seg");
const caret = document.querySelector(".caret svg");
const done = new Set(["checked", "none"]);

let at = Math.max(0, sentences.findIndex(s => s.classList.contains("focus")));
let focused = cards.querySelector(".card.focus");
cards.classList.add("live");
const layout = align(cards, sentences[at]?.parentElement.closest(".text"));

function grouped(elements) {
  const map = new Map();
  for (const e of elements) map.set(e.dataset.sentence, [...(map.get(e.dataset.sentence) ?? []), e]);
  return map;
}

/** Makes the i-th sentence the current one and its first claim (or the given card) the focused card. */
function go(i, card = cardsOf.get(sentences[i]?.id)?.[0]) {
  if (i < 0 || i >= sentences.length) return;
  sentences[at].classList.remove("focus");
  marks[at].removeAttribute("aria-current");
  at = i;
  sentences[at].classList.add("focus");
  marks[at].setAttribute("aria-current", "true");
  moveCaret();
  show(card ?? null);
  marks[at].focus({ preventScroll: true });
  sentences[at].scrollIntoView({ block: "nearest" });
}

function show(card) {
  focused?.classList.remove("focus");
  focused = card;
  card?.classList.add("focus");
  document.documentElement.classList.toggle("sheet", card !== null);
  layout.focused(card);
  if (card?.dataset.src) fill(card);
}

function leave() {
  show(null);
  getSelection().removeAllRanges();
  marks[at]?.focus({ preventScroll: true });
}

/** A card's inside is fetched when it is first wanted; data-src names it. */
async function fill(card) {
  const src = card.dataset.src;
  card.removeAttribute("data-src");
  const answer = await fetch(src, { headers: { "HX-Request": "true" } });
  if (!answer.ok) return card.setAttribute("data-src", src);
  card.insertAdjacentHTML("beforeend", await answer.text());
  layout.focused(focused);
}

function moveCaret() {
  const piece = pieces[at];
  if (piece && caret) caret.setAttribute("x", parseFloat(piece.getAttribute("x")) + parseFloat(piece.getAttribute("width")) / 2 + "%");
}

function step(by, unfinished) {
  let i = at + by;
  while (unfinished && sentences[i] && done.has(sentences[i].dataset.state)) i += by;
  go(i);
}

onKeys({
  j: () => step(1), k: () => step(-1), J: () => step(1, true), K: () => step(-1, true),
  Escape: leave,
}, () => focused);

desk.addEventListener("click", event => {
  const link = event.target.closest(".mk, .card h3 a, .card .close");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  if (link.matches(".close")) return leave();
  const card = link.closest(".card");
  go(place.get(card?.dataset.sentence ?? link.nextElementSibling.id), card ?? undefined);
});

document.querySelector(".tape")?.addEventListener("click", event => {
  const i = place.get(event.target.closest("a")?.getAttribute("href").split("#")[1]);
  if (i === undefined) return;
  event.preventDefault();
  go(i);
});

/* Selected text becomes a claim: offsets count UTF-16 units within each sentence's own text. */
const form = document.querySelector("#selection");
document.addEventListener("selectionchange", () => {
  const range = getSelection().rangeCount ? getSelection().getRangeAt(0) : null;
  const ends = range && !range.collapsed && [range.startContainer, range.endContainer].map(n => n.parentElement.closest(".s"));
  form.hidden = !(ends && ends[0] && ends[1]);
  if (form.hidden) return;
  form.elements.start.value = ends[0].id.slice(1) + ":" + offset(ends[0], range.startContainer, range.startOffset);
  form.elements.end.value = ends[1].id.slice(1) + ":" + offset(ends[1], range.endContainer, range.endOffset);
});

function offset(sentence, node, within) {
  const range = document.createRange();
  range.setStart(sentence, 0);
  range.setEnd(node, within);
  return range.toString().length;
}
