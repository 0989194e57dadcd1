/** Files that contain a text but are not plain text: their format, and the program that extracts the text. */

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

/** Documents that are ZIP archives, recognised by the name of one of their first entries. */
const IN_ZIP: readonly (readonly [entry: string, name: string, remedy: string])[] = [
  ['word/', 'a Word document', 'pandoc -f docx -t plain FILE | clean-article'],
  ['[Content_Types].xml', 'an Office document', 'pandoc -f docx -t plain FILE | clean-article'],
  ['opendocument.text', 'an OpenDocument text', 'pandoc -f odt -t plain FILE | clean-article'],
  ['application/epub+zip', 'an EPUB book', 'pandoc -f epub -t plain FILE | clean-article'],
];
const ZIP = 'PK\u0003\u0004';

/** A header line of a mail message: a field, or the continuation of one. */
const MAIL_LINE = /^(?:[A-Za-z][A-Za-z0-9-]{1,60}:|[ \t])/u;
const MAIL_FIELDS = [/^mime-version:/iu, /^content-type:/iu];

/** The number of bytes at the start of a file that identify its format. */
const HEAD_BYTES = 8192;

/** The format of a file that is not plain text, with a remedy; undefined for any other file. */
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
    ? 'an e-mail with its headers: munpack FILE, and clean the text that it extracts'
    : undefined;
}

function isMail(head: string): boolean {
  const lines = head.split(/\r?\n/u);
  const end = lines.indexOf('');
  if (end < 1 || !lines.slice(0, end).every((line) => MAIL_LINE.test(line))) return false;
  return MAIL_FIELDS.every((field) => lines.slice(0, end).some((line) => field.test(line)));
}
