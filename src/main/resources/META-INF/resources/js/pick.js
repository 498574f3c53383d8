/* One box for all claims of a page, and J and K from each to the next. Without this file they are picked one by one with Tab. */
const all = document.getElementById("pick-all");
const form = all?.form;
const boxes = () => [...form.querySelectorAll("input[name=claim]")];

function step(by) {
  const list = boxes(), at = list.indexOf(document.activeElement);
  const next = list[at < 0 ? 0 : at + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

const open = box => box.closest("tr").querySelector("a.title").click();
const typing = element => element.matches("select, textarea, input:not([type=checkbox])");

function press(event) {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || typing(event.target)) return;
  if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
  else if (event.key === "Enter" && event.target.name === "claim") open(event.target);
  else return;
  event.preventDefault();
}

if (form) {
  for (const hidden of form.querySelectorAll(".bulk > [hidden]")) hidden.hidden = false;
  all.addEventListener("change", () => boxes().forEach(box => { box.checked = all.checked; }));
  form.addEventListener("change", event => { if (event.target.name === "claim") all.checked = boxes().every(box => box.checked); });
  document.addEventListener("keydown", press);
}
