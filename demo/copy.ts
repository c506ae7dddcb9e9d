// A button beside each block of code. Where a page may not write to the clipboard, the code is
// selected instead, so that one key is left to press.
async function copy(code: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return 'Copied';
  } catch {
    getSelection()?.selectAllChildren(code);
    return 'Selected. Copy it with your keyboard or menu.';
  }
}

for (const block of document.querySelectorAll('.code')) {
  const button = block.querySelector<HTMLButtonElement>('.copy');
  const code = block.querySelector('pre code');
  const status = block.querySelector('.copied');
  if (!button || !code || !status) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    for (const other of document.querySelectorAll('.copied')) other.textContent = '';
    void copy(code).then((said) => {
      status.textContent = said;
    });
  });
}
