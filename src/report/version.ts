import manifest from '../../package.json' with { type: 'json' };

/** The version of the package. */
export const VERSION: string = manifest.version;

/** The home page of the project, without the fragment. */
export const HOME: string = manifest.homepage.replace(/#.*$/u, '');
