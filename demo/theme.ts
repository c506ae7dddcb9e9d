// Dark and light by a class on the root, as many sites do it: theme="auto" follows.
const button = document.querySelector('#theme');

button?.addEventListener('click', () => {
  const isDark = document.documentElement.classList.toggle('dark');
  button.setAttribute('aria-pressed', String(isDark));
});
