const answer = await fetch('./dist/data/multiple-sclerosis/dataset.json');
const element = document.createElement('treatment-comparison');
element.compare = 'natalizumab cladribine';
element.data = await answer.json();
document.body.append(element);
