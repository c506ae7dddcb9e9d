// Shows another dataset in the same element, as a page would that has several.
const choice = document.querySelector<HTMLSelectElement>('#dataset');
const element = document.querySelector('treatment-comparison');

choice?.addEventListener('change', () => {
  const compare = choice.selectedOptions[0]?.dataset['compare'] ?? '';
  element?.setAttribute('compare', compare);
  element?.setAttribute('src', choice.value);
});
