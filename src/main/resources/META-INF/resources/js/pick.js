/* One box for all claims of a page. Without this file each is picked by itself. */
const all = document.getElementById("pick-all");

if (all) {
  const boxes = () => [...all.form.querySelectorAll("input[name=claim]")];
  all.closest("label").hidden = false;
  all.addEventListener("change", () => boxes().forEach(box => { box.checked = all.checked; }));
  all.form.addEventListener("change", event => { if (event.target.name === "claim") all.checked = boxes().every(box => box.checked); });
}
