// A block of code to read and to copy.

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * The block for a text. `name` says what it is; `file` is the recipe that it shows, if it is one.
 * The button comes to be seen once the script that it needs is there.
 */
export function codeBlock(text: string, name: string, file?: string): string {
  const data = file === undefined ? '' : ` data-file="${escaped(file)}"`;
  return `<div class="code"><div class="code-head"><span>${escaped(name)}</span>
<span class="copied" role="status"></span>
<button type="button" class="copy" aria-label="Copy: ${escaped(name)}" hidden>Copy</button></div>
<pre class="file"${data}><code>${escaped(text.trimEnd())}</code></pre></div>`;
}

/** What a program prints: to be read, and not to be copied. */
export const printedBlock = (text: string, name: string): string =>
  `<div class="code"><div class="code-head"><span>${escaped(name)}</span></div>
<pre><code>${escaped(text.trimEnd())}</code></pre></div>`;
