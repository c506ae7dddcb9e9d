const element = document.querySelector('treatment-comparison');
const answer = await fetch('./dist/data/multiple-sclerosis/dataset.json');
element.data = await answer.json();
