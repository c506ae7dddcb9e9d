npx treatment-comparison oembed dist/data/*/dataset.json \
  --base https://www.example.org/compare/ \
  --query "compare=alemtuzumab+ocrelizumab-iv"
