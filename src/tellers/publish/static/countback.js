// Opens the working of a figure under its own paragraph. Without this file the figure is a fragment
// link and :target shows the box; with it, one box is open at a time, Escape closes it, and focus goes
// back to the figure.

let openFigure = null;

const workOf = (figure) => document.getElementById(decodeURIComponent(figure.hash.slice(1)));
const remember = (hash) => history.replaceState(history.state, '', hash || location.pathname + location.search);

function shut({ focus = false } = {}) {
  document.querySelectorAll('.work.open').forEach((work) => work.classList.remove('open'));
  if (!openFigure) return;
  const same = `a.n[href="${openFigure.getAttribute('href')}"]`;
  const figure = openFigure.isConnected ? openFigure : document.querySelector(same);
  figure?.setAttribute('aria-expanded', 'false');
  openFigure = null;
  if (focus) figure?.focus({ preventScroll: true });
}

function show(figure, { focus = true } = {}) {
  const work = workOf(figure);
  if (!work) return false;
  shut();
  const block = figure.closest('p, table, figure, ul, ol, dl, .row') ?? figure;
  block.after(work);
  work.classList.add('open');
  work.tabIndex = -1;
  figure.setAttribute('aria-expanded', 'true');
  figure.setAttribute('aria-controls', work.id);
  openFigure = figure;
  if (focus) {
    work.focus({ preventScroll: true });
    work.scrollIntoView({ block: 'nearest' });
  }
  return true;
}

async function copied(link, text) {
  const before = link.textContent;
  try {
    await navigator.clipboard.writeText(text);
    link.textContent = 'Copied';
    setTimeout(() => { link.textContent = before; }, 2000);
  } catch {
    location.assign(link.href);
  }
}

function act(link, event) {
  if ('close' in link.dataset) {
    event.preventDefault();
    remember('');
    shut({ focus: true });
  } else if ('link' in link.dataset) {
    event.preventDefault();
    remember(link.hash);
    copied(link, link.href);
  } else if (link.dataset.cite) {
    event.preventDefault();
    copied(link, link.dataset.cite);
  }
}

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const inside = event.target.closest('.work .acts a');
  if (inside) return act(inside, event);
  const figure = event.target.closest('a.n[href^="#"]');
  if (!figure || !workOf(figure)) return;
  event.preventDefault();
  if (figure === openFigure) {
    remember('');
    shut();
  } else if (show(figure)) {
    remember(figure.hash);
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !openFigure) return;
  remember('');
  shut({ focus: true });
});

/** Open what the address names: on arrival, and again when a live change has replaced it. */
function arrive() {
  const hash = location.hash;
  if (hash.length < 2) return;
  const figure = document.querySelector(`a.n[href="${hash.replace(/["\\]/g, '')}"]`);
  if (figure) show(figure, { focus: false });
}

document.documentElement.classList.add('counts');
document.addEventListener('tellers:changed', arrive);
addEventListener('hashchange', arrive);
arrive();
if (openFigure) workOf(openFigure)?.scrollIntoView({ block: 'nearest' });
