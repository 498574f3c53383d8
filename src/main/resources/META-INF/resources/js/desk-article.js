/* The reading desk: cards beside their passages, keys, the selection. Without this file it is a list and links. */
import { align } from "/js/align.js";
import { onKeys } from "/js/keys.js";

const desk = document.querySelector("[data-desk]");
const cards = desk.querySelector(".cards");
let marks, sentences, place, cardsOf, pieces, starts;
read();

function read() {
  marks = [...desk.querySelectorAll(".mk")];
  sentences = marks.map(mark => mark.nextElementSibling);
  place = new Map(sentences.map((sentence, i) => [sentence.id, i]));
  cardsOf = Map.groupBy ? Map.groupBy(cards.children, card => card.dataset.sentence) : grouped(cards.children);
  pieces = document.querySelectorAll(".tape .seg");
  /* A piece stands for its sentence, or for all up to the next piece. */
  starts = [...pieces].map(piece => place.get(piece.parentElement.getAttribute("href").split("#")[1]));
}

const caret = document.querySelector(".caret svg");
const done = new Set(["checked", "none"]);

/* -1 while nobody has looked at a sentence yet. */
let at = sentences.findIndex(s => s.classList.contains("focus"));
let focused = cards.querySelector(".card.focus");
cards.classList.add("live");
const layout = align(cards, desk.querySelector(".text"));

function grouped(elements) {
  const map = new Map();
  for (const e of elements) map.set(e.dataset.sentence, [...(map.get(e.dataset.sentence) ?? []), e]);
  return map;
}

/** Makes the i-th sentence the current one and its first claim (or the given card) the focused card. */
function go(i, card = cardsOf.get(sentences[i]?.id)?.[0]) {
  if (i < 0 || i >= sentences.length) return;
  // Of a long text only the cards around the focus are here; further away the server is asked for those there.
  if (i + 1 < +cards.dataset.first || i + 1 > +cards.dataset.last) return location.assign(marks[i].href);
  sentences[at]?.classList.remove("focus");
  marks[at]?.removeAttribute("aria-current");
  at = i;
  sentences[at].classList.add("focus");
  marks[at].setAttribute("aria-current", "true");
  moveCaret();
  nameSentence();
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
  stress(card);
  if (card?.dataset.src) fill(card);
}

/* The words of the card in focus stand out by a highlight, which moves nothing; the server marked the first ones. */
const words = window.Highlight && CSS.highlights ? new Highlight() : null;
if (words) {
  CSS.highlights.set("claim", words);
  for (const mark of desk.querySelectorAll(".s mark")) { const s = mark.parentElement; mark.replaceWith(...mark.childNodes); s.normalize(); }
}

function stress(card) {
  if (!words) return;
  words.clear();
  for (const [, n, from, to] of card?.dataset.places.matchAll(/(\d+):(\d+)-(\d+)/g) ?? []) {
    const sentence = document.getElementById("s" + n), text = sentence.firstChild, range = document.createRange();
    range.setStart(text, within(text.length, from - hidden(sentence)));
    range.setEnd(text, within(text.length, to - hidden(sentence)));
    words.add(range);
  }
}

/* How many characters at the start of a sentence are not shown: a list item's own bullet. */
const hidden = sentence => +(sentence.dataset.from ?? 0);
const within = (length, n) => Math.max(0, Math.min(length, n));
stress(focused);

/* The verbs at the foot of the page are about the current sentence. */
const forms = [...document.querySelectorAll("[data-sentence-form]")], verbs = document.querySelectorAll(".keys a:not([data-step])");
function nameSentence() {
  const marked = "marked" in sentences[at].dataset;
  for (const form of forms) {
    form.hidden = (form.dataset.sentenceForm === "marked") !== marked;
    form.elements.from.value = form.elements.at.value = at + 1;
    const name = form.querySelector("[data-words]");
    name.textContent = name.dataset.words.replace("0", at + 1);
  }
  for (const link of verbs) link.search = link.search.replace(/at=\d+/, "at=" + (at + 1));
}

function leave() {
  show(null);
  getSelection().removeAllRanges();
  marks[at]?.focus({ preventScroll: true });
}

