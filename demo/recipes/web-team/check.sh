# Every file of the folder against the hashes that came with it; run it where dist/ lies.
node -e '
  const { createHash } = require("crypto"), { readFileSync } = require("fs");
  const { files } = JSON.parse(readFileSync("dist/integrity.json", "utf8"));
  for (const [name, hash] of Object.entries(files)) {
    const own = createHash("sha384").update(readFileSync(`dist/${name}`)).digest("base64");
    if (`sha384-${own}` !== hash) { console.error(`changed: ${name}`); process.exitCode = 1; }
  }
'
