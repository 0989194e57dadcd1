/*
 * Files that hold a text, but are none: what they are, and the program that gets the text out.
 */

const MAGIC: readonly (readonly [magic: string, name: string, remedy: string])[] = [
  ['%PDF-', 'a PDF file', 'pdftotext FILE - | clean-article'],
  ['{\\rtf', 'an RTF file', 'pandoc -f rtf -t plain FILE | clean-article'],
  [
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    'an old Office document',
    'soffice --headless --convert-to txt FILE, and clean the .txt',
  ],
  ['\u001f\u008b', 'a gzip file', 'gunzip it first'],
  ['(\u00b5/\u00fd', 'a Zstandard file', 'unzstd it first'],
  ['BZh', 'a bzip2 file', 'bzcat FILE | clean-article'],
  ['\u00fd7zXZ\0', 'an xz file', 'xzcat FILE | clean-article'],
];

/** Documents that are ZIP archives, by a name that their first entries have. */
const IN_ZIP: readonly (readonly [entry: string, name: string, remedy: string])[] = [
  ['word/', 'a Word document', 'pandoc -f docx -t plain FILE | clean-article'],
  ['[Content_Types].xml', 'an Office document', 'pandoc -f docx -t plain FILE | clean-article'],
  ['opendocument.text', 'an OpenDocument text', 'pandoc -f odt -t plain FILE | clean-article'],
  ['application/epub+zip', 'an EPUB book', 'pandoc -f epub -t plain FILE | clean-article'],
];
const ZIP = 'PK\u0003\u0004';

/** A line of the head of a message as it is sent: a field, or what goes on from the line before. */
const MAIL_LINE = /^(?:[A-Za-z][A-Za-z0-9-]{1,60}:|[ \t])/u;
const MAIL_FIELDS = [/^mime-version:/iu, /^content-type:/iu];

/** Bytes of the beginning that tell what a file is. */
const HEAD_BYTES = 8192;

/** What a file is that holds no plain text, with what helps; undefined for any other. */
export function foreignFile(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, HEAD_BYTES);
  for (const [magic, name, remedy] of MAGIC)
    if (head.startsWith(magic)) return `${name}, not text: ${remedy}`;
  if (head.startsWith(ZIP)) {
    const [, name, remedy] = IN_ZIP.find(([entry]) => head.includes(entry)) ?? [
      '',
      'a ZIP archive or office document',
      'unzip it first, or pandoc -t plain FILE | clean-article',
    ];
    return `${name}, not text: ${remedy}`;
  }
  return isMail(head)
    ? 'an e-mail with its headers: munpack FILE, and clean the text that it gives'
    : undefined;
}

function isMail(head: string): boolean {
  const lines = head.split(/\r?\n/u);
  const end = lines.indexOf('');
  if (end < 1 || !lines.slice(0, end).every((line) => MAIL_LINE.test(line))) return false;
  return MAIL_FIELDS.every((field) => lines.slice(0, end).some((line) => field.test(line)));
}
