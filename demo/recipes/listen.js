document.addEventListener('tc-change', (event) => {
  console.log('Compared:', event.compare.join(', '), 'in', event.population);
});
document.addEventListener('tc-error', (event) => {
  for (const { path, message } of event.problems) console.warn(path, message);
});
