import { build } from 'esbuild';

const FOLDER = 'src/formats/html/page';
const ENTRIES = {
  report: [`${FOLDER}/main.ts`, `${FOLDER}/page.css`],
  run: [`${FOLDER}/run/main.ts`, `${FOLDER}/run/run.css`],
};

/** The pages by name: the report of an article, and that of a run. */
export const PAGES = Object.keys(ENTRIES);

/**
 * The code and the styles of a page, each as one short text. Same input, same bytes.
 * @param {'report' | 'run'} name
 */
export async function buildPage(name = 'report') {
  const [script, style] = ENTRIES[name];
  const { outputFiles } = await build({
    entryPoints: { script, style },
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
