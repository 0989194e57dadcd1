/**
 * Rolls the declarations that the compiler writes for each file up into one: what the door of the library exports, and
 * what that refers to.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A declaration file as names: what it declares, imports and passes on. */
function readModule(file) {
  const text = readFileSync(file, 'utf8');
  const { program, comments } = parseSync(file, text);
  const module = { file, text, declared: new Map(), imported: new Map(), exported: new Map() };
  const target = (source) => resolve(dirname(file), source.value.replace(/\.ts$/, '.d.ts'));
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      for (const { local, imported } of node.specifiers)
        module.imported.set(local.name, { file: target(node.source), name: imported.name });
    } else if (node.type === 'ExportNamedDeclaration' && node.declaration) {
      const doc = comments.findLast(
        ({ type, end, start }) =>
          type === 'Block' &&
          text.startsWith('/**', start) &&
          end <= node.start &&
          text.slice(end, node.start).trim() === '',
      );
      for (const name of namesIn(node.declaration)) {
        module.declared.set(name, {
          node: node.declaration,
          start: doc?.start ?? node.start,
          from: node.start,
        });
        module.exported.set(name, { file, name });
      }
    } else if (node.type === 'ExportNamedDeclaration') {
      for (const { local, exported } of node.specifiers) {
        const at = node.source ? { file: target(node.source), name: local.name } : { file, name: local.name };
        module.exported.set(exported.name, at);
      }
    } else
      for (const name of namesIn(node))
        module.declared.set(name, { node, start: node.start, from: node.start });
  }
  return module;
}

function namesIn(declaration) {
  if (declaration.type === 'VariableDeclaration') return declaration.declarations.map(({ id }) => id.name);
  return declaration.id ? [declaration.id.name] : [];
}

/** The identifiers of a declaration that may refer to another one, and its `import()` types. */
function referencesIn(node, found = []) {
  if (Array.isArray(node)) for (const one of node) referencesIn(one, found);
  else if (node && typeof node === 'object' && typeof node.type === 'string') {
    if (node.type === 'TSImportType') found.push(node);
    if (node.type === 'Identifier') found.push(node);
    for (const [key, value] of Object.entries(node)) {
      const isName =
        (key === 'key' && !node.computed) || key === 'label' || key === 'argument' || key === 'params';
      // The names of parameters refer to nothing, but their types do.
      if (key === 'params' && Array.isArray(value))
        referencesIn(
          value.map((one) => one.typeAnnotation ?? one),
          found,
        );
      else if (!isName) referencesIn(value, found);
    }
  }
  return found;
}

/**
 * One declaration file of many.
 * @param entry the door
 * @returns its text
 */
export function rollUp(entry) {
  const modules = new Map();
  const moduleOf = (file) => modules.get(file) ?? modules.set(file, readModule(file)).get(file);
  /** Where a name that a module knows is declared. */
  const resolveName = (file, name) => {
    const module = moduleOf(file);
    if (module.declared.has(name)) return { file, name };
    const next = module.imported.get(name) ?? module.exported.get(name);
    return next && resolveName(next.file, next.name);
  };
  const names = new Map();
  const parts = [];
  const taken = new Set();
  const take = ({ file, name }, wanted) => {
    const key = `${file} ${name}`;
    if (names.has(key)) return names.get(key);
    let own = wanted ?? name;
    for (let number = 1; !wanted && taken.has(own); number++) own = `${name}${number}`;
    taken.add(own);
    names.set(key, own);
    parts.push({ own, ...declarationOf(file, name, own, wanted !== undefined) });
    return own;
  };
  const declarationOf = (file, name, own, isPublic) => {
    const { text, declared } = moduleOf(file);
    const { node, start, from } = declared.get(name);
    const changes = referencesIn(node).flatMap((reference) => {
      const target =
        reference.type === 'TSImportType'
          ? resolveName(
              resolve(dirname(file), reference.source.value.replace(/\.ts$/, '.d.ts')),
              reference.qualifier.name,
            )
          : resolveName(file, reference.name);
      if (!target) return [];
      const become = target.file === file && target.name === name ? own : take(target);
      // That of a variable ends after its type.
      const end = reference.type === 'Identifier' ? reference.start + reference.name.length : reference.end;
      return [{ start: reference.start, end, become }];
    });
    let body = text.slice(node.start, node.end);
    for (const { start: at, end, become } of changes.sort((a, b) => b.start - a.start))
      body = body.slice(0, at - node.start) + become + body.slice(end - node.start);
    const doc = start < from ? `${text.slice(start, from).trimEnd()}\n` : '';
    const head = isPublic ? 'export ' : '';
    return { text: `${doc}${head}${/^(?:interface|type|declare)/.test(body) ? '' : 'declare '}${body}` };
  };
  const door = [...moduleOf(entry).exported].map(([exported, at]) => [
    exported,
    resolveName(at.file, at.name),
  ]);
  // The public names first, so that none of them has to give way.
  for (const [exported] of door) taken.add(exported);
  for (const [exported, at] of door) names.set(`${at.file} ${at.name}`, exported);
  for (const [exported, { file, name }] of door)
    parts.push({ own: exported, ...declarationOf(file, name, exported, true) });
  const order = parts.map(({ text }) => text);
  return `${order.join('\n\n')}\n\nexport {};\n`;
}
