import manifest from '../../package.json' with { type: 'json' };

/** The version of the package. */
export const VERSION: string = manifest.version;

/** Where the project is at home: without the fragment of its page. */
export const HOME: string = manifest.homepage.replace(/#.*$/u, '');
