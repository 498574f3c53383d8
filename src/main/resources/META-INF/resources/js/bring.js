/*
 * Brings a page in line with what the server says of it now. What the server said before is remembered, and only what it
 * says otherwise is touched: what people opened, what scripts marked, the focus and the scroll position stay. A form that
 * somebody writes in is left alone until they ask for it, and what they wrote stays even then.
 */
export function bring(root) {
  /* From each node of what the server said to the node of the page that stands for it. */
  const twins = new WeakMap();
  let said = root.cloneNode(true), wanted = said, held, changed;
  /* A page that refused a form shows what was typed as if the server had said it. */
  const refused = root.querySelector(".errors[role=alert]") !== null;
  pair(said, root);

  function pair(one, live) {
    twins.set(one, live);
    one.childNodes.forEach((child, i) => pair(child, live.childNodes[i]));
  }

  function inherit(before, after) {
    twins.set(after, twins.get(before));
    before.childNodes.forEach((child, i) => inherit(child, after.childNodes[i]));
  }

  function update(before, after, force) {
    const live = twins.get(before);
    if (before.isEqualNode(after)) return inherit(before, after);
    if (!force && live.nodeType === Node.ELEMENT_NODE && live.matches("form, details") && isWrittenIn(live)) {
      held = true;
      after.replaceWith(before);
      return;
    }
    twins.set(after, live);
    changed = true;
    if (before.nodeType !== Node.ELEMENT_NODE) live.data = after.data;
    else {
      attributes(live, before, after);
      children(live, before, after, force);
    }
  }

  function attributes(live, before, after) {
    for (const name of new Set([...before.getAttributeNames(), ...after.getAttributeNames()])) {
      const value = after.getAttribute(name);
      if (before.getAttribute(name) === value || name === "open" || isBaseOf(live, name)) continue;
      if (name === "class") {
        live.classList.remove(...[...before.classList].filter(word => !after.classList.contains(word)));
        live.classList.add(...[...after.classList].filter(word => !before.classList.contains(word)));
      } else if (value === null) live.removeAttribute(name);
      else live.setAttribute(name, value);
    }
  }

  /* What was written on the basis of something older says so, and the server shows both. */
  const isBaseOf = (live, name) => name === "value" && live.name === "base" && live.form && busy(live.form);

  function children(live, before, after, force) {
    const waiting = new Map();
    before.childNodes.forEach(child => waiting.set(key(child), [...waiting.get(key(child)) ?? [], child]));
    const order = [...before.childNodes];
    let place = null, last = -1, moved = false;
    for (const child of [...after.childNodes]) {
      const old = waiting.get(key(child))?.shift();
      if (old) {
        const index = order.indexOf(old);
        moved ||= index < last;
        last = index;
      }
      const node = old ? twins.get(old) : document.importNode(child, true);
      if (!old) { pair(child, node); node.classList?.add("fresh"); changed = true; }
      else update(old, child, force);
      if (!old || moved) place?.isConnected ? place.after(node) : live.prepend(node);
      place = node;
    }
    for (const left of waiting.values()) left.forEach(remove);
  }

  function remove(gone) {
    const node = twins.get(gone);
    if (node.nodeType === Node.ELEMENT_NODE && isWrittenIn(node)) return held = true;
    changed = true;
    node.remove();
  }

  const isWrittenIn = element => [element, ...element.querySelectorAll("form")].some(form => form.localName === "form" && busy(form));

  function busy(form) {
    return refused || form.contains(document.activeElement) && writable(document.activeElement) || [...form.elements].some(typed);
  }

  /** @param next what the server says now */
  function to(next, force = false) {
    wanted = next.cloneNode(true);
    return apply(next, force);
  }

  function apply(next, force) {
    const once = root.querySelector("[name=once]")?.getAttribute("value");
    if (once) next.querySelectorAll("[name=once]").forEach(field => field.setAttribute("value", once));
    for (const name of ["data-known"]) next.setAttribute(name, said.getAttribute(name));
    held = changed = false;
    const focused = document.activeElement;
    update(said, next, force);
    said = next;
    if (focused !== document.activeElement && focused?.isConnected) focused.focus({ preventScroll: true });
    return { changed, held };
  }

  /** One element alone. */
  function part(id, next) {
    const before = said.querySelector("#" + id);
    if (!before || !next) return;
    const after = document.importNode(next, true);
    before.replaceWith(after);
    update(before, after, false);
  }

  return { to, part, all: () => apply(wanted.cloneNode(true), true) };
}

/* Tells siblings from one another: by what they are about. */
function key(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeName;
  return node.localName + " " + (node.dataset?.claim ?? (node.id || subject(node) || "." + node.getAttribute("class")));
}

/* A form is about its address, and a line of a list about what it links to first. */
function subject(node) {
  const form = node.matches("form") ? node : node.matches("details") ? node.querySelector("form") : null;
  if (form) return form.getAttribute("action") + " " + (form.querySelector("[name=transition]")?.value ?? "");
  return node.matches("li, tr, article") ? node.querySelector("a[href]")?.getAttribute("href") : null;
}

const writable = element => element.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=hidden])");

function typed(field) {
  if (field.type === "hidden" || field.localName === "button" || field.localName === "fieldset") return false;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.localName === "select") {
    const first = [...field.options].findIndex(option => option.defaultSelected);
    return field.selectedIndex !== Math.max(0, first);
  }
  return field.value !== field.defaultValue;
}
