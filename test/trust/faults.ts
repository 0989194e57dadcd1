import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ARTICLE } from '../cli/context.ts';

/** A fault of a disk, and the expected result. */
export interface Fault {
  readonly name: string;
  /** Sets up the fault; `a.txt` and `b.txt` exist already. */
  readonly arrange?: (root: string) => void;
  readonly argv: readonly string[];
  readonly code: number;
  /** The whole of stderr. */
  readonly says: RegExp;
  /** The new files, without those of the journal. */
  readonly makes?: readonly string[];
  /** The file size limit, in units of 1024 bytes. */
  readonly limit?: number;
  /** The size in bytes if the folder is a disk of its own. */
  readonly disk?: number;
  readonly stdin?: string;
  /** Where stdout goes. */
  readonly stdout?: string;
}

/** Long enough that no limit lets it through: one paragraph, since one that is said again and again may go. */
export const LONG = ARTICLE.replace(
  'Leave a Reply',
  `${'The council went on with its work, and the town was glad of it. '.repeat(80)}\n\nLeave a Reply`,
);
const RECORD = `${JSON.stringify({ text: LONG })}\n`;

export function put(root: string, name: string, content: string | Uint8Array = LONG): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

/** A folder that any user may enter and write. */
function openFolder(root: string, name: string): void {
  mkdirSync(join(root, name));
  chmodSync(join(root, name), 0o777);
}

/** Such a folder with two articles. */
export function faultyFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'clean-article-fault-'));
  chmodSync(root, 0o777);
  put(root, 'a.txt');
  put(root, 'b.txt');
  return root;
}

const line = (words: string) => new RegExp(`^clean-article: ${words}\n$`, 'u');

