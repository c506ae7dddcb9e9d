npx treatment-comparison oembed dist/data/multiple-sclerosis/dataset.json \
  --base https://www.example.org/compare/ \
  --query "compare=alemtuzumab+ocrelizumab-iv"
