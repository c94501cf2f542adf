// The replay's controls by key (space, [, ], j, e), without leaving the page, and arrow keys on the map.
//
// A control is a button with data-key inside a form of the band; a select with data-auto posts when
// changed. A reader who types elsewhere, or takes the tick from "Keys", is left in peace.

const root = document.documentElement;
const STORE = 'tellers-keys';
root.classList.add('js');
let isPlain = false;

const stored = () => { try { return localStorage.getItem(STORE); } catch { return null; } };
const toggle = () => document.querySelector('.band [data-keys]');
const isOn = () => toggle()?.checked ?? true;

async function send(form, submitter) {
  const body = new URLSearchParams(new FormData(form));
  if (submitter?.name) body.set(submitter.name, submitter.value);
  const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action');
  try {
    const answer = await fetch(action, { method: 'POST', body, headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(String(answer.status));
  } catch {
    isPlain = true; // let the browser do it, and say what went wrong
    form.requestSubmit(submitter);
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (isPlain || !form.closest('.band') || form.method !== 'post') return;
  event.preventDefault();
  send(form, event.submitter);
});

document.addEventListener('change', (event) => {
  const { target } = event;
  if (target.matches('.band select[data-auto]')) target.form.requestSubmit();
  if (target.matches('.band [data-keys]')) {
    try { localStorage.setItem(STORE, target.checked ? 'on' : 'off'); } catch { /* a private window */ }
  }
});

const isTyping = (target) => target.closest('input, textarea, select, button, summary, [contenteditable]');

function control(event) {
  if (!isOn() || isTyping(event.target)) return;
  const key = event.key === ' ' ? 'space' : event.key;
  const list = key === 'j' && document.querySelector('.band select[data-auto]');
  if (list) {
    event.preventDefault();
    list.focus();
    return;
  }
  const button = document.querySelector(`.band button[data-key="${CSS.escape(key)}"]`);
  if (!button) return;
  event.preventDefault();
  button.form.requestSubmit(button);
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const at = (link) => {
  const { e, f } = link.transform.baseVal.getItem(0).matrix;
  return [e, f];
};

/** The nearest hexagon within 60 degrees of the arrow. */
function neighbour(link, [dx, dy]) {
  const [x, y] = at(link);
  let best = null;
  let least = Infinity;
  for (const other of link.ownerSVGElement.querySelectorAll('a.hx')) {
    const [ox, oy] = at(other);
    const along = (ox - x) * dx + (oy - y) * dy;
    const across = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
    const cost = along + 2 * across;
    if (along > 1 && across <= along * 1.75 && cost < least) [best, least] = [other, cost];
  }
  return best;
}

function rove(link, to) {
  if (!to) return;
  link.ownerSVGElement.querySelectorAll('a.hx[tabindex="0"]').forEach((old) => old.setAttribute('tabindex', '-1'));
  to.setAttribute('tabindex', '0');
  to.focus();
}

document.addEventListener('focusin', (event) => {
  const link = event.target.closest('a.hx');
  const ring = link?.ownerSVGElement.querySelector('.ring');
  ring?.setAttribute('transform', `${link.getAttribute('transform')} scale(1.2)`);
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const link = event.target.closest?.('a.hx');
  if (link && ARROWS[event.key]) {
    event.preventDefault();
    rove(link, neighbour(link, ARROWS[event.key]));
  } else {
    control(event);
  }
});

if (toggle()) toggle().checked = stored() !== 'off';
