/* One key per verb: own actions first, then whatever in the focused card, or else around the cards, has that data-key. */

export function onKeys(actions, focused = () => null) {
  // The text can be a book: what has a key around the cards is looked for once, not at each press.
  const around = [...document.querySelectorAll("[data-key]")].filter(control => !control.closest(".card"));
  const list = document.getElementById("keylist");
  document.querySelector("[data-keys]")?.addEventListener("click", () => list.showModal());

  document.addEventListener("keydown", event => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (typing(event.target)) return event.key === "Escape" ? event.target.blur() : undefined;
    if (event.key === "Enter" && event.target.closest("a, button, summary") && !event.target.closest(".mk")) return;
    if (event.key === "?" && list) { event.preventDefault(); list.showModal(); return; }
    const act = actions[event.key] ?? selected(event.key) ?? verb(focused()?.querySelectorAll("[data-key]") ?? [], event.key) ?? verb(around, event.key);
    if (act) { event.preventDefault(); act(); }
  });
}

/** What is offered for selected text comes before everything else. */
const selected = key => { const form = document.querySelector("#selection:not([hidden])"); return form && verb(form.querySelectorAll("[data-key]"), key); };

function verb(controls, key) {
  const control = [...controls].find(each => each.dataset.key === key && each.checkVisibility());
  return control && (() => control.matches("input, select, textarea") ? control.focus() : control.click());
}

const typing = element => element.matches("input, select, textarea, [contenteditable]");
