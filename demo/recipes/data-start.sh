npx treatment-comparison new my-data.json
npx treatment-comparison check my-data.json
npx treatment-comparison report my-data.json -o report.md