export const FAULTS: readonly Fault[] = [
  {
    name: 'an input that is not there',
    argv: ['gone.txt'],
    code: 3,
    says: line('cannot read gone.txt: no such file or folder'),
  },
  {
    name: 'one of two inputs is not there',
    argv: ['-q', 'gone.txt', 'a.txt', '-o', 'out'],
    code: 3,
    says: line('gone.txt: no such file or folder'),
    makes: ['out/a.md'],
  },
  {
    name: 'a list names a file that has vanished',
    arrange: (root) => put(root, 'list', 'a.txt\ngone.txt\n'),
    argv: ['-q', '--files-from', 'list', '-o', 'out'],
    code: 3,
    says: line('gone.txt: no such file or folder'),
    makes: ['out/a.md'],
  },
  {
    name: 'a link that leads nowhere',
    arrange: (root) => symlinkSync('nowhere', join(root, 'link.txt')),
    argv: ['link.txt'],
    code: 3,
    says: line('cannot read link.txt: no such file or folder'),
  },
  {
    name: 'a link to itself',
    arrange: (root) => symlinkSync('loop.txt', join(root, 'loop.txt')),
    argv: ['-q', 'loop.txt', 'a.txt', '-o', 'out'],
    code: 3,
    says: line('loop.txt: too many symbolic links'),
    makes: ['out/a.md'],
  },
  {
    name: 'a file without permission',
    arrange: (root) => chmodSync(join(root, 'b.txt'), 0),
    argv: ['-q', 'a.txt', 'b.txt', '-o', 'out'],
    code: 3,
    says: line('b.txt: permission denied'),
    makes: ['out/a.md'],
  },
  {
    name: 'one file without permission',
    arrange: (root) => chmodSync(join(root, 'b.txt'), 0),
    argv: ['b.txt'],
    code: 3,
    says: line('cannot read b.txt: permission denied'),
  },
  {
    name: 'a folder without permission',
    arrange(root) {
      put(root, 'in/c.txt');
      put(root, 'in/secret/d.txt');
      chmodSync(join(root, 'in/secret'), 0);
    },
    argv: ['-q', 'in', '-o', 'out'],
    code: 3,
    says: line('in/secret: permission denied'),
    makes: ['out/c.md'],
  },
  {
    name: 'a read-only folder for one output',
    arrange: (root) => mkdirSync(join(root, 'out'), { mode: 0o555 }),
    argv: ['-q', 'a.txt', '-o', 'out/a.md'],
    code: 3,
    says: line('cannot write \\S*out/a.md: permission denied'),
  },
  {
    name: 'a read-only folder for many outputs',
    arrange: (root) => mkdirSync(join(root, 'out'), { mode: 0o555 }),
    argv: ['-q', 'a.txt', 'b.txt', '-o', 'out'],
    code: 3,
    says: line('out: permission denied'),
  },
  {
    name: 'a file where a folder should be',
    argv: ['-q', 'a.txt', '-o', 'b.txt/a.md'],
    code: 3,
    says: line('cannot write \\S*b.txt/a.md: .+'),
  },
  {
    name: 'an output below a link to itself',
    arrange: (root) => symlinkSync('loop', join(root, 'loop')),
    argv: ['-q', 'a.txt', '-o', 'loop/a.md'],
    code: 3,
    says: line('cannot write \\S*loop/a.md: .+'),
  },
  {
    name: 'a name that is too long',
    argv: ['-q', 'a.txt', '-o', `${'n'.repeat(300)}.md`],
    code: 3,
    says: line('cannot write \\S*: the name is too long'),
  },
  {
    name: 'a full disk behind stdout',
    argv: ['-q', 'a.txt'],
    stdout: '/dev/full',
    code: 3,
    says: line('cannot write to stdout: .*space.*'),
  },
  {
    name: 'a full disk behind a stream of many articles',
    argv: ['-q', 'a.txt', 'b.txt', '-t', 'jsonl'],
    stdout: '/dev/full',
    code: 3,
    says: line('.*(?:space|stdout).*'),
  },
  {
    name: 'a full disk behind a filter',
    argv: ['-q', '-f', 'jsonl', '-t', 'jsonl'],
    stdin: RECORD.repeat(20),
    stdout: '/dev/full',
    code: 3,
    says: line('.*(?:space|stdout).*'),
  },
  {
    name: 'a file that may not grow',
    argv: ['-q', 'a.txt', '-o', 'out.md'],
    limit: 2,
    code: 3,
    says: line('cannot write \\S*out.md: the file would be larger than the system allows'),
  },
  {
    name: 'files in a folder that may not grow',
    arrange: (root) => put(root, 'c.txt', 'A short text that fits.\n'),
    argv: ['-q', 'a.txt', 'c.txt', '-o', 'out'],
    limit: 2,
    code: 3,
    says: line('a.txt: the file would be larger than the system allows'),
    makes: ['out/c.md'],
  },
  {
    name: 'a stream into a file that may not grow',
    argv: ['-q', 'a.txt', 'b.txt', '-t', 'jsonl', '-o', 'out.jsonl'],
    limit: 2,
    code: 3,
    says: line('out.jsonl: the file would be larger than the system allows'),
  },
  {
    name: 'records into a file that may not grow',
    arrange: (root) => put(root, 'in.jsonl', RECORD.repeat(4)),
    argv: ['-q', 'in.jsonl', '-t', 'jsonl', '-o', 'out.jsonl'],
    limit: 2,
    code: 3,
    says: line('out.jsonl: the file would be larger than the system allows'),
  },
  {
    name: 'compressed records into a file that may not grow',
    arrange: (root) =>
      put(root, 'in.jsonl', `${JSON.stringify({ text: 'x', noise: randomBytes(9000).toString('hex') })}\n`),
    argv: ['-q', 'in.jsonl', '-t', 'jsonl', '-o', 'out.jsonl.gz'],
    limit: 2,
    code: 3,
    says: /^clean-article: [^\n]*larger than the system allows\n$/u,
  },
  {
    name: 'a full disk',
    argv: ['-q', 'a.txt', '-o', 'out.md'],
    disk: 20_480,
    code: 3,
    says: line('cannot write \\S*out.md: no space left on the disk'),
  },
  {
    name: 'a full disk for a folder',
    argv: ['-q', 'a.txt', 'b.txt', '-o', 'out'],
    disk: 20_480,
    code: 3,
    says: /^(?:clean-article: \S+: no space left on the disk\n)+$/u,
  },
  {
    name: 'names with two points go below the output folder',
    arrange(root) {
      openFolder(root, 'deep');
      openFolder(root, 'deep/er');
    },
    argv: ['-q', 'deep/../a.txt', 'deep/er/../../b.txt', '-o', 'deep/out'],
    code: 0,
    says: /^$/u,
    makes: ['deep/out/a.md', 'deep/out/b.md'],
  },
  {
    name: 'a link in the output folder that leads out of it',
    arrange(root) {
      mkdirSync(join(root, 'elsewhere'));
      openFolder(root, 'out');
      symlinkSync('../elsewhere', join(root, 'out/sub'));
      put(root, 'in/sub/c.txt');
      put(root, 'in/d.txt');
    },
    argv: ['-q', 'in', '-o', 'out'],
    code: 3,
    says: line('in/sub/c.txt: a symbolic link leads out of the output folder'),
    makes: ['out/d.md'],
  },
  {
    name: 'a journal folder that leads out of the output folder',
    arrange(root) {
      put(root, 'precious/tmp/c.txt');
      openFolder(root, 'out');
      symlinkSync('../precious', join(root, 'out/.clean-article'));
    },
    argv: ['-q', 'a.txt', 'b.txt', '-o', 'out'],
    code: 3,
    says: line('out: .clean-article in the output folder is a symbolic link'),
  },
  {
    name: 'an output that is a link to an input',
    arrange(root) {
      openFolder(root, 'out');
      symlinkSync('../a.txt', join(root, 'out/a.md'));
    },
    argv: ['-q', 'a.txt', 'b.txt', '-o', 'out'],
    code: 0,
    says: /^$/u,
    makes: ['out/a.md', 'out/b.md'],
  },
  {
    name: 'names that differ in case',
    arrange: (root) => put(root, 'A.txt'),
    argv: ['-q', 'a.txt', 'A.txt', '-o', 'out'],
    code: 2,
    says: line('A.txt and a.txt would both become a.md|a.txt and A.txt would both become \\S+'),
  },
  {
    name: 'names that differ in Unicode form',
    arrange(root) {
      put(root, 'caf\u00e9.txt');
      put(root, 'cafe\u0301.txt');
    },
    argv: ['-q', 'caf\u00e9.txt', 'cafe\u0301.txt', '-o', 'out'],
    code: 2,
    says: line('caf\\S+ and caf\\S+ would both become caf\\S+: rename one, or clean them into two folders'),
  },
  {
    name: 'a compressed trap',
    arrange: (root) => put(root, 'trap.jsonl.gz', gzipSync(Buffer.alloc(80 * 1024 * 1024, 'a'))),
    argv: ['-q', 'trap.jsonl.gz', '-t', 'jsonl', '-o', 'out.jsonl'],
    code: 3,
    says: line(
      '.*the compressed data expands more than 500 times, which text does not: decompress it first if that is right',
    ),
  },
  {
    name: 'compressed data that is damaged',
    arrange(root) {
      const bytes = gzipSync(RECORD.repeat(3));
      bytes.fill(0x55, bytes.length >> 1);
      put(root, 'bad.jsonl.gz', bytes);
    },
    argv: ['-q', 'bad.jsonl.gz', '-t', 'jsonl', '-o', 'out.jsonl'],
    code: 3,
    says: /^clean-article: .*the compressed data (?:is damaged|ends too early)[^\n]*\n$/u,
  },
  {
    name: 'a compressed text that breaks off',
    arrange: (root) => put(root, 'text.txt.gz', gzipSync(RECORD).subarray(0, 20)),
    argv: ['text.txt.gz', '-o', 'out.md'],
    code: 3,
    says: line('cannot read text.txt.gz: the compressed data ends too early'),
  },
  {
    name: 'bytes that are no text',
    arrange: (root) => put(root, 'data.txt', Uint8Array.of(1, 0, 2, 0, 0, 3)),
    argv: ['-q', 'data.txt', 'a.txt', '-o', 'out'],
    code: 3,
    says: line('data.txt: is not text: it contains NUL bytes'),
    makes: ['out/a.md'],
  },
  {
    name: 'a report that was cut short',
    arrange: (root) => put(root, 'report.json', '{ "version": 1, "text": "a'),
    argv: ['restore', 'report.json', '-o', 'back.txt'],
    code: 3,
    says: line('cannot restore report.json: it is not JSON; give a report written with --to json'),
  },
  {
    name: 'a folder where a report should be',
    arrange: (root) => mkdirSync(join(root, 'report.json')),
    argv: ['restore', 'report.json'],
    code: 3,
    says: line('cannot restore report.json: it is a folder, not a file'),
  },
  {
    name: 'a configuration that is no JSON',
    arrange: (root) => put(root, '.clean-article.json', '{ "quotes": '),
    argv: ['a.txt'],
    code: 2,
    says: /^clean-article: [^\n]*\.clean-article\.json[^\n]*\n$/u,
  },
];

/** The user `nobody`, if the tests run as root, who may do everything. */
export const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Mounts a small disk with the articles on it; false if this machine does not allow it. */
export function smallDisk(root: string, bytes: number): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const disk = join(root, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes},mode=777`, 'tmpfs', disk], {
      stdio: 'ignore',
    });
  } catch {
    return false;
  }
  for (const name of ['a.txt', 'b.txt'])
    if (existsSync(join(root, name))) copyFileSync(join(root, name), join(disk, name));
  return true;
}
