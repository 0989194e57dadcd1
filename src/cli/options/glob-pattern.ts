import picomatch from 'picomatch';

/**
 * A glob as a pattern of absolute paths with slashes, as shells and .gitignore write globs: `*` and `?` stay within a
 * folder, `**` crosses folders, `{a,b}` chooses. Hidden files match, too.
 * @param folder that the glob starts from, absolute
 */
export function globPattern(glob: string, folder: string): RegExp {
  const isRooted = glob.startsWith('/') || /^[a-z]:[\\/]/iu.test(glob);
  const base = folder.replaceAll('\\', '/').replace(/\/$/u, '');
  // The name of the folder is not a glob.
  const literal = base.replace(/[$^*+?()[\]{}|\\!]/gu, '\\$&');
  const pattern = isRooted ? glob : `${literal}/${glob.replace(/^\.\//u, '')}`;
  return picomatch.makeRe(pattern, { dot: true });
}
