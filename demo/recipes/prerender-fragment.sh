data=node_modules/treatment-comparison/dist/data/multiple-sclerosis/dataset.json
options="ocrelizumab-iv alemtuzumab interferon-beta-1a-sc"

npx treatment-comparison prerender "$data" --compare "$options" \
  --form fragment --short --output public/fallback.html
