# Until it is in the registry: npm install ./treatment-comparison-%VERSION%.tgz, which npm pack writes.
npm install treatment-comparison

# The datasets, to where your site keeps files that are served as they are.
mkdir -p public
cp -r node_modules/treatment-comparison/dist/data public/
