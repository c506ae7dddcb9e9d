import ts from 'typescript';
import type { Plugin } from 'vite';

// Prettier breaks lines between tags only where a space means nothing, or where one stands anyway.
const spaced = (text: string) =>
  text
    .replaceAll(/>\s*\n\s*</g, '><')
    .replaceAll(/^`\s*\n\s*|\s*\n\s*`$/g, '`')
    .replaceAll(/\s*\n\s*>/g, '>')
    .replaceAll(/\s*\n\s*/g, ' ');

const tight = (text: string) =>
  spaced(text.replaceAll(/\/\*[^]*?\*\//g, ''))
    .replaceAll(/\s*([{};,>])\s*/g, '$1')
    .replaceAll(/: (?=[^{}]*[;})])/g, ':')
    .replaceAll(/(?<![\d.])0\./g, '.')
    .replaceAll(';}', '}');

const minifiers: Readonly<Record<string, (text: string) => string>> = {
  html: spaced,
  svg: spaced,
  css: tight,
};

type Part =
  ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail | ts.NoSubstitutionTemplateLiteral;

const partsOf = (template: ts.TemplateLiteral): readonly Part[] =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];

/** Takes the line breaks and indents out of Lit's templates: a minifier of scripts leaves them. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.+\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return undefined;
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
      const visit = (node: ts.Node) => {
        if (ts.isTaggedTemplateExpression(node)) {
          const minify = minifiers[node.tag.getText(file)];
          for (const part of minify ? partsOf(node.template) : []) {
            const [from, to] = [part.getStart(file), part.getEnd()];
            edits.push({ from, to, text: minify?.(code.slice(from, to)) ?? '' });
          }
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
      let made = code;
      for (const { from, to, text } of edits.sort((a, b) => b.from - a.from)) {
        made = made.slice(0, from) + text + made.slice(to);
      }
      return { code: made, map: null };
    },
  };
}
