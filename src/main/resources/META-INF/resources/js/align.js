/* Puts each card beside its passage, or as near as the others let it. All reading comes before all writing. */

const GAP_BELOW_FOCUS = 16;

export function align(column, text) {
  let cards, number;
  list();
  const wide = matchMedia("(min-width: 60rem)");
  let wanted = [], heights = [], places = [], tops = [], bottom = 0, waiting = 0, focus = cards.findIndex(card => card.matches(".focus"));

  function list() {
    cards = [...column.querySelectorAll(".card")];
    number = new Map(cards.map((card, i) => [card, i]));
  }

  function all() {
    column.classList.toggle("aligned", wide.matches);
    if (!wide.matches) return clear();
    const top = column.getBoundingClientRect().top;
    wanted = cards.map(card => document.getElementById(card.dataset.sentence).getClientRects()[0].top - top);
    heights = cards.map(heightOf);
    place();
  }

  function heightOf(card, i) {
    return card.offsetHeight + (i === focus ? GAP_BELOW_FOCUS : 0);
  }

  function place() {
    places = stacked(wanted, heights, focus).map(Math.round);
    write();
    if (focus >= 0) cards[focus].style.setProperty("--line", Math.max(8, wanted[focus] - places[focus] + 14) + "px");
    const end = cards.length ? places.at(-1) + heights.at(-1) : 0;
    if (end > bottom) column.style.minBlockSize = (bottom = end) + "px";
  }

  /** Only what is in sight, or a screen away from it, or stands there still; scrolling brings the rest. */
  function write() {
    const from = -column.getBoundingClientRect().top - innerHeight, to = from + 3 * innerHeight;
    const near = top => top > from && top < to;
    places.forEach((top, i) => {
      if (top !== tops[i] && (i === focus || near(top) || near(tops[i] ?? 0))) cards[i].style.insetBlockStart = (tops[i] = top) + "px";
    });
  }

  function scrolled() {
    if (wide.matches && !waiting) waiting = requestAnimationFrame(() => { waiting = 0; write(); });
  }

  function clear() {
    for (const card of cards) card.style.insetBlockStart = "";
    column.style.minBlockSize = "";
    tops = [];
    bottom = 0;
  }

  new ResizeObserver(all).observe(text);
  document.fonts.ready.then(all);
  addEventListener("scroll", scrolled, { passive: true });

  return {
    /** Cards came, went or changed. */
    reread() {
      const card = cards[focus];
      list();
      focus = number.get(card) ?? -1;
      tops = [];
      all();
    },

    /** Another card (or none) has the focus now, or its inside has changed. */
    focused(card) {
      const changed = [focus, focus = number.get(card) ?? -1].filter(i => i >= 0);
      if (!wide.matches) return;
      for (const i of changed) heights[i] = heightOf(cards[i], i);
      place();
    },
  };
}

/** Tops for boxes in order: none overlaps, the f-th sits where it wants to, those before it slide up to let it. */
export function stacked(wanted, heights, f) {
  const y = [];
  const down = from => {
    for (let i = from; i < wanted.length; i++) y[i] = Math.max(wanted[i], i ? y[i - 1] + heights[i - 1] : 0);
  };
  down(0);
  if (f < 0) return y;
  y[f] = Math.max(wanted[f], sum(heights, f));
  for (let i = f - 1; i >= 0; i--) y[i] = Math.min(y[i], y[i + 1] - heights[i]);
  down(f + 1);
  return y;
}

const sum = (numbers, upTo) => numbers.slice(0, upTo).reduce((a, b) => a + b, 0);
