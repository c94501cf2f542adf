// Keeps a page of the night true without moving what is under a thumb.
// <main id="main" data-live="/live" data-version="/version.json" data-seq="312">. A message is
//   {seq, title?, fragments?: {id: inner HTML}, hexes?: {code: {class, title, letter}}};
// the event "reset" asks for the page again; with data-whole so does a projection. A fragment with
// data-wait holds new rows (<tr id>, <li id>) behind a button once one has scrolled to it.

const main = document.getElementById('main');
const root = document.documentElement;
const lost = document.getElementById('connection');
const waiting = new Map();
let source = null;
let [poll, failures, wasLost] = [0, 0, false];

const clock = () => new Date()
  .toLocaleTimeString('en-GB', { timeStyle: 'short', hour12: true }).replace(/\s/g, '');

/** Run a change, then put back at its height what stood in the middle of the screen. */
function holding(change) {
  const top = (node) => node.getBoundingClientRect().top;
  const chain = [];
  let node = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (; node && node !== main; node = node.parentElement) chain.push([node, top(node)]);
  change();
  if (scrollY < 8) return;
  const still = chain.find(([kept]) => kept.isConnected);
  const moved = still ? top(still[0]) - still[1] : 0;
  if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
}

function parsed(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const fresh = (content) => [...content.querySelectorAll('tr[id], li[id]')]
  .filter((row) => !document.getElementById(row.id));

function put(element, html) {
  const content = parsed(html);
  fresh(content).forEach((row) => row.classList.add('new'));
  const active = document.activeElement;
  const focused = element.contains(active) && active.id;
  element.replaceChildren(content);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent('tellers:changed', { detail: element }));
}

function release(element) {
  const held = waiting.get(element);
  waiting.delete(element);
  held.button.remove();
  put(element, held.html);
}

/** Hold a list back behind "3 new declarations"; the newest html is let in. */
function hold(element, html) {
  const count = fresh(parsed(html)).length;
  if (!count) return put(element, html);
  const held = waiting.get(element) ?? { button: document.createElement('button') };
  held.html = html;
  held.button.className = 'waiting';
  held.button.type = 'button';
  held.button.textContent = `${count} new declaration${count === 1 ? '' : 's'}`;
  held.button.onclick = () => release(element);
  waiting.set(element, held);
  const block = element.closest('table, ul, ol') ?? element;
  if (!held.button.isConnected) block.before(held.button);
}

function fragment(id, html) {
  const element = document.getElementById(id);
  if (!element) return;
  const isRead = scrollY > 8 && element.getBoundingClientRect().top < innerHeight;
  if ('wait' in element.dataset && (isRead || waiting.has(element))) hold(element, html);
  else put(element, html);
}

function hexagon(code, told) {
  const link = document.getElementById(`hex-${code}`);
  if (!link) return;
  link.setAttribute('class', told.class);
  if (told.title) link.querySelector('title').textContent = told.title;
  if (told.letter !== undefined) link.querySelector('text').textContent = told.letter;
}

function receive(message) {
  if (message.seq !== undefined) main.dataset.seq = message.seq;
  if (main.dataset.whole) return message.fragments?.ahead && refetch();
  holding(() => {
    Object.entries(message.fragments ?? {}).forEach(([id, html]) => fragment(id, html));
    Object.entries(message.hexes ?? {}).forEach(([code, told]) => hexagon(code, told));
  });
  if (message.title) document.title = message.title;
}

/** The whole page again: after a gap too long to resume, or news by polling. */
async function refetch() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const other = page.getElementById('main');
  if (!other) return;
  waiting.clear();
  holding(() => main.replaceChildren(...other.childNodes));
  main.dataset.seq = other.dataset.seq ?? '';
  document.title = page.title;
  document.dispatchEvent(new CustomEvent('tellers:changed', { detail: main }));
}

function report(isLost) {
  if (!lost || isLost === wasLost) return;
  wasLost = isLost;
  lost.hidden = !isLost;
  if (isLost) lost.innerHTML = `<b>Connection lost at ${clock()}.</b> The figures below are as of then.`;
}

async function ask() {
  try {
    const answer = await fetch(main.dataset.version, { cache: 'no-store' });
    const { seq } = await answer.json();
    report(false);
    if (String(seq) !== main.dataset.seq) await refetch();
  } catch {
    report(true);
  }
}

function startPolling() {
  if (!poll && main.dataset.version) poll = setInterval(ask, 10_000);
}

function close() {
  source?.close();
  source = null;
  clearInterval(poll);
  poll = 0;
}

function failed() {
  failures += 1;
  if (failures > 1) report(true);
  if (failures < 4 && source.readyState !== EventSource.CLOSED) return;
  close();
  startPolling();
  setTimeout(() => poll && (close(), open()), 60_000);
}

function open() {
  if (source || document.hidden) return;
  if (!window.EventSource) return startPolling();
  failures = 0;
  const since = encodeURIComponent(main.dataset.seq ?? '');
  source = new EventSource(`${main.dataset.live}?since=${since}`);
  source.onopen = () => { failures = 0; report(false); };
  source.onmessage = (event) => receive(JSON.parse(event.data));
  source.addEventListener('reset', refetch);
  source.onerror = failed;
}

if (main?.dataset.live) {
  root.classList.add('live');
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', open);
  open();
}
