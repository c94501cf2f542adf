// A checked article by key: n and p walk from claim to claim, m to the next that does not match,
// Enter opens its working, Escape goes back to the text. In the form, Control or Command with Enter
// sends it, and a file dropped on it is put in.
//
// Without this the marks are links to their notes, and the notes open by themselves.

const STORE = 'tellers-keys';
const isShown = (key) => key.getClientRects().length > 0; // what matches may be hidden
const keys = () => [...document.querySelectorAll('.article a.k')].filter(isShown);
const toggle = () => document.querySelector('.keyed [data-keys]');
const isTyping = (target) => target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
const noteOf = (key) => document.getElementById(key.hash.slice(1));

document.documentElement.classList.add('js');
try {
  if (toggle()) toggle().checked = localStorage.getItem(STORE) !== 'off';
} catch { /* a private window */ }

/** The mark that the reader is at: the focused one, or that of the note he is in. */
function current() {
  const { activeElement } = document;
  const note = activeElement?.closest('.notes li');
  return keys().find((key) => key === activeElement || (note && noteOf(key) === note));
}

function show(key) {
  document.querySelectorAll('.notes .here').forEach((note) => note.classList.remove('here'));
  noteOf(key)?.classList.add('here');
  key.scrollIntoView({ block: 'center' });
}

function step(by, isWanted = () => true) {
  const all = keys();
  const at = all.indexOf(current());
  const rest = by > 0 ? all.slice(at + 1) : all.slice(0, at < 0 ? all.length : at).reverse();
  const next = rest.find(isWanted);
  if (!next) return;
  next.focus({ preventScroll: true });
  show(next);
}

function open(key) {
  const note = noteOf(key);
  if (!note) return;
  show(key);
  const proof = note.querySelector('details');
  if (proof) proof.open = true;
  (proof?.querySelector('summary') ?? note.querySelector('.back')).focus();
}

function back() {
  const key = current();
  if (!key || key === document.activeElement) return;
  const proof = noteOf(key).querySelector('details');
  if (proof) proof.open = false;
  key.focus();
}

document.addEventListener('click', (event) => {
  const key = event.target.closest?.('.article a.k');
  if (!key || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(key);
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (event.key === 'Escape') back();
  if (!toggle()?.checked) return;
  if (event.key === 'n') step(1);
  else if (event.key === 'p') step(-1);
  else if (event.key === 'm') step(1, (key) => key.classList.contains('k-no'));
  else return;
  event.preventDefault();
});

document.addEventListener('change', (event) => {
  if (!event.target.matches('.keyed [data-keys]')) return;
  try { localStorage.setItem(STORE, event.target.checked ? 'on' : 'off'); } catch { /* private */ }
});

for (const form of document.querySelectorAll('form[data-drop]')) {
  const hasFile = (event) => event.dataTransfer?.types.includes('Files');
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener('dragover', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    form.classList.add('over');
  });
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', (event) => {
    form.classList.remove('over');
    if (!hasFile(event)) return;
    event.preventDefault();
    form.elements.file.files = event.dataTransfer.files;
    form.querySelector('button').focus();
  });
}