/** A card's inside is fetched when it is first wanted, unless the focus only passes by; data-src names it. */
const A_MOMENT = 90;
async function fill(card) {
  await new Promise(resolve => setTimeout(resolve, A_MOMENT));
  const src = card.dataset.src;
  if (card !== focused || !src) return;
  card.removeAttribute("data-src");
  const answer = await fetch(src, { headers: { "HX-Request": "true" } });
  if (!answer.ok) return card.setAttribute("data-src", src);
  card.insertAdjacentHTML("beforeend", await answer.text());
  card.lastElementChild.classList.add("fetched");
  card.dataset.from = src;
  layout.focused(focused);
}

function moveCaret() {
  let low = 0, high = starts.length - 1;
  while (low < high) { const mid = (low + high + 1) >> 1; if (starts[mid] <= at) low = mid; else high = mid - 1; }
  const piece = pieces[low];
  if (piece && caret) caret.setAttribute("x", parseFloat(piece.getAttribute("x")) + parseFloat(piece.getAttribute("width")) / 2 + "%");
}

function step(by, wanted = () => true) {
  let i = at + by;
  while (sentences[i] && !wanted(sentences[i])) i += by;
  go(i);
}

const unfinished = s => !done.has(s.dataset.state), unread = s => s.dataset.state === "unread", open = s => s.dataset.state === "open";
const mine = card => "mine" in card.dataset;

/** To the next or previous card of one's own, which may be of the same sentence, or where the cards are not here yet. */
function stepMine(by) {
  const all = [...cards.querySelectorAll(".card")];
  const here = focused ? all.indexOf(focused) : all.findLastIndex(card => place.get(card.dataset.sentence) <= at) + (by > 0 ? 0 : 1);
  const next = by > 0 ? all.find((card, i) => i > here && mine(card)) : all.findLast((card, i) => i < here && mine(card));
  if (next) return go(place.get(next.dataset.sentence), next);
  const further = (cards.dataset.mine ?? "").split(" ").filter(Boolean).map(Number);
  const n = by > 0 ? further.find(n => n > +cards.dataset.last) : further.findLast(n => n < +cards.dataset.first);
  if (n) go(n - 1);
}

const steps = { unread: by => step(by, unread), open: by => step(by, open), mine: stepMine };
document.querySelector("footer.keys")?.addEventListener("click", event => {
  const link = event.target.closest("a[data-step]");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  steps[link.dataset.step](1);
});

onKeys({
  j: () => step(1), k: () => step(-1), J: () => step(1, unfinished), K: () => step(-1, unfinished),
  r: () => step(1, unread), R: () => step(-1, unread), o: () => step(1, open), O: () => step(-1, open),
  m: () => stepMine(1), M: () => stepMine(-1),
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

/* Somebody else changed something: what is remembered of the page is read again, and the card in focus is asked for anew. */
document.addEventListener("page:changed", () => {
  read();
  if (!focused?.isConnected) focused = null;
  for (const body of cards.querySelectorAll(".card > .body.fetched")) {
    const card = body.parentElement;
    body.remove();
    card.dataset.src = card.dataset.from;
  }
  layout.reread();
  show(focused);
});

/* Selected text becomes a claim, or its first word the place to cut; offsets count UTF-16 units within each sentence. */
const form = document.querySelector("#selection");
document.addEventListener("selectionchange", () => {
  const range = getSelection().rangeCount ? getSelection().getRangeAt(0) : null;
  const ends = range && !range.collapsed && [range.startContainer, range.endContainer].map(n => n.parentElement?.closest(".s"));
  form.hidden = !(ends && ends[0] && ends[1]);
  if (form.hidden) return;
  form.elements.start.value = ends[0].id.slice(1) + ":" + offset(ends[0], range.startContainer, range.startOffset);
  form.elements.end.value = ends[1].id.slice(1) + ":" + offset(ends[1], range.endContainer, range.endOffset);
  form.elements.at.value = ends[0].id.slice(1);
  form.elements.k.value = focused ? focused.id.slice(1) : "";
  for (const button of form.querySelectorAll("[data-of-claim]")) {
    button.hidden = !focused;
    if (focused) button.setAttribute("formaction", form.getAttribute("action") + "/" + focused.dataset.claim + "/" + button.dataset.ofClaim);
  }
});

function offset(sentence, node, within) {
  const range = document.createRange();
  range.setStart(sentence, 0);
  range.setEnd(node, within);
  return range.toString().length + +(sentence.dataset.from ?? 0);
}
