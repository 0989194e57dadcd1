/** Rolls the compiler's declaration files into one: the exports of the library's entry, and what they refer to. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';

/** The names in a declaration file: those it declares, imports and re-exports. */
function readModule(file) {
  const text = readFileSync(file, 'utf8');
  const { program, comments } = parseSync(file, text);
  const module = { file, text, declared: new Map(), imported: new Map(), exported: new Map(), passedOn: [] };
  const target = (source) => resolve(dirname(file), source.value.replace(/\.ts$/, '.d.ts'));
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      for (const { local, imported } of node.specifiers)
        module.imported.set(local.name, { file: target(node.source), name: imported.name });
    } else if (node.type === 'ExportAllDeclaration') module.passedOn.push(target(node.source));
    else if (node.type === 'ExportNamedDeclaration' && node.declaration) {
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

const BY_SOURCE = /\.ts$/;

/** The modules reachable from an entry, read on demand. */
function openModules() {
  const modules = new Map();
  const moduleOf = (file) => {
    if (!modules.has(file)) {
      const module = readModule(file);
      modules.set(file, module);
      for (const passed of module.passedOn)
        for (const [name, at] of moduleOf(passed).exported) module.exported.set(name, at);
    }
    return modules.get(file);
  };
  /** The declaration of a name in a module. */
  const resolveName = (file, name) => {
    const { declared, imported, exported } = moduleOf(file);
    if (declared.has(name)) return { file, name };
    const next = imported.get(name) ?? exported.get(name);
    return next && resolveName(next.file, next.name);
  };
  /** The target of a reference in a file. */
  const targetOf = (file, { type, name, source, qualifier }) =>
    type === 'TSImportType'
      ? resolveName(resolve(dirname(file), source.value.replace(BY_SOURCE, '.d.ts')), qualifier.name)
      : resolveName(file, name);
  return { moduleOf, resolveName, targetOf };
}

/**
 * A declaration as text, with its references renamed.
 * @param rename gives the name of a target
 */
function rewrite({ text, declared }, name, rename) {
  const { node, start, from } = declared.get(name);
  const changes = referencesIn(node).flatMap((reference) => {
    const become = rename(reference);
    if (become === undefined) return [];
    // The declaration of a variable ends after its type.
    const end = reference.type === 'Identifier' ? reference.start + reference.name.length : reference.end;
    return [{ at: reference.start - node.start, end: end - node.start, become }];
  });
  let body = text.slice(node.start, node.end);
  for (const { at, end, become } of changes.sort((a, b) => b.at - a.at))
    body = body.slice(0, at) + become + body.slice(end);
  return { doc: start < from ? `${text.slice(start, from).trimEnd()}\n` : '', body };
}

/**
 * Joins declaration files into one.
 * @param entry the entry of the library
 * @returns its text
 */
export function rollUp(entry) {
  const { moduleOf, resolveName, targetOf } = openModules();
  const names = new Map();
  const taken = new Set();
  const parts = [];
  const keyOf = ({ file, name }) => `${file} ${name}`;
  const write = (at, head) => {
    const { doc, body } = rewrite(moduleOf(at.file), at.name, (reference) => {
      const target = targetOf(at.file, reference);
      return target && nameOf(target);
    });
    parts.push(`${doc}${head}${/^(?:interface|type|declare)/.test(body) ? '' : 'declare '}${body}`);
  };
  const nameOf = (at) => {
    if (names.has(keyOf(at))) return names.get(keyOf(at));
    let own = at.name;
    for (let number = 1; taken.has(own); number++) own = `${at.name}${number}`;
    taken.add(own);
    names.set(keyOf(at), own);
    write(at, '');
    return own;
  };
  const door = [...moduleOf(entry).exported].map(([name, { file, name: inner }]) => [
    name,
    resolveName(file, inner),
  ]);
  // The public names first, so that none of them is renamed.
  for (const [exported, at] of door) {
    taken.add(exported);
    names.set(keyOf(at), exported);
  }
  for (const [, at] of door) write(at, 'export ');
  return `${parts.join('\n\n')}\n\nexport {};\n`;
}
