const PARTS = /\*\*\/|\*\*|\*|\?|\[[^\]/]{1,100}\]|\{[^{}/]{1,500}\}|[\\^$+.()|[\]{}]/gu;

/** A glob over whole paths as a pattern: `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` chooses. */
export function globPattern(glob: string): RegExp {
  const source = glob.replace(PARTS, (part) => {
    if (part === '**/') return '(?:[^/]*/)*';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.startsWith('[') && part.length > 1) return part.replace(/^\[!/u, '[^').replaceAll('\\', '\\\\');
    if (part.startsWith('{') && part.length > 1) {
      const choices = part
        .slice(1, -1)
        .split(',')
        .map((choice) => choice.replace(/[\\^$+.()|[\]{}*?]/gu, '\\$&'));
      return `(?:${choices.join('|')})`;
    }
    return `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'su');
}
