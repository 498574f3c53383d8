/* The reading desk with a book: 5,000 generated sentences. How fast it is split and shown, what a key costs, what a new version costs.

   Method: the packaged program with the sample newsroom runs at the given address (see the read-me); Chromium without a screen, warm,
   five loads each. A key is timed from its event to behind the next frame; because machines are busy, the processor time that the
   page's own thread spends on it is printed too. Prints one line per measure.

   Usage: npm install playwright-core, then: node bench/reading-desk.mjs http://localhost:8080 [path of chromium] */
import { chromium } from "playwright-core";

const [base = "http://localhost:8080", executablePath = "/usr/bin/chromium"] = process.argv.slice(2);
const LOADS = 5, PRESSES = 40;
const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
const sorted = times => [...times].sort((a, b) => a - b);
const quantile = (times, q) => Math.round(sorted(times)[Math.floor(q * (times.length - 1))]);

function book() {
  const places = ["Lahra", "Sandholm", "Nordsund", "Deichhof", "Inselruf"], things = ["Brücke", "Fähre", "Schleuse", "Werft", "Straße"];
  let text = "";
  for (let i = 1; i <= 5000; i++)
    text += `Die ${things[i % 5]} von ${places[(i * 7) % 5]} mit der Nummer ${i} kostet seit dem Jahr ${1900 + (i % 120)} genau ${i + 13} Euro im Monat, sagte`
      + ` Bürgermeisterin Ina Sommer.${i % 6 ? " " : "\n\n"}`;
  return text;
}

async function api(path, body) {
  const answer = await fetch(base + "/api/v1" + path, {
    method: body ? "POST" : "GET", body: body && JSON.stringify(body),
    headers: { "Content-Type": "application/json", Authorization: "Bearer sample-fabian" },
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

async function until(article, done) {
  for (;;) {
    const now = await api("/articles/" + article);
    if (done(now)) return now;
    await pause(500);
  }
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await (await browser.newContext({ baseURL: base, viewport: { width: 1440, height: 1000 } })).newPage();
page.setDefaultTimeout(300_000);
const devtools = await page.context().newCDPSession(page);
await devtools.send("Network.enable");
let bytes = 0;
devtools.on("Network.loadingFinished", event => bytes += event.encodedDataLength);

async function load(name, path) {
  const first = [], paint = [];
  for (let i = 0; i < LOADS; i++) {
    bytes = 0;
    await page.goto(path);
    await pause(300);
    const [byte, contentful] = await page.evaluate(() => [performance.getEntriesByType("navigation")[0].responseStart,
      performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0]);
    first.push(byte);
    paint.push(contentful);
  }
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  console.log(`${name}: first byte ${quantile(first, 0)}-${quantile(first, 1)} ms, first paint ${quantile(paint, 0)}-${quantile(paint, 1)} ms, ${Math.round(bytes / 1000)} kB, ${elements} elements`);
}

/** The seconds of processor time that the page's thread has spent. */
async function spent() {
  return (await devtools.send("Performance.getMetrics")).metrics.find(metric => metric.name === "TaskDuration").value;
}

async function press(name, key) {
  const times = [], before = await spent();
  for (let i = 0; i < PRESSES; i++) {
    await page.evaluate(() => {
      window.took = null;
      addEventListener("keydown", () => {
        const from = performance.now(), channel = new MessageChannel();
        channel.port1.onmessage = () => window.took = performance.now() - from;
        requestAnimationFrame(() => channel.port2.postMessage(0));
      }, { once: true, capture: true });
    });
    await page.keyboard.press(key);
    await page.waitForFunction(() => window.took !== null);
    times.push(await page.evaluate(() => window.took));
    await pause(60);
  }
  const each = (await spent() - before) / PRESSES * 1000;
  console.log(`${name}: to behind the next frame median ${quantile(times, .5)} ms, p90 ${quantile(times, .9)} ms; processor ${Math.round(each)} ms each, with what measuring costs`);
}

async function timed(name, act) {
  const from = performance.now(), result = await act();
  console.log(`${name}: ${((performance.now() - from) / 1000).toFixed(1)} s ${result ?? ""}`);
}

const text = book();
let article;
await timed("split in the background", async () => {
  article = (await api("/articles", { title: "Ein Buch", text, kind: "EXTERNAL", language: "de" })).id;
  const now = await until(article, now => now.splitting.done);
  return `(${text.length} characters, ${now.coverage.sentences} sentences, ${now.claims} claims)`;
});
await page.goto("/sign-in");
await page.fill("#username", "fabian");
await page.fill("#password", "fabian-faktenspur");
await page.click("main button");
await page.waitForURL(address => !address.pathname.includes("sign-in"));
await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
await load("the desk, at its top", `/desk/articles/${article}`);
await press("a key that does nothing", "q");
await press("j near the top", "j");
await load("the desk, in the middle", `/desk/articles/${article}?at=2500`);
await press("j in the middle", "j");
await timed("a new version by the API, half of the paragraphs edited", async () => JSON.stringify(
  await api(`/articles/${article}/revisions`, { text: text.split("\n\n").map((part, i) => i % 2 ? part.replace("im Monat", "im Jahr") : part).join("\n\n") })));
await timed("the page with both versions", () => page.goto(`/desk/articles/${article}/revisions/2`).then(() => null));
await load("the desk after that", `/desk/articles/${article}?at=2500`);
await page.goto(`/desk/articles/${article}/revisions/new`);
await page.evaluate(text => document.querySelector("#text").value = text, text.replaceAll("Euro im Monat", "Euro pro Woche"));
await timed("what a pasted version would change", () => page.click("button[value=look]").then(() => page.waitForLoadState()));
await timed("the answer to taking it", () => page.click("button[value=take]").then(() => page.waitForLoadState()));
await timed("until it is in effect", () => until(article, now => now.revision === 3).then(() => null));
await load("the desk after that", `/desk/articles/${article}?at=2500`);
await browser.close();
