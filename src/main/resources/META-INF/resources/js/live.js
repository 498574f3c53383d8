/*
 * What changes elsewhere shows up on this page by itself. The server only says that there is something new; the page is
 * then asked for once more and brought in line. Without this file it shows up when the page is loaded again.
 */
import { bring } from "/js/bring.js";

const A_MOMENT = 150;
/* Lists of everything change all the time; one look in a while will do. */
const BETWEEN_LOOKS = 2000;
const BEFORE_CALLING_AGAIN = 30000;

const topic = document.body.dataset.topic.trim();
const address = () => topic.includes(":") && !location.pathname.endsWith(topic.split(":")[1]) ? "/desk/" + topic.replace(":", "s/") : here;
const here = location.pathname + location.search;
const heard = document.getElementById("heard"), news = document.getElementById("news");
const page = bring(document.body);

let known = document.body.dataset.known, line, looking = false, again = false, lastLook = 0, calling;

function call() {
  clearTimeout(calling);
  line = new EventSource("/desk/live?on=" + encodeURIComponent(topic) + "&after=" + known);
  for (const kind of ["changed", "here", "bell"]) line.addEventListener(kind, hear);
  line.onerror = () => { if (line.readyState === EventSource.CLOSED) calling = setTimeout(call, BEFORE_CALLING_AGAIN); };
}

function hear(event) {
  if (event.lastEventId) known = event.lastEventId;
  if (event.type !== "bell" && topic) return soon();
  ring();
}

/** One look at a time; what comes meanwhile asks for one more. */
function soon() {
  if (looking) return again = true;
  looking = true;
  const wait = topic.includes(":") ? 0 : lastLook + BETWEEN_LOOKS - performance.now();
  setTimeout(look, Math.max(A_MOMENT, wait));
}

async function look() {
  again = false;
  lastLook = performance.now();
  try {
    const next = await get(address());
    if (next) show(page.to(next.body));
  } finally {
    looking = false;
    if (again) soon();
  }
}

function show({ changed, held }) {
  news.hidden = !held;
  if (!changed && !held) return;
  heard.textContent = news.querySelector("p").textContent;
  document.dispatchEvent(new Event("page:changed"));
}

/* Only on demand is a form touched that somebody writes in, and even then not what they wrote. */
news.querySelector("button").addEventListener("click", () => show(page.all()));

async function ring() {
  const next = await get("/desk/live/bell");
  if (next) page.part("bell", next.getElementById("bell"));
}

/** Null when there is nothing to see: signed out, gone, the server restarting. */
async function get(url) {
  try {
    const answer = await fetch(url, { headers: { "HX-Request": "true" } });
    return answer.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  } catch {
    return null;
  }
}

/* A page that nobody sees needs no line; when it is seen again it is told what it missed. */
document.addEventListener("visibilitychange", () => {
  line?.close();
  clearTimeout(calling);
  if (!document.hidden) call();
});
addEventListener("pagehide", () => line?.close());
addEventListener("pageshow", event => { if (event.persisted) call(); });
if (!document.hidden) call();
