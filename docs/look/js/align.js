/* Puts each card beside its passage, or as near as the others let it. All reading comes before all writing. */

export function align(column, text) {
  const cards = [...column.querySelectorAll(".card")];
  const wide = matchMedia("(min-width: 60rem)");
  let wanted = [], heights = [], gaps = [];

  function measure() {
    const top = column.getBoundingClientRect().top;
    wanted = cards.map(card => document.getElementById(card.dataset.sentence).getClientRects()[0].top - top);
    heights = cards.map(heightOf);
  }

  function heightOf(card) {
    return card.offsetHeight + parseFloat(getComputedStyle(card).marginBlockEnd);
  }

  function place() {
    const f = cards.findIndex(card => card.classList.contains("focus"));
    const y = stacked(wanted, heights, f);
    let end = 0;
    cards.forEach((card, i) => {
      const gap = Math.round(y[i] - end);
      if (gap !== gaps[i]) card.style.marginBlockStart = (gaps[i] = gap) + "px";
      end = end + gap + heights[i];
    });
    if (f >= 0) cards[f].style.setProperty("--line", Math.max(8, wanted[f] - y[f] + 14) + "px");
  }

  function all() {
    column.classList.toggle("aligned", wide.matches);
    if (wide.matches) { measure(); place(); } else clear();
  }

  function clear() {
    cards.forEach((card, i) => { if (gaps[i]) card.style.marginBlockStart = ""; });
    gaps = [];
  }

  new ResizeObserver(all).observe(text);
  document.fonts.ready.then(all);
  return {
    moved(...changed) {
      if (!wide.matches) return;
      for (const card of changed) if (card) heights[cards.indexOf(card)] = heightOf(card);
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
