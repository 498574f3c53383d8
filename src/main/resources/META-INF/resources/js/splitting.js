// Looks every two seconds how far the text is split, and goes to the article when it is done. Without this the page has a link.
const PAUSE = 2000;

async function look() {
  const here = document.getElementById("splitting");
  if (here?.dataset.running !== "true") return;
  try {
    const answer = await fetch(location.href, { redirect: "manual" });
    if (answer.type === "opaqueredirect") return location.replace(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("splitting");
    if (next && !here.contains(document.activeElement)) here.replaceWith(next);
  } catch {
    // The server may be restarting; we ask again.
  }
  setTimeout(look, PAUSE);
}

setTimeout(look, PAUSE);
