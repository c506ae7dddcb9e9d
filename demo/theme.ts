// Dark and light by a class on the root, as many sites do it: theme="auto" follows. Until the reader
// chooses, the system's setting holds. Nothing is stored, so the choice is for this page.
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');
const button = document.querySelector('#theme');

const isDark = () =>
  root.classList.contains('dark') || (!root.classList.contains('light') && system.matches);

const show = () => button?.setAttribute('aria-pressed', String(isDark()));

button?.addEventListener('click', () => {
  const next = !isDark();
  root.classList.toggle('dark', next);
  root.classList.toggle('light', !next);
  show();
});
system.addEventListener('change', show);
show();
