import { build } from 'esbuild';

const FOLDER = 'src/formats/html/page';

/** The code and the styles of the page of a report, each as one short text. Same input, same bytes. */
export async function buildPage() {
  const { outputFiles } = await build({
    entryPoints: { 'report-page': `${FOLDER}/main.ts`, 'report-style': `${FOLDER}/page.css` },
    outdir: 'dist',
    write: false,
    bundle: true,
    minify: true,
    // Characters beyond ASCII are escaped, so that the hash of the code does not depend on the encoding of
    // the page.
    charset: 'ascii',
    format: 'iife',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  const page = { script: textOf('.js'), style: textOf('.css') };
  for (const text of Object.values(page))
    if (/<\/(?:script|style)|<!--/iu.test(text))
      throw new Error('the code of the page would end its own element');
  return page;
}
