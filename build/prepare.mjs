/**
 * What npm runs after `npm ci` in a clone, and before it packs one. `npm install --global` of a git repository, which
 * is how pre-commit installs a hook, runs it without the packages that the build needs: then they are installed first.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

function hasPackages() {
  try {
    require.resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

if (!hasPackages()) {
  const env = { ...process.env, npm_config_global: 'false', npm_config_location: 'project' };
  delete env.npm_config_prefix;
  const argv = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  // On Windows npm is a script of the shell.
  execFileSync('npm', argv, { stdio: 'inherit', env, shell: process.platform === 'win32' });
}
await import('../build.mjs');
