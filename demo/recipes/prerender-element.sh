data=node_modules/treatment-comparison/dist/data/multiple-sclerosis/dataset.json
options="ocrelizumab-iv alemtuzumab interferon-beta-1a-sc"

npx treatment-comparison prerender "$data" --compare "$options" \
  --form element --script ./dist/treatment-comparison.hydrate.js --output public/element.html
cp -R node_modules/treatment-comparison/dist public/
